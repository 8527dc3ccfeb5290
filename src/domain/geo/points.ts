/** A page's own places: member companies, test sites. */
import { eachInSlices } from '../slices.ts';

/** More than a list of members anywhere has; what comes after is left out. */
export const MOST_POINTS = 50_000;
/** Characters that a name may have: what is longer is no name. */
const LONGEST_NAME = 2000;

export interface OwnPoint {
  readonly name: string;
  /** WGS84 degrees. */
  readonly lat: number;
  readonly lon: number;
  /** An http or https address. */
  readonly url: string | null;
}

export interface OwnPoints {
  readonly points: readonly OwnPoint[];
  /** What was left out: its place in the list, counted from 0, and what was expected there. */
  readonly skipped: readonly { readonly index: number; readonly expected: string }[];
  /** How many come after the most that are taken. */
  readonly beyond: number;
}

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946) of points with `name` and `url` among their properties, or a list of
 * `{ name, lat, lon, url? }`. `null`: it is neither, or others are `wanted` by now. Places with a mistake are left out
 * and told of. Never throws, and lets the page work in between.
 */
export async function readPoints(
  value: unknown,
  wanted: () => boolean = () => true,
): Promise<OwnPoints | null> {
  const list = listOf(value);
  if (!list) return null;
  const points: OwnPoint[] = [];
  const skipped: { index: number; expected: string }[] = [];
  const length = Math.min(list.length, MOST_POINTS);
  const done = await eachInSlices(
    { length },
    (_, index) => {
      const found = readItem(list, index);
      if (typeof found === 'string') skipped.push({ index, expected: found });
      else points.push(found);
    },
    wanted,
  );
  return done ? { points, skipped, beyond: list.length - length } : null;
}

/** `null`: no list. A getter or a proxy may throw whatever it likes. */
function listOf(value: unknown): readonly unknown[] | null {
  try {
    const list: unknown =
      isObject(value) && value['type'] === 'FeatureCollection' ? value['features'] : value;
    return Array.isArray(list) && Number.isSafeInteger(list.length) ? list : null;
  } catch {
    return null;
  }
}

/** What a getter or a proxy throws costs its own place, not the others. */
function readItem(list: readonly unknown[], index: number): OwnPoint | string {
  try {
    return readPoint(list[index]);
  } catch {
    return 'plain data';
  }
}

/** The point, or what was expected instead. */
function readPoint(item: unknown): OwnPoint | string {
  if (!isObject(item)) return 'a place';
  const feature = item['type'] === 'Feature';
  const about = feature ? item['properties'] : item;
  const [lon, lat] = feature ? coordinatesOf(item['geometry']) : [item['lon'], item['lat']];
  if (!isDegree(lat, 90)) return 'a latitude from -90 to 90';
  if (!isDegree(lon, 180)) return 'a longitude from -180 to 180';
  const { name, url } = isObject(about) ? about : {};
  if (typeof name !== 'string' || !name.trim()) return 'a name';
  if (name.length > LONGEST_NAME) return `a name of at most ${LONGEST_NAME} characters`;
  if (url !== undefined && url !== null && !isAddress(url)) return 'an http or https address';
  return { name: name.trim(), lat, lon, url: typeof url === 'string' ? url : null };
}

function coordinatesOf(geometry: unknown): readonly unknown[] {
  if (!isObject(geometry) || geometry['type'] !== 'Point') return [];
  const { coordinates } = geometry;
  return Array.isArray(coordinates) ? coordinates : [];
}

const isAddress = (url: unknown): boolean =>
  typeof url === 'string' &&
  url.length <= LONGEST_NAME &&
  /^https?:\/\//i.test(url) &&
  URL.canParse(url);

const isDegree = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit;
