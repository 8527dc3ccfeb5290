import type { Activity } from '../../data/types.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { termsOf } from '../../i18n/language.ts';

type Role = Activity['clusters'][number]['role'];

export interface ExtraTerms {
  when: string;
  opens: (date: string) => string;
  deadline: (when: string) => string;
  noClock: string;
  place: string;
  onlyTown: (town: string) => string;
  format: string;
  language: string;
  price: string;
  organiser: string;
  coOrganisers: string;
  clusters: string;
  roles: Record<Role, string>;
  type: string;
  inferred: string;
  composed: string;
  funder: string;
  page: string;
  registration: string;
  yours: string;
  file: string;
  files: string;
  table: string;
  google: string;
  outlook: string;
  source: string;
  unknown: string;
  fetching: string;
  statedOn: (date: string) => string;
  asOf: (date: string) => string;
  own: string;
  danishTime: string;
  localTime: string;
  here: (time: string) => string;
  zoneNote: string;
  region: string;
  municipality: string;
  all: { funder: string; region: string; municipality: string; language: string };
  from: string;
  to: string;
  search: string;
  past: string;
  archive: string;
  anyYear: string;
  year: (year: string) => string;
  previousYear: (year: string) => string;
  nextYear: (year: string) => string;
  thisYear: string;
  count: (count: number) => string;
  inYear: (what: string, year: string) => string;
  subscribe: (name: string) => string;
  printed: (address: string, day: string) => string;
  cancelled: string;
  fileName: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** Words that follow the first drawing. */
export const extraTerms = termsOf<ExtraTerms>('calendarExtras', {
  da: {
    when: 'Hvornår',
    opens: (date) => `Åbner ${date}`,
    deadline: (when) => `Frist ${when}`,
    noClock: 'klokkeslæt ikke oplyst',
    place: 'Sted',
    onlyTown: (town) => `Vis kun ${town}, også på kortet`,
    format: 'Format',
    language: 'Sprog',
    price: 'Pris',
    organiser: 'Arrangør',
    coOrganisers: 'Medarrangører',
    clusters: 'Klynger',
    roles: {
      organiser: 'arrangør',
      'co-organiser': 'medarrangør',
      announcer: 'annoncerer',
      'announced-organiser': 'annonceret arrangør',
      participant: 'deltager',
      partner: 'partner',
      supporter: 'støtter',
      'target-group': 'målgruppe',
      'listed-in-calendar': 'står i klyngens kalender',
      'venue-host': 'lægger hus til',
      host: 'vært',
    },
    type: 'Type',
    inferred: 'givet af registret',
    composed: 'Titlen er sammensat af registret.',
    funder: 'Bevillingsgiver',
    page: 'Aktivitetens side',
    registration: 'Tilmelding',
    yours: 'I din kalender',
    file: 'Kalenderfil (.ics)',
    files: 'Hent det viste (.ics)',
    table: 'Hent data (CSV)',
    google: 'Google Kalender',
    outlook: 'Outlook på nettet',
    source: 'Kilde',
    unknown: 'ikke oplyst',
    fetching: 'Henter oplysninger …',
    statedOn: (date) => `oplyst ${date}`,
    asOf: (date) => `data pr. ${date}`,
    own: 'denne side',
    danishTime: 'dansk tid',
    localTime: 'lokal tid',
    here: (time) => `${time} hos dig`,
    zoneNote: 'Tider er dansk tid, hvor intet andet står.',
    region: 'Region',
    municipality: 'Kommune',
    all: { funder: 'Alle', region: 'Hele landet', municipality: 'Alle kommuner', language: 'Alle' },
    from: 'Fra',
    to: 'Til',
    search: 'Søg i aktiviteter',
    past: 'Vis også tidligere',
    archive: 'Arkiv',
    anyYear: 'Vælg år',
    year: (year) => `Måneder i ${year}`,
    previousYear: (year) => `Forrige år, ${year}`,
    nextYear: (year) => `Næste år, ${year}`,
    thisYear: 'Gå til i år',
    count: (count) => plural(count, 'aktivitet', 'aktiviteter'),
    inYear: (what, year) => `${what} i ${year}`,
    subscribe: (name) => `Abonnér: ${name}`,
    printed: (address, day) => `Udskrevet fra ${address}, ${datePhrase(day, 'da')}`,
    cancelled: 'Aflyst',
    fileName: 'klyngernes-aktiviteter',
  },
  en: {
    when: 'When',
    opens: (date) => `Opens ${date}`,
    deadline: (when) => `Deadline ${when}`,
    noClock: 'time of day not known',
    place: 'Place',
    onlyTown: (town) => `Show ${town} only, on the map too`,
    format: 'Format',
    language: 'Language',
    price: 'Price',
    organiser: 'Organiser',
    coOrganisers: 'Co-organisers',
    clusters: 'Clusters',
    roles: {
      organiser: 'organiser',
      'co-organiser': 'co-organiser',
      announcer: 'announces it',
      'announced-organiser': 'announced as organiser',
      participant: 'takes part',
      partner: 'partner',
      supporter: 'supports it',
      'target-group': 'target group',
      'listed-in-calendar': 'has it in its calendar',
      'venue-host': 'offers the venue',
      host: 'host',
    },
    type: 'Type',
    inferred: 'given by the register',
    composed: 'The title was put together by the register.',
    funder: 'Funder',
    page: 'Page of the activity',
    registration: 'Sign up',
    yours: 'In your calendar',
    file: 'Calendar file (.ics)',
    files: 'Download what is shown (.ics)',
    table: 'Download data (CSV)',
    google: 'Google Calendar',
    outlook: 'Outlook on the web',
    source: 'Source',
    unknown: 'not known',
    fetching: 'Loading details …',
    statedOn: (date) => `stated ${date}`,
    asOf: (date) => `data as of ${date}`,
    own: 'this site',
    danishTime: 'Danish time',
    localTime: 'local time',
    here: (time) => `${time} where you are`,
    zoneNote: 'Times are Danish time, unless stated otherwise.',
    region: 'Region',
    municipality: 'Municipality',
    all: {
      funder: 'All',
      region: 'All of Denmark',
      municipality: 'All municipalities',
      language: 'All',
    },
    from: 'From',
    to: 'To',
    search: 'Search activities',
    past: 'Show past ones too',
    archive: 'Archive',
    anyYear: 'Choose a year',
    year: (year) => `Months of ${year}`,
    previousYear: (year) => `Previous year, ${year}`,
    nextYear: (year) => `Next year, ${year}`,
    thisYear: 'Go to this year',
    count: (count) => plural(count, 'activity', 'activities'),
    inYear: (what, year) => `${what} in ${year}`,
    subscribe: (name) => `Subscribe: ${name}`,
    printed: (address, day) => `Printed from ${address}, ${datePhrase(day, 'en')}`,
    cancelled: 'Cancelled',
    fileName: 'cluster-activities',
  },
});
