import { datePhrase } from '../../../domain/time/dates.ts';
import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { MapTerms } from './terms.ts';

const plural = pluralOf('de');

const missing = (groups: readonly { names: readonly string[]; reason: string }[]): string =>
  groups.map(({ names, reason }) => `${listed(names, 'und')} (${reason})`).join(', ');

export const de: MapTerms = {
  title: 'Dänemarks nationale Cluster',
  purpose: 'Finden Sie das nächste Cluster und wohin Sie sich wenden können.',
  shortTitle: 'Nationale Cluster',
  shortPurpose: 'Finden Sie das nächste.',
  figure: 'Karte: Hauptsitze der Cluster',
  summary: ({ total, years, ended, stated, unconfirmed, unknown, regions }) => {
    const clusters = total ? plural(total, { other: 'Cluster' }) : 'Keine Cluster';
    const appointed = total === 1 ? 'wurde' : 'wurden';
    const shown = total === 1 ? 'wird gezeigt' : 'werden gezeigt';
    return sentences(
      `${clusters} ${total && years ? `${appointed} für ${years} ernannt` : shown}`,
      listed(ended, 'und'),
      stated && `${stated} ${stated === 1 ? 'hat' : 'haben'} einen bekannten Hauptsitz`,
      unconfirmed &&
        `${unconfirmed} ${unconfirmed === 1 ? 'hat' : 'haben'} einen unbestätigten Hauptsitz`,
      unknown && `Bei ${unknown} ist der Hauptsitz nicht bekannt`,
      regions.length > 0 &&
        `Hauptsitze: ${listed(
          regions.map(({ heads, name }) => `${heads} in ${name}`),
          'und',
        )}`,
    );
  },
  ask: {
    label: 'Postleitzahl oder Ort',
    button: 'Die nächsten zeigen',
    buttonShort: 'Zeigen',
    hint: 'Zum Beispiel 8800 oder Viborg. Nachgeschlagen wird auf dieser Seite; nichts wird gesendet.',
  },
  ceased: (name, year) => `${name} wurde ${year} aufgelöst`,
  regionHint: 'Hauptsitz, Büro oder Hub',
  shown: (count) => plural(count, { one: 'Cluster wird gezeigt', other: 'Cluster werden gezeigt' }),
  shownOf: (count, total, region) => `${count} von ${total} Clustern: ${region}`,
  found: {
    search: 'Suche auf der Seite:',
    shown: (count, total) => `${count} von ${total} Clustern.`,
    showAll: (total) => `Alle ${total} zeigen`,
    title: (count, query) =>
      count
        ? `${plural(count, { one: 'Cluster passt', other: 'Cluster passen' })} zu „${query}“`
        : `Kein Cluster passt zu „${query}“`,
    status: (count, total, query) => `${count} von ${total} Clustern: „${query}“`,
    nearest: 'Geben Sie oben eine Postleitzahl ein, um das nächste seiner Büros zu sehen.',
  },
  headOfficesIn: 'Hauptsitz in der Region',
  officesIn: 'Büro, Hub oder Außenstelle in der Region',
  unconfirmedOffice: 'unbestätigter Hauptsitz',
  all: (count) => `Alle ${count} Cluster`,
  endedIn: (year) => `aufgelöst ${year}`,
  placeUnknown: 'Ort nicht bekannt',
  unknown: 'Nicht bekannt',
  ended: 'Aufgelöst',
  legend: {
    pick: 'Wählen Sie ein Cluster, um seine Büros zu sehen.',
    numbers: 'Die Zahl ist die Nummer des Clusters in der Liste.',
    pickNumber: 'Wählen Sie eine Zahl, oder sehen Sie die Liste an.',
    headOffice: 'Hauptsitz',
    unconfirmed: 'unbestätigter Hauptsitz',
    office: 'Büro',
    hub: 'Hub oder Außenstelle',
    town: 'Ort mit Aktivitäten',
    planned: 'geplant',
    closed: 'geschlossen',
    notHere: 'Kleine hohle Zahlen: Cluster ohne Ort in der Region',
    notFound: 'Kleine hohle Zahlen: passen nicht zur Suche',
    fartherAway: 'Kleine hohle Zahlen: Cluster weiter entfernt',
    missing: (groups) => `Nicht auf der Karte: ${missing(groups)}`,
    ceased: 'aufgelöst',
    unknown: 'Hauptsitz nicht bekannt',
    unlocated: (town) => `Hauptsitz in ${town}, dessen Lage nicht bekannt ist`,
  },
  wholeMap: 'Ganze Karte zeigen',
  noneHere: (region) => `Kein Cluster hat einen Ort in ${region} angegeben.`,
  asList: 'Als Liste zeigen',
  clusters: (count) => plural(count, { other: 'Cluster' }),
  merges: (regions, into, day) =>
    `Ab ${datePhrase(day, 'de')} sind ${listed(regions, 'und')} eine Region: ${into}.`,
  credit: 'Karte: enthält Daten von Klimadatastyrelsen, DAGI, September 2021,',
  simplified: '(vereinfacht)',
  printed: (address, day) => `Gedruckt von ${address}, ${datePhrase(day, 'de')}`,
};
