import json from '../programmes.json' with { type: 'json' };
import type { Dataset } from '../types.ts';

/** Proven to be in the format by `src/data/dataset.test.ts`. */
export const programmes = json as unknown as Pick<Dataset, 'funders' | 'programmes'>;
