import json from '../../data/programmes.json' with { type: 'json' };
import { merge } from '../../data/merge.ts';
import type { Dataset } from '../../data/types.ts';

/** The dataset with its programmes and the bodies that pay. */
export const withProgrammes = (dataset: Dataset): Dataset => merge(dataset, json as never);
