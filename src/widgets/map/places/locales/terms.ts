import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Words of a page's own places. */
export interface MapPlacesTerms {
  title: string;
  shown: (count: number, region: string | null) => string;
  found: (count: number, query: string) => string;
  search: string;
  more: (count: number) => string;
  none: string;
  lost: string;
  legend: string;
}

export const mapPlacesTerms = termsOf<MapPlacesTerms>('mapPlaces', { da, en });
