import { datePhrase } from '../../../domain/time/dates.ts';
import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { MapTerms } from './terms.ts';

const plural = pluralOf('da');

export const da: MapTerms = {
  title: 'Danmarks nationale klynger',
  purpose: 'Find den klynge, der ligger nærmest jer, og se, hvor I kan henvende jer.',
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
  headOfficesIn: 'Hovedsæde i regionen',
  officesIn: 'Kontor, hub eller satellit i regionen',
  unconfirmedOffice: 'ubekræftet hovedsæde',
  all: (count) => `Alle ${count} klynger`,
  endedIn: (year) => `ophørt ${year}`,
  placeUnknown: 'sted ikke oplyst',
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
  wholeMap: 'Vis hele kortet',
  noneHere: (region) => `Ingen klynger har oplyst et sted i ${region}.`,
  asList: 'Vis som liste',
  noHeadOffice: 'Hovedsæde ikke oplyst',
  notOnMap: (name, town) => `${name}: hovedsæde i ${town}, ikke på kortet`,
  merges: (regions, into, day) =>
    `Fra ${datePhrase(day, 'da')} er ${listed(regions, 'og')} én region: ${into}.`,
  credit: 'Kort: indeholder data fra Klimadatastyrelsen, DAGI, september 2021,',
  simplified: '(forenklet)',
  printed: (address, day) => `Udskrevet fra ${address}, ${datePhrase(day, 'da')}`,
};
