import type { ToolsTerms } from './terms.ts';

export const en: ToolsTerms = {
  take: 'Take away',
  data: (format) => `Download data (${format})`,
  picture: (format) => `Download map (${format})`,
  link: 'Copy link',
  copied: 'The link has been copied.',
  failed: 'It did not work. Try again.',
};
