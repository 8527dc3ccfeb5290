import type { CopyAddressTerms } from './terms.ts';

export const de: CopyAddressTerms = {
  copy: 'Adresse kopieren',
  copied: 'Die Adresse ist kopiert.',
  notCopied: 'Der Browser lässt die Seite nicht kopieren. Hier ist die Adresse, markiert:',
};
