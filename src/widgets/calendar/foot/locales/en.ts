import { datePhrase } from '../../../../domain/time/dates.ts';
import type { CalendarFootTerms } from './terms.ts';

export const en: CalendarFootTerms = {
  files: 'Download what is shown (.ics)',
  table: 'Download data (CSV)',
  subscribe: (name) => `Subscribe: ${name}`,
  printed: (address, day) => `Printed from ${address}, ${datePhrase(day, 'en')}`,
};
