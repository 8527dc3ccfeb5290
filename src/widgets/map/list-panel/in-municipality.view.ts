import { placesTerms, statedWords } from '../../../core/locales/terms.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import type { MapContent } from '../map.view.ts';

/** What is known to be in the municipality with that code, a sentence for each place. */
export function inMunicipality(
  code: string,
  { snapshot, locale }: Pick<MapContent, 'snapshot' | 'locale'>,
): readonly string[] {
  const places = placesTerms(locale);
  return entriesOf(snapshot.dataset).flatMap(({ cluster }) =>
    cluster.locations
      .filter(({ municipality }) => municipality === code)
      .map((location) => {
        const { town, role, status } = location;
        const state = status === 'reported' ? '' : `, ${places.states[status]}`;
        return `${cluster.name}: ${places.roles[role]}${state}, ${town ?? places.unknown} (${statedWords(location, places)}).`;
      }),
  );
}
