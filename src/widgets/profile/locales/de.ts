import type { ProfileTerms } from './terms.ts';

export const de: ProfileTerms = {
  title: 'Cluster',
  map: 'Die Orte des Clusters',
  next: 'Nächste Aktivitäten',
  latest: 'Letzte Aktivitäten',
  noActivities: 'Keine Aktivitäten bekannt.',
  asOfActivities: (day) => `Keine kommenden Aktivitäten, Stand ${day}.`,
  tags: { strength: 'Stärkeposition', emerging: 'Im Entstehen', unknown: 'Status nicht bekannt' },
  pick: 'Ein Cluster im Attribut cluster angeben oder in den anderen Widgets der Seite wählen.',
  credit:
    'Karte: enthält Daten von Klimadatastyrelsen, DAGI, September 2021, CC BY 4.0 (vereinfacht).',
};
