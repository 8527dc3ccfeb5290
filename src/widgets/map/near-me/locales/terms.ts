import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What answers a postcode or a town. */
export interface MapNearMeTerms {
  title: (place: string) => string;
  /** `0`: less than 5. */
  distance: (km: number) => string;
  /** What a screen reader says. */
  status: (place: string, offices: readonly string[]) => string;
  none: string;
  everywhere: string;
  asTheCrowFlies: string;
  more: (count: number) => string;
  which: (town: string) => string;
  inMunicipality: (municipality: string) => string;
  unknown: (asked: string) => string;
  empty: string;
  meant: (place: string) => string;
  noWebsite: string;
}

export const mapNearMeTerms = termsOf<MapNearMeTerms>('mapNearMe', { da, en });
