import json from '../../data/activity-details.json' with { type: 'json' };
import { merge } from '../../data/merge.ts';
import type { Dataset } from '../../data/types.ts';

/** The dataset with what an opened activity shows. Its addresses go on where those of the clusters end. */
export const withActivityDetails = (dataset: Dataset): Dataset => ({
  ...merge(dataset, { activities: json.activities }),
  sources: [...dataset.sources, ...json.sources],
});
