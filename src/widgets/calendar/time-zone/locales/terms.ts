import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What a visitor in another time zone reads. */
export interface CalendarTimeZoneTerms {
  danishTime: string;
  localTime: string;
  here: (time: string) => string;
  zoneNote: string;
}

export const calendarTimeZoneTerms = termsOf<CalendarTimeZoneTerms>('calendarTimeZone', { da, en });
