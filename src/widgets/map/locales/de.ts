import { datePhrase } from '../../../domain/time/dates.ts';
import type { MapTerms } from './terms.ts';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1) ?? ''}`;

export const de: MapTerms = {
  title: 'Dänemarks nationale Cluster',
  figure: 'Karte: Hauptsitze der Cluster',
  summary: ({ total, years, ended, stated, unconfirmed, unknown, regions }) => {
    const heads = [
      stated && `${stated} ${stated === 1 ? 'hat' : 'haben'} einen bekannten Hauptsitz`,
      unconfirmed && `${unconfirmed} einen unbestätigten`,
      unknown && `bei ${unknown} ist er nicht bekannt`,
    ].filter((part) => part !== 0);
    const where = regions.length
      ? `. Hauptsitze: ${listed(regions.map(({ heads: count, name }) => `${count} in ${name}`))}`
      : '';
    const shown = total === 1 ? 'wird gezeigt' : 'werden gezeigt';
    return `${total} Cluster ${years ? `wurden für ${years} ernannt` : shown}${ended.length ? `; ${listed(ended)}` : ''}. ${listed(heads)}${where}.`;
  },
  ceased: (name, year) => `${name} wurde ${year} aufgelöst`,
  regionHint: '(Hauptsitz, Büro oder Hub in der Region)',
  shown: (count) => `${count} Cluster ${count === 1 ? 'wird' : 'werden'} gezeigt`,
  shownOf: (count, total, region) => `${count} von ${total} Clustern: ${region}`,
  headOfficesIn: 'Hauptsitz in der Region',
  officesIn: 'Büro, Hub oder Außenstelle in der Region',
  unconfirmedOffice: 'unbestätigter Hauptsitz',
  unknown: 'Nicht bekannt',
  ended: 'Aufgelöst',
  legend: {
    headOffice: 'Hauptsitz',
    unconfirmed: 'Hauptsitz, unbestätigt',
    office: 'Büro',
    hub: 'Hub oder Außenstelle',
    town: 'Ort mit Aktivitäten',
    closed: 'Geschlossen',
  },
  noneHere: (region) => `Kein Cluster hat einen Ort in ${region} angegeben.`,
  asList: 'Als Liste zeigen',
  noHeadOffice: 'Hauptsitz nicht bekannt',
  merges: (regions, into, day) =>
    `Ab ${datePhrase(day, 'de')} sind ${listed(regions)} eine Region: ${into}.`,
  credit: 'Karte: enthält Daten von Klimadatastyrelsen, DAGI, September 2021,',
  simplified: '(vereinfacht)',
  skip: 'Karte überspringen',
  others: 'Büro, Hub oder Außenstelle',
  seeAll: 'Alles über das Cluster in der Liste',
  close: 'Schließen',
  printed: (address, day) => `Gedruckt von ${address}, ${datePhrase(day, 'de')}`,
};
