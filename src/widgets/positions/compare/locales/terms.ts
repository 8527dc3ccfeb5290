import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The comparison of a few clusters. */
export interface PositionsCompareTerms {
  title: (count: number) => string;
  remove: string;
  worksWith: string;
  fits: (query: string) => string;
  noneFits: string;
  otherWords: string;
  nearest: (place: string) => string;
  members: string;
  next: string;
  noDate: string;
  contact: string;
}

export const positionsCompareTerms = termsOf<PositionsCompareTerms>('positionsCompare', {
  da,
  en,
});
