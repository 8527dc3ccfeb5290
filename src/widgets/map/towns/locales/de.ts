import { pluralOf } from '../../../../i18n/plural.ts';
import type { MapTownsTerms } from './terms.ts';

const plural = pluralOf('de');
const activities = (count: number): string =>
  plural(count, { one: 'Aktivität', other: 'Aktivitäten' });

export const de: MapTownsTerms = {
  activitiesIn: (town, count) => `${town}: ${activities(count)}`,
  activityTowns: (towns, count) =>
    `${activities(count)} in ${towns} ${towns === 1 ? 'Ort' : 'Orten'}`,
  allTowns: 'Alle Orte',
  legend: 'Aktivitäten im Ort, Anzahl',
};
