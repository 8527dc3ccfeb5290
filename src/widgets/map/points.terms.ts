import { numberPhrase, termsOf } from '../../i18n/language.ts';

export interface PointsTerms {
  title: string;
  shown: (count: number, region: string | null) => string;
  found: (count: number, query: string) => string;
  search: string;
  more: (count: number) => string;
  none: string;
}

/** Words of a page's own places. */
export const pointsTerms = termsOf<PointsTerms>('mapPoints', {
  da: {
    title: 'Steder',
    shown: (count, region) =>
      `${numberPhrase(count, 'da')} ${count === 1 ? 'sted' : 'steder'}${region ? ` i ${region}` : ''}`,
    found: (count, query) =>
      `${numberPhrase(count, 'da')} ${count === 1 ? 'sted passer' : 'steder passer'} til ”${query}”`,
    search: 'Søg i stederne',
    more: (count) => `Vis ${count} flere`,
    none: 'Ingen steder passer til valgene.',
  },
  en: {
    title: 'Places',
    shown: (count, region) =>
      `${numberPhrase(count, 'en')} ${count === 1 ? 'place' : 'places'}${region ? ` in ${region}` : ''}`,
    found: (count, query) =>
      `${numberPhrase(count, 'en')} ${count === 1 ? 'place matches' : 'places match'} “${query}”`,
    search: 'Search the places',
    more: (count) => `Show ${count} more`,
    none: 'No place matches your choices.',
  },
});
