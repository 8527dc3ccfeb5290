import { datePhrase } from '../../../domain/time/dates.ts';
import { heads, listed } from './sentences.ts';
import type { MapTerms } from './terms.ts';

export const da: MapTerms = {
  title: 'Danmarks nationale klynger',
  figure: 'Kort: klyngernes hovedsæder',
  summary: ({ total, years, ended, stated, unconfirmed, unknown, regions }) =>
    `${total} klynger ${years ? `blev udpeget til ${years}` : 'vises'}${ended.length ? `; ${listed(ended, 'og')}` : ''}. ${heads(
      [
        stated && `${stated} har et kendt hovedsæde`,
        unconfirmed && `${unconfirmed} et ubekræftet`,
        unknown && `for ${unknown} er det ikke oplyst`,
      ],
      regions.map(({ heads: count, name }) => `${count} i ${name}`),
      'og',
      'Hovedsæder',
    )}`,
  ceased: (name, year) => `${name} ophørte i ${year}`,
  regionHint: '(hovedsæde, kontor eller hub i regionen)',
  shown: (count) => `${count} ${count === 1 ? 'klynge' : 'klynger'} vises`,
  shownOf: (count, total, region) => `${count} af ${total} klynger vises: ${region}`,
  headOfficesIn: 'Hovedsæde i regionen',
  officesIn: 'Kontor, hub eller satellit i regionen',
  unconfirmedOffice: 'ubekræftet hovedsæde',
  unknown: 'Ikke oplyst',
  ended: 'Ophørt',
  legend: {
    headOffice: 'Hovedsæde',
    unconfirmed: 'Hovedsæde, ubekræftet',
    office: 'Kontor',
    hub: 'Hub eller satellit',
    town: 'Aktivitetsby',
    closed: 'Lukket',
  },
  noneHere: (region) => `Ingen klynger har oplyst et sted i ${region}.`,
  asList: 'Vis som liste',
  noHeadOffice: 'Hovedsæde ikke oplyst',
  merges: (regions, into, day) =>
    `Fra ${datePhrase(day, 'da')} er ${listed(regions, 'og')} én region: ${into}.`,
  credit: 'Kort: indeholder data fra Klimadatastyrelsen, DAGI, september 2021,',
  simplified: '(forenklet)',
  skip: 'Spring kortet over',
  others: 'Kontor, hub eller satellit',
  seeAll: 'Se alt om klyngen i listen',
  close: 'Luk',
  printed: (address, day) => `Udskrevet fra ${address}, ${datePhrase(day, 'da')}`,
};
