/**
 * Where the markers stand when their places are too close: pure geometry in pixels, the same for
 * the same input. Clusters come in the order of their numbers and keep it.
 */
import type { Point } from '../../../domain/geo/geo.ts';
import { around, isInside, meet, nameBox, type NameShape } from './names.ts';

/** A marker and the place that it stands for. */
export interface MarkerPlace extends Point {
  readonly id: string;
  /** Its name in the shapes that are tried, where there is room for names. */
  readonly name?: () => readonly NameShape[];
}

interface PlacedMarker extends Point {
  readonly id: string;
  /** There is room for a wide margin around the disc that can be touched too. */
  readonly hasTouchMargin: boolean;
  /** It stands above or below others, with its name to the right. */
  readonly isStacked: boolean;
}

/** From the true place to the disc that stands aside. */
export interface Leader {
  readonly from: Point;
  readonly to: Point;
}

export interface Decluttered {
  readonly markers: readonly PlacedMarker[];
  /** True places of the markers that stand aside. */
  readonly anchors: readonly Point[];
  readonly leaders: readonly Leader[];
}

export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** A disc's diameter. */
  readonly disc: number;
}

/** Pixels between two discs, and between a disc and its name. */
export const GAP = 4;
/** Two towns closer than this are one place to the eye. */
const SAME = 14;
/** Pixels around a disc that can be touched too, where there is room. */
const TOUCH_MARGIN = 5;

/** Discs whose middles are closer than this are moved. */
const apart = ({ disc }: Canvas): number => disc + 2;

const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

let latest: { readonly key: string; readonly layout: Decluttered } | undefined;

/**
 * As long as nothing is at another place, the latest layout holds: a choice, or the pointer, moves
 * no number.
 */
export function declutter(places: readonly MarkerPlace[], canvas: Canvas): Decluttered {
  const key = [
    canvas.width,
    canvas.height,
    canvas.disc,
    ...places.flatMap(({ id, x, y, name }) => [id, x, y, Boolean(name)]),
  ].join();
  if (latest?.key !== key) latest = { key, layout: layOut(places, canvas) };
  return latest.layout;
}

function layOut(places: readonly MarkerPlace[], canvas: Canvas): Decluttered {
  const isNamed = places.some(({ name }) => name);
  const towns = isNamed ? stacksOf(places, canvas) : townsOf(places, SAME);
  const centres = new Map<string, Point>();
  const stacked = new Set<string>();
  const anchors: Point[] = [];
  const leaders: Leader[] = [];
  const rows: MarkerPlace[][] = [];

  for (const town of towns) {
    const [pin] = town;
    if (!pin || town.length > 1) {
      rows.push(town);
      continue;
    }
    const near = towns.filter(
      (other) =>
        other !== town && !isNamed && other.some((point) => distance(point, pin) < apart(canvas)),
    );
    const others = towns.filter((other) => other !== town && !near.includes(other)).flat();
    const moved = near.length ? pushedAway(pin, near, canvas, others) : pin;
    if (!moved) {
      rows.push(town);
      continue;
    }
    centres.set(pin.id, moved);
    if (moved !== pin) {
      anchors.push(pin);
      leaders.push({ from: pin, to: moved });
    }
  }
  // Those that keep their place come first, so that the others find what is free.
  for (const town of rows) {
    const first = town[0];
    if (!first) continue;
    const taken = [...centres.values(), ...places.filter((pin) => !town.includes(pin))];
    const column = stack(first, town, canvas, taken);
    const placed = column ?? row(first, town, canvas, taken);
    town.forEach((pin, i) => {
      centres.set(pin.id, placed[i] ?? pin);
      if (column) stacked.add(pin.id);
    });
    anchors.push(
      ...town.filter((pin, i) => town.findIndex((other) => distance(other, pin) < 1) === i),
    );
    leaders.push({ from: first, to: nearest(placed, first) });
  }
  const all = [...centres.values()];
  return {
    markers: places.map((pin) => {
      const at = centres.get(pin.id) ?? pin;
      return {
        id: pin.id,
        x: at.x,
        y: at.y,
        hasTouchMargin: all.every(
          (other) => other === at || distance(other, at) >= canvas.disc + 2 * TOUCH_MARGIN,
        ),
        isStacked: stacked.has(pin.id),
      };
    }),
    anchors,
    leaders,
  };
}

const nearest = (points: readonly Point[], to: Point): Point =>
  points.reduce((best, point) => (distance(point, to) < distance(best, to) ? point : best));

/** Markers that are one place to the eye, in a chain; in the order of the numbers. */
function townsOf(places: readonly MarkerPlace[], within: number): MarkerPlace[][] {
  const towns: MarkerPlace[][] = [];
  for (const pin of places) {
    const near = towns.filter((town) => town.some((other) => distance(other, pin) < within));
    const joined = [...near.flat(), pin].sort((a, b) => places.indexOf(a) - places.indexOf(b));
    for (const town of near) towns.splice(towns.indexOf(town), 1);
    towns.push(joined);
  }
  return towns;
}

/**
 * Where there is room for names: the markers whose discs would cover another's place, and those of the others whose discs
 * would cover each other. One beside such a stack keeps its place.
 */
function stacksOf(places: readonly MarkerPlace[], canvas: Canvas): MarkerPlace[][] {
  const towns = townsOf(places, canvas.disc / 2 + GAP);
  const singles = towns.flatMap((town) => (town.length === 1 ? town : []));
  return [...towns.filter(({ length }) => length > 1), ...townsOf(singles, apart(canvas))];
}

