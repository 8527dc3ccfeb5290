import json from '../../data/clusters.json' with { type: 'json' };
import type { Cluster, Dataset, Location } from '../../data/types.ts';

/** What the file leaves out, since no first render shows it: `details.ts` brings some, the published dataset has all. */
const LATER = {
  legalForm: null,
  email: null,
  phone: null,
  description: { da: '', en: '' },
  founded: { date: null, sources: [] },
  predecessors: [],
  members: [],
  staff: [],
  goldLabel: null,
  knowledgePartners: [],
  grants: [],
  sources: [],
};
const NO_KEYWORDS = { keywords: { da: [], en: [] } };
const LATER_OF_PLACES = {
  name: null,
  street: null,
  postcode: null,
  precision: null,
  from: null,
  to: null,
  sources: [],
};

/** Proven to be in the format by `src/data/dataset.test.ts`. */
export const clusters = {
  ...json,
  strengthPositions: json.strengthPositions.map((position) => ({ ...NO_KEYWORDS, ...position })),
  clusters: json.clusters.map((cluster) => ({
    ...LATER,
    ...cluster,
    locations: cluster.locations.map(
      (location) => ({ ...LATER_OF_PLACES, ...location }) as Location,
    ),
  })) as unknown as readonly Cluster[],
} as unknown as Pick<Dataset, 'meta' | 'strengthPositions' | 'clusters' | 'regions'>;
