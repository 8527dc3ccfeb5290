import type { Municipality, Region } from '../../../data/types.ts';
import type { ClusteredPlace } from '../../../domain/geo/cluster-points.ts';
import { place, type Point, type Viewport } from '../../../domain/geo/geo.ts';
import { sorterFor } from '../../../i18n/language.ts';
import type { OwnPoint } from '../../../domain/geo/points.ts';
import { eachInSlices, sortedInSlices } from '../../../domain/slices.ts';
import { foldText, queryWords } from '../../../domain/search/fold.ts';
import { municipalityAt } from '../../../domain/geo/municipality-at.ts';

export interface IndexedPlace extends OwnPoint {
  /** The municipality that it lies in, by name; empty outside Denmark, or off the coast. */
  readonly municipality: string;
  /** The id of that municipality's region. */
  readonly region: string;
  /** The words that a search looks in. */
  readonly words: string;
}

export type Cluster = (
  places: readonly OwnPoint[],
) => (metres: number) => readonly ClusteredPlace[];

/**
 * The places in the order of Danish, each with the municipality that it lies in. `null`: others are
 * `wanted` by now. Of many, some at a time, so that the page can draw in between.
 */
export async function indexed(
  points: readonly OwnPoint[],
  municipalities: readonly Municipality[],
  wanted: () => boolean = () => true,
): Promise<readonly IndexedPlace[] | null> {
  const byCode = new Map(municipalities.map((one) => [one.code, one]));
  const sorter = sorterFor('da');
  const places: IndexedPlace[] = [];
  const look = (point: OwnPoint): void => {
    const { name, region } = byCode.get(municipalityAt(point.lat, point.lon) ?? '') ?? {
      name: '',
      region: '',
    };
    const words = foldText(`${point.name} ${name}`);
    places.push({ ...point, municipality: name, region, words });
  };
  if (!(await eachInSlices(points, look, wanted))) return null;
  return sortedInSlices(places, (a, b) => sorter(a.name, b.name), wanted);
}

const byRegion = new WeakMap<readonly IndexedPlace[], Map<string, readonly IndexedPlace[]>>();

/**
 * The places in the region that match the query. The same list for the same region, as long as
 * there is no query.
 */
export function placesIn(
  points: readonly IndexedPlace[],
  region: Region | undefined,
  query = '',
): readonly IndexedPlace[] {
  let regions = byRegion.get(points);
  if (!regions) byRegion.set(points, (regions = new Map([['', points]])));
  const id = region?.id ?? '';
  let found = regions.get(id);
  if (!found) {
    const ids = region ? [region.id, ...region.mergedFrom] : [];
    regions.set(id, (found = points.filter((point) => ids.includes(point.region))));
  }
  const words = queryWords(query);
  return words.length
    ? found.filter((point) => words.every((word) => point.words.includes(word)))
    : found;
}

export interface Marks {
  /** Single places: a path of points, in the plane. */
  readonly dots: string;
  /** Many places: in shares of the canvas, with the circle's radius in pixels. */
  readonly sums: readonly (Point & {
    readonly count: number;
    readonly radius: number;
    /**
     * Where the number stands, in pixels from the middle: beside the circle where a cluster's
     * number covers it.
     */
    readonly aside: Point;
  })[];
}

const made = new WeakMap<
  readonly IndexedPlace[],
  { scales: (metres: number) => readonly ClusteredPlace[] }
>();

/** What is drawn for the places on a canvas of that width. */
export function marksOf(
  points: readonly IndexedPlace[],
  cluster: Cluster | undefined,
  viewport: Viewport,
  width: number,
  taken: readonly Point[],
): Marks {
  const { frame } = viewport;
  const scale = width / frame.width;
  const inView = ({ x, y }: Point): boolean =>
    x >= frame.x && x <= frame.x + frame.width && y >= frame.y && y <= frame.y + frame.height;
  const placed = placesFor(points, cluster, (frame.width * 100) / width)
    .map(({ lat, lon, count }) => ({ ...place(lat, lon, viewport), count }))
    .filter(inView);
  // Numbers keep off each other too.
  const numbers = [...taken];
  return {
    dots: placed
      .flatMap(({ x, y, count }) => (count === 1 ? [`M${x.toFixed(1)} ${y.toFixed(1)}h0`] : []))
      .join(''),
    sums: placed
      .filter(({ count }) => count > 1)
      .map(({ x, y, count }) => {
        const radius = 8 + 2.2 * Math.log2(count);
        const middle = { x: (x - frame.x) * scale, y: (y - frame.y) * scale };
        const aside = asideOf(middle, radius, numbers);
        numbers.push({ x: middle.x + aside.x, y: middle.y + aside.y });
        return {
          count,
          radius,
          aside,
          x: ((x - frame.x) / frame.width) * 100,
          y: ((y - frame.y) / frame.height) * 100,
        };
      }),
  };
}

/** Pixels that a number needs around its middle. */
const CLEAR = 22;

/** The middle if nothing stands there, else below, above, left or right of the circle. */
function asideOf(at: Point, radius: number, taken: readonly Point[]): Point {
  const reach = radius + 8;
  const tries = [
    { x: 0, y: 0 },
    { x: 0, y: reach },
    { x: 0, y: -reach },
    { x: -reach - 4, y: 0 },
    { x: reach + 4, y: 0 },
  ];
  return (
    tries.find(({ x, y }) =>
      taken.every((one) => Math.hypot(one.x - at.x - x, one.y - at.y - y) > CLEAR),
    ) ?? { x: 0, y: 0 }
  );
}

function placesFor(
  points: readonly IndexedPlace[],
  cluster: Cluster | undefined,
  metres: number,
): readonly ClusteredPlace[] {
  if (!cluster) return points.map(({ lat, lon }) => ({ lat, lon, count: 1 }));
  let index = made.get(points);
  if (!index) made.set(points, (index = { scales: cluster(points) }));
  return index.scales(metres);
}
