import { pluralOf } from '../../../i18n/plural.ts';
import { listed } from '../../../i18n/sentences.ts';
import type { CardTerms } from './terms.ts';

const plural = pluralOf('da');

export const da: CardTerms = {
  fits: (words) => `Passer, hvis I arbejder med fx ${listed(words, 'eller')}.`,
  next: 'Det næste, der sker',
  events: 'Alle klyngens arrangementer',
  website: 'Hjemmeside',
  offices: (count) => plural(count, { one: 'kontor', other: 'kontorer' }),
  more: 'Mere om klyngen',
  moreHint: 'medlemmer, historie, kilder',
  whole: 'Se alt om klyngen',
  close: 'Luk',
  shown: (name) => `${name} vises`,
  ended: (when) => `Klyngen ophørte ${when}.`,
};
