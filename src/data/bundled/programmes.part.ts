import json from '../programmes.json' with { type: 'json' };
import { merge } from '../merge.ts';
import type { Dataset } from '../types.ts';

/** The dataset with its programmes and the bodies that pay. */
export const withProgrammes = (dataset: Dataset): Dataset => merge(dataset, json as never);
