import { termsOf } from '../../i18n/language.ts';

export interface MapTableTerms {
  /** The beginning of the files' names. */
  file: string;
  /** What stands over the columns, in their order. */
  columns: MapColumns;
}

interface MapColumns {
  no: string;
  position: string;
  cluster: string;
  place: string;
  role: string;
  status: string;
  stated: string;
  latitude: string;
  longitude: string;
  website: string;
  source: string;
  asOf: string;
}

/** The table to take along. */
export const mapTableTerms = termsOf<MapTableTerms>('mapTable', {
  da: {
    file: 'klynger',
    columns: {
      no: 'nr',
      position: 'styrkeposition',
      cluster: 'klynge',
      place: 'sted',
      role: 'rolle',
      status: 'status',
      stated: 'oplyst',
      latitude: 'breddegrad',
      longitude: 'længdegrad',
      website: 'hjemmeside',
      source: 'kilde',
      asOf: 'data pr.',
    },
  },
  en: {
    file: 'clusters',
    columns: {
      no: 'no',
      position: 'strength position',
      cluster: 'cluster',
      place: 'place',
      role: 'role',
      status: 'status',
      stated: 'stated',
      latitude: 'latitude',
      longitude: 'longitude',
      website: 'website',
      source: 'source',
      asOf: 'data as of',
    },
  },
});
