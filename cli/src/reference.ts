/**
 * The bundled dataset: what clusters, types and regions there are, where a file of activities says
 * nothing of them.
 */
import activities from '../../src/data/activities.json' with { type: 'json' };
import activityDetails from '../../src/data/activity-details.json' with { type: 'json' };
import background from '../../src/data/background.json' with { type: 'json' };
import clusters from '../../src/data/clusters.json' with { type: 'json' };
import details from '../../src/data/details.json' with { type: 'json' };
import keywords from '../../src/data/keywords.json' with { type: 'json' };
import municipalities from '../../src/data/municipalities.json' with { type: 'json' };
import programmes from '../../src/data/programmes.json' with { type: 'json' };
import { mergeFields } from '../../src/data/merge-fields.ts';
import type { Dataset } from '../../src/data/types.ts';

let made: Dataset | undefined;

export function reference(): Dataset {
  if (!made) {
    const parts = [
      clusters,
      activities,
      municipalities,
      keywords,
      details,
      activityDetails,
      programmes,
      background,
    ] as {
      sources?: string[];
    }[];
    const whole = parts.reduce<Record<string, unknown>>(
      (dataset, part) => mergeFields(dataset, part),
      {},
    );
    // The later table goes on where the earlier one ends.
    made = {
      ...whole,
      sources: parts.flatMap(({ sources }) => sources ?? []),
    } as unknown as Dataset;
  }
  return made;
}

/** A dataset that holds nothing yet but says whose it is. */
export function emptyDataset(compiled: string, title?: { da: string; en: string }): Dataset {
  const { meta } = reference();
  return {
    meta: { ...meta, compiled, ...(title ? { title } : {}) },
    sources: [],
    funders: [],
    programmes: [],
    organisations: [],
    strengthPositions: [],
    clusters: [],
    activityTypes: [],
    activities: [],
    milestones: [],
    clusterCounts: [],
    statistics: [],
    regions: [],
    municipalities: [],
    notes: [],
  };
}
