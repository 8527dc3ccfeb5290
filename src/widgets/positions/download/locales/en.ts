import type { PositionsDownloadTerms } from './terms.ts';

export const en: PositionsDownloadTerms = {
  file: 'strength-positions',
  columns: {
    no: 'no',
    position: 'strength position',
    status: 'status',
    cluster: 'cluster',
    headOffice: 'head office',
    founded: 'founded',
    ended: 'closed',
    website: 'website',
    source: 'source',
    asOf: 'data as of',
  },
};
