import type { CalendarFilterTerms } from './terms.ts';

export const da: CalendarFilterTerms = {
  funder: 'Bevillingsgiver',
  region: 'Region',
  municipality: 'Kommune',
  language: 'Sprog',
  all: { funder: 'Alle', region: 'Hele landet', municipality: 'Alle kommuner', language: 'Alle' },
  from: 'Fra',
  to: 'Til',
  search: 'Søg i aktiviteter',
  past: 'Vis også tidligere',
};
