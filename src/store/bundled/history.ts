import json from '../../data/history.json' with { type: 'json' };
import type { Dataset } from '../../data/types.ts';

/** The milestones and numbers of clusters; their sources are places in the list of addresses that comes with them. */
export const history = json as unknown as Pick<Dataset, 'milestones' | 'clusterCounts' | 'sources'>;
