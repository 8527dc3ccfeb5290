import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What answers a postcode or a town. */
export interface MapNearMeTerms {
  title: (place: string) => string;
  /** The same of those that were found. */
  among: (place: string, query: string) => string;
  /** `0`: less than 5. */
  distance: (km: number) => string;
  /** What a screen reader says. */
  status: (place: string, offices: readonly string[]) => string;
  none: string;
  /** The squares with a number on the map. */
  squares: string;
  everywhere: string;
  asTheCrowFlies: string;
  more: (count: number) => string;
}

export const mapNearMeTerms = termsOf<MapNearMeTerms>('mapNearMe', { da, en });
