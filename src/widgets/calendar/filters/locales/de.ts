import type { CalendarFilterTerms } from './terms.ts';

export const de: CalendarFilterTerms = {
  funder: 'Fördergeber',
  municipality: 'Kommune',
  language: 'Sprache',
  all: { funder: 'Alle', municipality: 'Alle Kommunen', language: 'Alle' },
  from: 'Von',
  to: 'Bis',
  search: 'In den Aktivitäten suchen',
  past: 'Auch frühere zeigen',
};
