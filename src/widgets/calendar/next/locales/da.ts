import type { CalendarNextTerms } from './terms.ts';

export const da: CalendarNextTerms = {
  noDates: 'Ingen datoer lige nu. Klyngerne har deres egne kalendere.',
  noDatesNearby: 'Ingen datoer lige nu. De nærmeste klynger har deres egne kalendere:',
  allActivities: 'Alle aktiviteter',
  allClusters: 'Alle klynger',
  subscribe: 'Abonnér',
};
