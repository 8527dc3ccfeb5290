import json from '../details.json' with { type: 'json' };
import { merge } from '../merge.ts';
import type { Dataset } from '../types.ts';

/** The dataset with what an opened cluster shows. */
export const withDetails = (dataset: Dataset): Dataset => merge(dataset, json);
