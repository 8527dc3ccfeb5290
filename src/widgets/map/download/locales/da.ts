import type { MapDownloadTerms } from './terms.ts';

export const da: MapDownloadTerms = {
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
};
