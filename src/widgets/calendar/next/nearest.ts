import type { Dataset, Municipality } from '../../../data/types.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import { officesFrom } from '../../../domain/geo/nearest-office.ts';
import { middleOf } from '../../../domain/geo/shapes.ts';

/** How many clusters are named where no date is. */
const MOST = 3;

/** The ids of the clusters that tell of activities somewhere and whose offices are nearest to the municipality's middle, the nearest first. */
export function nearestClusters(dataset: Dataset, { code }: Municipality): readonly string[] {
  const from = middleOf(code);
  if (!from) return [];
  const offices = officesFrom(
    from,
    entriesOf(dataset).filter(({ cluster }) => cluster.eventsPage ?? cluster.website),
  );
  return [...new Set(offices.map(({ entry }) => entry.cluster.id))].slice(0, MOST);
}
