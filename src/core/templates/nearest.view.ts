import type { Cluster, Municipality } from '../../data/types.ts';
import { nearestOffice } from '../../domain/geo/nearest-office.ts';
import type { DistanceTerms, PlacesTerms } from '../locales/terms.ts';

/** A cluster's office nearest to the page's municipality. */
export interface Nearest {
  readonly km: number;
  /** The town, then role, state and distance. */
  readonly place: readonly [string, string];
}

/** "Aarhus", "kontor, ca. 35 km": the cluster's office nearest to the municipality. */
export function nearestTo(
  municipality: Municipality,
  cluster: Cluster,
  terms: DistanceTerms,
  places: PlacesTerms,
): Nearest | null {
  const found = nearestOffice(cluster, municipality);
  if (!found) return null;
  const { location, km } = found;
  const state = location.status === 'unconfirmed' ? [places.states.unconfirmed] : [];
  const role = [places.roles[location.role], ...state].join(', ');
  return {
    km,
    place: [location.town ?? places.unknown, `${role}, ${km ? terms.distance(km) : terms.here}`],
  };
}
