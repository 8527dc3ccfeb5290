import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What stands below a calendar. */
export interface CalendarFootTerms {
  files: string;
  table: string;
  subscribe: (name: string) => string;
  printed: (address: string, day: string) => string;
}

export const calendarFootTerms = termsOf<CalendarFootTerms>('calendarFoot', { da, en });
