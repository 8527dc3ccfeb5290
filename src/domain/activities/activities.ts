import type { Activity, Dataset } from '../../data/types.ts';
import { compareDates, dayOf, lastDay, monthOf } from '../time/days.ts';

/** What is told of an activity: one of a page's own may leave the rest unsaid. */
export type ActivityInput = Partial<Activity> & Pick<Activity, 'id' | 'title' | 'start'>;

/** The activities of a dataset, put in order once: by month, and within a month when somebody looks at it. */
export class Timeline {
  /** Parts of larger ones, by the larger one's id, the earliest first. */
  readonly parts: ReadonlyMap<string, readonly Activity[]>;
  /** Those that last into a later month, and every project. */
  readonly lasting: readonly Activity[];
  /** The months that have any, the earliest first. */
  readonly months: readonly string[];
  private readonly byMonth = new Map<string, Activity[]>();
  private readonly sorted = new Set<string>();
  private whole: readonly Activity[] | undefined;

  constructor(activities: readonly Activity[]) {
    const children: Activity[] = [];
    const lasting: Activity[] = [];
    const add = (activity: Activity): void => {
      const month = monthOf(momentOf(activity));
      const list = this.byMonth.get(month);
      if (list) list.push(activity);
      else this.byMonth.set(month, [activity]);
      if (
        activity.kind === 'project' ||
        (activity.end && activity.kind !== 'call' && monthOf(activity.end) > month)
      )
        lasting.push(activity);
    };
    for (const activity of activities) {
      if (activity.parent) children.push(activity);
      else add(activity);
    }
    const ids = children.length ? new Set(activities.map(({ id }) => id)) : null;
    const parts = new Map<string, Activity[]>();
    for (const child of inOrder(children)) {
      const { parent } = child;
      // A part of something that is not here stands for itself.
      if (!parent || !ids?.has(parent)) {
        add(child);
        continue;
      }
      const list = parts.get(parent);
      if (list) list.push(child);
      else parts.set(parent, [child]);
    }
    this.parts = parts;
    this.lasting = lasting;
    this.months = [...this.byMonth.keys()].sort();
  }

  /** Those that are not part of a larger one, the earliest first. */
  get activities(): readonly Activity[] {
    return (this.whole ??= this.months.flatMap((month) => this.in(month)));
  }

  /** Those of a month, the earliest first. A call stands on its deadline, all else on its first day. */
  in(month: string): readonly Activity[] {
    if (!this.sorted.has(month)) {
      this.sorted.add(month);
      this.byMonth.set(month, inOrder(this.of(month)));
    }
    return this.of(month);
  }

  /** Those of a month in no order: to count them. */
  of(month: string): readonly Activity[] {
    return this.byMonth.get(month) ?? [];
  }
}

const inOrder = (activities: readonly Activity[]): Activity[] =>
  activities
    .map((activity) => ({ activity, at: momentOf(activity) }))
    .sort((a, b) => compareDates(a.at, b.at))
    .map(({ activity }) => activity);

const timelines = new WeakMap<Dataset['activities'], Timeline>();

export function timelineOf({ activities }: Pick<Dataset, 'activities'>): Timeline {
  let timeline = timelines.get(activities);
  if (!timeline) timelines.set(activities, (timeline = new Timeline(activities)));
  return timeline;
}

/** When it counts: a call by its deadline, all else by its start. A day or a wall-clock time. */
export const momentOf = (activity: ActivityInput): string =>
  (activity.kind === 'call' && activity.deadline) || activity.start;

/** When it ends, as exactly as it is known; `null`: on its first day. */
const endOf = ({ kind, deadline, end }: ActivityInput): string | null =>
  (kind === 'call' ? deadline : null) ?? end ?? null;

/** The last day that it counts on. */
export const lastDayOf = (activity: ActivityInput): string =>
  lastDay(activity.start, endOf(activity));

/** The days that it covers in a month's table: a call stands on its deadline, a project on its first day. */
export const firstDay = (activity: ActivityInput): string => dayOf(momentOf(activity));
export const finalDay = (activity: ActivityInput): string =>
  activity.kind === 'call' || activity.kind === 'project'
    ? firstDay(activity)
    : lastDayOf(activity);

