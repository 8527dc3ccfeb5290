import { datePhrase } from '../../../domain/time/dates.ts';
import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { MapTerms } from './terms.ts';

const plural = pluralOf('en');

const missing = (groups: readonly { names: readonly string[]; reason: string }[]): string =>
  groups.map(({ names, reason }) => `${listed(names, 'and')} (${reason})`).join(', ');

export const en: MapTerms = {
  title: 'Denmark’s national clusters',
  purpose: 'Find the cluster nearest to you, and where to turn.',
  shortTitle: 'National clusters',
  shortPurpose: 'Find the nearest.',
  figure: 'Map: head offices of the clusters',
  summary: ({ total, years, ended, stated, unconfirmed, unknown, regions }) => {
    const clusters = total ? plural(total, { one: 'cluster', other: 'clusters' }) : 'No clusters';
    const appointed = total === 1 ? 'was appointed' : 'were appointed';
    const shown = total === 1 ? 'is shown' : 'are shown';
    return sentences(
      `${clusters} ${total && years ? `${appointed} for ${years}` : shown}`,
      listed(ended, 'and'),
      stated && `${stated} ${stated === 1 ? 'has' : 'have'} a known head office`,
      unconfirmed && `${unconfirmed} ${unconfirmed === 1 ? 'has' : 'have'} an unconfirmed one`,
      unknown && `For ${unknown} the head office is not known`,
      regions.length > 0 &&
        `Head offices: ${listed(
          regions.map(({ heads, name }) => `${heads} in ${name}`),
          'and',
        )}`,
    );
  },
  ask: {
    label: 'Postcode or town',
    button: 'Show the nearest',
    buttonShort: 'Show',
    hint: 'Such as 8800 or Viborg. Looked up in this page; nothing is sent.',
  },
  ceased: (name, year) => `${name} closed in ${year}`,
  regionHint: 'Head office, office or hub',
  shown: (count) => plural(count, { one: 'cluster shown', other: 'clusters shown' }),
  shownOf: (count, total, region) => `${count} of ${total} clusters shown: ${region}`,
  found: {
    search: 'Search on the page:',
    shown: (count, total) => `${count} of ${total} clusters shown.`,
    showAll: (total) => `Show all ${total}`,
    title: (count, query) =>
      count
        ? `${plural(count, { one: 'cluster fits', other: 'clusters fit' })} “${query}”`
        : `No cluster fits “${query}”`,
    status: (count, total, query) => `${count} of ${total} clusters shown: “${query}”`,
    nearest: 'Type a postcode above to see which of its offices is nearest to you.',
  },
  headOfficesIn: 'Head office in the region',
  officesIn: 'Office, hub or satellite in the region',
  unconfirmedOffice: 'unconfirmed head office',
  all: (count) => `All ${count} clusters`,
  endedIn: (year) => `closed ${year}`,
  placeUnknown: 'place not known',
  unknown: 'Not known',
  ended: 'Closed',
  legend: {
    pick: 'Pick a cluster to see its offices.',
    numbers: 'The number is that of the cluster in the list.',
    pickNumber: 'Pick a number, or see the list.',
    headOffice: 'head office',
    unconfirmed: 'unconfirmed head office',
    office: 'office',
    hub: 'hub or satellite',
    town: 'town of activity',
    planned: 'planned',
    closed: 'closed',
    notHere: 'Small hollow numbers: clusters without a place in the region',
    notFound: 'Small hollow numbers: do not match the search',
    fartherAway: 'Small hollow numbers: clusters farther away',
    missing: (groups) => `Not on the map: ${missing(groups)}`,
    ceased: 'closed',
    unknown: 'head office not known',
    unlocated: (town) => `head office in ${town}, whose place on the map is not known`,
  },
  wholeMap: 'Show the whole map',
  noneHere: (region) => `No cluster has stated a place in ${region}.`,
  asList: 'Show as a list',
  clusters: (count) => plural(count, { one: 'cluster', other: 'clusters' }),
  merges: (regions, into, day) =>
    `From ${datePhrase(day, 'en')} ${listed(regions, 'and')} become one region: ${into}.`,
  credit: 'Map: contains data from Klimadatastyrelsen, DAGI, September 2021,',
  simplified: '(simplified)',
  printed: (address, day) => `Printed from ${address}, ${datePhrase(day, 'en')}`,
};
