import json from '../../data/details.json' with { type: 'json' };
import { merge } from '../../data/merge.ts';
import type { Dataset } from '../../data/types.ts';

/** The dataset with what an opened cluster shows. */
export const withDetails = (dataset: Dataset): Dataset => merge(dataset, json);
