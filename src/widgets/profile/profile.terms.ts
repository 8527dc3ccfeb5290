import { termsOf } from '../../i18n/language.ts';

export interface ProfileTerms {
  title: string;
  map: string;
  next: string;
  latest: string;
  noActivities: string;
  asOfActivities: (day: string) => string;
  ended: string;
  tags: Record<'strength' | 'emerging' | 'unknown', string>;
  pick: string;
  credit: string;
}

export const profileTerms = termsOf<ProfileTerms>('profile', {
  da: {
    title: 'Klynge',
    map: 'Klyngens steder',
    next: 'Næste aktiviteter',
    latest: 'Seneste aktiviteter',
    noActivities: 'Ingen aktiviteter oplyst.',
    asOfActivities: (day) => `Ingen kommende aktiviteter pr. ${day}.`,
    ended: 'Klyngen ophørte',
    tags: { strength: 'Styrkeposition', emerging: 'Spirende', unknown: 'Status ikke oplyst' },
    pick: 'Skriv en klynge i attributten cluster, eller vælg en i de andre widgets på siden.',
    credit:
      'Kort: indeholder data fra Klimadatastyrelsen, DAGI, september 2021, CC BY 4.0 (forenklet).',
  },
  en: {
    title: 'Cluster',
    map: 'The cluster’s places',
    next: 'Next activities',
    latest: 'Latest activities',
    noActivities: 'No activities known.',
    asOfActivities: (day) => `No upcoming activities as of ${day}.`,
    ended: 'The cluster closed',
    tags: { strength: 'Strength position', emerging: 'Emerging', unknown: 'Status not known' },
    pick: 'Name a cluster in the attribute cluster, or pick one in the other widgets of the page.',
    credit:
      'Map: contains data from Klimadatastyrelsen, DAGI, September 2021, CC BY 4.0 (simplified).',
  },
});
