import { pluralOf } from '../../../../i18n/plural.ts';
import type { MapTownsTerms } from './terms.ts';

const plural = pluralOf('da');
const activities = (count: number): string =>
  plural(count, { one: 'aktivitet', other: 'aktiviteter' });

export const da: MapTownsTerms = {
  activitiesIn: (town, count) => `${town}: ${activities(count)}`,
  activityTowns: (towns, count) =>
    `${activities(count)} i ${plural(towns, { one: 'by', other: 'byer' })}`,
  allTowns: 'Alle byer',
  legend: 'Aktiviteter i byen, antal',
};
