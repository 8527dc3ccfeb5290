import { plain, unknownValue } from '../../../core/element/warn.ts';
import type { Dataset } from '../../../data/types.ts';
import { activityFilter } from '../../../domain/activities/activities-filter.ts';
import { timelineOf } from '../../../domain/activities/activities.ts';
import { pageSource } from '../../../registry/page-source.ts';
import { registered } from '../../../store/registered.ts';

type Collection = NonNullable<Dataset['collections']>[number];
type Host = Element & { readonly collection: string; readonly src: string };

/** A dataset with the activities of one collection only. */
export interface Collected {
  readonly dataset: Dataset;
  readonly title: Collection['title'];
}

const made = new WeakMap<Dataset, Map<string, Collected>>();

/** What the page asked for by `collection`; `undefined`: the data does not have it, which is told of. */
export function collected(host: Host, dataset: Dataset): Collected | undefined {
  const { collections = [] } = dataset;
  const collection = collections.find(({ id }) => id === plain(host.collection));
  if (collection) return narrowedTo(collection, dataset);
  const mayCome = host.src || pageSource();
  // What was named may come with the data that is fetched.
  if (mayCome && dataset.activities === registered.bundled.activities) return undefined;
  const names = collections.map(({ id, title }) => ({ name: id, says: `${id} (${title.da})` }));
  const none = 'no value, since the data has no collections';
  unknownValue(host, 'collection', host.collection, names.length ? names : [none]);
  return undefined;
}

/** The same object for the same two, so that nothing is put in order twice. */
function narrowedTo({ id, title, filter }: Collection, dataset: Dataset): Collected {
  const known = made.get(dataset) ?? new Map<string, Collected>();
  made.set(dataset, known);
  let found = known.get(id);
  if (!found) {
    const passes = activityFilter(dataset, filter);
    const { parts } = timelineOf(dataset);
    const kept = new Set(dataset.activities.filter(passes));
    // What belongs to a larger one comes with it.
    for (const one of kept) for (const part of parts.get(one.id) ?? []) kept.add(part);
    found = {
      title,
      dataset: { ...dataset, activities: dataset.activities.filter((one) => kept.has(one)) },
    };
    known.set(id, found);
  }
  return found;
}
