/** What an opened cluster shows. */
export { default as details } from '../../data/details.json' with { type: 'json' };
