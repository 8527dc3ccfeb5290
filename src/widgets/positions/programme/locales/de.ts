import type { PositionsProgrammeTerms } from './terms.ts';

export const de: PositionsProgrammeTerms = {
  programme: 'Programm',
  total: (sum) => `${sum} Mio. DKK insgesamt bereitgestellt`,
  sum: (sum) => `${sum} Mio. DKK`,
  yearly: (sum) => `${sum} Mio. DKK im Jahr`,
  granted: (sum) => `${sum} Mio. DKK bewilligt`,
  offered: (sum) => `${sum} Mio. DKK ausgeschrieben`,
  appointed: (count, later) =>
    `${count} Cluster ernannt${later !== null && later !== count ? `, später ${later}` : ''}`,
  list: {
    complete: 'Die Liste der Cluster ist bekannt.',
    partial: 'Die Liste der Cluster ist nur zum Teil bekannt.',
    none: 'Die Liste der Cluster ist nicht bekannt.',
  },
  unknown: 'nicht bekannt',
  sources: 'Quellen',
};
