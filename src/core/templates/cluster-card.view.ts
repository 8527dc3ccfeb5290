import type { Cluster, Location } from '../../data/types.ts';
import { headOffice } from '../../domain/clusters/clusters.ts';
import type { Point } from '../../domain/geo/geo.ts';
import { project } from '../../domain/geo/projection.ts';
import { isOffice, isPlaced } from '../../domain/geo/offices.ts';
import type { PlacesTerms } from '../locales/terms.ts';

export interface CardOffice {
  readonly mark: 'head-office' | 'unconfirmed' | 'office';
  readonly town: string;
  /** "hovedsæde, ubekræftet"; `null` for an ordinary office. */
  readonly note: string | null;
}

/** The offices of a cluster that are in use as far as is known: the nearest first where a place is given, else the head office. */
export function cardOffices(
  cluster: Cluster,
  places: PlacesTerms,
  from?: Point,
): readonly CardOffice[] {
  if (cluster.ended) return [];
  const head = headOffice(cluster);
  const order = (location: Location): number =>
    from ? farFrom(from, location) : Number(location !== head);
  return cluster.locations
    .filter(isOffice)
    .toSorted((a, b) => order(a) - order(b))
    .map((location) => ({
      mark: markOf(location),
      town: location.town ?? places.unknown,
      note: noteOf(location, places),
    }));
}

/** What has no point is farther away than anything that has. */
function farFrom(from: Point, location: Location): number {
  if (!isPlaced(location)) return Number.MAX_VALUE;
  const { x, y } = project(location.lat, location.lon);
  return Math.hypot(x - from.x, y - from.y);
}

function markOf({ role, status }: Location): CardOffice['mark'] {
  if (status === 'unconfirmed') return 'unconfirmed';
  return role === 'head-office' ? 'head-office' : 'office';
}

function noteOf({ role, status }: Location, { roles, states }: PlacesTerms): string | null {
  const words = [
    role === 'office' ? [] : roles[role],
    status === 'unconfirmed' ? states.unconfirmed : [],
  ].flat();
  return words.join(', ') || null;
}
