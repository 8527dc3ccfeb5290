import type { Activity, Dataset } from '../../data/types.ts';
import type { ActivityFilter } from '../../domain/activities/activities-filter.ts';
import {
  between,
  type Passes,
  type Timeline,
  type ActivityInput,
} from '../../domain/activities/activities.ts';
import { entryOf } from '../../domain/clusters/clusters.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { dayOf } from '../../domain/time/days.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import type { CalendarTerms } from './locales/terms.ts';

export interface CalendarWords {
  readonly locale: Locale;
  readonly terms: CalendarTerms;
}

/** What is rendered: the activities, what narrows them down, and the words. Every view begins with it. */
export interface CalendarContent extends CalendarWords {
  readonly dataset: Dataset;
  /** The dataset's activities in order. */
  readonly timeline: Timeline;
  readonly filter: Partial<ActivityFilter>;
  /** `null`: all pass. */
  readonly passes: Passes | null;
  /** What is near the place that the visitor named; it is among what passes. */
  readonly near?: { readonly words: string; readonly passes: Passes } | null;
  /** Now in Denmark: a wall-clock time, or a day. */
  readonly now: string;
  /** The page's words for the title, or the collection's; empty: its own. */
  readonly heading?: string;
  /** The activities are the page's own, and have no more than they say here. */
  readonly own?: boolean;
  /** What a visitor in another time zone has to know of an activity's time; not there before the first render. */
  readonly timeZoneNote?: ((activity: ActivityInput) => string | null) | undefined;
}

export const todayOf = ({ now }: CalendarContent): string => dayOf(now);

/** What stands on some days after the filters, the earliest first. */
export function shownBetween(
  { timeline, passes }: CalendarContent,
  first: string,
  last: string,
): readonly ActivityInput[] {
  const found = between(timeline, first, last);
  return passes ? found.filter(passes) : found;
}

/** Of the bundled activities, addresses and links are loaded when somebody asks for them; all others have what they have. */
export const isWhole = (activity: ActivityInput, { own }: CalendarContent): boolean =>
  own === true || 'sources' in activity;

const laid = new WeakMap<readonly Activity[], { readonly over: Dataset; readonly made: Dataset }>();

/** The dataset with a page's own activities in place of its own; the same object for the same two. */
export function withOwn(over: Dataset, activities: readonly Activity[]): Dataset {
  let known = laid.get(activities);
  if (known?.over !== over) laid.set(activities, (known = { over, made: { ...over, activities } }));
  return known.made;
}

/** "10 kommende aktiviteter: Energy Cluster Denmark, Region Midtjylland". */
export function narrowed(
  what: string,
  { dataset, filter, locale, near, terms }: CalendarContent,
): string {
  const region = dataset.regions.find(({ id }) => id === filter.region);
  const municipality = dataset.municipalities.find(({ code }) => code === filter.municipality);
  const day = (text: string | undefined): string => (text ? datePhrase(text, locale) : '');
  const names = [
    ...(filter.cluster ? [filter.cluster] : (filter.clusters ?? [])).map(
      (id) => entryOf(dataset, id)?.cluster.name,
    ),
    region && inLocale(region.name, locale),
    municipality?.name,
    filter.town,
    near?.words,
    filter.search && `”${filter.search}”`,
    terms.span(day(filter.from), day(filter.to)),
  ].filter(Boolean);
  return names.length ? terms.only(what, names.join(', ')) : what;
}
