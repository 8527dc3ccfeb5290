import type { MapDownloadTerms } from './terms.ts';

export const en: MapDownloadTerms = {
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
};
