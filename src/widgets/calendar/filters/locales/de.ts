import type { CalendarFilterTerms } from './terms.ts';

export const de: CalendarFilterTerms = {
  funder: 'Fördergeber',
  region: 'Region',
  municipality: 'Kommune',
  language: 'Sprache',
  all: { funder: 'Alle', region: 'Ganz Dänemark', municipality: 'Alle Kommunen', language: 'Alle' },
  from: 'Von',
  to: 'Bis',
  search: 'In den Aktivitäten suchen',
  past: 'Auch frühere zeigen',
};
