import { datePhrase } from '../../domain/time/dates.ts';
import { pluralOf } from '../../i18n/plural.ts';
import type { ExtraTerms } from './extras.terms.ts';
import type { MapTerms } from './map.terms.ts';
import type { PointsTerms } from './points.terms.ts';
import type { MapTableTerms } from './table.terms.ts';

const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} und ${words.at(-1) ?? ''}`;
const plural = pluralOf('de');
const activities = (count: number): string =>
  plural(count, { one: 'Aktivität', other: 'Aktivitäten' });

const map: MapTerms = {
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
    return `${total} Cluster ${years ? `wurden für ${years} ernannt` : total === 1 ? 'wird gezeigt' : 'werden gezeigt'}${ended.length ? `; ${listed(ended)}` : ''}. ${listed(heads)}${where}.`;
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
};

const mapExtras: ExtraTerms = {
  others: 'Büro, Hub oder Außenstelle',
  inMunicipality: (name) => `In der Kommune ${name}`,
  noneInMunicipality: 'Kein Cluster hat einen Ort in der Kommune angegeben.',
  distanceNote: (name) =>
    `Bei jedem Cluster steht das Büro, das der Kommune ${name} am nächsten liegt: Luftlinie ab der Mitte der Kommune, gerundet auf 5 km.`,
  sort: 'Sortieren nach',
  sorts: { number: 'Nummer', name: 'Name', distance: 'Entfernung' },
  activitiesIn: (town, count) => `${town}: ${activities(count)}`,
  activityTowns: (towns, count) =>
    `${activities(count)} in ${towns} ${towns === 1 ? 'Ort' : 'Orten'}`,
  allTowns: 'Alle Orte',
  printed: (address, day) => `Gedruckt von ${address}, ${datePhrase(day, 'de')}`,
  seeAll: 'Alles über das Cluster in der Liste',
  close: 'Schließen',
  marks: { activities: 'Aktivitäten im Ort, Anzahl', points: 'Andere Orte' },
};

const mapPoints: PointsTerms = {
  title: 'Orte',
  shown: (count, region) =>
    `${plural(count, { one: 'Ort', other: 'Orte' })}${region ? ` in ${region}` : ''}`,
  found: (count, query) =>
    `${plural(count, { one: 'Ort passt', other: 'Orte passen' })} zu „${query}“`,
  search: 'In den Orten suchen',
  more: (count) => `${count} weitere zeigen`,
  none: 'Kein Ort passt zur Auswahl.',
};

const mapTable: MapTableTerms = {
  file: 'cluster',
  columns: {
    no: 'Nr.',
    position: 'Stärkeposition',
    cluster: 'Cluster',
    place: 'Ort',
    role: 'Rolle',
    status: 'Status',
    stated: 'Angabe von',
    latitude: 'Breitengrad',
    longitude: 'Längengrad',
    website: 'Website',
    source: 'Quelle',
    asOf: 'Stand der Daten',
  },
};

/** The map in German. */
export const mapDe = { map, mapExtras, mapPoints, mapTable };
