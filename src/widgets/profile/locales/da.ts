import type { ProfileTerms } from './terms.ts';

export const da: ProfileTerms = {
  title: 'Klynge',
  map: 'Klyngens steder',
  next: 'Næste aktiviteter',
  latest: 'Seneste aktiviteter',
  noActivities: 'Ingen aktiviteter oplyst.',
  asOfActivities: (day) => `Ingen kommende aktiviteter pr. ${day}.`,
  tags: { strength: 'Styrkeposition', emerging: 'Spirende', unknown: 'Status ikke oplyst' },
  pick: 'Skriv en klynge i attributten cluster, eller vælg en i de andre widgets på siden.',
  credit:
    'Kort: indeholder data fra Klimadatastyrelsen, DAGI, september 2021, CC BY 4.0 (forenklet).',
};
