import type { Location } from '../../../../data/types.ts';
import { termsOf } from '../../../../i18n/language.ts';
import type { WhyKind } from '../../positions.view.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What stands before and after a word. */
type Around = readonly [before: string, after: string];

/** What a search answers. */
export interface PositionsResultsTerms {
  clearAll: (total: number) => string;
  /** Offices beside the head office: "hubs i Aalborg og Aarhus". */
  offices: (role: Location['role'], towns: readonly string[]) => string;
  /** Fields that have a cluster, and fields that have none. */
  found: (count: number, closed: number, query: string) => string;
  onlyClosed: (query: string) => string;
  nothingFound: (query: string) => string;
  /** By which word something was found. */
  why: Record<WhyKind, Around>;
  /** The same of a field without a cluster, where it is said otherwise. */
  whyClosed: Around;
  closed: (name: string, when: string) => string;
  related: string;
  perhaps: (count: number) => string;
  suchAs: string;
  /** The visitor's trade is known, and belongs to none of them. */
  elsewhere: string;
  tryOther: string;
  compare: string;
  chosen: (names: readonly string[]) => string;
  compareChosen: (count: number) => string;
  oneMore: string;
  threeAtMost: string;
}

export const positionsResultsTerms = termsOf<PositionsResultsTerms>('positionsResults', {
  da,
  en,
});
