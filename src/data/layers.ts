/**
 * A dataset is made of layers. The lowest is what the first render needs; tiers fill in its fields,
 * and what was fetched and what the page's own code set take the place of whole lists.
 */
import { compiledOf } from './compiled.ts';
import { mergeFields } from './merge-fields.ts';
import { renumberSources } from './source-numbers.ts';
import type { Dataset } from './types.ts';

/** Lists of a dataset, with or without what is said of them as a whole. */
export type PartialDataset = Partial<Omit<Dataset, 'meta'>> & {
  readonly meta?: Partial<Dataset['meta']>;
};

/** It is given the dataset below it, and answers with the one that is seen from above. */
export type DatasetLayer = (below: Dataset) => Dataset;

/** The dataset with the layers on it, the first of them lowest. */
export const applyLayers = (base: Dataset, layers: readonly DatasetLayer[]): Dataset =>
  layers.reduce((below, layer) => layer(below), base);

/** Fills in fields of the records that are there. */
export const withFields =
  (fields: object): DatasetLayer =>
  (below) =>
    mergeFields(below, fields);

/**
 * Adds the lists that the dataset does not have yet; those that it has stay. What is said of the whole comes with the clusters.
 * Activities may come from another copy of the library, and be of another day: theirs comes with them.
 */
export const withMissingLists =
  ({ meta: told, ...lists }: PartialDataset): DatasetLayer =>
  (below) => {
    const missing = Object.entries(lists).filter(
      ([name]) => !(below[name as keyof typeof lists] ?? []).length,
    );
    if (!missing.length) return below;
    const next: Dataset = { ...below, ...Object.fromEntries(missing) };
    const meta = next.clusters === lists.clusters ? { ...below.meta, ...told } : below.meta;
    const ofActivities = next.activities === lists.activities ? { ...meta, ...told } : below.meta;
    const day = compiledOf(ofActivities, 'activities');
    const own = next.activities.length > 0 && day !== NEVER_COMPILED && day !== meta.compiled;
    return { ...next, meta: own ? { ...meta, activitiesCompiled: day } : meta };
  };

/** The day that a dataset bears before any list was registered. */
export const NEVER_COMPILED = '1970-01-01';

/**
 * Puts the part's lists in the place of the dataset's, whole; the others stay. A part that has
 * everything takes the place of the whole. The part's sources come first, so that its records, of
 * which there may be very many, keep their source numbers.
 */
export const withOverrides =
  (part: PartialDataset): DatasetLayer =>
  (below) => {
    const names = Object.keys(part);
    if (!names.length) return below;
    const { meta } = below;
    if (
      Object.keys(below).every((name) => names.includes(name)) &&
      Object.keys(meta).every(
        (name) => part.meta && (name in part.meta || name === 'activitiesCompiled'),
      )
    ) {
      return part as Dataset;
    }
    const { compiled, activitiesCompiled } = { compiled: meta.compiled, ...part.meta };
    const first = part.sources ?? [];
    return Object.freeze({
      ...(first.length ? renumberSources(below, (number) => number + first.length) : below),
      ...part,
      sources: [...first, ...below.sources],
      // The day that a part names is that of its own lists.
      meta: {
        ...meta,
        ...part.meta,
        compiled: part.clusters ? compiled : meta.compiled,
        activitiesCompiled: part.activities
          ? (activitiesCompiled ?? compiled)
          : compiledOf(meta, 'activities'),
        // Where other activities are published nobody has said.
        ...(part.activities && meta.published && { published: part.meta?.published ?? null }),
      },
    });
  };
