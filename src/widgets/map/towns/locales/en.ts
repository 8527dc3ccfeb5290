import { pluralOf } from '../../../../i18n/plural.ts';
import type { MapTownsTerms } from './terms.ts';

const plural = pluralOf('en');
const activities = (count: number): string =>
  plural(count, { one: 'activity', other: 'activities' });

export const en: MapTownsTerms = {
  activitiesIn: (town, count) => `${town}: ${activities(count)}`,
  activityTowns: (towns, count) =>
    `${activities(count)} in ${plural(towns, { one: 'town', other: 'towns' })}`,
  allTowns: 'All towns',
  legend: 'Activities in the town, number',
};
