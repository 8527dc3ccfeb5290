import type { Cluster, Location } from '../../data/types.ts';
import { headOffice } from '../../domain/clusters/clusters.ts';
import { isOffice } from '../../domain/geo/offices.ts';
import type { PlacesTerms } from '../locales/terms.ts';

export interface CardOffice {
  readonly mark: 'head-office' | 'unconfirmed' | 'office';
  readonly town: string;
  /** "hovedsæde, ubekræftet"; `null` for an ordinary office. */
  readonly note: string | null;
}

/** The offices of a cluster that are in use as far as is known, the head office first. */
export function cardOffices(cluster: Cluster, places: PlacesTerms): readonly CardOffice[] {
  if (cluster.ended) return [];
  const head = headOffice(cluster);
  const offices = cluster.locations.filter(isOffice);
  return [...offices.filter((one) => one === head), ...offices.filter((one) => one !== head)].map(
    (location) => ({
      mark: markOf(location),
      town: location.town ?? places.unknown,
      note: noteOf(location, places),
    }),
  );
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
