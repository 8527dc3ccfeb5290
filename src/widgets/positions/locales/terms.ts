import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface PositionsTerms {
  title: string;
  purpose: string;
  search: string;
  hint: string;
  /** Before the words that one may try. */
  tryWords: string;
  pick: string;
  /** `ended`: what is said of the clusters that have ended. */
  summary: (count: number, years: string | null, ended: readonly string[]) => string;
  ceased: (name: string, year: string) => string;
  noHeadOffice: string;
  ended: string;
  endedIn: (name: string, year: string) => string;
  notNational: string;
  inProgramme: (years: string, known: 'no' | 'unknown') => string;
  all: (count: number) => string;
  without: (positions: string) => string;
  nearest: (place: string) => string;
  shownOf: (count: number, total: number, region: string) => string;
  /** The way back from a card. */
  back: (total: number) => string;
  backToResults: string;
  nothingHere: string;
  nothingAtAll: string;
}

export const positionsTerms = termsOf<PositionsTerms>('positions', { da, en });
