/** The door for code: data, rules and groups. Nothing here needs a browser. */
export type * from './data/types.ts';
export { parseDataset } from './data/parse.ts';
export { FORMAT_VERSION } from './data/schema.ts';
export { groupNamed } from './state/groups.ts';
export type { Filter, Group, Snapshot } from './state/group.ts';
export { version } from './state/version.ts';
