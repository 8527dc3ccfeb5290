import json from '../../data/municipalities.json' with { type: 'json' };
import type { Dataset } from '../../data/types.ts';

/** Proven to be in the format by `src/data/dataset.test.ts`. */
export const municipalities = json as unknown as Pick<Dataset, 'municipalities'>;
