import type { ToolsTerms } from './terms.ts';

export const de: ToolsTerms = {
  take: 'Mitnehmen',
  data: (format) => `Daten herunterladen (${format})`,
  picture: (format) => `Karte herunterladen (${format})`,
  link: 'Link kopieren',
  copied: 'Der Link ist kopiert.',
  failed: 'Das hat nicht geklappt. Bitte noch einmal versuchen.',
};
