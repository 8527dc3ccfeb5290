import json from '../activities.json' with { type: 'json' };
import type { Dataset } from '../types.ts';

/** Proven to be in the format by `src/data/dataset.test.ts`. */
export const activities = json as unknown as Pick<Dataset, 'activityTypes' | 'organisations' | 'activities'>;
