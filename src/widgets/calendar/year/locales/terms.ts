import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What a year says. */
export interface CalendarYearTerms {
  year: (year: string) => string;
  previousYear: (year: string) => string;
  nextYear: (year: string) => string;
  thisYear: string;
  inYear: (what: string, year: string) => string;
}

export const calendarYearTerms = termsOf<CalendarYearTerms>('calendarYear', { da, en });
