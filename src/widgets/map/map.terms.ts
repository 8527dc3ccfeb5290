import { datePhrase } from '../../domain/time/dates.ts';
import { termsOf } from '../../i18n/language.ts';

export interface MapTerms {
  title: string;
  figure: string;
  summary: (counts: {
    total: number;
    years: string | null;
    ended: readonly string[];
    stated: number;
    unconfirmed: number;
    unknown: number;
    regions: readonly { name: string; heads: number }[];
  }) => string;
  ceased: (name: string, year: string) => string;
  regionHint: string;
  shown: (count: number) => string;
  shownOf: (count: number, total: number, region: string) => string;
  headOfficesIn: string;
  officesIn: string;
  unconfirmedOffice: string;
  unknown: string;
  ended: string;
  legend: {
    headOffice: string;
    unconfirmed: string;
    office: string;
    hub: string;
    town: string;
    closed: string;
  };
  noneHere: (region: string) => string;
  asList: string;
  noHeadOffice: string;
  merges: (regions: readonly string[], into: string, day: string) => string;
  credit: string;
  simplified: string;
  skip: string;
}

const listed = (words: readonly string[], and: string): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${and} ${words.at(-1) ?? ''}`;

/** "12 har et kendt hovedsæde, 1 et ubekræftet, og for 1 er det ikke oplyst. Hovedsæder: 5 i Region Hovedstaden, 3 i …" */
function heads(
  parts: readonly (string | 0)[],
  where: readonly string[],
  and: string,
  lead: string,
): string {
  const said = parts.filter(Boolean);
  return `${said.slice(0, -1).join(', ')}${said[1] ? `, ${and} ` : ''}${said.at(-1) ?? ''}${where[0] ? `. ${lead}: ${listed(where, and)}` : ''}.`;
}

export const mapTerms = termsOf<MapTerms>('map', {
  da: {
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
  },
  en: {
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
  },
});
