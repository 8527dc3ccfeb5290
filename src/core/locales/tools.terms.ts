import { termsOf } from '../../i18n/language.ts';

export interface ToolsTerms {
  take: string;
  data: (format: string) => string;
  picture: (format: string) => string;
  link: string;
  linkTo: (name: string) => string;
  copied: string;
  failed: string;
}

/** Words of what a visitor can take along. */
export const toolsTerms = termsOf<ToolsTerms>('tools', {
  da: {
    take: 'Tag med',
    data: (format) => `Hent data (${format})`,
    picture: (format) => `Hent kort (${format})`,
    link: 'Kopiér link',
    linkTo: (name) => `Link til ${name}`,
    copied: 'Linket er kopieret.',
    failed: 'Det lykkedes ikke. Prøv igen.',
  },
  en: {
    take: 'Take away',
    data: (format) => `Download data (${format})`,
    picture: (format) => `Download map (${format})`,
    link: 'Copy link',
    linkTo: (name) => `Link to ${name}`,
    copied: 'The link has been copied.',
    failed: 'It did not work. Try again.',
  },
});
