import type { MapTownsTerms } from './terms.ts';

const activities = (count: number): string => `${count} ${count === 1 ? 'activity' : 'activities'}`;

export const en: MapTownsTerms = {
  activitiesIn: (town, count) => `${town}: ${activities(count)}`,
  activityTowns: (towns, count) =>
    `${activities(count)} in ${towns} ${towns === 1 ? 'town' : 'towns'}`,
  allTowns: 'All towns',
  legend: 'Activities in the town, number',
};
