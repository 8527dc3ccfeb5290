import type { Activity, Cluster, Dataset } from '../data/types.ts';
import { locationIn } from './clusters.ts';
import { dayOf } from './days.ts';

/** The activities of a dataset, sorted once. */
export interface Timeline {
  /** Those that are not part of a larger one, the earliest first. */
  readonly activities: readonly Activity[];
  /** Parts of larger ones, by the larger one's id, the earliest first. */
  readonly parts: ReadonlyMap<string, readonly Activity[]>;
}

const timelines = new WeakMap<Dataset['activities'], Timeline>();

/** When it counts: a call by its deadline, all else by its start. A day or a wall-clock time. */
export const momentOf = (activity: Activity): string => (activity.kind === 'call' && activity.deadline) || activity.start;

/** The last day that it counts on. */
export const lastDayOf = (activity: Activity): string =>
  activity.kind === 'call' ? dayOf(activity.deadline ?? activity.end ?? activity.start) : dayOf(activity.end ?? activity.start);

export function timelineOf({ activities }: Dataset): Timeline {
  let timeline = timelines.get(activities);
  if (!timeline) {
    const ids = new Set(activities.map(({ id }) => id));
    const parts = new Map<string, Activity[]>();
    const sorted = activities
      .map((activity) => ({ activity, at: momentOf(activity) }))
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      .map(({ activity }) => activity);
    const whole = sorted.filter((activity) => {
      // A part of something that is not here stands for itself.
      if (!activity.parent || !ids.has(activity.parent)) return true;
      const list = parts.get(activity.parent);
      if (list) list.push(activity);
      else parts.set(activity.parent, [activity]);
      return false;
    });
    timelines.set(activities, (timeline = { activities: whole, parts }));
  }
  return timeline;
}

/** What the visitor narrowed the activities down to. `null` and `''` mean: all. */
export interface ActivityFilter {
  readonly cluster: string | null;
  /** A region's id. */
  readonly region: string | null;
  /** A town's name; those without a town do not pass. */
  readonly town: string | null;
  readonly kind: string;
  /** An activity type's id. */
  readonly type: string;
  readonly format: string;
}

/**
 * Whether an activity passes. One that is aimed at all clusters passes for each. For a region, its town counts; where no town
 * in Denmark is known (online, abroad, not stated), it is enough that one of its clusters has a place in the region.
 */
export function activityFilter(
  dataset: Dataset,
  { cluster, region: regionId, town, kind, type, format }: ActivityFilter,
): (activity: Activity) => boolean {
  const region = dataset.regions.find(({ id }) => id === regionId);
  const near = new Set(region ? dataset.clusters.filter((one: Cluster) => locationIn(one, region)).map(({ id }) => id) : []);
  return (activity) =>
    (!cluster || activity.forAll || activity.clusters.some(({ id }) => id === cluster)) &&
    (!town || activity.town === town) &&
    (!kind || activity.kind === kind) &&
    (!type || activity.type === type || activity.otherTypes.includes(type)) &&
    (!format || activity.format === format) &&
    (!region ||
      (activity.region
        ? activity.region === region.id || region.mergedFrom.includes(activity.region)
        : activity.forAll || activity.clusters.some(({ id }) => near.has(id))));
}

export interface Split {
  /** Not over yet, projects that run already left out; the next first. */
  readonly upcoming: readonly Activity[];
  /** Projects that run on the day. */
  readonly running: readonly Activity[];
  /** Over; the latest first. */
  readonly past: readonly Activity[];
}

/** The activities as seen on a day. */
export function splitOn(activities: readonly Activity[], day: string): Split {
  const running = activities.filter((one) => one.kind === 'project' && dayOf(one.start) <= day && lastDayOf(one) >= day);
  const rest = activities.filter((one) => !running.includes(one));
  return {
    running,
    upcoming: rest.filter((one) => lastDayOf(one) >= day),
    past: rest.filter((one) => lastDayOf(one) < day).reverse(),
  };
}
