import { calledName } from '../../../domain/clusters/clusters.ts';
import {
  type Box as Area,
  isIn,
  place,
  type Point,
  type Viewport,
} from '../../../domain/geo/geo.ts';
import type { MapOffice, MapPin, MapView } from '../map.view.ts';
import type { TownMarker } from '../towns/towns.view.ts';
import { declutter, GAP, type Leader } from './declutter.ts';
import {
  around,
  type Box,
  type Face,
  nameShapes,
  type NameWish,
  type PlacedName,
  placeNames,
} from './names.ts';

export interface PlacedPin extends Point {
  readonly pin: MapPin;
  readonly hasTouchMargin: boolean;
  readonly isStacked: boolean;
}

export interface PlacedTown extends Point {
  readonly town: TownMarker;
  readonly hasTouchMargin: boolean;
  /** Where the town lies, and the radius of the circle there: its area tells the count. */
  readonly at: Point;
  readonly radius: number;
}

interface PlacedOffice extends Point {
  readonly office: MapOffice;
}

/** Everything that stands over the drawn country, in pixels from the canvas' upper left corner. */
export interface MarkerLayout {
  readonly width: number;
  readonly height: number;
  /** The letters of its names. */
  readonly face: Face;
  /** A disc's diameter. */
  readonly disc: number;
  readonly isSmall: boolean;
  /** Wide enough for names. */
  readonly isNamed: boolean;
  readonly pins: readonly PlacedPin[];
  readonly towns: readonly PlacedTown[];
  readonly anchors: readonly Point[];
  readonly leaders: readonly Leader[];
  readonly offices: readonly PlacedOffice[];
  readonly names: readonly PlacedName[];
  /** SVG paths from the selected cluster's head office to its other places, present and planned. */
  readonly links: readonly string[];
}

const TOWN = 'town:';

/** What the marker of a town's activities goes by among those of the clusters. */
export const townMarkerId = (town: string): string => `${TOWN}${town}`;

/** The town that such a marker stands for; `null` for the marker of a cluster. */
export const townOfMarker = (id: string): string | null =>
  id.startsWith(TOWN) ? id.slice(TOWN.length) : null;

/** Under this width the numbers are a little smaller, in ems. */
const SMALL_BELOW = 30;
const [SMALL_DISC, DISC] = [24, 28];
/** From this width on the numbers stand with their names, in ems. */
const NAMED_FROM = 34;
/** An office's square with its margin, from its middle. */
const SQUARE = 8;
/** The dot of a true place. */
const ANCHOR = 4;
/** How far below and beside the middle of a number an office in its town stands. */
const HOOKED = 11;

/** Pixels on a canvas of that width for points of the plane, as the viewport has moved them. */
export const onCanvas =
  ({ frame }: Viewport, width: number) =>
  ({ x, y }: Point): Point => ({
    x: ((x - frame.x) * width) / frame.width,
    y: ((y - frame.y) * width) / frame.width,
  });

export interface MarkerLayoutOptions {
  readonly width: number;
  readonly viewport: Viewport;
  readonly towns?: readonly TownMarker[];
  /** Leaves out names and offices, which stand beside the numbers and move none of them. */
  readonly numbersOnly?: boolean;
  /** Pixels of an em on the page. */
  readonly em?: number;
  /** Other marks need the room that names would take. */
  readonly unnamed?: boolean;
  /** How much wider the page's letters are than those of the table. */
  readonly wide?: number;
}

export function toMarkerLayout(
  view: MapView,
  {
    width,
    viewport,
    towns: markers = [],
    numbersOnly = false,
    em = 16,
    wide = 1,
    unnamed = false,
  }: MarkerLayoutOptions,
): MarkerLayout {
  const { frame, inset } = viewport;
  const height = (width * frame.height) / frame.width;
  const pixels = onCanvas(viewport, width);
  const at = ({ lat, lon }: { readonly lat: number; readonly lon: number }): Point =>
    pixels(place(lat, lon, viewport));
  const canvas = { x: 0, y: 0, width, height };
  const inView = view.pins.filter((pin) => isIn(at(pin), canvas));
  const townsInView = markers.filter((town) => isIn(at(town), canvas));
  const isSmall = width < SMALL_BELOW * em;
  const disc = isSmall ? SMALL_DISC : DISC;
  const face = { size: Math.max(12.5, 0.8125 * em), wide };
  const isNamed = width >= NAMED_FROM * em && !unnamed;
  const isAtRest = !view.shown && !view.pins.some(({ out }) => out);
  // Where the discs stand follows from no measure of the page, so that none moves when names come.
  const shapes = ({ entry }: MapPin) => nameShapes(calledName(entry.cluster), { ...face, wide: 1 });
  const layout = declutter(
    [
      ...inView.map((pin) => ({
        id: pin.entry.cluster.id,
        ...at(pin),
        ...(isNamed && isAtRest && { name: () => shapes(pin) }),
      })),
      ...townsInView.map((town) => ({ id: townMarkerId(town.town), ...at(town) })),
    ],
    { width, height, disc },
  );
  const pins = inView.flatMap((pin, i) => {
    const placed = layout.markers[i];
    return placed ? [{ ...placed, pin }] : [];
  });
  const towns = townsInView.flatMap((town, i) => {
    const placed = layout.markers[inView.length + i];
    return placed && town.count
      ? [{ ...placed, town, at: at(town), radius: 8 + 5 * Math.sqrt(town.count) }]
      : [];
  });
  const offices = (numbersOnly ? [] : view.offices)
    .filter((office) => isIn(at(office), canvas))
    .map((office) => ({ office, ...besideDisc(at(office), [...pins, ...towns], disc) }));
  const shown = pins.find(({ pin }) => pin.entry === view.shown);
  const placed = { disc, pins, towns, offices, anchors: layout.anchors };
  return {
    width,
    height,
    face,
    isSmall,
    isNamed,
    ...placed,
    leaders: layout.leaders,
    names: numbersOnly
      ? []
      : placeNames(
          wishesFor(view, placed, face, isNamed),
          [...takenBy(view, placed), ...(inset ? [bornholmBox(inset, pixels, face)] : [])],
          { width, height },
        ),
    links: shown
      ? offices
          .filter(({ office }) => office.kind !== 'closed' && office.kind !== 'town')
          .map((office) => link(at(shown.pin), office))
      : [],
  };
}

