import type { PositionsTableTerms } from './terms.ts';

export const de: PositionsTableTerms = {
  columns: {
    number: 'Nr.',
    position: 'Stärkeposition',
    cluster: 'Cluster',
    place: 'Hauptsitz',
    nearest: 'Nächstes Büro',
    programme: 'Im Programm',
  },
  inProgramme: { yes: 'ja', no: 'nein', unknown: 'nicht bekannt' },
};
