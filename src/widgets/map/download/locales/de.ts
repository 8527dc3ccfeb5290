import type { MapDownloadTerms } from './terms.ts';

export const de: MapDownloadTerms = {
  file: 'cluster',
  columns: {
    no: 'Nr.',
    position: 'Stärkeposition',
    cluster: 'Cluster',
    place: 'Ort',
    role: 'Rolle',
    status: 'Status',
    stated: 'Angabe von',
    latitude: 'Breitengrad',
    longitude: 'Längengrad',
    website: 'Website',
    source: 'Quelle',
    asOf: 'Stand der Daten',
  },
};
