/** The datasets that somebody keeps, laid over the bundled one. */
import { merge } from '../../data/merge.ts';
import { parseDataset, type ParseResult } from '../../data/parse.ts';
import type { Dataset } from '../../data/types.ts';

/**
 * A list that a file fills replaces the one below it: its activities are all the activities there are. A list that it leaves empty
 * is the one below. Of several files' activities, those with one id are one, the last.
 */
export function compose(base: Dataset, files: readonly Dataset[]): ParseResult {
  const sources = [...base.sources];
  const at = new Map(sources.map((url, i) => [url, i]));
  const whole: Record<string, unknown> = { ...base };
  const activities = new Map<string, unknown>();
  for (const file of files) {
    const places = file.sources.map((url) => {
      const place = at.get(url) ?? sources.push(url) - 1;
      at.set(url, place);
      return place;
    });
    for (const [name, list] of Object.entries(file)) {
      if (name === 'meta') whole['meta'] = merge(base.meta, list);
      else if (name === 'activities') for (const one of refer(list, places) as Dataset['activities']) activities.set(one.id, one);
      else if (name !== 'sources' && Array.isArray(list) && list.length) whole[name] = refer(list, places);
    }
  }
  return parseDataset({ ...whole, sources, ...(files.length ? { activities: [...activities.values()] } : {}) });
}

/** The same with its `sources` in the common table. */
function refer(value: unknown, places: readonly number[]): unknown {
  if (Array.isArray(value)) return value.map((item) => refer(item, places));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      key === 'sources' && Array.isArray(item)
        ? (item as number[]).map((i) => places[i] ?? i)
        : typeof item === 'object'
          ? refer(item, places)
          : item,
    ]),
  );
}
