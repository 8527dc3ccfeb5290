import type { CalendarFilterTerms } from './terms.ts';

export const da: CalendarFilterTerms = {
  funder: 'Bevillingsgiver',
  municipality: 'Kommune',
  language: 'Sprog',
  all: { funder: 'Alle', municipality: 'Alle kommuner', language: 'Alle' },
  from: 'Fra',
  to: 'Til',
  search: 'Søg i aktiviteter',
  past: 'Vis også tidligere',
};
