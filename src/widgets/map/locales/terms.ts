import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface MapTerms {
  title: string;
  /** What the map is for, in one sentence. */
  purpose: string;
  /** Both in a narrow column. */
  shortTitle: string;
  shortPurpose: string;
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
  /** What is looked for elsewhere on the page. */
  found: {
    search: string;
    shown: (count: number, total: number) => string;
    showAll: (total: number) => string;
    /** How many fit; without any that none does. */
    title: (count: number, query: string) => string;
    status: (count: number, total: number, query: string) => string;
    /** For the only one that was found, with several offices. */
    nearest: string;
  };
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
    /** What can be done with the numbers, where names stand with them; what they are, where not; and where the list is folded. */
    pick: string;
    numbers: string;
    pickNumber: string;
    headOffice: string;
    unconfirmed: string;
    office: string;
    hub: string;
    town: string;
    planned: string;
    closed: string;
    /** Which clusters have small hollow numbers. */
    notHere: string;
    notFound: string;
    fartherAway: string;
    /** What has no place on the map, each with the reason. */
    missing: (groups: readonly { names: readonly string[]; reason: string }[]) => string;
    ceased: string;
    unknown: string;
    unlocated: (town: string) => string;
  };
  /** The way back from one area to the whole country; the filter is another thing. */
  wholeMap: string;
  noneHere: (region: string) => string;
  asList: string;
  /** How many stand there. */
  clusters: (count: number) => string;
  merges: (regions: readonly string[], into: string, day: string) => string;
  credit: string;
  simplified: string;
  printed: (address: string, day: string) => string;
}

export const mapTerms = termsOf<MapTerms>('map', { da, en });
