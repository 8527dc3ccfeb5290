/** What few pages ask the script for: words of their own, and languages of their own. */
export { addLanguage, setTerms } from '../locales/index.ts';
