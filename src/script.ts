/** The one classic script: every widget, all data and shapes. The page finds its groups at `Klynge.groupNamed('')`. */
import './all.ts';

export * as lit from './kit/lit.ts';
export { groupNamed } from './state/groups.ts';
export { version } from './state/version.ts';
