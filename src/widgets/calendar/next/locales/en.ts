import type { CalendarNextTerms } from './terms.ts';

export const en: CalendarNextTerms = {
  noDates: 'No dates right now. The clusters have calendars of their own.',
  noDatesNearby: 'No dates right now. The nearest clusters have calendars of their own:',
  allActivities: 'All activities',
  allClusters: 'All clusters',
  subscribe: 'Subscribe',
};
