import { datePhrase } from '../../domain/time/dates.ts';
import type { CoreTerms } from './terms.ts';

/** Rounded to 5 km: a town's middle and a municipality's say no more. The words stay on one line. */
const kilometres = (km: number): string =>
  km < 10 ? 'less than\u00A010\u00A0km' : `about\u00A0${Math.round(km / 5) * 5}\u00A0km`;

export const en: CoreTerms = {
  frame: {
    asOf: (day) => `Data as of ${datePhrase(day, 'en')}`,
    about: 'About this information',
    more: 'Show more',
    less: 'Show less',
    wholeCountry: 'All of Denmark',
    region: 'Region',
    noWebsite: 'Website not known',
    help: 'Ask somebody',
    contact: (host) => `Contact via ${host}`,
    fetching: 'Loading details …',
    notFetched: 'The details could not be loaded.',
    notDrawn: 'This could not be shown.',
    again: 'Try again',
    partLost: 'Some of this could not be fetched.',
    searchLost: 'The search could not be fetched.',
    addresses: 'Addresses were stated by the clusters and may have changed.',
  },
  places: {
    unknown: 'not known',
    undated: 'undated',
    stated: (year) => `stated ${year}`,
    townUnknown: (region) => `${region}, town not known`,
    roles: {
      'head-office': 'head office',
      office: 'office',
      hub: 'hub',
      satellite: 'satellite',
      'activity-town': 'town of activity',
    },
    states: { planned: 'planned', closed: 'closed', former: 'former', unconfirmed: 'unconfirmed' },
  },
  distance: { here: 'in the municipality', distance: kilometres },
};
