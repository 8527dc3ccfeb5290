import type { Cluster, Location, Municipality } from '../../data/types.ts';
import type { Entry } from '../clusters/clusters.ts';
import type { Point } from './geo.ts';
import { isOffice, isPlaced, type Placed } from './offices.ts';
import { project } from './projection.ts';
import { middleOf } from './shapes.ts';

export interface NearestOffice {
  readonly location: Location;
  /** Kilometres as the crow flies from the municipality's middle; 0 for one in the municipality itself. */
  readonly km: number;
}

/** The cluster's office nearest to the municipality, of equals the first; `null` where no place of an office is known. */
export function nearestOffice(cluster: Cluster, { code }: Municipality): NearestOffice | null {
  const from = middleOf(code);
  if (!from || cluster.ended) return null;
  return cluster.locations
    .filter(isOffice)
    .filter(isPlaced)
    .map((location) => {
      const { x, y } = project(location.lat, location.lon);
      // A unit of the plane is 100 m.
      return {
        location,
        km: location.municipality === code ? 0 : Math.hypot(x - from.x, y - from.y) / 10,
      };
    })
    .reduce<NearestOffice | null>((best, one) => (best && best.km <= one.km ? best : one), null);
}

/** An office, and how far it is from somewhere. */
export interface OfficeNearby {
  readonly entry: Entry;
  readonly location: Placed;
  /** Kilometres as the crow flies. */
  readonly km: number;
}

/** Every office of the open clusters, the nearest to a point of the plane first; of equals by number. */
export const officesFrom = (from: Point, entries: readonly Entry[]): readonly OfficeNearby[] =>
  entries
    .filter(({ cluster }) => !cluster.ended)
    .flatMap((entry) =>
      entry.cluster.locations
        .filter(isOffice)
        .filter(isPlaced)
        .map((location) => {
          const { x, y } = project(location.lat, location.lon);
          return { entry, location, km: Math.hypot(x - from.x, y - from.y) / 10 };
        }),
    )
    .sort((a, b) => a.km - b.km || a.entry.order - b.entry.order);