/** It is over at a day or a wall-clock time. Where only its day is known, it lasts until that is over. */
export function isOver(activity: ActivityInput, now: string): boolean {
  const end = endOf(activity);
  return end && end.length > 10 ? end < now : dayOf(end ?? activity.start) < dayOf(now);
}

/** It has begun on an earlier day (a project: on that day too) and is not over. A call is open rather than running. */
export function isRunning(activity: ActivityInput, now: string): boolean {
  if (activity.kind === 'call') return false;
  const [first, day] = [dayOf(activity.start), dayOf(now)];
  return (activity.kind === 'project' ? first <= day : first < day) && !isOver(activity, now);
}

export interface Split {
  /** Not over yet, what runs already left out; the next first. */
  readonly upcoming: readonly Activity[];
  /** What has begun and is not over. */
  readonly running: readonly Activity[];
  /** Over; the latest first. */
  readonly past: readonly Activity[];
}

/** Some activities in the order of time as seen on a day, or at a wall-clock time. */
export function splitOn(activities: readonly Activity[], now: string): Split {
  const split = { upcoming: [] as Activity[], running: [] as Activity[], past: [] as Activity[] };
  for (const activity of activities) {
    if (isRunning(activity, now)) split.running.push(activity);
    else if (isOver(activity, now)) split.past.push(activity);
    else split.upcoming.push(activity);
  }
  split.past.reverse();
  return split;
}

export type Passes = (activity: Activity) => boolean;

/** A month of the list: how many there are is known at once, which they are when it is shown. */
export interface Chapter {
  readonly month: string;
  readonly count: number;
  /** In the order that the months stand in. */
  readonly list: () => readonly Activity[];
}

export interface Outlook {
  readonly running: readonly Activity[];
  /** The next month first. */
  readonly upcoming: readonly Chapter[];
  /** The latest month first. */
  readonly past: readonly Chapter[];
}

/** The same for a whole timeline, without putting in order what nobody looks at. */
export function outlook(timeline: Timeline, passes: Passes | null, now: string): Outlook {
  const here = monthOf(now);
  const began = [
    ...timeline.lasting.filter((one) => monthOf(one.start) < here),
    ...timeline.in(here),
  ];
  const running = began.filter((one) => isRunning(one, now) && (!passes || passes(one)));
  const apart = new Set(running);
  const chapter = (month: string, back: boolean): Chapter => {
    let test = passes;
    // Those that run stand apart.
    if (back && apart.size) test = (one) => !apart.has(one) && (!passes || passes(one));
    // Only the month of today has both.
    if (month === here)
      test = (one) => isOver(one, now) === back && !apart.has(one) && (!passes || passes(one));
    const all = timeline.of(month);
    return {
      month,
      count: test ? count(all, test) : all.length,
      list: () => {
        const found = test ? timeline.in(month).filter(test) : timeline.in(month);
        return back ? [...found].reverse() : found;
      },
    };
  };
  const chapters = (months: readonly string[], back: boolean): Chapter[] =>
    months.map((month) => chapter(month, back)).filter((one) => one.count);
  return {
    running,
    upcoming: chapters(
      timeline.months.filter((month) => month >= here),
      false,
    ),
    past: chapters(timeline.months.filter((month) => month <= here).reverse(), true),
  };
}

function count(activities: readonly Activity[], passes: Passes): number {
  let sum = 0;
  for (const activity of activities) if (passes(activity)) sum++;
  return sum;
}

export const sumOf = (chapters: readonly Chapter[]): number =>
  chapters.reduce((sum, one) => sum + one.count, 0);

/** Those that cover a day between two, both included. */
export function between(timeline: Timeline, first: string, last: string): readonly Activity[] {
  const [from, to] = [monthOf(first), monthOf(last)];
  const months =
    from === to ? [from] : timeline.months.filter((month) => month >= from && month <= to);
  return [
    ...timeline.lasting.filter((one) => firstDay(one) < `${from}-01`),
    ...months.flatMap((month) => timeline.in(month)),
  ].filter((one) => firstDay(one) <= last && finalDay(one) >= first);
}
