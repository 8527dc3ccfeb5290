import { datePhrase } from '../../domain/time/dates.ts';
import { termsOf } from '../../i18n/language.ts';

export interface ExtraTerms {
  /** Words for offices, hubs and satellites together. */
  others: string;
  inMunicipality: (name: string) => string;
  noneInMunicipality: string;
  distanceNote: (municipality: string) => string;
  sort: string;
  sorts: { number: string; name: string; distance: string };
  activitiesIn: (town: string, count: number) => string;
  activityTowns: (towns: number, activities: number) => string;
  allTowns: string;
  printed: (address: string, day: string) => string;
  seeAll: string;
  close: string;
  marks: { activities: string; points: string };
}

/** Words that follow the first drawing. */
export const extraTerms = termsOf<ExtraTerms>('mapExtras', {
  da: {
    inMunicipality: (name) => `I ${name} Kommune`,
    noneInMunicipality: 'Ingen klynge har oplyst et sted i kommunen.',
    others: 'Kontor, hub eller satellit',
    distanceNote: (name) =>
      `Ved hver klynge står kontoret nærmest ${name} Kommune, målt i luftlinje fra kommunens midte og afrundet til 5 km.`,
    sort: 'Sortér efter',
    sorts: { number: 'Nummer', name: 'Navn', distance: 'Afstand' },
    activitiesIn: (town, count) => `${town}: ${count} ${count === 1 ? 'aktivitet' : 'aktiviteter'}`,
    activityTowns: (towns, activities) =>
      `${activities} ${activities === 1 ? 'aktivitet' : 'aktiviteter'} i ${towns} ${towns === 1 ? 'by' : 'byer'}`,
    allTowns: 'Alle byer',
    printed: (address, day) => `Udskrevet fra ${address}, ${datePhrase(day, 'da')}`,
    seeAll: 'Se alt om klyngen i listen',
    close: 'Luk',
    marks: { activities: 'Aktiviteter i byen, antal', points: 'Andre steder' },
  },
  en: {
    inMunicipality: (name) => `In ${name} Municipality`,
    noneInMunicipality: 'No cluster has stated a place in the municipality.',
    others: 'Office, hub or satellite',
    distanceNote: (name) =>
      `With each cluster stands the office nearest to ${name} Municipality, as the crow flies from its middle, rounded to 5 km.`,
    sort: 'Sort by',
    sorts: { number: 'Number', name: 'Name', distance: 'Distance' },
    activitiesIn: (town, count) => `${town}: ${count} ${count === 1 ? 'activity' : 'activities'}`,
    activityTowns: (towns, activities) =>
      `${activities} ${activities === 1 ? 'activity' : 'activities'} in ${towns} ${towns === 1 ? 'town' : 'towns'}`,
    allTowns: 'All towns',
    printed: (address, day) => `Printed from ${address}, ${datePhrase(day, 'en')}`,
    seeAll: 'See everything in the list',
    close: 'Close',
    marks: { activities: 'Activities in the town, number', points: 'Other places' },
  },
});
