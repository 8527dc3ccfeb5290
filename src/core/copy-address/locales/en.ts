import type { CopyAddressTerms } from './terms.ts';

export const en: CopyAddressTerms = {
  copy: 'Copy the address',
  copied: 'The address is copied.',
  notCopied: 'The browser does not let the page copy. Here is the address, selected:',
};
