import { warnOnce } from '../../../registry/warn-once.ts';
import {
  type OwnPoint,
  type OwnPoints,
  MOST_POINTS,
  readPoints,
} from '../../../domain/geo/points.ts';
import type { Cluster } from './places.view.ts';

export interface Places {
  readonly points: readonly OwnPoint[];
  /** Gathers places close together into one mark, where there are many. */
  readonly cluster: Cluster | undefined;
}

/** From here on, places close together are one mark with their number. */
const MANY = 300;
/** How many of the places with a mistake a warning describes, and how many more it lists. */
const DESCRIBED = 5;
const LISTED = 50;

/**
 * Reads the places from a value or from an address; warns once of those with a mistake, which are
 * left out.
 */
export async function readPlaces(
  tag: string,
  source: unknown,
  wanted: () => boolean,
): Promise<Places | undefined> {
  const value = typeof source === 'string' ? await fetched(source) : source;
  const read = await readPoints(value, wanted);
  if (!wanted()) return undefined;
  if (!read) throw new Error('a GeoJSON FeatureCollection or a list of places was expected');
  if (read.skipped.length) warnOnce(`<${tag}>: ${skippedPhrase(read)}.`);
  if (read.beyond)
    warnOnce(
      `<${tag}>: ${read.beyond + MOST_POINTS} places are more than ${MOST_POINTS}; the first ${MOST_POINTS} are taken.`,
    );
  const { points } = read;
  if (!points.length) return undefined;
  const clustering =
    points.length > MANY ? await import('../../../domain/geo/cluster-points.ts') : undefined;
  return { points, cluster: clustering?.clusterPoints };
}

async function fetched(address: string): Promise<unknown> {
  const { fetchJson } = await import('../../../core/remote-data/fetch-json.ts');
  return fetchJson(address);
}

function skippedPhrase({ points, skipped }: OwnPoints): string {
  const described = skipped
    .slice(0, DESCRIBED)
    .map(({ index, expected }) => `[${index}] expected ${expected}`);
  const rest = skipped.slice(DESCRIBED, DESCRIBED + LISTED).map(({ index }) => `[${index}]`);
  const more = skipped.length > DESCRIBED + LISTED ? ' and more' : '';
  return `${skipped.length} of ${points.length + skipped.length} places were left out: ${described.join('; ')}${rest.length ? `, and at ${rest.join(', ')}${more}` : ''}`;
}
