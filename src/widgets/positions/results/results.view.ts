import type { PlacesTerms } from '../../../core/locales/terms.ts';
import type { Cluster, Location } from '../../../data/types.ts';
import { headOffice } from '../../../domain/clusters/clusters.ts';
import { isOffice } from '../../../domain/geo/offices.ts';
import type { PositionsTerms } from '../locales/terms.ts';
import type { PositionsView } from '../positions.view.ts';
import type { PositionsResultsTerms } from './locales/terms.ts';

/** Roles of offices, those first that more people look for. */
const ROLES = ['office', 'hub', 'satellite'] as const satisfies readonly Location['role'][];

/** "Odense, hubs i Aalborg og Aarhus": the head office, or that it is not known, and the others by what they are. */
export function whereOf(
  cluster: Cluster,
  terms: Pick<PositionsTerms, 'noHeadOffice'> & Pick<PositionsResultsTerms, 'offices'>,
  places: PlacesTerms,
): string {
  const head = headOffice(cluster);
  const others = ROLES.flatMap((role) => {
    const towns = cluster.locations.flatMap((one) =>
      one !== head && one.role === role && isOffice(one) ? (one.town ?? []) : [],
    );
    return towns.length ? terms.offices(role, [...new Set(towns)]) : [];
  });
  const { unconfirmed } = places.states;
  const note = head?.status === 'unconfirmed' ? ` (${unconfirmed})` : '';
  const first = head?.town ? `${head.town}${note}` : terms.noHeadOffice;
  return [first, ...others].join(', ');
}

/** What was found, and how many clusters: the heading of the results. */
export function titleOf(
  { found, closed }: Pick<PositionsView, 'found' | 'closed'>,
  query: string,
  terms: PositionsResultsTerms,
): string {
  if (found > closed) return terms.found(found - closed, closed, query);
  return found ? terms.onlyClosed(query) : terms.nothingFound(query);
}
