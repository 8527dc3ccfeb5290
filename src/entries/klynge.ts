/** The one classic script: every widget, all data and shapes. The page finds its groups at `Klynge.groupNamed('')`. */
import './all.ts';
import type { addLanguage as Add, Some, Words } from '../locales/index.ts';

export * as lit from '../core/templates/lit.ts';
export { groupNamed } from '../store/groups.ts';
export { version } from '../store/version.ts';

const words = async (): Promise<typeof import('./words.part.ts')> => import('./words.part.ts');
/** Puts the host's words in place of the library's: `docs/en/languages.md`. */
export const setTerms = async <G extends keyof Words>(
  lang: string,
  group: G,
  terms: Some<Words[G]>,
): Promise<void> => {
  (await words()).setTerms(lang, group, terms);
};
/** Gives the page one more language. */
export const addLanguage = async (...language: Parameters<typeof Add>): Promise<void> => {
  (await words()).addLanguage(...language);
};
