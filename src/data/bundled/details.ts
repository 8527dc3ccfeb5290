import json from '../details.json' with { type: 'json' };

/** What an opened cluster shows, in the dataset's shape: to be laid over what is there. */
export const details: object = json;
