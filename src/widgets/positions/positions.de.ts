import type { PositionsExtraTerms } from './extras.terms.ts';
import type { PositionsTerms } from './positions.terms.ts';
import type { PositionsTableTerms } from './table.terms.ts';

const positions: PositionsTerms = {
  title: 'Dänemarks Stärkepositionen',
  summary: (count, years) =>
    `${count} Gebiete, in denen dänische Unternehmen und Forschende stark sind oder auf dem Weg dahin.${years ? ` Hinter jedem steht eine Clusterorganisation, ernannt für ${years}` : ''}`,
  ceased: (name, year) => `${name} wurde ${year} aufgelöst`,
  search: 'In Stärkepositionen und Clustern suchen',
  clearSearch: 'Suche löschen',
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
    `${count} ${count === 1 ? 'Stärkeposition wird' : 'Stärkepositionen werden'} gezeigt`,
  someShown: (count, total) => `${count} von ${total} Stärkepositionen werden gezeigt`,
  all: (count) => `Alle ${count} zeigen`,
  without: (names) => `Ohne Cluster: ${names}`,
  foundBy: (words) => `Gefunden über: ${words}`,
  details: 'Angaben',
  nearest: (place) => `Am nächsten: ${place}`,
  shownOf: (count, total, region) => `${count} von ${total} Stärkepositionen: ${region}`,
  found: (count, total, query) => `${count} von ${total} Stärkepositionen passen zu „${query}“`,
  nothingFound: (query) => `Keine Stärkeposition passt zu „${query}“.`,
  nothingHere: 'Keine Stärkeposition passt zur Auswahl.',
  tryOther: 'Ein kürzeres Wort, einen Ort oder den Namen eines Clusters versuchen.',
};

const positionsExtras: PositionsExtraTerms = {
  intro: 'Was ist ein Cluster?',
  introText: [
    'Ein Cluster sind Unternehmen, Forschende, Bildungseinrichtungen und Behörden eines Fachgebiets, die zusammenarbeiten, um neues Wissen nutzbar zu machen. Das Gebiet, in dem sie stark sind, heißt Stärkeposition (dänisch: styrkeposition); ist es auf dem Weg dahin, heißt es „im Entstehen“.',
    'In der Mitte steht eine Clusterorganisation. Sie verbindet Unternehmen, Wissenseinrichtungen, öffentliche Stellen, Branchenverbände und Geldgeber, ist offen für alle und arbeitet im ganzen Land. Sie schafft Netzwerke, bringt Zusammenarbeit in Gang und macht Wissen zugänglich.',
    'Das dänische Wort für Cluster, klynge, ist kein geschützter Titel. Gezeigt werden nur Cluster, die der Staat mitfinanziert; andere aus den Daten eines Partners sind als nicht national gekennzeichnet.',
  ],
  activities: 'Woran Cluster arbeiten',
  within: (name) => name,
  programme: 'Programm',
  who: 'Wer bezahlt was?',
  paysFor: (funder, what) => `${funder}: ${what}`,
  total: (sum) => `${sum} Mio. DKK insgesamt bereitgestellt`,
  sum: (sum) => `${sum} Mio. DKK`,
  yearly: (sum) => `${sum} Mio. DKK im Jahr`,
  granted: (sum) => `${sum} Mio. DKK bewilligt`,
  offered: (sum) => `${sum} Mio. DKK ausgeschrieben`,
  appointed: (count, later) =>
    `${count} Cluster ernannt${later !== null && later !== count ? `, später ${later}` : ''}`,
  list: {
    complete: 'Die Liste der Cluster ist bekannt.',
    partial: 'Die Liste der Cluster ist nur zum Teil bekannt.',
    none: 'Die Liste der Cluster ist nicht bekannt.',
  },
  unknown: 'nicht bekannt',
  sources: 'Quellen',
  columns: {
    number: 'Nr.',
    position: 'Stärkeposition',
    cluster: 'Cluster',
    place: 'Hauptsitz',
    status: 'Status',
    nearest: 'Nächstes Büro',
    programme: 'Im Programm',
  },
  inProgramme: { yes: 'ja', no: 'nein', unknown: 'nicht bekannt' },
};

const positionsTable: PositionsTableTerms = {
  file: 'staerkepositionen',
  columns: {
    no: 'Nr.',
    position: 'Stärkeposition',
    status: 'Status',
    cluster: 'Cluster',
    headOffice: 'Hauptsitz',
    founded: 'gegründet',
    ended: 'aufgelöst',
    website: 'Website',
    source: 'Quelle',
    asOf: 'Stand der Daten',
  },
};

/** The strength positions in German. */
export const positionsDe = { positions, positionsExtras, positionsTable };
