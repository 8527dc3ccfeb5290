import { datePhrase } from '../../domain/time/dates.ts';
import { numberPhrase } from '../../i18n/language.ts';
import { pluralOf } from '../../i18n/plural.ts';
import { listed } from '../../i18n/sentences.ts';
import type { CoreTerms } from './terms.ts';

const plural = pluralOf('en');

/** Rounded to 5 km: a town's middle and a municipality's say no more. The words stay on one line. */
const kilometres = (km: number): string =>
  km < 10 ? 'less than\u00A010\u00A0km' : `about\u00A0${Math.round(km / 5) * 5}\u00A0km`;

/** "DKK 4.4 million"; below a million in kroner. */
function kroner(amount: number): string {
  if (amount < 1e6) return `DKK ${numberPhrase(amount, 'en')}`;
  return `DKK ${Math.round(amount / 1e5) / 10} million`;
}

export const en: CoreTerms = {
  frame: {
    asOf: (day) => `Data as of ${datePhrase(day, 'en')}`,
    about: 'About this information',
    more: 'Show more',
    less: 'Show less',
    wholeCountry: 'All of Denmark',
    region: 'Region',
    noWebsite: 'No website known',
    help: 'Ask somebody',
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
  facts: {
    offices: 'Head office and offices',
    founded: 'Founded',
    goldLabel: 'Gold label',
    members: 'Members',
    programme: 'National programme',
    predecessors: 'Predecessors',
    partners: 'Knowledge partners',
    grants: 'Grants',
    kroner,
    amountUnknown: 'amount not known',
    notNational: 'not a national cluster',
    sources: 'Sources',
    yes: 'yes',
    no: 'no',
    gold: 'Gold',
    percent: (value) => `${value} per cent`,
    expiryUnknown: 'end date not known',
    expires: (date) => `expired ${date}`,
    qualifiers: { exact: '', approximately: 'about ', 'more-than': 'over ', 'less-than': 'under ' },
  },
  card: {
    contact: (host) => `Contact via ${host}`,
    fits: (words) => `Fits if you work with, say, ${listed(words, 'or')}.`,
    events: 'All the cluster’s events',
    offices: (count) => plural(count, { one: 'office', other: 'offices' }),
    more: 'More about the cluster',
    moreHint: 'members, history, sources',
    shown: (name) => `${name} is shown`,
    ended: (when) => `The cluster closed in ${when}.`,
  },
  tools: {
    take: 'Take away',
    data: (format) => `Download data (${format})`,
    picture: (format) => `Download map (${format})`,
    link: 'Copy link',
    linkTo: (name) => `Link to ${name}`,
    copied: 'The link has been copied.',
    failed: 'It did not work. Try again.',
  },
  notices: {
    loading: (about) => (about === 'clusters' ? 'Loading clusters …' : 'Loading activities …'),
    failed: (reason, figure) => {
      const why: Record<typeof reason, string> = {
        address: 'The address is not valid',
        network: 'There is no connection, or the page may not fetch from there',
        timeout: `The server did not answer within ${figure} seconds`,
        status: `The server answered ${figure}`,
        size: `The file is larger than ${figure} MB`,
        integrity: 'The content is not what was expected',
        json: 'The answer is not data',
        dataset: 'The file is not a cluster dataset',
      };
      return [
        'New information could not be loaded.',
        `${why[reason]}. The earlier information is shown.`,
      ];
    },
    old: ({ days, newest }) =>
      newest === 'data'
        ? [`This information is ${days} days old.`, 'It may have changed.']
        : [`The newest activity was ${days} days ago.`, 'New ones may be missing.'],
  },
};
