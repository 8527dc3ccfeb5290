import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface ToolsTerms {
  take: string;
  data: (format: string) => string;
  picture: (format: string) => string;
  link: string;
  copied: string;
  failed: string;
}

/** Words of what a visitor can download or copy. */
export const toolsTerms = termsOf<ToolsTerms>('tools', { da, en });
