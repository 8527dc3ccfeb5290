import {
  type Chapter,
  outlook,
  sumOf,
  type ActivityInput,
} from '../../../domain/activities/activities.ts';
import { monthPhrase } from '../../../domain/time/dates.ts';
import { whenPhrase } from '../../../domain/time/times.ts';
import { monthOf } from '../../../domain/time/days.ts';
import { isoWeek } from '../../../domain/time/weeks.ts';
import { type Item, partiesOf, toItem } from '../activity/item.view.ts';
import { narrowed, type CalendarContent } from '../calendar.view.ts';

export interface AgendaMonth {
  readonly month: string;
  readonly title: string;
  readonly count: string;
  readonly weeks: readonly { readonly week: number; readonly items: readonly Item[] }[];
}

export interface Running {
  readonly activity: ActivityInput;
  readonly period: string;
  readonly parties: string;
}

export interface Agenda {
  readonly status: string;
  readonly running: readonly Running[];
  readonly upcoming: readonly AgendaMonth[];
  readonly upcomingShown: number;
  readonly upcomingTotal: number;
  readonly past: readonly AgendaMonth[];
  /** How many past ones are shown, how many the chosen year has, and how many there are. */
  readonly pastShown: number;
  readonly pastTotal: number;
  readonly pastAll: number;
  /** The years that are past, the latest first, with how many each has. */
  readonly years: readonly { readonly year: string; readonly count: number }[];
  /** The latest that is over. */
  readonly newestPast: ActivityInput | null;
}

export interface AgendaOptions {
  /** The day that the list begins at, where that is not today. */
  readonly from: string | null;
  /** How many to show of those to come, and of those past: none while their fold is closed. */
  readonly limit: number;
  readonly past: number;
  /** Of the past, only this year. */
  readonly year: string | null;
}

/** A period that the page or the visitor asked for is shown from its beginning, also where that is past. */
const beginOf = ({ filter, now }: CalendarContent): string =>
  filter.from && filter.from < now ? filter.from : now;

/** Whether anything is to come, whatever is filtered. */
export const hasUpcoming = (content: CalendarContent): boolean =>
  outlook(content.timeline, null, beginOf(content)).upcoming.length > 0;

export function toAgenda(
  content: CalendarContent,
  { from, limit, past: wanted, year }: AgendaOptions,
): Agenda {
  const { terms, locale, now, dataset } = content;
  const begin = from ?? beginOf(content);
  const { running, upcoming, past: all } = outlook(content.timeline, content.passes, begin);
  const past = year ? all.filter(({ month }) => month.startsWith(year)) : all;
  const [ahead, behind] = [sumOf(upcoming), sumOf(past)];
  const shown = Math.min(behind, wanted);
  const counted = begin === now ? terms.upcoming(ahead) : terms.activities(ahead);
  const projects = running.every(({ kind }) => kind === 'project');
  return {
    status: narrowed(
      running.length
        ? terms.and(
            counted,
            projects ? terms.running(running.length) : terms.inProgress(running.length),
          )
        : counted,
      content,
    ),
    running: running.map((activity) => ({
      activity,
      period: whenPhrase(activity.start, activity.end, locale, 'short'),
      parties: partiesOf(dataset, activity, terms)
        .map(({ name }) => name)
        .join(', '),
    })),
    upcoming: toMonths(upcoming, limit, content),
    upcomingShown: Math.min(ahead, limit),
    upcomingTotal: ahead,
    past: toMonths(past, shown, content),
    pastShown: shown,
    pastTotal: behind,
    pastAll: sumOf(all),
    years: byYear(content, begin === now ? all : undefined),
    newestPast: all[0]?.list()[0] ?? null,
  };
}

/** `past`: where it is known already. */
function byYear(
  { timeline, passes, now }: CalendarContent,
  past = outlook(timeline, passes, now).past,
): Agenda['years'] {
  const years = new Map<string, number>();
  for (const { month, count } of past) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  return [...years].map(([year, count]) => ({ year, count }));
}

/** As many months as are shown; one that is cut off still says how many it has. */
function toMonths(
  chapters: readonly Chapter[],
  limit: number,
  content: CalendarContent,
): readonly AgendaMonth[] {
  const months: AgendaMonth[] = [];
  let left = limit;
  for (const { month, count, list } of chapters) {
    if (left <= 0) break;
    const items = list()
      .slice(0, left)
      .map((activity) => toItem(content, activity));
    months.push({
      month,
      title: monthPhrase(month, content.locale),
      count: content.terms.activities(count),
      weeks: byWeek(items),
    });
    left -= items.length;
  }
  return months;
}

/** In the order given; the week is that of the day that an activity stands under. */
function byWeek(items: readonly Item[]): AgendaMonth['weeks'] {
  const weeks: { week: number; items: Item[] }[] = [];
  for (const item of items) {
    const week = isoWeek(item.day);
    const last = weeks.at(-1);
    if (last?.week === week) last.items.push(item);
    else weeks.push({ week, items: [item] });
  }
  return weeks;
}

/** Some activities by month and week, in the order given. */
export function byMonth(
  activities: readonly ActivityInput[],
  content: CalendarContent,
): readonly AgendaMonth[] {
  const months = new Map<string, Item[]>();
  for (const activity of activities) {
    const item = toItem(content, activity);
    const month = monthOf(item.day);
    months.set(month, [...(months.get(month) ?? []), item]);
  }
  return [...months].map(([month, items]) => ({
    month,
    title: monthPhrase(month, content.locale),
    count: content.terms.activities(items.length),
    weeks: byWeek(items),
  }));
}

/** The nearest months with activities before and after one. */
export function monthsAround(
  content: CalendarContent,
  month: string,
): { readonly before: string | null; readonly after: string | null } {
  const { timeline, passes } = content;
  const has = (one: string): boolean => !passes || timeline.of(one).some(passes);
  return {
    before: timeline.months.filter((one) => one < month).findLast(has) ?? null,
    after: timeline.months.find((one) => one > month && has(one)) ?? null,
  };
}
