import { listOf } from '../../../data/list-of.ts';
import {
  finalDay,
  firstDay,
  momentOf,
  type ActivityInput,
} from '../../../domain/activities/activities.ts';
import {
  entryOf,
  type HeadOfficeStatus,
  headOfficeStatusOf,
} from '../../../domain/clusters/clusters.ts';
import { datePhrase, monthPhrase } from '../../../domain/time/dates.ts';
import { holidayOn } from '../../../domain/time/holidays.ts';
import { clock } from '../../../domain/time/times.ts';
import { weekdayName } from '../../../domain/time/weekdays.ts';
import { addDays, dayOf, monthOf, timeOf } from '../../../domain/time/days.ts';
import { addMonths, isoWeek, mondayOf } from '../../../domain/time/weeks.ts';
import { type CalendarContent, shownBetween, todayOf } from '../calendar.view.ts';

/** An activity in a week of the month's table. */
export interface Bar {
  readonly activity: ActivityInput;
  readonly text: string;
  /** How many days of the week it covers. */
  readonly span: number;
  readonly mark: { readonly order: number; readonly standing: HeadOfficeStatus } | null;
  /** Cancelled, postponed, moved or full. */
  readonly status: string | null;
}

export type Lane = { readonly bar: Bar } | { readonly continued: string } | null;

export interface MonthDay {
  readonly day: string;
  /** "15. juni 2022". */
  readonly name: string;
  readonly holiday: string | null;
  /** Of the month before or after. */
  readonly out: boolean;
  readonly today: boolean;
  readonly lanes: readonly Lane[];
  /** Those that found no lane. */
  readonly more: number;
  /** All that the day has, parts included. */
  readonly count: number;
}

export interface Month {
  readonly title: string;
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
  readonly weeks: readonly { readonly week: number; readonly days: readonly MonthDay[] }[];
  /** What begins or ends in the month: whole activities, and parts of them. */
  readonly whole: number;
  readonly parts: number;
  readonly holidays: readonly { readonly day: string; readonly name: string }[];
}

const LANES = 3;

/** The month's table: weeks from Monday, with the days of the neighbours that fill them. */
export function toMonth(content: CalendarContent, month: string): Month {
  const { locale } = content;
  const [start, end] = [`${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1)];
  const first = mondayOf(start);
  const last = addDays(mondayOf(end), 6);
  const whole = shownBetween(content, first, last);
  const { parts } = content.timeline;
  const all = whole.flatMap((one) => [
    placed(one, false),
    ...(parts.get(one.id) ?? []).map((part) => placed(part, true)),
  ]);
  const weeks: Month['weeks'][number][] = [];
  for (let monday = first; monday < last; monday = addDays(monday, 7))
    weeks.push(toWeek(content, all, monday, month));
  const here = all.filter((one) => one.first <= end && one.last >= start);
  const counted = here.filter(({ part }) => !part).length;
  return {
    title: monthPhrase(month, locale),
    weekdays: listOf(7, (i) => ({
      short: weekdayName(addDays(first, i), locale),
      long: weekdayName(addDays(first, i), locale, 'long'),
    })),
    weeks,
    whole: counted,
    parts: here.length - counted,
    holidays: weeks.flatMap(({ days }) =>
      days.flatMap(({ name, holiday, out }) =>
        holiday && !out ? [{ day: name, name: holiday }] : [],
      ),
    ),
  };
}

/** An activity with its days: of very many, each is asked for them once, not once a week. */
interface Placed {
  readonly activity: ActivityInput;
  readonly first: string;
  readonly last: string;
  /** Of another activity. */
  readonly part: boolean;
}

const placed = (activity: ActivityInput, part: boolean): Placed => ({
  activity,
  part,
  first: firstDay(activity),
  last: finalDay(activity),
});

function toWeek(
  content: CalendarContent,
  activities: readonly Placed[],
  monday: string,
  here: string,
): Month['weeks'][number] {
  const days = listOf(7, (i) => addDays(monday, i));
  const today = todayOf(content);
  const { lanes, more, count } = inLanes(content, activities, days);
  return {
    week: isoWeek(monday),
    days: days.map((day, i) => ({
      day,
      name: datePhrase(day, content.locale),
      holiday: holidayOn(day, content.locale),
      out: monthOf(day) !== here,
      today: day === today,
      lanes: [...(lanes[i] ?? [])].map((lane) => lane ?? null),
      more: more[i] ?? 0,
      count: count[i] ?? 0,
    })),
  };
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);

function inLanes(
  content: CalendarContent,
  activities: readonly Placed[],
  days: readonly string[],
): { lanes: Lane[][]; more: number[]; count: number[] } {
  const [monday = '', sunday = ''] = [days[0], days[6]];
  // The long ones first, so that a bar is not broken by a short one; then as time goes.
  const sorted = activities
    .filter(({ first, last }) => first <= sunday && last >= monday)
    .map(({ activity, first, last }) => ({
      activity,
      at: momentOf(activity),
      from: Math.max(0, days.indexOf(first)),
      to: lastIndex(days, last),
    }))
    .sort((a, b) => a.from - b.from || b.to - a.to || compare(a.at, b.at));
  const lanes: Lane[][] = days.map(() => []);
  const [more, count] = [days.map(() => 0), days.map(() => 0)];
  for (const { activity, from, to } of sorted) {
    let free = 0;
    while (free < LANES && lanes.slice(from, to + 1).some((lane) => lane[free])) free++;
    for (let i = from; i <= to; i++) {
      count[i] = (count[i] ?? 0) + 1;
      const lane = lanes[i];
      if (free === LANES || !lane) more[i] = (more[i] ?? 0) + 1;
      else
        lane[free] =
          i > from
            ? { continued: content.terms.continued(activity.title) }
            : { bar: toBar(content, activity, { span: to - from + 1, from: days[from] ?? '' }) };
    }
  }
  return { lanes, more, count };
}

function withParts(
  content: CalendarContent,
  activities: readonly ActivityInput[],
): readonly ActivityInput[] {
  const { parts } = content.timeline;
  return parts.size
    ? activities.flatMap((activity) => [activity, ...(parts.get(activity.id) ?? [])])
    : activities;
}

/** What stands on a day, parts included. */
export const onDay = (content: CalendarContent, day: string): readonly ActivityInput[] =>
  withParts(content, shownBetween(content, day, day)).filter(
    (activity) => firstDay(activity) <= day && finalDay(activity) >= day,
  );

/** The last day of the week that it covers. */
const lastIndex = (days: readonly string[], day: string): number => {
  const at = days.indexOf(day);
  return at < 0 ? days.length - 1 : at;
};

/** `from`: the day that it begins on in this week, which need not be its first. */
function toBar(
  { dataset, terms, locale }: CalendarContent,
  activity: ActivityInput,
  { span, from }: { readonly span: number; readonly from: string },
): Bar {
  const entry = (activity.clusters ?? []).map(({ id }) => entryOf(dataset, id)).find(Boolean);
  const { kind, status } = activity;
  const timed =
    kind !== 'call' && kind !== 'project' && span === 1 && from === dayOf(activity.start);
  const time = timed ? timeOf(activity.start) : null;
  const text = (time ? `${clock(time, locale)} ` : '') + activity.title;
  return {
    activity,
    span,
    text: kind === 'call' ? terms.deadline(activity.title) : text,
    mark: entry ? { order: entry.order, standing: headOfficeStatusOf(entry.cluster) } : null,
    status: (status && terms.statuses[status]) ?? null,
  };
}
