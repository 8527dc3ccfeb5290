import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What is told of a programme. */
export interface PositionsProgrammeTerms {
  programme: string;
  total: (millions: string) => string;
  sum: (millions: string) => string;
  yearly: (millions: string) => string;
  granted: (millions: string) => string;
  offered: (millions: string) => string;
  appointed: (count: number, later: number | null) => string;
  list: Record<'complete' | 'partial' | 'none', string>;
  unknown: string;
  sources: string;
}

export const positionsProgrammeTerms = termsOf<PositionsProgrammeTerms>('positionsProgramme', {
  da,
  en,
});
