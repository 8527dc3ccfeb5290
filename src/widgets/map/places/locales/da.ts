import { numberPhrase } from '../../../../i18n/language.ts';
import type { MapPlacesTerms } from './terms.ts';

export const da: MapPlacesTerms = {
  title: 'Steder',
  shown: (count, region) =>
    `${numberPhrase(count, 'da')} ${count === 1 ? 'sted' : 'steder'}${region ? ` i ${region}` : ''}`,
  found: (count, query) =>
    `${numberPhrase(count, 'da')} ${count === 1 ? 'sted passer' : 'steder passer'} til ”${query}”`,
  search: 'Søg i stederne',
  more: (count) => `Vis ${count} flere`,
  none: 'Ingen steder passer til valgene.',
  lost: 'Stederne kunne ikke hentes.',
  legend: 'Andre steder',
};
