import { datePhrase } from '../../../domain/time/dates.ts';
import { heads, listed } from './sentences.ts';
import type { MapTerms } from './terms.ts';

export const en: MapTerms = {
  title: 'Denmark’s national clusters',
  figure: 'Map: head offices of the clusters',
  summary: ({ total, years, ended, stated, unconfirmed, unknown, regions }) =>
    `${total} clusters ${years ? `were appointed for ${years}` : 'are shown'}${ended.length ? `; ${listed(ended, 'and')}` : ''}. ${heads(
      [
        stated && `${stated} have a known head office`,
        unconfirmed && `${unconfirmed} an unconfirmed one`,
        unknown && `for ${unknown} it is not known`,
      ],
      regions.map(({ heads: count, name }) => `${count} in ${name}`),
      'and',
      'Head offices',
    )}`,
  ceased: (name, year) => `${name} closed in ${year}`,
  regionHint: '(head office, office or hub in the region)',
  shown: (count) => `${count} ${count === 1 ? 'cluster' : 'clusters'} shown`,
  shownOf: (count, total, region) => `${count} of ${total} clusters shown: ${region}`,
  headOfficesIn: 'Head office in the region',
  officesIn: 'Office, hub or satellite in the region',
  unconfirmedOffice: 'unconfirmed head office',
  unknown: 'Not known',
  ended: 'Closed',
  legend: {
    headOffice: 'Head office',
    unconfirmed: 'Head office, unconfirmed',
    office: 'Office',
    hub: 'Hub or satellite',
    town: 'Town of activity',
    closed: 'Closed',
  },
  noneHere: (region) => `No cluster has stated a place in ${region}.`,
  asList: 'Show as a list',
  noHeadOffice: 'Head office not known',
  merges: (regions, into, day) =>
    `From ${datePhrase(day, 'en')} ${listed(regions, 'and')} become one region: ${into}.`,
  credit: 'Map: contains data from Klimadatastyrelsen, DAGI, September 2021,',
  simplified: '(simplified)',
  skip: 'Skip the map',
  others: 'Office, hub or satellite',
  seeAll: 'See everything in the list',
  close: 'Close',
  printed: (address, day) => `Printed from ${address}, ${datePhrase(day, 'en')}`,
};
