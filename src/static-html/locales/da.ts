import type { StaticTerms } from './terms.ts';

export const da: StaticTerms = {
  live: 'Se den nyeste udgave, hvor man kan søge og vælge',
  website: 'Hjemmeside',
  running: 'Løbende',
  more: (count) => `${count} flere i den nyeste udgave.`,
  head: ['Nr.', 'Klynge, styrkeposition og sted'],
  titles: {
    map: 'Klyngekort',
    positions: 'Styrkepositioner',
    calendar: 'Klyngekalender',
    profile: 'Klynge',
    history: 'Klyngernes historie',
  },
};
