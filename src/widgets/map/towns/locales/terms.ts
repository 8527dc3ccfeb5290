import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** Words of the towns with activities. */
export interface MapTownsTerms {
  /** "Aarhus: 2 aktiviteter". */
  activitiesIn: (town: string, count: number) => string;
  activityTowns: (towns: number, activities: number) => string;
  allTowns: string;
  legend: string;
}

export const mapTownsTerms = termsOf<MapTownsTerms>('mapTowns', { da, en });
