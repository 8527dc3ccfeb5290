import { datePhrase } from '../../../../domain/time/dates.ts';
import type { CalendarFootTerms } from './terms.ts';

export const da: CalendarFootTerms = {
  files: 'Hent det viste (.ics)',
  table: 'Hent data (CSV)',
  subscribe: (name) => `Abonnér: ${name}`,
  printed: (address, day) => `Udskrevet fra ${address}, ${datePhrase(day, 'da')}`,
};
