import type { MapTownsTerms } from './terms.ts';

const activities = (count: number): string =>
  `${count} ${count === 1 ? 'aktivitet' : 'aktiviteter'}`;

export const da: MapTownsTerms = {
  activitiesIn: (town, count) => `${town}: ${activities(count)}`,
  activityTowns: (towns, count) => `${activities(count)} i ${towns} ${towns === 1 ? 'by' : 'byer'}`,
  allTowns: 'Alle byer',
  legend: 'Aktiviteter i byen, antal',
};
