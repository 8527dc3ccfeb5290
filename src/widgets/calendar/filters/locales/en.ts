import type { CalendarFilterTerms } from './terms.ts';

export const en: CalendarFilterTerms = {
  funder: 'Funder',
  region: 'Region',
  municipality: 'Municipality',
  language: 'Language',
  all: {
    funder: 'All',
    region: 'All of Denmark',
    municipality: 'All municipalities',
    language: 'All',
  },
  from: 'From',
  to: 'To',
  search: 'Search activities',
  past: 'Show past ones too',
};
