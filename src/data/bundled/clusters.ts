import json from '../clusters.json' with { type: 'json' };
import type { Dataset } from '../types.ts';

/** Proven to be in the format by `src/data/dataset.test.ts`. */
export const clusters = json as unknown as Pick<Dataset, 'meta' | 'strengthPositions' | 'clusters' | 'regions'>;
