import type { Activity } from '../../../data/types.ts';
import type { TakePart } from '../../../domain/activities/take-part.ts';
import { termsOf } from '../../../i18n/language.ts';
import { da } from './da.ts';
import { en } from './en.ts';

type Kind = Activity['kind'];
type Status = NonNullable<Activity['status']>;

export interface CalendarTerms {
  title: string;
  /** What it is for, in one sentence. */
  purpose: string;
  seenFrom: (day: string) => string;
  filters: {
    open: string;
    kind: string;
    /** What a cluster works with. */
    cluster: string;
    where: string;
    onlyOnline: string;
    type: string;
    format: string;
    view: string;
  };
  all: { kind: string; cluster: string; where: string; type: string; format: string };
  views: Record<'list' | 'month', string>;
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
  /** What is near a place, in the sentence that says how many there are. */
  near: (place: string) => string;
  only: (what: string, names: string) => string;
  /** Nothing is to come, whatever the visitor chooses. */
  noDates: string;
  /** What to do instead; `subscribe`: the page has a feed. */
  noDatesAdvice: (subscribe: boolean) => string;
  subscribe: string;
  suggest: string;
  /** The clusters' own pages, above their list. */
  ownPages: string;
  website: (host: string) => string;
  websiteUnknown: string;
  /** Nothing from the day on that the list begins at. */
  nothingUpcoming: string;
  /** The fold of what is over, and what its heading says of it: how many, the title of the latest, and when it was. */
  past: string;
  newestPast: (count: number) => string;
  pastOn: (when: string) => string;
  showPast: string;
  showMore: string;
  showAll: (count: number) => string;
  /** What the link to take part says; a cluster's name where it is asked. */
  takePart: (kind: TakePart['kind'], cluster: string) => string;
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
  /** The years that are past, to choose from. */
  archive: string;
  anyYear: string;
}

export const calendarTerms = termsOf<CalendarTerms>('calendar', { da, en });
