import type { ToolsTerms } from './terms.ts';

export const da: ToolsTerms = {
  take: 'Tag med',
  data: (format) => `Hent data (${format})`,
  picture: (format) => `Hent kort (${format})`,
  link: 'Kopiér link',
  copied: 'Linket er kopieret.',
  failed: 'Det lykkedes ikke. Prøv igen.',
};
