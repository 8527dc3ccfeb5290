import { numberPhrase } from '../../../../i18n/language.ts';
import type { MapPlacesTerms } from './terms.ts';

export const en: MapPlacesTerms = {
  title: 'Places',
  shown: (count, region) =>
    `${numberPhrase(count, 'en')} ${count === 1 ? 'place' : 'places'}${region ? ` in ${region}` : ''}`,
  found: (count, query) =>
    `${numberPhrase(count, 'en')} ${count === 1 ? 'place matches' : 'places match'} “${query}”`,
  search: 'Search the places',
  more: (count) => `Show ${count} more`,
  none: 'No place matches your choices.',
  lost: 'The places could not be fetched.',
  legend: 'Other places',
};
