/** What `globalThis.Klynge` calls: it comes with the first call. */
export { addLanguage, setTerms } from '../locales/index.ts';
export { groupNamed } from '../store/groups.ts';
