import type { CalendarYearTerms } from './terms.ts';

export const de: CalendarYearTerms = {
  year: (year) => `Monate in ${year}`,
  previousYear: (year) => `Voriges Jahr, ${year}`,
  nextYear: (year) => `Nächstes Jahr, ${year}`,
  thisYear: 'Zu diesem Jahr',
  inYear: (what, year) => `${what} im Jahr ${year}`,
};
