/** The entry point for code: data, rules and groups. Nothing here needs a browser. */
export type * from '../data/types.ts';
export { type DatasetLayer, type PartialDataset, withOverrides } from '../data/layers.ts';
export { parseDataset, type ParseResult, type Problem } from '../data/parse.ts';
export { readDataset, type ReadResult } from '../data/read.ts';
export { FORMAT_VERSION } from '../data/schema.ts';
export { groupNamed } from '../store/groups.ts';
export type { Filter, Group, Snapshot } from '../store/group.ts';
export { version } from '../store/version.ts';
