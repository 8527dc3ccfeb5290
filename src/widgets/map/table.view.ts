import type { Dataset } from '../../data/types.ts';
import type { PlacesTerms } from '../../core/locales/places.terms.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import type { RowGroup } from './rows.view.ts';
import { mapTableTerms } from './table.terms.ts';

type Cell = string | number | null;

/** The clusters that the list shows, a line for each of their places; each line names its source and the data's day. */
export function toTable(
  dataset: Dataset,
  groups: readonly RowGroup[],
  { locale, places }: { locale: Locale; places: PlacesTerms },
): Cell[][] {
  const lines = groups.flatMap(({ rows }) =>
    rows.flatMap(({ entry: { order, position, cluster } }): Cell[][] => {
      const about = [order, inLocale(position.name, locale), cluster.name];
      const source = (sources: readonly number[]): string =>
        dataset.sources[sources[0] ?? cluster.sources[0] ?? -1] ?? places.unknown;
      if (!cluster.locations.length)
        return [
          [
            ...about,
            places.unknown,
            null,
            null,
            null,
            null,
            null,
            cluster.website,
            source([]),
            dataset.meta.compiled,
          ],
        ];
      return cluster.locations.map(({ town, role, status, asOf, lat, lon, sources }) => [
        ...about,
        town ?? places.unknown,
        places.roles[role],
        status === 'reported' ? '' : places.states[status],
        asOf ?? places.undated,
        ...[lat, lon, cluster.website, source(sources), dataset.meta.compiled],
      ]);
    }),
  );
  return [Object.values<string>({ ...mapTableTerms(locale).columns }), ...lines];
}
