import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** How the list is sorted, and what stands in it for a page's own municipality. */
export interface MapListTerms {
  inMunicipality: (name: string) => string;
  noneInMunicipality: string;
  distanceNote: (municipality: string) => string;
  sort: string;
  sorts: { number: string; name: string; distance: string };
  elsewhere: (towns: string) => string;
}

export const mapListTerms = termsOf<MapListTerms>('mapList', { da, en });
