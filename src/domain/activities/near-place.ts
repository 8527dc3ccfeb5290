import type { Cluster, Dataset } from '../../data/types.ts';
import { type NamedPlace, pointOfTown } from '../geo/postcodes.ts';
import { isOffice, isPlaced } from '../geo/offices.ts';
import { project } from '../geo/projection.ts';
import type { Point } from '../geo/geo.ts';
import type { ActivityInput, Passes } from './activities.ts';

/** Kilometres as the crow flies that count as near. */
export const NEAR = 50;

/**
 * Whether an activity is near a place: in a town at most 50 km away as the crow flies, or online. One in person whose town is not known, or not
 * in Denmark, is near where one of its clusters has an office near, or where it is for all clusters.
 */
export function nearPlace(dataset: Dataset, { point }: NamedPlace): Passes {
  const isNear = (other: Point): boolean =>
    Math.hypot(other.x - point.x, other.y - point.y) <= NEAR * UNITS;
  const byTown = new Map<string, boolean>();
  const townIsNear = (town: string, municipality: string | null): boolean | undefined => {
    const key = `${town} ${municipality ?? ''}`;
    if (!byTown.has(key)) {
      const found = pointOfTown(town, municipality);
      if (!found) return undefined;
      byTown.set(key, isNear(found));
    }
    return byTown.get(key);
  };
  const hasOfficeNear = ({ ended, locations }: Cluster): boolean =>
    !ended &&
    locations
      .filter(isOffice)
      .filter(isPlaced)
      .some(({ lat, lon }) => isNear(project(lat, lon)));
  const clusters = new Set(dataset.clusters.filter(hasOfficeNear).map(({ id }) => id));
  return (activity: ActivityInput) => {
    const { clusters: own, format, forAll, municipality, town } = activity;
    if (format === 'online') return true;
    const known = town || municipality ? townIsNear(town ?? '', municipality ?? null) : undefined;
    return known ?? (forAll === true || (own ?? []).some(({ id }) => clusters.has(id)));
  };
}

/** Units of the map's plane in a kilometre. */
const UNITS = 10;
