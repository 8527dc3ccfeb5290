/** The datasets that somebody keeps, laid over the bundled one. */
import { mergeFields } from '../../../src/data/merge-fields.ts';
import { parseDataset, type ParseResult } from '../../../src/data/parse.ts';
import type { Dataset } from '../../../src/data/types.ts';

/** A dataset as it stands in a file: read as JSON, and not looked at yet. */
export type Raw = Readonly<Record<string, unknown>>;

/**
 * A list that a file fills replaces the one below it: its activities are all the activities there
 * are. A list that it leaves empty is the one below. Of several files' activities, those with one
 * id are one, the last. The files are used up: their places in the table of sources are changed
 * where they are, since a copy of a large dataset would not fit beside it.
 */
export function compose(base: Dataset, files: readonly Raw[]): ParseResult {
  const sources = [...base.sources];
  const at = new Map(sources.map((url, i) => [url, i]));
  const whole: Record<string, unknown> = { ...base };
  const activities = new Map<unknown, unknown>();
  // What is no list is shown to the reader as it is, who refuses it.
  const broken: Record<string, unknown> = {};
  for (const file of files) {
    const { sources: table = [] } = file;
    if (!Array.isArray(table)) broken['sources'] = table;
    const places = (Array.isArray(table) ? (table as string[]) : []).map((url) => {
      const place = at.get(url) ?? sources.push(url) - 1;
      at.set(url, place);
      return place;
    });
    for (const [name, list] of Object.entries(file)) {
      if (name === 'sources') continue;
      refer(list, places);
      if (name === 'meta') whole['meta'] = mergeFields(base.meta, list);
      else if (name === 'activities' && Array.isArray(list))
        list.forEach((one: { id?: unknown } | null, i) => activities.set(one?.id ?? i, one));
      else if (name === 'activities') broken['activities'] = list;
      else if (!Array.isArray(list) || list.length) whole[name] = list;
    }
  }
  return parseDataset({
    ...whole,
    sources,
    ...(files.length ? { activities: [...activities.values()] } : {}),
    ...broken,
  });
}

/**
 * Puts the `sources` of every record into the common table. What is no place stays, and is found by
 * the reader.
 */
function refer(value: unknown, places: readonly number[]): void {
  if (Array.isArray(value)) for (const item of value) refer(item, places);
  else if (typeof value === 'object' && value !== null) {
    for (const key in value) {
      const item = (value as Record<string, unknown>)[key];
      if (key === 'sources' && Array.isArray(item)) {
        // Beyond the file's own table is beyond the common one too.
        (value as Record<string, unknown>)[key] = item.map((i: unknown) =>
          typeof i === 'number' ? (places[i] ?? Number.MAX_SAFE_INTEGER) : i,
        );
      } else if (typeof item === 'object') refer(item, places);
    }
  }
}
