import type { Dataset } from './types.ts';

/** Lists of a dataset, with or without what is said of them as a whole. */
export type Part = Partial<Omit<Dataset, 'meta'>> & { readonly meta?: Partial<Dataset['meta']> };

/**
 * Lays a part over a dataset: a list that the part has takes the place of the dataset's, whole; the others stay. A part that has
 * everything takes the place of the whole. The part's sources come first, so that its records, of which there may be very many, stay as they are.
 */
export function overlay(base: Dataset, part: Part): Dataset {
  const keys = Object.keys(part);
  if (!keys.length) return base;
  const { meta } = base;
  if (
    Object.keys(base).every((key) => keys.includes(key)) &&
    Object.keys(meta).every((key) => part.meta && key in part.meta)
  ) {
    return part as Dataset;
  }
  const { compiled, activitiesCompiled } = { compiled: meta.compiled, ...part.meta };
  const first = part.sources ?? [];
  return Object.freeze({
    ...(first.length ? withSources(base, (place) => place + first.length) : base),
    ...part,
    sources: [...first, ...base.sources],
    // The day that a part names is that of its own lists.
    meta: {
      ...meta,
      ...part.meta,
      compiled: part.clusters ? compiled : meta.compiled,
      activitiesCompiled: part.activities
        ? (activitiesCompiled ?? compiled)
        : (meta.activitiesCompiled ?? meta.compiled),
    },
  });
}

/** For `group.useDataset(over(part))`: the part lies over the bundled dataset, also when more of that arrives. */
export const over =
  (part: Part) =>
  (bundled: Dataset): Dataset =>
    overlay(bundled, part);

/** The value with its places in `sources` told anew; `null` leaves one out. */
export function withSources<T>(value: T, place: (was: number) => number | null, key?: string): T {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) =>
      key === 'sources' && typeof item === 'number'
        ? (place(item) ?? [])
        : [withSources(item, place)],
    ) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, withSources(item, place, name)]),
  ) as T;
}
