import json from '../sources.json' with { type: 'json' };
import type { Dataset } from '../types.ts';

/** Proven to be in the format by `src/data/dataset.test.ts`. */
export const sources = json as unknown as Pick<Dataset, 'sources'>;
