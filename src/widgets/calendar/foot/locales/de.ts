import { datePhrase } from '../../../../domain/time/dates.ts';
import type { CalendarFootTerms } from './terms.ts';

export const de: CalendarFootTerms = {
  files: 'Gezeigtes herunterladen (.ics)',
  table: 'Daten herunterladen (CSV)',
  subscribe: (name) => `Abonnieren: ${name}`,
  printed: (address, day) => `Gedruckt von ${address}, ${datePhrase(day, 'de')}`,
};
