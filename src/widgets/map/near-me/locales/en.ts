import { pluralOf } from '../../../../i18n/plural.ts';
import type { MapNearMeTerms } from './terms.ts';

const plural = pluralOf('en');

export const en: MapNearMeTerms = {
  title: (place) => `Nearest to ${place}`,
  among: (place, query) => `Nearest to ${place}, of those that fit “${query}”`,
  distance: (km) => (km === 0 ? 'under\u00A05\u00A0km' : `about\u00A0${km}\u00A0km`),
  status: (place, offices) => {
    const nearest = plural(offices.length, { one: 'office nearest', other: 'offices nearest' });
    return `${nearest} to ${place}: ${offices.join('; ')}`;
  },
  squares: 'office, hub or satellite',
  none: 'No cluster has stated an office with a place.',
  everywhere:
    'The clusters cover the whole country. You can use the one that fits your field, even if its office is far away.',
  asTheCrowFlies: 'Distances are as the crow flies, to the town of the office.',
  more: (count) => `Show the next ${count}`,
};
