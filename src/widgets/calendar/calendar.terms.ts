import type { Activity } from '../../data/types.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { termsOf } from '../../i18n/language.ts';

type Kind = Activity['kind'];
type Status = NonNullable<Activity['status']>;

export interface CalendarTerms {
  title: string;
  seenFrom: (day: string) => string;
  filters: {
    open: string;
    kind: string;
    cluster: string;
    type: string;
    format: string;
    view: string;
  };
  all: { kind: string; cluster: string; type: string; format: string };
  views: Record<'list' | 'month' | 'year', string>;
  kinds: Record<Kind, string>;
  runningProject: string;
  ongoing: string;
  formats: Record<NonNullable<Activity['format']>, string>;
  placeUnknown: string;
  andOnline: string;
  inLanguage: (language: string) => string;
  allClusters: string;
  allMark: string;
  endedIn: (year: string) => string;
  statuses: Partial<Record<Status, string>>;
  week: (week: number) => string;
  weekHead: string;
  until: (date: string) => string;
  activities: (count: number) => string;
  upcoming: (count: number) => string;
  running: (count: number) => string;
  inProgress: (count: number) => string;
  and: (first: string, second: string) => string;
  span: (from: string, to: string) => string;
  parts: (count: number) => string;
  inMonth: (what: string, month: string) => string;
  only: (what: string, names: string) => string;
  nothingUpcoming: string;
  registerEnds: (compiled: string, day: string) => string;
  latestPast: string;
  earlier: string;
  newestOf: (count: number, total: number) => string;
  showPast: string;
  showMore: string;
  showAll: (count: number) => string;
  /** After the words of a button, for those who do not see what it stands at. */
  about: (title: string) => string;
  add: string;
  addDeadline: string;
  fetching: string;
  holidays: string;
  nothingMatches: string;
  clear: string;
  previous: (month: string) => string;
  next: (month: string) => string;
  today: string;
  goToday: string;
  emptyMonth: (month: string) => string;
  goTo: (month: string) => string;
  more: (count: number) => string;
  free: string;
  continued: (title: string) => string;
  deadline: (title: string) => string;
  onDay: (day: string, count: number) => string;
  typesAreOurs: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

export const calendarTerms = termsOf<CalendarTerms>('calendar', {
  da: {
    title: 'Klyngernes aktiviteter',
    seenFrom: (day) => `Vist fra ${datePhrase(day, 'da')}`,
    filters: {
      open: 'Filtrér aktiviteter',
      kind: 'Art',
      cluster: 'Klynge',
      type: 'Type',
      format: 'Format',
      view: 'Visning',
    },
    all: { kind: 'Alle', cluster: 'Alle klynger', type: 'Alle typer', format: 'Alle' },
    views: { list: 'Liste', month: 'Måned', year: 'År' },
    kinds: { event: 'Arrangement', call: 'Ansøgningsfrist', project: 'Projekt' },
    runningProject: 'Løbende projekt',
    ongoing: 'I gang',
    formats: { 'in-person': 'Fysisk', online: 'Online', hybrid: 'Fysisk og online' },
    placeUnknown: 'Sted ikke oplyst',
    andOnline: 'og online',
    inLanguage: (language) => `på ${language}`,
    allClusters: 'Alle nationale klynger',
    allMark: 'alle',
    endedIn: (year) => `(ophørt ${year})`,
    statuses: { cancelled: 'Aflyst', postponed: 'Udsat', moved: 'Flyttet', full: 'Fuldt booket' },
    week: (week) => `Uge ${week}`,
    weekHead: 'Uge',
    until: (date) => `til ${date}`,
    activities: (count) => plural(count, 'aktivitet', 'aktiviteter'),
    upcoming: (count) => plural(count, 'kommende aktivitet', 'kommende aktiviteter'),
    running: (count) => plural(count, 'løbende projekt', 'løbende projekter'),
    inProgress: (count) => `${count} i gang`,
    and: (first, second) => `${first} og ${second}`,
    span: (from, to) => [from && `fra ${from}`, to && `til ${to}`].filter(Boolean).join(' '),
    parts: (count) => plural(count, 'programpunkt', 'programpunkter'),
    inMonth: (what, month) => `${what} i ${month}`,
    only: (what, names) => `${what}: ${names}`,
    nothingUpcoming: 'Ingen kommende aktiviteter',
    registerEnds: (compiled, day) =>
      `Registret er fra ${datePhrase(compiled, 'da')} og har ingen aktiviteter fra ${datePhrase(day, 'da')} og frem. Klyngerne kan have nyere på deres egne sider.`,
    latestPast: 'Senest afholdt eller annonceret',
    earlier: 'Tidligere',
    newestOf: (count, total) => `de ${count} nyeste af ${total}`,
    showPast: 'Vis flere tidligere',
    showMore: 'Vis flere',
    showAll: (count) => `Vis alle ${count}`,
    about: (title) => ` om ${title}`,
    add: 'Tilføj til kalender',
    addDeadline: 'Tilføj frist',
    fetching: 'Henter aktiviteter …',
    holidays: 'Helligdage',
    nothingMatches: 'Ingen aktiviteter passer til valgene.',
    clear: 'Ryd valg',
    previous: (month) => `Forrige måned, ${month}`,
    next: (month) => `Næste måned, ${month}`,
    today: 'i dag',
    goToday: 'Gå til i dag',
    emptyMonth: (month) => `Ingen aktiviteter i ${month}.`,
    goTo: (month) => `Gå til ${month}`,
    more: (count) => `+${count} flere`,
    free: 'Gratis',
    continued: (title) => `Fortsat: ${title}`,
    deadline: (title) => `Frist: ${title}`,
    onDay: (day, count) => `${day}: ${plural(count, 'aktivitet', 'aktiviteter')}`,
    typesAreOurs: 'Typerne er registrets egen inddeling. Tilmelding sker hos arrangøren.',
  },
  en: {
    title: 'Cluster activities',
    seenFrom: (day) => `Seen from ${datePhrase(day, 'en')}`,
    filters: {
      open: 'Filter activities',
      kind: 'Kind',
      cluster: 'Cluster',
      type: 'Type',
      format: 'Format',
      view: 'View',
    },
    all: { kind: 'All', cluster: 'All clusters', type: 'All types', format: 'All' },
    views: { list: 'List', month: 'Month', year: 'Year' },
    kinds: { event: 'Event', call: 'Deadline', project: 'Project' },
    runningProject: 'Ongoing project',
    ongoing: 'In progress',
    formats: { 'in-person': 'In person', online: 'Online', hybrid: 'In person and online' },
    placeUnknown: 'Place not known',
    andOnline: 'and online',
    inLanguage: (language) => `in ${language}`,
    allClusters: 'All national clusters',
    allMark: 'all',
    endedIn: (year) => `(closed ${year})`,
    statuses: {
      cancelled: 'Cancelled',
      postponed: 'Postponed',
      moved: 'Moved',
      full: 'Fully booked',
    },
    week: (week) => `Week ${week}`,
    weekHead: 'Week',
    until: (date) => `until ${date}`,
    activities: (count) => plural(count, 'activity', 'activities'),
    upcoming: (count) => plural(count, 'upcoming activity', 'upcoming activities'),
    running: (count) => plural(count, 'ongoing project', 'ongoing projects'),
    inProgress: (count) => `${count} in progress`,
    and: (first, second) => `${first} and ${second}`,
    span: (from, to) => [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' '),
    parts: (count) => plural(count, 'programme item', 'programme items'),
    inMonth: (what, month) => `${what} in ${month}`,
    only: (what, names) => `${what}: ${names}`,
    nothingUpcoming: 'No upcoming activities',
    registerEnds: (compiled, day) =>
      `The register is from ${datePhrase(compiled, 'en')} and has no activities from ${datePhrase(day, 'en')} on. The clusters may have newer ones on their own sites.`,
    latestPast: 'Latest held or announced',
    earlier: 'Earlier',
    newestOf: (count, total) => `the ${count} newest of ${total}`,
    showPast: 'Show more past',
    showMore: 'Show more',
    showAll: (count) => `Show all ${count}`,
    about: (title) => ` about ${title}`,
    add: 'Add to calendar',
    addDeadline: 'Add deadline',
    fetching: 'Loading activities …',
    holidays: 'Public holidays',
    nothingMatches: 'No activities match your choices.',
    clear: 'Clear choices',
    previous: (month) => `Previous month, ${month}`,
    next: (month) => `Next month, ${month}`,
    today: 'today',
    goToday: 'Go to today',
    emptyMonth: (month) => `No activities in ${month}.`,
    goTo: (month) => `Go to ${month}`,
    more: (count) => `+${count} more`,
    free: 'Free',
    continued: (title) => `Continued: ${title}`,
    deadline: (title) => `Deadline: ${title}`,
    onDay: (day, count) => `${day}: ${plural(count, 'activity', 'activities')}`,
    typesAreOurs: 'The types are the register’s own. Sign up with the organiser.',
  },
});
