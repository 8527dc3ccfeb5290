import { termsOf } from '../../i18n/language.ts';

/** What stands over the columns, in their order. */
export interface CalendarTableTerms {
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

/** The table to take along. */
export const calendarTableTerms = termsOf<CalendarTableTerms>('calendarTable', {
  da: {
    kind: 'art',
    title: 'titel',
    from: 'fra',
    fromTime: 'kl.',
    to: 'til',
    toTime: 'slut kl.',
    deadline: 'frist',
    zone: 'tidszone',
    venue: 'sted',
    address: 'adresse',
    town: 'by',
    country: 'land',
    format: 'format',
    type: 'type',
    clusters: 'klynger',
    organiser: 'arrangør',
    language: 'sprog',
    price: 'pris',
    status: 'status',
    page: 'side',
    registration: 'tilmelding',
    source: 'kilde',
    asOf: 'data pr.',
  },
  en: {
    kind: 'kind',
    title: 'title',
    from: 'from',
    fromTime: 'at',
    to: 'until',
    toTime: 'ends at',
    deadline: 'deadline',
    zone: 'time zone',
    venue: 'place',
    address: 'address',
    town: 'town',
    country: 'country',
    format: 'format',
    type: 'type',
    clusters: 'clusters',
    organiser: 'organiser',
    language: 'language',
    price: 'price',
    status: 'status',
    page: 'page',
    registration: 'sign up',
    source: 'source',
    asOf: 'data as of',
  },
});