/** An office in a town whose number stands on it hooks on to the number's lower right. */
function besideDisc(point: Point, pins: readonly Point[], disc: number): Point {
  const covering = pins.find(
    (pin) => Math.hypot(pin.x - point.x, pin.y - point.y) < disc / 2 + GAP,
  );
  return covering ? { x: covering.x + HOOKED, y: covering.y + HOOKED } : point;
}

/** A curve that bulges a tenth of its length. */
function link(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: from.x + dx / 2 + dy * 0.1, y: from.y + dy / 2 - dx * 0.1 };
  const round = (n: number): number => Math.round(n * 10) / 10;
  return `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`;
}

type Shown = Pick<MarkerLayout, 'disc' | 'pins' | 'towns' | 'offices' | 'anchors'>;

/** What names may not cover. */
const takenBy = (view: MapView, { disc, pins, towns, offices, anchors }: Shown): readonly Box[] => [
  ...pins.map((pin) => around(pin, radiusOf(pin, view, disc))),
  ...towns.map((town) => around(town, disc / 2)),
  ...offices.map((office) => around(office, SQUARE)),
  ...anchors.map((anchor) => around(anchor, ANCHOR)),
];

/** Bornholm's box, and its name below it. */
export function bornholmBox(inset: Area, pixels: (point: Point) => Point, { size }: Face): Box {
  const { x: left, y: top } = pixels(inset);
  const { x: right, y } = pixels({ x: inset.x + inset.width, y: inset.y + inset.height });
  return { left, top, right, bottom: y + 1.5 * size };
}

/** The picked number is larger, and has a ring where there is room; those that are not meant are smaller. */
function radiusOf({ pin, hasTouchMargin }: PlacedPin, { selected }: MapView, disc: number): number {
  if (pin.entry === selected) return disc / 2 + (hasTouchMargin ? 8 : 2);
  return disc / 2 - (selected || pin.out ? 2 : 0);
}

/** The clusters' names, then the towns of the offices that are shown for the picked one or the region, and of activities. */
function wishesFor(
  view: MapView,
  { disc, pins, towns, offices }: Shown,
  face: Face,
  isNamed: boolean,
): readonly NameWish[] {
  const isMeant = ({ pin }: PlacedPin): boolean =>
    view.shown ? pin.entry === view.shown : !pin.out;
  const clusters = (isNamed ? pins : []).filter(isMeant).map((placed): NameWish => ({
    of: placed.pin.entry.cluster.id,
    x: placed.x,
    y: placed.y,
    shapes: nameShapes(calledName(placed.pin.entry.cluster), face),
    gaps: [radiusOf(placed, view, disc) + GAP],
    ...(placed.isStacked && { sides: ['right'] }),
  }));
  const named = new Set<string>();
  const townName = ({ x, y }: Point, town: string, half: number, numbers = ''): NameWish[] => {
    if (!town || named.has(town)) return [];
    named.add(town);
    const shapes = nameShapes([numbers, town].filter(Boolean).join(' '), face, [Infinity]);
    return [{ of: null, x, y, shapes, gaps: [half + GAP, half + 3 * GAP] }];
  };
  return [
    // What a stack has beside it stands nowhere else.
    ...clusters.filter(({ sides }) => sides),
    ...clusters.filter(({ sides }) => !sides),
    ...offices.flatMap(({ office, ...point }) =>
      townName(point, office.town, SQUARE, office.numbers.join(', ')),
    ),
    ...towns.flatMap(({ town, ...point }) => townName(point, town.town, disc / 2)),
  ];
}
