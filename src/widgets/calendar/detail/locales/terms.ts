import type { Activity } from '../../../../data/types.ts';
import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Role = Activity['clusters'][number]['role'];

/** What an opened activity says. */
export interface CalendarDetailTerms {
  /** "Tilmeld jer på visiondenmark.dk". */
  takePartOn: (words: string, host: string) => string;
  /** The day on which it was last found as it is told, and where. */
  confirmed: string;
  onMap: string;
  when: string;
  onWeekday: (weekday: string, when: string) => string;
  opens: (date: string) => string;
  deadline: (when: string) => string;
  noClock: string;
  place: string;
  language: string;
  price: string;
  organiser: string;
  coOrganisers: string;
  clusters: string;
  roles: Record<Role, string>;
  composed: string;
  funder: string;
  page: string;
  yours: string;
  google: string;
  outlook: string;
  unknown: string;
  fetching: string;
}

export const calendarDetailTerms = termsOf<CalendarDetailTerms>('calendarDetail', { da, en });
