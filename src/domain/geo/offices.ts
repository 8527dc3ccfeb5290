import type { Cluster, Dataset, Location } from '../../data/types.ts';
import { isPresent } from '../clusters/clusters.ts';

export type Placed = Location & { readonly lat: number; readonly lon: number };

export const isPlaced = (location: Location): location is Placed =>
  location.lat !== null && location.lon !== null;

/** An office, hub, satellite or head office that is in use, as far as is known. */
export const isOffice = (location: Location): boolean =>
  isPresent(location) && location.role !== 'activity-town';

/**
 * The dataset with a point for every place in a town that another place lies in too: those of the
 * bundled data lie in the middle of their town. `known` are clusters whose places are looked at
 * besides its own. Where nobody knows the town, the place stays without a point.
 */
export function locateByTown(dataset: Dataset, known: readonly Cluster[]): Dataset {
  const isMissing = (location: Location): boolean => !isPlaced(location) && location.town !== null;
  const isWhole = ({ locations }: Cluster): boolean => !locations.some(isMissing);
  if (dataset.clusters.every(isWhole)) return dataset;
  const placed = [...dataset.clusters, ...known]
    .flatMap(({ locations }) => locations)
    .filter(isPlaced);
  const locate = (location: Location): Location => {
    const { town, municipality } = location;
    const same = placed.find(
      (one) =>
        one.town === town &&
        (one.municipality === municipality || !municipality || !one.municipality),
    );
    return same ? { ...location, lat: same.lat, lon: same.lon, precision: 'town' } : location;
  };
  const clusters = dataset.clusters.map((cluster) =>
    isWhole(cluster)
      ? cluster
      : {
          ...cluster,
          locations: cluster.locations.map((one) => (isMissing(one) ? locate(one) : one)),
        },
  );
  return Object.freeze({ ...dataset, clusters });
}
