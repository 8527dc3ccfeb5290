import { pluralOf } from '../../../../i18n/plural.ts';
import type { MapPlacesTerms } from './terms.ts';

const plural = pluralOf('de');

export const de: MapPlacesTerms = {
  title: 'Orte',
  shown: (count, region) =>
    `${plural(count, { one: 'Ort', other: 'Orte' })}${region ? ` in ${region}` : ''}`,
  found: (count, query) =>
    `${plural(count, { one: 'Ort passt', other: 'Orte passen' })} zu „${query}“`,
  search: 'In den Orten suchen',
  more: (count) => `${count} weitere zeigen`,
  none: 'Kein Ort passt zur Auswahl.',
  lost: 'Die Orte konnten nicht geladen werden.',
  legend: 'Andere Orte',
};
