import type { Dataset } from '../../data/types.ts';
import { type PlacesTerms, statedWords } from '../../core/locales/places.terms.ts';
import { entriesOf } from '../../domain/clusters/clusters.ts';

/** What is known to be in the municipality, a sentence for each place. */
export function inMunicipality(
  dataset: Dataset,
  code: string,
  places: PlacesTerms,
): readonly string[] {
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
