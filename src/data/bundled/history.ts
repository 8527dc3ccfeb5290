import json from '../history.json' with { type: 'json' };
import type { Dataset } from '../types.ts';

/** Proven to be in the format by `src/data/dataset.test.ts`. */
export const history = json as unknown as Pick<Dataset, 'milestones' | 'clusterCounts' | 'statistics'>;
