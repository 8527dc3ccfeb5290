import type { PositionsDownloadTerms } from './terms.ts';

export const da: PositionsDownloadTerms = {
  file: 'styrkepositioner',
  columns: {
    no: 'nr',
    position: 'styrkeposition',
    status: 'status',
    cluster: 'klynge',
    headOffice: 'hovedsæde',
    founded: 'stiftet',
    ended: 'ophørt',
    website: 'hjemmeside',
    source: 'kilde',
    asOf: 'data pr.',
  },
};
