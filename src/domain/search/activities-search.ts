import type { Dataset } from '../../data/types.ts';
import type { Passes, ActivityInput } from '../activities/activities.ts';
import { entryOf } from '../clusters/clusters.ts';
import { foldText, queryWords } from './fold.ts';

const texts = new WeakMap<object, string>();

/** What a search looks in, as it is compared. */
export function searchText(dataset: Dataset, activity: ActivityInput): string {
  let text = texts.get(activity);
  if (text === undefined) {
    const names = (activity.clusters ?? []).map(({ id }) => entryOf(dataset, id)?.cluster.name);
    text = foldText(
      [activity.title, activity.venue, activity.town, activity.organiser, ...names]
        .filter(Boolean)
        .join(' '),
    );
    texts.set(activity, text);
  }
  return text;
}

/** Whether all words stand in an activity's title, place, organiser or clusters; `null`: nothing is looked for. */
export function searchFor(dataset: Dataset, search: string | undefined): Passes | null {
  const words = queryWords(search ?? '');
  if (!words.length) return null;
  return (activity) => {
    const text = searchText(dataset, activity);
    return words.every((word) => text.includes(word));
  };
}

/** Both, where there are two. */
export const both = (first: Passes | null, second: Passes | null): Passes | null =>
  first && second ? (activity) => first(activity) && second(activity) : (first ?? second);
