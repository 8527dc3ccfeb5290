import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What the button says that copies an address, and what it has done. */
export interface CopyAddressTerms {
  copy: string;
  copied: string;
  notCopied: string;
}

export const copyAddressTerms = termsOf<CopyAddressTerms>('copyAddress', { da, en });
