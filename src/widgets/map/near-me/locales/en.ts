import { pluralOf } from '../../../../i18n/plural.ts';
import type { MapNearMeTerms } from './terms.ts';

const plural = pluralOf('en');

export const en: MapNearMeTerms = {
  title: (place) => `Nearest to ${place}`,
  distance: (km) => (km === 0 ? 'under\u00A05\u00A0km' : `about\u00A0${km}\u00A0km`),
  status: (place, offices) => {
    const nearest = plural(offices.length, { one: 'office nearest', other: 'offices nearest' });
    return `${nearest} to ${place}: ${offices.join('; ')}`;
  },
  none: 'No cluster has stated an office with a place.',
  everywhere:
    'The clusters cover the whole country. You can use the one that fits your field, even if its office is far away.',
  asTheCrowFlies: 'Distances are as the crow flies, to the town of the office.',
  more: (count) => `Show the next ${count}`,
  which: (town) => `Which ${town}?`,
  inMunicipality: (municipality) => `${municipality} Municipality`,
  unknown: (asked) => `We do not know “${asked}”.`,
  empty: 'Type a postcode or a town.',
  meant: (place) => `Did you mean ${place}?`,
  noWebsite: 'Website not known',
};
