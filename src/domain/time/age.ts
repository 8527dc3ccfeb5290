import type { Dataset } from '../../data/types.ts';
import { type About, compiledOf } from '../../data/compiled.ts';
import { dayOf, daysBetween } from './days.ts';

export interface Age {
  readonly days: number;
  /** The newest thing: what was put together that day, or an activity that takes place then. */
  readonly newest: 'data' | 'activity';
}

const newestOf = new WeakMap<Dataset['activities'], string>();

/**
 * How old the newest fact is. Clusters go by the day that the data was put together; activities by the newest of them too, since a list
 * that nothing new comes into is old whatever day it was put together.
 */
export function ageOf({ meta, activities }: Dataset, about: About, today: string): Age {
  const days = daysBetween(compiledOf(meta, about), today);
  if (about === 'clusters' || !activities.length) return { days, newest: 'data' };
  let newest = newestOf.get(activities);
  if (newest === undefined) {
    newest = activities.reduce(
      (last, { start, end, deadline }) =>
        [last, start, end ?? '', deadline ?? ''].sort().at(-1) ?? '',
      '',
    );
    newestOf.set(activities, newest);
  }
  const since = daysBetween(dayOf(newest), today);
  return since > days ? { days: since, newest: 'activity' } : { days, newest: 'data' };
}
