import type { CalendarNextTerms } from './terms.ts';

export const de: CalendarNextTerms = {
  noDates: 'Zurzeit keine Termine. Die Cluster haben eigene Kalender.',
  noDatesNearby: 'Zurzeit keine Termine. Die nächsten Cluster haben eigene Kalender:',
  allActivities: 'Alle Aktivitäten',
  allClusters: 'Alle Cluster',
  subscribe: 'Abonnieren',
};
