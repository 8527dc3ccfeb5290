/** The door for code: data, rules and groups. Nothing here needs a browser. */
export type * from './data/types.ts';
export { over, type Part } from './data/overlay.ts';
export { parseDataset, type ParseResult, type Problem } from './data/parse.ts';
export { readDataset, type ReadResult } from './data/read.ts';
export { FORMAT_VERSION } from './data/schema.ts';
export { groupNamed } from './state/groups.ts';
export type { Filter, Group, Layer, Snapshot } from './state/group.ts';
export { version } from './state/version.ts';
