import type { PositionsCompareTerms } from './terms.ts';

export const da: PositionsCompareTerms = {
  title: (count) => `Sammenlign ${count} klynger`,
  remove: 'Fjern',
  worksWith: 'Arbejder med',
  fits: (query) => `Passer på ”${query}”`,
  noneFits: 'ingen af fagordene',
  otherWords: 'Andre fagord',
  nearest: (place) => `Nærmest ${place}`,
  members: 'Medlemmer',
  next: 'Det næste, der sker',
  noDate: 'ingen dato kendt',
  contact: 'Kontakt',
};
