import { placesTerms } from '../../../core/locales/terms.ts';
import { inLocale } from '../../../i18n/language.ts';
import type { MapContent } from '../map.view.ts';
import type { RowGroup } from '../list-panel/rows.view.ts';
import { mapDownloadTerms } from './locales/terms.ts';

type Cell = string | number | null;

/**
 * The clusters that the list shows, a line for each of their places; each line names its source and
 * the data's day.
 */
export function toTable(
  { snapshot: { dataset }, locale }: Pick<MapContent, 'snapshot' | 'locale'>,
  groups: readonly RowGroup[],
): Cell[][] {
  const places = placesTerms(locale);
  const { compiled } = dataset.meta;
  const lines = groups.flatMap(({ rows }) =>
    rows.flatMap(({ entry: { order, position, cluster } }): Cell[][] => {
      const about = [order, inLocale(position.name, locale), cluster.name];
      const source = (sources: readonly number[]): string =>
        dataset.sources[sources[0] ?? cluster.sources[0] ?? -1] ?? places.unknown;
      if (!cluster.locations.length) {
        const where = [places.unknown, null, null, null, null, null];
        return [[...about, ...where, cluster.website, source([]), compiled]];
      }
      return cluster.locations.map(({ town, role, status, asOf, lat, lon, sources }) => [
        ...about,
        town ?? places.unknown,
        places.roles[role],
        status === 'reported' ? '' : places.states[status],
        asOf ?? places.undated,
        lat,
        lon,
        cluster.website,
        source(sources),
        compiled,
      ]);
    }),
  );
  return [Object.values<string>({ ...mapDownloadTerms(locale).columns }), ...lines];
}
