import type { Activity, Dataset } from '../../data/types.ts';
import { lastDayOf, momentOf, timelineOf } from '../../model/activities.ts';
import { entryOf, type Standing, standingOf } from '../../model/clusters.ts';
import { clock, datePhrase, monthPhrase, weekdayName } from '../../model/dates.ts';
import { addDays, dayOf, isoWeek, mondayOf, monthOf, timeOf } from '../../model/days.ts';
import type { Words } from './item.view.ts';

/** An activity in a week of the month's table. */
export interface Bar {
  readonly activity: Activity;
  readonly text: string;
  /** How many days of the week it covers. */
  readonly span: number;
  readonly mark: { readonly order: number; readonly standing: Standing } | null;
}

export type Lane = { readonly bar: Bar } | { readonly continued: string } | null;

export interface MonthDay {
  readonly day: string;
  /** "15. juni 2022". */
  readonly name: string;
  /** Of the month before or after. */
  readonly out: boolean;
  readonly today: boolean;
  readonly lanes: readonly Lane[];
  /** Those that found no lane. */
  readonly more: number;
  /** All that the day has, parts included. */
  readonly activities: readonly Activity[];
}

export interface Month {
  readonly title: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly weeks: readonly { readonly week: number; readonly days: readonly MonthDay[] }[];
  /** What begins or ends in the month: whole activities, and parts of them. */
  readonly whole: number;
  readonly parts: number;
}

const LANES = 3;

/** A call stands on its deadline, a project on its first day; all else on each of its days. */
const firstDay = (activity: Activity): string => dayOf(momentOf(activity));
const finalDay = (activity: Activity): string => (activity.kind === 'event' ? lastDayOf(activity) : firstDay(activity));

/** The month's table: weeks from Monday, with the days of the neighbours that fill them. */
export function toMonth(dataset: Dataset, activities: readonly Activity[], month: string, today: string, words: Words): Month {
  const first = mondayOf(`${month}-01`);
  const all = withParts(dataset, activities);
  const weeks: Month['weeks'][number][] = [];
  for (let monday = first; monthOf(monday) <= month; monday = addDays(monday, 7))
    weeks.push(toWeek(dataset, all, monday, month, today, words));
  const inMonth = all.filter((activity) => monthOf(firstDay(activity)) <= month && monthOf(finalDay(activity)) >= month);
  const whole = inMonth.filter((activity) => activities.includes(activity)).length;
  return {
    title: monthPhrase(month, words.locale),
    weekdays: Array.from({ length: 7 }, (_, i) => ({
      short: weekdayName(addDays(first, i), words.locale),
      long: weekdayName(addDays(first, i), words.locale, 'long'),
    })),
    weeks,
    whole,
    parts: inMonth.length - whole,
  };
}

export function withParts(dataset: Dataset, activities: readonly Activity[]): readonly Activity[] {
  const { parts } = timelineOf(dataset);
  return activities.flatMap((activity) => [activity, ...(parts.get(activity.id) ?? [])]);
}

/** What stands on a day, parts included. */
export const onDay = (activities: readonly Activity[], day: string): readonly Activity[] =>
  activities.filter((activity) => firstDay(activity) <= day && finalDay(activity) >= day);

function toWeek(
  dataset: Dataset,
  all: readonly Activity[],
  monday: string,
  month: string,
  today: string,
  words: Words,
): Month['weeks'][number] {
  const sunday = addDays(monday, 6);
  const days = Array.from({ length: 7 }, (_, i) => addDays(monday, i));
  const here = all.filter((activity) => firstDay(activity) <= sunday && finalDay(activity) >= monday);
  // The long ones first, so that a bar is not broken by a short one; then as time goes.
  const sorted = here
    .map((activity) => ({ activity, from: Math.max(0, days.indexOf(firstDay(activity))), to: lastIndex(days, finalDay(activity)) }))
    .sort((a, b) => a.from - b.from || b.to - a.to || (momentOf(a.activity) < momentOf(b.activity) ? -1 : 1));
  const lanes: Lane[][] = days.map(() => []);
  const more = days.map(() => 0);
  for (const { activity, from, to } of sorted) {
    const free = Array.from({ length: LANES }, (_, lane) => lane).find((lane) =>
      days.slice(from, to + 1).every((_, i) => !lanes[from + i]?.[lane]),
    );
    lanes.slice(from, to + 1).forEach((lane, i) => {
      if (free === undefined) more[from + i] = (more[from + i] ?? 0) + 1;
      else lane[free] = i ? { continued: words.terms.continued(activity.title) } : { bar: toBar(dataset, activity, to - from + 1, words) };
    });
  }
  return {
    week: isoWeek(monday),
    days: days.map((day, i) => ({
      day,
      name: datePhrase(day, words.locale),
      out: monthOf(day) !== month,
      today: day === today,
      lanes: Array.from(lanes[i] ?? [], (lane) => lane ?? null),
      more: more[i] ?? 0,
      activities: onDay(here, day),
    })),
  };
}

/** The last day of the week that it covers. */
const lastIndex = (days: readonly string[], day: string): number => {
  const at = days.indexOf(day);
  return at < 0 ? days.length - 1 : at;
};

function toBar(dataset: Dataset, activity: Activity, span: number, { terms, locale }: Words): Bar {
  const entry = activity.clusters.map(({ id }) => entryOf(dataset, id)).find(Boolean);
  const time = activity.kind === 'event' && span === 1 ? timeOf(activity.start) : null;
  return {
    activity,
    span,
    text: activity.kind === 'call' ? terms.deadline(activity.title) : (time ? `${clock(time, locale)} ` : '') + activity.title,
    mark: entry ? { order: entry.order, standing: standingOf(entry.cluster) } : null,
  };
}
