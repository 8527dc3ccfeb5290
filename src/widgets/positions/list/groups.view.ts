import type { Dataset, Location } from '../../../data/types.ts';
import { headOffice, regionsOn } from '../../../domain/clusters/clusters.ts';
import { inLocale } from '../../../i18n/language.ts';
import type { PositionGroup, PositionRow, PositionsOptions } from '../positions.view.ts';

/** The rows by status or by the region of the head office; a group without rows is left out. */
export function toGroups(
  dataset: Dataset,
  rows: readonly PositionRow[],
  options: PositionsOptions,
): readonly PositionGroup[] {
  const { grouping } = options;
  if (grouping === 'none') return rows.length ? [{ title: null, rows }] : [];
  const groups = grouping === 'status' ? byStatus(rows, options) : byRegion(dataset, rows, options);
  return groups.filter((group) => group.rows.length);
}

const byStatus = (
  rows: readonly PositionRow[],
  { terms }: PositionsOptions,
): readonly PositionGroup[] =>
  (['strength', 'emerging', 'unknown'] as const).map((status) => ({
    title: terms.groups[status],
    rows: rows.filter((row) => row.status === status),
  }));

const byRegion = (
  dataset: Dataset,
  rows: readonly PositionRow[],
  { terms, locale, today }: PositionsOptions,
): readonly PositionGroup[] => {
  const open = rows.filter(({ entry: { cluster } }) => !cluster.ended);
  return [
    ...regionsOn(dataset, today).map((region) => ({
      title: inLocale(region.name, locale),
      rows: open.filter(({ entry: { cluster } }) =>
        sits(headOffice(cluster), [region.id, ...region.mergedFrom]),
      ),
    })),
    {
      title: terms.noHeadOffice,
      rows: open.filter(({ entry: { cluster } }) => !headOffice(cluster)?.region),
    },
    { title: terms.ended, rows: rows.filter(({ entry: { cluster } }) => cluster.ended) },
  ];
};

const sits = (location: Location | null, regions: readonly string[]): boolean =>
  location?.region != null && regions.includes(location.region);
