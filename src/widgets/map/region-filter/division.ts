import type { Dataset, Region } from '../../../data/types.ts';
import { unknownValue } from '../../../core/element/warn.ts';
import { regionsOn } from '../../../domain/clusters/clusters.ts';

/**
 * The regions of the year that the page named, else those of the day. A year that the dataset has
 * no regions for is told of.
 */
export function divisionOn(
  host: Element,
  dataset: Dataset,
  wanted: string,
  today: string,
): readonly Region[] {
  const year = wanted.trim();
  if (year) {
    const regions = /^\d{4}$/.test(year) ? regionsOn(dataset, `${year}-12-31`) : [];
    if (regions.length) return regions;
    if (dataset.regions.length)
      unknownValue(host, 'division', year, [
        ...new Set(dataset.regions.map(({ from }) => from?.slice(0, 4) ?? '')),
      ]);
  }
  return regionsOn(dataset, today);
}
