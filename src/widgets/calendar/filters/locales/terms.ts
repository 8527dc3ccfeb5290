import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** The filters that a page asks for. */
export interface CalendarFilterTerms {
  funder: string;
  municipality: string;
  language: string;
  all: { funder: string; municipality: string; language: string };
  from: string;
  to: string;
  search: string;
  past: string;
}

export const calendarFilterTerms = termsOf<CalendarFilterTerms>('calendarFilters', { da, en });
