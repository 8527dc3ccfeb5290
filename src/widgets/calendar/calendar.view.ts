import type { Activity } from '../../data/types.ts';
import { type ActivityFilter, activityFilter, momentOf, splitOn, timelineOf } from '../../model/activities.ts';
import { entryOf } from '../../model/clusters.ts';
import { monthPhrase, periodPhrase } from '../../model/dates.ts';
import { isoWeek, monthOf } from '../../model/days.ts';
import { inLocale } from '../../model/language.ts';
import type { Snapshot } from '../../state/group.ts';
import { type Item, toItem, type Words } from './item.view.ts';

export interface AgendaMonth {
  readonly month: string;
  readonly title: string;
  readonly count: string;
  readonly weeks: readonly { readonly week: number; readonly items: readonly Item[] }[];
}

export interface Agenda {
  readonly status: string;
  readonly running: readonly { readonly activity: Activity; readonly period: string; readonly parties: string }[];
  readonly upcoming: readonly AgendaMonth[];
  readonly past: readonly AgendaMonth[];
  /** How many past ones are shown, and how many there are. */
  readonly pastShown: number;
  readonly pastTotal: number;
  /** The filters left nothing at all. */
  readonly nothing: boolean;
}

export type Choice = Omit<ActivityFilter, 'cluster' | 'region' | 'town'>;

export interface AgendaOptions extends Words {
  readonly choice: Choice;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  /** How many past ones to show. */
  readonly past: number;
}

/** The activities that group and filters leave, in the order of time. */
export function activitiesFor({ dataset, filter, selected }: Snapshot, choice: Choice): readonly Activity[] {
  return timelineOf(dataset).activities.filter(
    activityFilter(dataset, { ...choice, cluster: selected, region: filter.region, town: filter.town }),
  );
}

export function toAgenda(snapshot: Snapshot, { choice, today, past: wanted, ...words }: AgendaOptions): Agenda {
  const { terms, locale } = words;
  const { dataset } = snapshot;
  const { upcoming, running, past } = splitOn(activitiesFor(snapshot, choice), today);
  const shown = past.slice(0, upcoming.length || running.length ? wanted : Math.max(wanted, FIRST_PAST));
  const counted = terms.upcoming(upcoming.length);
  return {
    status: narrowed(snapshot, running.length ? terms.and(counted, terms.running(running.length)) : counted, words),
    running: running.map((activity) => ({
      activity,
      period: periodPhrase(activity.start, activity.end, locale, 'short'),
      parties: toItem(dataset, activity, words)
        .parties.map(({ name }) => name)
        .join(', '),
    })),
    upcoming: byMonth(
      upcoming.map((activity) => toItem(dataset, activity, words)),
      words,
    ),
    past: byMonth(
      shown.map((activity) => toItem(dataset, activity, words)),
      words,
    ),
    pastShown: shown.length,
    pastTotal: past.length,
    nothing: !upcoming.length && !running.length && !past.length,
  };
}

/** How many past ones stand where nothing is to come. */
export const FIRST_PAST = 5;

/** "10 kommende aktiviteter: Energy Cluster Denmark, Region Midtjylland". */
export function narrowed({ dataset, filter, selected }: Snapshot, what: string, { locale, terms }: Words): string {
  const region = dataset.regions.find(({ id }) => id === filter.region);
  const names = [entryOf(dataset, selected)?.cluster.name, region && inLocale(region.name, locale), filter.town].filter(Boolean);
  return names.length ? terms.only(what, names.join(', ')) : what;
}

/** In the order given; the week is that of the day that an activity stands under. */
export function byMonth(items: readonly Item[], { locale, terms }: Words): readonly AgendaMonth[] {
  const months = new Map<string, Map<number, Item[]>>();
  for (const item of items) {
    const month = monthOf(item.day);
    const weeks = months.get(month) ?? new Map<number, Item[]>();
    months.set(month, weeks);
    const week = isoWeek(item.day);
    weeks.set(week, [...(weeks.get(week) ?? []), item]);
  }
  return [...months].map(([month, weeks]) => ({
    month,
    title: monthPhrase(month, locale),
    count: terms.activities([...weeks.values()].flat().length),
    weeks: [...weeks].map(([week, list]) => ({ week, items: list })),
  }));
}

/** The nearest months with activities before and after one. */
export function monthsAround(
  activities: readonly Activity[],
  month: string,
): { readonly before: string | null; readonly after: string | null } {
  const months = activities.map((activity) => monthOf(momentOf(activity)));
  return {
    before: months.filter((one) => one < month).at(-1) ?? null,
    after: months.find((one) => one > month) ?? null,
  };
}
