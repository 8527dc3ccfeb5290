import type { Cluster, Dataset, Municipality } from '../../data/types.ts';
import { type PlacesTerms, statedWords } from '../../kit/places.terms.ts';
import { entriesOf } from '../../model/clusters.ts';
import { nearestOffice } from '../../model/nearest-office.ts';
import type { ExtraTerms } from './extras.terms.ts';
import type { Nearest } from './rows.view.ts';

/** "Aarhus", "kontor, ca. 35 km": the cluster's office nearest to the municipality. */
export function nearestTo(municipality: Municipality, cluster: Cluster, terms: ExtraTerms, places: PlacesTerms): Nearest | null {
  const found = nearestOffice(cluster, municipality);
  if (!found) return null;
  const { location, km } = found;
  const state = location.status === 'unconfirmed' ? [places.states.unconfirmed] : [];
  const role = [places.roles[location.role], ...state].join(', ');
  return { km, place: [location.town ?? places.unknown, `${role}, ${km ? terms.distance(km) : terms.here}`] };
}

/** What is known to be in the municipality, a sentence for each place. */
export function inMunicipality(dataset: Dataset, code: string, places: PlacesTerms): readonly string[] {
  return entriesOf(dataset).flatMap(({ cluster }) =>
    cluster.locations
      .filter(({ municipality }) => municipality === code)
      .map((location) => {
        const { town, role, status } = location;
        const state = status === 'reported' ? '' : `, ${places.states[status]}`;
        return `${cluster.name}: ${places.roles[role]}${state}, ${town ?? places.unknown} (${statedWords(location, places)}).`;
      }),
  );
}
