/** The one classic script: every widget, all data and shapes. The page finds its groups at `Klynge.groupNamed('')`. */
import './all.ts';
import type { addLanguage as Add, setTerms as Set } from './lang/index.ts';

export * as lit from './kit/lit.ts';
export { groupNamed } from './state/groups.ts';
export { version } from './state/version.ts';

const words = async (): Promise<typeof import('./words.part.ts')> => import('./words.part.ts');
/** Puts the host's words in place of the library's. */
export const setTerms: (...said: Parameters<typeof Set>) => Promise<void> = async (...said) => (await words()).setTerms(...said);
/** Gives the page one more language. */
export const addLanguage: (...said: Parameters<typeof Add>) => Promise<void> = async (...said) => (await words()).addLanguage(...said);
