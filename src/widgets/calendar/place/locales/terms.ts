import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The field for a postcode or a town. */
export interface CalendarPlaceTerms {
  label: string;
  hint: string;
}

export const calendarPlaceTerms = termsOf<CalendarPlaceTerms>('calendarPlace', { da, en });
