/**
 * A dataset is made of layers. The lowest is what the first render needs; tiers fill in its fields,
 * and what was fetched and what the page's own code set take the place of whole lists.
 */
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

/** Adds the lists that the dataset does not have yet; those that it has stay. */
export const withMissingLists =
  (part: PartialDataset): DatasetLayer =>
  (below) => {
    const missing = Object.entries(part).filter(([name]) =>
      isMissing(below[name as keyof Dataset]),
    );
    return missing.length ? { ...below, ...Object.fromEntries(missing) } : below;
  };

/** The day that a dataset bears before any list was registered. */
export const NEVER_COMPILED = '1970-01-01';

function isMissing(value: Dataset[keyof Dataset] | undefined): boolean {
  if (!value) return true;
  return 'compiled' in value ? value.compiled === NEVER_COMPILED : value.length === 0;
}

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
      Object.keys(meta).every((name) => part.meta && name in part.meta)
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
          : (meta.activitiesCompiled ?? meta.compiled),
      },
    });
  };
