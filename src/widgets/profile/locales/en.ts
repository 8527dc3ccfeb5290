import type { ProfileTerms } from './terms.ts';

export const en: ProfileTerms = {
  title: 'Cluster',
  map: 'The cluster’s places',
  next: 'Next activities',
  latest: 'Latest activities',
  noActivities: 'No activities known.',
  asOfActivities: (day) => `No upcoming activities as of ${day}.`,
  tags: { strength: 'Strength position', emerging: 'Emerging', unknown: 'Status not known' },
  pick: 'Name a cluster in the attribute cluster, or pick one in the other widgets of the page.',
  credit:
    'Map: contains data from Klimadatastyrelsen, DAGI, September 2021, CC BY 4.0 (simplified).',
};
