import type { Activity } from '../../../../data/types.ts';
import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Role = Activity['clusters'][number]['role'];

/** What an opened activity says. */
export interface CalendarDetailTerms {
  when: string;
  opens: (date: string) => string;
  deadline: (when: string) => string;
  noClock: string;
  place: string;
  onlyTown: (town: string) => string;
  format: string;
  language: string;
  price: string;
  organiser: string;
  coOrganisers: string;
  clusters: string;
  roles: Record<Role, string>;
  type: string;
  inferred: string;
  composed: string;
  funder: string;
  page: string;
  registration: string;
  yours: string;
  file: string;
  google: string;
  outlook: string;
  source: string;
  unknown: string;
  fetching: string;
  statedOn: (date: string) => string;
  asOf: (date: string) => string;
  own: string;
}

export const calendarDetailTerms = termsOf<CalendarDetailTerms>('calendarDetail', { da, en });
