/** What `globalThis.Klynge` calls: it comes with the first call. */
export { setTerms } from '../locales/index.ts';
export { groupNamed } from '../store/groups.ts';
