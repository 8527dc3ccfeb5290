import type { PositionsTableTerms } from './terms.ts';

export const da: PositionsTableTerms = {
  columns: {
    number: 'Nr.',
    position: 'Styrkeposition',
    cluster: 'Klynge',
    place: 'Hovedsæde',
    nearest: 'Nærmeste kontor',
    programme: 'Med i programmet',
  },
  inProgramme: { yes: 'ja', no: 'nej', unknown: 'ikke oplyst' },
};
