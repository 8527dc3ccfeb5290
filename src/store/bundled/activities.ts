import json from '../../data/activities.json' with { type: 'json' };
import type { Dataset } from '../../data/types.ts';

/** Proven to be in the format by `src/data/dataset.test.ts`; without the fields that no widget shows; with the day that it was put together. */
export const activities = json as unknown as Pick<
  Dataset,
  'activityTypes' | 'organisations' | 'activities'
> & { readonly meta: Pick<Dataset['meta'], 'compiled'> };
