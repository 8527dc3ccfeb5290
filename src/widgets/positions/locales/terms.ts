import { termsOf } from '../../../i18n/language.ts';
import type { WhyKind } from '../positions.view.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface PositionsTerms {
  title: string;
  /** `ended`: what is said of the clusters that have ended. */
  summary: (count: number, years: string | null, ended: readonly string[]) => string;
  ceased: (name: string, year: string) => string;
  search: string;
  clearAll: (total: number) => string;
  refine: string;
  groupBy: string;
  groupings: Record<'status' | 'region' | 'none', string>;
  groups: Record<'strength' | 'emerging' | 'unknown', string>;
  noHeadOffice: string;
  ended: string;
  tags: Record<'strength' | 'emerging' | 'unknown', string>;
  endedTag: (year: string) => string;
  notNational: string;
  inProgramme: (years: string, known: 'no' | 'unknown') => string;
  about: (position: string) => string;
  shown: (count: number) => string;
  someShown: (count: number, total: number) => string;
  all: (count: number) => string;
  without: (positions: string) => string;
  /** What stands before and after the word by which something was found. */
  why: Record<WhyKind, readonly [before: string, after: string]>;
  perhaps: (count: number) => string;
  suchAs: string;
  details: string;
  nearest: (place: string) => string;
  shownOf: (count: number, total: number, region: string) => string;
  found: (count: number, total: number, query: string) => string;
  nothingFound: (query: string) => string;
  nothingHere: string;
  nothingAtAll: string;
  /** The visitor's trade is known, and belongs to none of them. */
  elsewhere: string;
  tryOther: string;
}

export const positionsTerms = termsOf<PositionsTerms>('positions', { da, en });
