import type { CopyAddressTerms } from './terms.ts';

export const da: CopyAddressTerms = {
  copy: 'Kopiér adressen',
  copied: 'Adressen er kopieret.',
  notCopied: 'Browseren lader ikke siden kopiere. Her er adressen, markeret:',
};
