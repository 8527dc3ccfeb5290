import type { StaticTerms } from './terms.ts';

export const en: StaticTerms = {
  live: 'See the newest edition, where you can search and choose',
  website: 'Website',
  running: 'Ongoing',
  more: (count) => `${count} more in the newest edition.`,
  head: ['No.', 'Cluster, strength position and place'],
  titles: {
    map: 'Cluster map',
    positions: 'Strength positions',
    calendar: 'Cluster calendar',
    profile: 'Cluster',
    history: 'History of the clusters',
  },
};
