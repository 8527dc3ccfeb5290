import type { CalendarPlaceTerms } from './terms.ts';

export const en: CalendarPlaceTerms = {
  label: 'Near postcode or town',
  hint: 'Within 50 km, and online. Looked up in this page; nothing is sent.',
};
