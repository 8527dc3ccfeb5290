import { datePhrase } from '../../../domain/time/dates.ts';
import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { MapTerms } from './terms.ts';

const plural = pluralOf('da');

const missing = (groups: readonly { names: readonly string[]; reason: string }[]): string =>
  groups.map(({ names, reason }) => `${listed(names, 'og')} (${reason})`).join(', ');

export const da: MapTerms = {
  title: 'Danmarks nationale klynger',
  purpose: 'Find den klynge, der ligger nærmest jer, og se, hvor I kan henvende jer.',
  shortTitle: 'Nationale klynger',
  shortPurpose: 'Find den nærmeste.',
  figure: 'Kort: klyngernes hovedsæder',
  summary: ({ total, years, ended, stated, unconfirmed, unknown, regions }) => {
    const clusters = total ? plural(total, { one: 'klynge', other: 'klynger' }) : 'Ingen klynger';
    return sentences(
      `${clusters} ${total && years ? `blev udpeget til ${years}` : 'vises'}`,
      listed(ended, 'og'),
      stated && `${stated} har et kendt hovedsæde`,
      unconfirmed && `${unconfirmed} har et ubekræftet hovedsæde`,
      unknown && `For ${unknown} er hovedsædet ikke oplyst`,
      regions.length > 0 &&
        `Hovedsæder: ${listed(
          regions.map(({ heads, name }) => `${heads} i ${name}`),
          'og',
        )}`,
    );
  },
  ask: {
    label: 'Postnummer eller by',
    button: 'Vis de nærmeste',
    buttonShort: 'Vis',
    hint: 'Fx 8800 eller Viborg. Det slås op her i siden; intet sendes.',
  },
  ceased: (name, year) => `${name} ophørte i ${year}`,
  regionHint: 'Hovedsæde, kontor eller hub',
  shown: (count) => plural(count, { one: 'klynge vises', other: 'klynger vises' }),
  shownOf: (count, total, region) => `${count} af ${total} klynger vises: ${region}`,
  found: {
    search: 'Søgning på siden:',
    shown: (count, total) => `${count} af ${total} klynger vises.`,
    showAll: (total) => `Vis alle ${total}`,
    title: (count, query) =>
      count
        ? `${plural(count, { one: 'klynge', other: 'klynger' })} passer til ”${query}”`
        : `Ingen klynge passer til ”${query}”`,
    status: (count, total, query) => `${count} af ${total} klynger vises: ”${query}”`,
    nearest: 'Skriv et postnummer øverst for at se, hvilket af kontorerne der er nærmest jer.',
  },
  headOfficesIn: 'Hovedsæde i regionen',
  officesIn: 'Kontor, hub eller satellit i regionen',
  unconfirmedOffice: 'ubekræftet hovedsæde',
  all: (count) => `Alle ${count} klynger`,
  endedIn: (year) => `ophørt ${year}`,
  placeUnknown: 'sted ikke oplyst',
  unknown: 'Ikke oplyst',
  ended: 'Ophørt',
  legend: {
    pick: 'Vælg en klynge for at se dens kontorer.',
    numbers: 'Tallet er klyngens nummer i listen.',
    pickNumber: 'Vælg et tal, eller se listen.',
    headOffice: 'hovedsæde',
    unconfirmed: 'ubekræftet hovedsæde',
    office: 'kontor',
    hub: 'hub eller satellit',
    town: 'aktivitetsby',
    planned: 'planlagt',
    closed: 'lukket',
    notHere: 'Små hule tal: klynger uden sted i regionen',
    notFound: 'Små hule tal: passer ikke til søgningen',
    fartherAway: 'Små hule tal: klynger længere væk',
    missing: (groups) => `Ikke på kortet: ${missing(groups)}`,
    ceased: 'ophørt',
    unknown: 'hovedsæde ikke oplyst',
    unlocated: (town) => `hovedsæde i ${town}, hvis plads på kortet ikke er kendt`,
  },
  wholeMap: 'Vis hele kortet',
  noneHere: (region) => `Ingen klynger har oplyst et sted i ${region}.`,
  asList: 'Vis som liste',
  clusters: (count) => plural(count, { one: 'klynge', other: 'klynger' }),
  merges: (regions, into, day) =>
    `Fra ${datePhrase(day, 'da')} er ${listed(regions, 'og')} én region: ${into}.`,
  credit: 'Kort: indeholder data fra Klimadatastyrelsen, DAGI, september 2021,',
  simplified: '(forenklet)',
  printed: (address, day) => `Udskrevet fra ${address}, ${datePhrase(day, 'da')}`,
};
