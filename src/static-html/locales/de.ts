import type { FileTerms } from '../../domain/activities/calendar-entry.ts';
import type { StaticTerms } from './terms.ts';

const terms: StaticTerms = {
  live: 'Zur neuesten Ausgabe, in der man suchen und auswählen kann',
  website: 'Website',
  running: 'Laufend',
  more: (count) => `${count} weitere in der neuesten Ausgabe.`,
  head: ['Nr.', 'Cluster, Stärkeposition und Ort'],
  titles: {
    map: 'Clusterkarte',
    positions: 'Stärkepositionen',
    calendar: 'Clusterkalender',
    profile: 'Cluster',
    history: 'Geschichte der Cluster',
  },
};

const calendarFile: FileTerms = {
  deadline: 'Frist: ',
  price: 'Preis: ',
  signUp: 'Anmeldung: ',
  online: 'Online',
};

/** What only editions without script and published calendars say, in German. */
export const de = { static: terms, calendarFile };
