import type { CalendarYearTerms } from './terms.ts';

export const da: CalendarYearTerms = {
  year: (year) => `Måneder i ${year}`,
  previousYear: (year) => `Forrige år, ${year}`,
  nextYear: (year) => `Næste år, ${year}`,
  thisYear: 'Gå til i år',
  inYear: (what, year) => `${what} i ${year}`,
};
