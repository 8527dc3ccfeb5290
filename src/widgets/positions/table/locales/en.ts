import type { PositionsTableTerms } from './terms.ts';

export const en: PositionsTableTerms = {
  columns: {
    number: 'No.',
    position: 'Strength position',
    cluster: 'Cluster',
    place: 'Head office',
    nearest: 'Nearest office',
    programme: 'In the programme',
  },
  inProgramme: { yes: 'yes', no: 'no', unknown: 'not known' },
};
