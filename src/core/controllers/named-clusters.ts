import type { Dataset } from '../../data/types.ts';
import { unknownValue } from '../element/warn.ts';

/** More names than there can be clusters; what comes after is not read. */
const MOST_NAMED = 100;

/** The ids of the clusters that the page named, by id or short name; `null` is all. An unknown one is told of. */
export function clustersNamed(
  host: Element,
  { clusters }: Dataset,
  wanted: string,
): readonly string[] | null {
  if (!wanted.trim() || !clusters.length) return null;
  const found = wanted.split(',', MOST_NAMED).flatMap((part) => {
    const name = part.trim().toLowerCase();
    const cluster = clusters.find(
      ({ id, shortName }) => id === name || shortName.toLowerCase() === name,
    );
    if (!cluster)
      unknownValue(
        host,
        'cluster',
        part.trim(),
        clusters.map(({ id, name: says }) => ({ name: id, says: `${id} (${says})` })),
      );
    return cluster ? [cluster.id] : [];
  });
  return found.length ? found : null;
}