/**
 * The discs under each other with room for their names to the right, as near to the first place as can be; `null` where
 * nothing is named, or there is no room.
 */
function stack(
  first: Point,
  group: readonly MarkerPlace[],
  canvas: Canvas,
  others: readonly Point[],
): readonly Point[] | null {
  const shapes = group.map(({ name }) => name?.() ?? []);
  const tries = Math.max(...shapes.map(({ length }) => length));
  const beside = canvas.disc / 2 + GAP;
  const taken = [
    ...group.map((pin) => around(pin, GAP)),
    ...others.map((other) => around(other, canvas.disc / 2)),
  ];
  const isFree = (placed: readonly Point[], names: readonly (NameShape | undefined)[]): boolean =>
    placed.every((point, i) => {
      const name = names[i];
      const box = name && nameBox(point, name, beside, 'right');
      return (
        fits(point, canvas, others) &&
        group.every((pin) => distance(pin, point) >= beside) &&
        (!box || (isInside(box, canvas) && !taken.some((other) => meet(box, other))))
      );
    });
  for (let reach = beside; reach < canvas.width / 2; reach += 8) {
    for (let i = 0; i < tries; i++) {
      const names = shapes.map((some) => some.at(Math.min(i, some.length - 1)));
      const found = columns(first, reach, downwards(names, canvas.disc)).find((placed) =>
        isFree(placed, names),
      );
      if (found) return found;
    }
  }
  return null;
}

/** Columns so far east and west of a point that begin, have their middle or end beside it. */
const columns = (
  { x, y }: Point,
  reach: number,
  steps: readonly number[],
): readonly (readonly Point[])[] => {
  const height = steps.at(-1) ?? 0;
  return [reach, -reach].flatMap((aside) =>
    [0, height / 2, height].map((above) =>
      steps.map((step) => ({ x: x + aside, y: y - above + step })),
    ),
  );
};

/** How far each disc stands below the first, so that neither they nor their names touch. */
function downwards(names: readonly (NameShape | undefined)[], disc: number): readonly number[] {
  const steps = [0];
  for (let i = 1; i < names.length; i++) {
    const both = ((names[i - 1]?.height ?? 0) + (names[i]?.height ?? 0)) / 2;
    steps.push((steps[i - 1] ?? 0) + Math.max(disc, both) + GAP);
  }
  return steps;
}

/**
 * A number that is too close to other towns moves away from their middle, until there is room: half
 * the way where the other is a single number, which moves too. `null` where that leads off the
 * canvas or on to something else.
 */
function pushedAway(
  pin: MarkerPlace,
  near: readonly (readonly MarkerPlace[])[],
  canvas: Canvas,
  others: readonly Point[],
): Point | null {
  const points = near.flat();
  const middle = {
    x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
    y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
  };
  const far = distance(pin, middle);
  const way = (apart(canvas) - far) / (near.every((town) => town.length === 1) ? 2 : 1);
  const moved = {
    x: pin.x + ((pin.x - middle.x) / far) * way,
    y: pin.y + ((pin.y - middle.y) / far) * way,
  };
  return far > 0 && fits(moved, canvas, others) ? moved : null;
}

const fits = ({ x, y }: Point, canvas: Canvas, others: readonly Point[]): boolean => {
  const { width, height, disc } = canvas;
  const edge = disc / 2 + 2;
  return (
    x >= edge &&
    x <= width - edge &&
    y >= edge &&
    y <= height - edge &&
    others.every((other) => distance(other, { x, y }) >= apart(canvas))
  );
};

/** East, north-east, south-east, west, north-west, south-west, and at last north and south. */
const DIRECTIONS: readonly (readonly [number, number])[] = [
  [1, 0],
  [0.75, -0.75],
  [0.75, 0.75],
  [-1, 0],
  [-0.75, -0.75],
  [-0.75, 0.75],
  [0, -1],
  [0, 1],
];

/**
 * The discs side by side in number order, as near to the first place as there is room: in one row,
 * or in more where the map is too narrow for one.
 */
function row(
  first: Point,
  group: readonly MarkerPlace[],
  canvas: Canvas,
  others: readonly Point[],
): Point[] {
  const step = canvas.disc + GAP;
  const edge = canvas.disc / 2 + 2;
  const at = (rows: number, reach: number, [dx, dy]: readonly [number, number]): Point[] => {
    const columns = Math.ceil(group.length / rows);
    const length = step * (columns - 1);
    // The row ends at the point, has it in its middle, or begins there.
    const left = first.x + dx * reach - (length * (1 - Math.sign(dx))) / 2;
    const inside = Math.min(Math.max(left, edge), canvas.width - edge - length);
    return group.map((_, i) => ({
      x: inside + (i % columns) * step,
      y: first.y + dy * reach + Math.floor(i / columns) * step,
    }));
  };
  const free = (placed: readonly Point[]): boolean =>
    placed.every(
      (point) =>
        fits(point, canvas, others) &&
        group.every((pin) => distance(pin, point) >= canvas.disc / 2 + 4),
    );
  const columns = Math.max(1, Math.floor((canvas.width - 2 * edge) / step) + 1);
  const least = Math.ceil(group.length / columns);
  for (let rows = least; rows <= group.length; rows++) {
    for (let reach = 32; reach < canvas.width / 2; reach += 8) {
      for (const direction of DIRECTIONS) {
        const placed = at(rows, reach, direction);
        if (free(placed)) return placed;
      }
    }
  }
  return at(least, 32, [0, -1]);
}
