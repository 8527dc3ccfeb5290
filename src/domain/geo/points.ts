/** A page's own places: member companies, test sites. */

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
}

type Loose = Record<string, unknown>;
const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;

/**
 * Reads a GeoJSON FeatureCollection (RFC 7946) of points with `name` and `url` among their properties, or a list of
 * `{ name, lat, lon, url? }`. `null`: it is neither. Places with a mistake are left out and told of.
 */
export function readPoints(value: unknown): OwnPoints | null {
  const list = isObject(value) && value['type'] === 'FeatureCollection' ? value['features'] : value;
  if (!Array.isArray(list)) return null;
  const points: OwnPoint[] = [];
  const skipped: { index: number; expected: string }[] = [];
  list.forEach((item: unknown, index) => {
    const found = readPoint(item);
    if (typeof found === 'string') skipped.push({ index, expected: found });
    else points.push(found);
  });
  return { points, skipped };
}

/** The point, or what was expected instead. */
function readPoint(item: unknown): OwnPoint | string {
  if (!isObject(item)) return 'a place';
  const feature = item['type'] === 'Feature';
  const about = feature ? item['properties'] : item;
  const geometry = item['geometry'];
  const coordinates =
    feature && isObject(geometry) && geometry['type'] === 'Point' ? geometry['coordinates'] : null;
  const [lon, lat] = feature
    ? Array.isArray(coordinates)
      ? (coordinates as unknown[])
      : []
    : [item['lon'], item['lat']];
  if (!isDegree(lat, 90)) return 'a latitude from -90 to 90';
  if (!isDegree(lon, 180)) return 'a longitude from -180 to 180';
  const { name, url } = isObject(about) ? about : {};
  if (typeof name !== 'string' || !name.trim()) return 'a name';
  if (
    url !== undefined &&
    url !== null &&
    !(typeof url === 'string' && /^https?:\/\//i.test(url) && URL.canParse(url))
  )
    return 'an http or https address';
  return { name: name.trim(), lat, lon, url: typeof url === 'string' ? url : null };
}

const isDegree = (value: unknown, limit: number): value is number =>
  typeof value === 'number' && Math.abs(value) <= limit;
