/** Where what is drawn of an answer stands: pure geometry in pixels of the canvas. */
import { place, type Point, shownAt, type Viewport } from '../../../domain/geo/geo.ts';
import type { NamedPlace } from '../../../domain/geo/postcodes.ts';
import { GAP } from '../markers/declutter.ts';
import { bornholmBox, type MarkerLayout, onCanvas } from '../markers/marker-layout.view.ts';
import {
  around,
  type Box,
  type Face,
  isInside,
  meet,
  type NameWish,
  type PlacedName,
  placeNames,
  type Side,
  SIDES,
  textWidth,
} from '../markers/names.ts';
import type { NearbyRow, NearbyView } from './near-me.view.ts';

/** A town with offices of the answer. */
interface TownMark {
  readonly town: string;
  /** The distance to it, in words. */
  readonly distance: string;
  /** The numbers of the clusters that have an office there, but not their head office. */
  readonly orders: readonly number[];
  /** The middle of their squares: on the town, or beside it where something else stands there. */
  readonly squares: Point;
}

export interface NearbyMarks {
  readonly here: Point;
  readonly towns: readonly TownMark[];
  /** The place, and the towns with their distances; those that there is room for. */
  readonly names: readonly PlacedName[];
}

type Layout = Pick<MarkerLayout, 'width' | 'height' | 'disc' | 'pins' | 'anchors' | 'face'>;

/** Half of what marks the place. */
const HERE = 12;
/** A square with a number. */
const SQUARE = 27;
const ANCHOR = 4;
/** Around the letters of a name, on all sides together. */
const PADDING = 6;
const LINE_HEIGHT = 1.15;
/** How far from a town its squares may stand: the nearest that is free. */
const REACHES = [30, 44, 60, 80, 104];

/** How much farther off than beside a mark its name may stand. */
const FARTHER = [0, 4, 8, 12, 16, 20, 28, 36];

/** How long the squares of a town are, side by side. */
export const squaresLength = (count: number): number => count * SQUARE + (count - 1) * GAP;

export function toMarks(
  asked: NamedPlace,
  { rows }: NearbyView,
  layout: Layout,
  viewport: Viewport,
): NearbyMarks {
  const pixels = onCanvas(viewport, layout.width);
  const here = pixels(shownAt(asked.point, viewport));
  const taken: readonly Box[] = [
    around(here, HERE),
    ...layout.pins.map((pin) => around(pin, layout.disc / 2)),
    ...layout.anchors.map((anchor) => around(anchor, ANCHOR)),
    ...(viewport.inset ? [bornholmBox(viewport.inset, pixels, layout.face)] : []),
  ];
  const towns = townsOf(rows).map(([first, ...others]): TownMark => {
    const { lat, lon, town } = first.office.location;
    const orders = [first, ...others]
      .filter(({ office }) => office.location.role !== 'head-office')
      .map(({ entry }) => entry.order);
    return {
      town: town ?? '',
      distance: first.distance,
      orders,
      squares: pixels(place(lat, lon, viewport)),
    };
  });
  const placed = withSquaresApart(towns, taken, layout);
  const wishes = [
    {
      ...here,
      of: null,
      shapes: [shapeOf([asked.label], layout.face)],
      gaps: FARTHER.map((more) => HERE + GAP + more),
      sides: ['above', 'below', 'left', 'right'] as const,
    },
    ...placed.map((town) => nameOf(town, here, layout)),
  ];
  const covered = [...taken, ...placed.flatMap(boxesOf)];
  return { here, towns: placed, names: placeNames(wishes, covered, layout) };
}

/** The rows by their towns, in the order of the first of each. */
function townsOf(rows: readonly NearbyRow[]): readonly (readonly [NearbyRow, ...NearbyRow[]])[] {
  const towns = new Map<string | null, [NearbyRow, ...NearbyRow[]]>();
  for (const row of rows) {
    const { town } = row.office.location;
    const known = towns.get(town);
    if (known) known.push(row);
    else towns.set(town, [row]);
  }
  return [...towns.values()];
}

const boxesOf = ({ orders, squares: { x, y } }: TownMark): readonly Box[] =>
  orders.length
    ? [
        {
          left: x - squaresLength(orders.length) / 2,
          top: y - SQUARE / 2,
          right: x + squaresLength(orders.length) / 2,
          bottom: y + SQUARE / 2,
        },
      ]
    : [];

/** The squares that can stand on their towns do; then the others find what is free beside theirs. */
function withSquaresApart(
  towns: readonly TownMark[],
  taken: readonly Box[],
  layout: Layout,
): readonly TownMark[] {
  const boxes = [...taken];
  const isFree = (town: TownMark): boolean =>
    boxesOf(town).every((box) => isInside(box, layout) && !boxes.some((other) => meet(box, other)));
  const staying = towns.filter((town) => {
    const stays = isFree(town);
    if (stays) boxes.push(...boxesOf(town));
    return stays;
  });
  return towns.map((town) => {
    if (staying.includes(town)) return town;
    const moved = besides(town).find(isFree) ?? town;
    boxes.push(...boxesOf(moved));
    return moved;
  });
}

/** The same with its squares below, right, left and above, the nearest first. */
const besides = (town: TownMark): readonly TownMark[] =>
  REACHES.flatMap((reach) => {
    const { x, y } = town.squares;
    const aside = reach + (squaresLength(town.orders.length) - SQUARE) / 2;
    return [
      { x, y: y + reach },
      { x: x + aside, y },
      { x: x - aside, y },
      { x, y: y - reach },
    ].map((squares) => ({ ...town, squares }));
  });

function shapeOf(lines: readonly string[], { size, wide }: Face): NameWish['shapes'][number] {
  return {
    lines,
    width: Math.max(...lines.map(textWidth)) * wide * size + PADDING,
    height: lines.length * size * LINE_HEIGHT + PADDING,
  };
}

/** Beside its squares, or its number, away from the place if there is room. */
function nameOf(
  { town, distance, orders, squares }: TownMark,
  here: Point,
  { disc, face }: Layout,
): NameWish {
  const away: Side = squares.x < here.x ? 'left' : 'right';
  const half = orders.length ? squaresLength(orders.length) / 2 : disc / 2;
  return {
    ...squares,
    of: null,
    shapes: [shapeOf([town, distance].filter(Boolean), face)],
    gaps: FARTHER.map((more) => half + GAP + more),
    sides: [away, ...SIDES.filter((side) => side !== away)],
  };
}
