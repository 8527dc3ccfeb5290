import type { Dataset, Location } from '../../data/types.ts';
import { headOffice, regionsOn } from '../../domain/clusters/clusters.ts';
import { inLocale } from '../../i18n/language.ts';
import type { PositionGroup, PositionRow, PositionsOptions } from './positions.view.ts';

/** The rows by status or by the region of the head office; a group without rows is left out. */
export function toGroups(
  dataset: Dataset,
  rows: readonly PositionRow[],
  { grouping, terms, locale, today }: PositionsOptions,
): readonly PositionGroup[] {
  const groups: PositionGroup[] =
    grouping === 'none'
      ? [{ title: null, rows }]
      : grouping === 'status'
        ? (['strength', 'emerging', 'unknown'] as const).map((status) => ({
            title: terms.groups[status],
            rows: rows.filter((row) => row.status === status),
          }))
        : [
            ...regionsOn(dataset, today).map((region) => ({
              title: inLocale(region.name, locale),
              rows: rows.filter(
                ({ entry: { cluster } }) =>
                  !cluster.ended && sits(headOffice(cluster), [region.id, ...region.mergedFrom]),
              ),
            })),
            {
              title: terms.noHeadOffice,
              rows: rows.filter(
                ({ entry: { cluster } }) => !cluster.ended && !headOffice(cluster)?.region,
              ),
            },
            { title: terms.ended, rows: rows.filter(({ entry: { cluster } }) => cluster.ended) },
          ];
  return groups.filter((group) => group.rows.length);
}

const sits = (location: Location | null, regions: readonly string[]): boolean =>
  location?.region != null && regions.includes(location.region);
