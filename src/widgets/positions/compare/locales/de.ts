import type { PositionsCompareTerms } from './terms.ts';

export const de: PositionsCompareTerms = {
  title: (count) => `${count} Cluster vergleichen`,
  remove: 'Entfernen',
  worksWith: 'Arbeitet mit',
  fits: (query) => `Passt zu „${query}“`,
  noneFits: 'keines der Fachwörter',
  otherWords: 'Weitere Fachwörter',
  nearest: (place) => `Am nächsten zu ${place}`,
  members: 'Mitglieder',
  next: 'Was als Nächstes kommt',
  noDate: 'kein Termin bekannt',
  contact: 'Kontakt',
};
