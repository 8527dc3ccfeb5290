import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface MapTerms {
  title: string;
  /** What the map is for, in one sentence. */
  purpose: string;
  figure: string;
  summary: (counts: {
    total: number;
    years: string | null;
    ended: readonly string[];
    stated: number;
    unconfirmed: number;
    unknown: number;
    regions: readonly { name: string; heads: number }[];
  }) => string;
  /** The field that asks where the visitor is. */
  ask: { label: string; button: string; buttonShort: string; hint: string };
  ceased: (name: string, year: string) => string;
  regionHint: string;
  shown: (count: number) => string;
  shownOf: (count: number, total: number, region: string) => string;
  headOfficesIn: string;
  officesIn: string;
  unconfirmedOffice: string;
  /** Every cluster: the list's title, and the way back to it. */
  all: (count: number) => string;
  endedIn: (year: string) => string;
  placeUnknown: string;
  unknown: string;
  ended: string;
  legend: {
    headOffice: string;
    unconfirmed: string;
    office: string;
    hub: string;
    town: string;
    closed: string;
  };
  /** The way back from one area to the whole country; the filter is another thing. */
  wholeMap: string;
  noneHere: (region: string) => string;
  asList: string;
  noHeadOffice: string;
  notOnMap: (name: string, town: string) => string;
  merges: (regions: readonly string[], into: string, day: string) => string;
  credit: string;
  simplified: string;
  printed: (address: string, day: string) => string;
}

export const mapTerms = termsOf<MapTerms>('map', { da, en });
