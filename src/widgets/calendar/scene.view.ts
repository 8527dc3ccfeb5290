import type { Activity, Dataset } from '../../data/types.ts';
import type { ActivityFilter } from '../../domain/activities/activities-filter.ts';
import {
  between,
  type Passes,
  type Timeline,
  type Told,
} from '../../domain/activities/activities.ts';
import { entryOf } from '../../domain/clusters/clusters.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { dayOf } from '../../domain/time/days.ts';
import { inLocale } from '../../i18n/language.ts';
import type { Words } from './item.view.ts';

/** What a drawing is about. */
export interface Scene extends Words {
  readonly dataset: Dataset;
  /** The dataset's activities in order. */
  readonly timeline: Timeline;
  readonly filter: Partial<ActivityFilter>;
  /** `null`: all pass. */
  readonly passes: Passes | null;
  /** Now in Denmark: a wall-clock time, or a day. */
  readonly now: string;
  /** The public holiday that a day is; it follows the first drawing. */
  readonly holiday?: (day: string) => string | null;
}

export const todayOf = ({ now }: Scene): string => dayOf(now);

/** What stands on some days after the filters, the earliest first. */
export function shownBetween(
  { timeline, passes }: Scene,
  first: string,
  last: string,
): readonly Told[] {
  const found = between(timeline, first, last);
  return passes ? found.filter(passes) : found;
}

const laid = new WeakMap<readonly Activity[], { readonly over: Dataset; readonly made: Dataset }>();

/** The dataset with a page's own activities in place of its own; the same object for the same two. */
export function withOwn(over: Dataset, activities: readonly Activity[]): Dataset {
  let known = laid.get(activities);
  if (known?.over !== over) laid.set(activities, (known = { over, made: { ...over, activities } }));
  return known.made;
}

/** "10 kommende aktiviteter: Energy Cluster Denmark, Region Midtjylland". */
export function narrowed(what: string, { dataset, filter, locale, terms }: Scene): string {
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
    filter.search && `”${filter.search}”`,
    terms.span(day(filter.from), day(filter.to)),
  ].filter(Boolean);
  return names.length ? terms.only(what, names.join(', ')) : what;
}
