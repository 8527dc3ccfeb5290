import type { Cluster, Dataset } from '../../data/types.ts';
import { firstDay, lastDayOf, type Passes, type ActivityInput } from './activities.ts';
import { isPresent, locationIn } from '../clusters/clusters.ts';
import { dayOf } from '../time/days.ts';

/** What the activities are narrowed down to. `null`, `''` and what is left out mean: all. */
export interface ActivityFilter {
  /** The cluster that the visitor picked. */
  readonly cluster: string | null;
  /** Those that the page named. */
  readonly clusters: readonly string[] | null;
  /** A region's id. */
  readonly region: string | null;
  /** A municipality's code. */
  readonly municipality: string | null;
  /** A town's name; those without a town do not pass. */
  readonly town: string | null;
  readonly kind: string;
  /** An activity type's id. */
  readonly type: string;
  readonly format: string;
  /** A funder's id: the activity's own, or that of its type. */
  readonly funder: string;
  /** The language that it is announced in: `en` takes `en-GB` too. */
  readonly language: string;
  /** The first and last day that are shown. */
  readonly from: string;
  readonly to: string;
  /** Words that all stand in its title, place, organiser or clusters; `searchFor` looks for them. */
  readonly search: string;
}

/**
 * Whether an activity passes; `null`: all do. One that is aimed at all clusters passes for each. For a region or a municipality, its
 * town counts; where no town in Denmark is known (online, abroad, not stated), it is enough that one of its clusters has a place there.
 */
export function filterOf(dataset: Dataset, filter: Partial<ActivityFilter>): Passes | null {
  const {
    cluster,
    clusters,
    region: regionId,
    municipality,
    town,
    kind,
    type,
    format,
    funder,
    language,
    from,
    to,
  } = filter;
  const tests: ((activity: ActivityInput) => boolean)[] = [];
  const wanted = new Set([...(cluster ? [cluster] : []), ...(cluster ? [] : (clusters ?? []))]);
  if (cluster && clusters && !clusters.includes(cluster)) tests.push(() => false);
  if (wanted.size) tests.push((one) => one.forAll === true || hasOne(one, wanted));
  if (town) tests.push((one) => one.town === town);
  if (kind) tests.push((one) => (one.kind ?? 'event') === kind);
  if (type) tests.push((one) => one.type === type || one.otherTypes?.includes(type) === true);
  if (format) tests.push((one) => one.format === format);
  if (language) tests.push((one) => one.language?.split('-')[0] === language);
  if (from) tests.push((one) => lastDayOf(one) >= from);
  if (to) tests.push((one) => dayOf(one.kind === 'call' ? firstDay(one) : one.start) <= to);
  if (funder) {
    const types = new Set(
      dataset.activityTypes.filter((one) => one.funder === funder).map(({ id }) => id),
    );
    tests.push((one) => (one.funder ? one.funder === funder : types.has(one.type ?? '')));
  }
  const region = regionId ? dataset.regions.find(({ id }) => id === regionId) : undefined;
  if (region) {
    const near = clustersWith(dataset, (one) => locationIn(one, region) !== null);
    tests.push((one) =>
      one.region
        ? one.region === region.id || region.mergedFrom.includes(one.region)
        : one.forAll === true || hasOne(one, near),
    );
  }
  if (municipality) {
    const near = clustersWith(dataset, ({ locations }) =>
      locations.some((one) => one.municipality === municipality && isPresent(one)),
    );
    tests.push((one) =>
      one.region || one.municipality
        ? one.municipality === municipality
        : one.forAll === true || hasOne(one, near),
    );
  }
  if (!tests.length) return null;
  const [first, ...others] = tests;
  return (activity) => first?.(activity) === true && others.every((test) => test(activity));
}

/** The same as a function in any case. */
export const activityFilter = (dataset: Dataset, filter: Partial<ActivityFilter>): Passes =>
  filterOf(dataset, filter) ?? (() => true);

const hasOne = ({ clusters }: ActivityInput, ids: ReadonlySet<string>): boolean =>
  clusters?.some(({ id }) => ids.has(id)) === true;

const clustersWith = (
  { clusters }: Dataset,
  has: (cluster: Cluster) => boolean,
): ReadonlySet<string> => new Set(clusters.filter(has).map(({ id }) => id));
