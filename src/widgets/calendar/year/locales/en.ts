import type { CalendarYearTerms } from './terms.ts';

export const en: CalendarYearTerms = {
  year: (year) => `Months of ${year}`,
  previousYear: (year) => `Previous year, ${year}`,
  nextYear: (year) => `Next year, ${year}`,
  thisYear: 'Go to this year',
  inYear: (what, year) => `${what} in ${year}`,
};
