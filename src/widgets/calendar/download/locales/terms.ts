import { termsOf } from '../../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

/** What stands over the columns of a table, in their order. */
interface Columns {
  kind: string;
  title: string;
  from: string;
  fromTime: string;
  to: string;
  toTime: string;
  deadline: string;
  zone: string;
  venue: string;
  address: string;
  town: string;
  country: string;
  format: string;
  type: string;
  clusters: string;
  organiser: string;
  language: string;
  price: string;
  status: string;
  page: string;
  registration: string;
  source: string;
  asOf: string;
}

/** The files that a visitor downloads. */
export interface CalendarDownloadTerms {
  /** The beginning of their names. */
  fileName: string;
  columns: Columns;
}

export const calendarDownloadTerms = termsOf<CalendarDownloadTerms>('calendarDownload', { da, en });
