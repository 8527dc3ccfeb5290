import type { Location } from '../../data/types.ts';
import { termsOf } from '../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

export interface FrameTerms {
  asOf: (day: string) => string;
  /** The fold at the foot: what the data is, and where it is from. */
  about: string;
  more: string;
  less: string;
  wholeCountry: string;
  region: string;
  noWebsite: string;
  /** The link to somebody who can be asked. */
  help: string;
  /** The link to a cluster's own page, whose host is named. */
  contact: (host: string) => string;
  fetching: string;
  notFetched: string;
  notDrawn: string;
  again: string;
  partLost: string;
  searchLost: string;
  addresses: string;
}

export interface PlacesTerms {
  unknown: string;
  undated: string;
  stated: (year: string) => string;
  townUnknown: (region: string) => string;
  roles: Record<Location['role'], string>;
  states: Record<'planned' | 'closed' | 'former' | 'unconfirmed', string>;
}

export interface DistanceTerms {
  here: string;
  distance: (km: number) => string;
}

/** What more than one widget says. A language has all of it, or it does not compile. */
export interface CoreTerms {
  readonly frame: FrameTerms;
  readonly places: PlacesTerms;
  readonly distance: DistanceTerms;
}

/** Words that more than one widget says. */
export const frameTerms = termsOf<FrameTerms>('frame', { da: da.frame, en: en.frame });

/** How a place is told: its role, its state and the date that it was stated. */
export const placesTerms = termsOf<PlacesTerms>('places', { da: da.places, en: en.places });

/** How far it is, as the crow flies. */
export const distanceTerms = termsOf<DistanceTerms>('distance', {
  da: da.distance,
  en: en.distance,
});

/** "oplyst 2020", "uden dato". */
export const statedWords = ({ asOf }: Location, { stated, undated }: PlacesTerms): string =>
  asOf ? stated(asOf.slice(0, 4)) : undated;
