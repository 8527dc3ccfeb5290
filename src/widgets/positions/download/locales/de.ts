import type { PositionsDownloadTerms } from './terms.ts';

export const de: PositionsDownloadTerms = {
  file: 'staerkepositionen',
  columns: {
    no: 'Nr.',
    position: 'Stärkeposition',
    status: 'Status',
    cluster: 'Cluster',
    headOffice: 'Hauptsitz',
    founded: 'gegründet',
    ended: 'aufgelöst',
    website: 'Website',
    source: 'Quelle',
    asOf: 'Stand der Daten',
  },
};
