import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What stands in the short list of the next activities. */
export interface CalendarNextTerms {
  noDates: string;
  /** The same, above the clusters that are nearest. */
  noDatesNearby: string;
  allActivities: string;
  allClusters: string;
  subscribe: string;
}

export const calendarNextTerms = termsOf<CalendarNextTerms>('calendarNext', { da, en });
