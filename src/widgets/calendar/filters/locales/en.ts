import type { CalendarFilterTerms } from './terms.ts';

export const en: CalendarFilterTerms = {
  funder: 'Funder',
  municipality: 'Municipality',
  language: 'Language',
  all: {
    funder: 'All',
    municipality: 'All municipalities',
    language: 'All',
  },
  from: 'From',
  to: 'To',
  search: 'Search activities',
  past: 'Show past ones too',
};
