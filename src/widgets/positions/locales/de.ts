import { pluralOf } from '../../../i18n/plural.ts';
import { listed, sentences } from '../../../i18n/sentences.ts';
import type { PositionsTerms } from './terms.ts';

const plural = pluralOf('de');

export const de: PositionsTerms = {
  title: 'Dänemarks Stärkepositionen',
  summary: (count, years, ended) => {
    const fields = plural(count, {
      one: 'Gebiet, in dem dänische Unternehmen und Forschende stark sind oder auf dem Weg dahin',
      other:
        'Gebiete, in denen dänische Unternehmen und Forschende stark sind oder auf dem Weg dahin',
    });
    return sentences(
      count ? fields : 'Keine Gebiete werden gezeigt',
      count > 0 &&
        years &&
        `${count === 1 ? 'Hinter ihm' : 'Hinter jedem'} steht eine Clusterorganisation, ernannt für ${years}`,
      listed(ended, 'und'),
    );
  },
  ceased: (name, year) => `${name} wurde ${year} aufgelöst`,
  search: 'In Stärkepositionen und Clustern suchen',
  clearAll: (total) => `Suche leeren und alle ${total} zeigen`,
  refine: 'Gruppieren und filtern',
  groupBy: 'Gruppieren nach',
  groupings: { status: 'Status', region: 'Region', none: 'Nichts' },
  groups: {
    strength: 'Stärkepositionen',
    emerging: 'Stärkepositionen im Entstehen',
    unknown: 'Status nicht bekannt',
  },
  noHeadOffice: 'Hauptsitz nicht bekannt',
  ended: 'Aufgelöst',
  tags: { strength: 'Stärkeposition', emerging: 'Im Entstehen', unknown: 'Status nicht bekannt' },
  endedTag: (year) => `Aufgelöst ${year}`,
  notNational: 'Nicht national',
  inProgramme: (years, known) =>
    `Programm ${years}: ${known === 'no' ? 'nicht dabei' : 'nicht bekannt'}`,
  about: (position) => `über ${position}`,
  shown: (count) =>
    plural(count, {
      one: 'Stärkeposition wird gezeigt',
      other: 'Stärkepositionen werden gezeigt',
    }),
  someShown: (count, total) =>
    `${count} von ${total} Stärkepositionen ${count === 1 ? 'wird' : 'werden'} gezeigt`,
  all: (count) => `Alle ${count} zeigen`,
  without: (names) => `Ohne Cluster: ${names}`,
  why: {
    keyword: ['Passt, weil ', ' zu den Fachwörtern des Clusters gehört.'],
    near: ['Ähnlich wie ', '.'],
    name: ['Passt, weil ', ' der Name des Clusters oder seines Fachs ist.'],
    former: ['Hieß früher ', '.'],
    town: ['Hat ein Büro in ', '.'],
    description: ['Gefunden in der Beschreibung: ', ''],
    code: ['Branchencode ', ' gehört zum Fach des Clusters.'],
  },
  perhaps: (count) => `Vielleicht auch (${count})`,
  suchAs: 'Zum Beispiel',
  details: 'Angaben',
  nearest: (place) => `Am nächsten: ${place}`,
  shownOf: (count, total, region) => `${count} von ${total} Stärkepositionen: ${region}`,
  found: (count, total, query) =>
    `${count} von ${total} Stärkepositionen ${count === 1 ? 'passt' : 'passen'} zu „${query}“`,
  nothingFound: (query) => `Kein Cluster hat „${query}“ unter seinen Fachwörtern.`,
  nothingHere: 'Keine Stärkeposition passt zur Auswahl.',
  nothingAtAll: 'In den Daten sind keine Stärkepositionen.',
  elsewhere:
    'Dieses Fach gehört zu keinem der nationalen Cluster. Sie decken nicht alle Branchen ab. Versuchen Sie es mit der Technik, den Waren oder der Aufgabe, an der Sie arbeiten.',
  tryOther:
    'Versuchen Sie, was Sie tun, statt des Namens der Branche. Welche Technik, welche Waren, welches Problem?',
};
