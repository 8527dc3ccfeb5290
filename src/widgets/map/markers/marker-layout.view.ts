import { FRAME, isIn, place, type Point, type Viewport } from '../../../domain/geo/geo.ts';
import type { Chord } from '../../../domain/geo/areas.ts';
import {
  type AreaWish,
  type LabelWish,
  LETTER,
  placeLabels,
  type PlacedLabel,
} from './label-layout.ts';
import type { MapOffice, MapPin, MapView } from '../map.view.ts';
import type { TownMarker } from '../towns/towns.view.ts';
import { APART, declutter, type Leader } from './declutter.ts';

export interface PlacedPin extends Point {
  readonly pin: MapPin;
  readonly hasTouchMargin: boolean;
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
  readonly pins: readonly PlacedPin[];
  readonly towns: readonly PlacedTown[];
  readonly anchors: readonly Point[];
  readonly leaders: readonly Leader[];
  readonly offices: readonly PlacedOffice[];
  readonly labels: readonly PlacedLabel[];
  /** SVG paths from the selected cluster's head office to its other places, present and planned. */
  readonly links: readonly string[];
}

const TOWN = 'town:';

/** What the marker of a town's activities goes by among those of the clusters. */
export const townMarkerId = (town: string): string => `${TOWN}${town}`;

/** The town that such a marker stands for; `null` for the marker of a cluster. */
export const townOfMarker = (id: string): string | null =>
  id.startsWith(TOWN) ? id.slice(TOWN.length) : null;

export const heightFor = (width: number): number => (width * FRAME.height) / FRAME.width;

/** Under this width the numbers stand without town names, a little smaller. */
export const SMALL_MARKERS_BELOW = 400;
const SELECTED = 34;
const ROOM_FOR_REGIONS = 440;
/** More are not tried; as many of each region are stored. */
export const MOST_SPOTS = 12;

/** Pixels on a canvas of that width for points of the plane, as the viewport has moved them. */
const onCanvas =
  ({ frame }: Viewport, width: number) =>
  ({ x, y }: Point): Point => ({
    x: ((x - frame.x) * width) / frame.width,
    y: ((y - frame.y) * width) / frame.width,
  });

export interface MarkerLayoutOptions {
  readonly width: number;
  readonly viewport: Viewport;
  readonly areaNames?: readonly AreaName[];
  readonly towns?: readonly TownMarker[];
  /** Leaves out names and offices, which stand beside the numbers and move none of them. */
  readonly numbersOnly?: boolean;
  /** From this width on, towns are named. */
  readonly namedFrom?: number | undefined;
}

export function toMarkerLayout(
  view: MapView,
  {
    width,
    viewport,
    areaNames = [],
    towns: markers = [],
    numbersOnly = false,
    namedFrom = SMALL_MARKERS_BELOW,
  }: MarkerLayoutOptions,
): MarkerLayout {
  const height = heightFor(width);
  const pixels = onCanvas(viewport, width);
  const at = ({ lat, lon }: { readonly lat: number; readonly lon: number }): Point =>
    pixels(place(lat, lon, viewport));
  const canvas = { x: 0, y: 0, width, height };
  const inView = view.pins.filter((pin) => isIn(at(pin), canvas));
  const townsInView = markers.filter((town) => isIn(at(town), canvas));
  const disc = width < SMALL_MARKERS_BELOW ? 24 : 26;
  const layout = declutter(
    [
      ...inView.map((pin) => ({ id: pin.entry.cluster.id, ...at(pin) })),
      ...townsInView.map((town) => ({ id: townMarkerId(town.town), ...at(town) })),
    ],
    { width, height, disc },
  );
  const pins = inView.flatMap((pin, i) => {
    const placed = layout.markers[i];
    return placed ? [{ pin, x: placed.x, y: placed.y, hasTouchMargin: placed.hasTouchMargin }] : [];
  });
  const towns = townsInView.flatMap((town, i) => {
    const placed = layout.markers[inView.length + i];
    return placed && town.count
      ? [
          {
            town,
            x: placed.x,
            y: placed.y,
            hasTouchMargin: placed.hasTouchMargin,
            at: at(town),
            radius: 8 + 5 * Math.sqrt(town.count),
          },
        ]
      : [];
  });
  const offices = (numbersOnly ? [] : view.offices)
    .filter((office) => isIn(at(office), canvas))
    .map((office) => ({ office, ...besideDisc(at(office), [...pins, ...towns], office.kind) }));
  const selected = pins.find(({ pin }) => pin.entry === view.selected);
  return {
    width,
    height,
    pins,
    towns,
    anchors: layout.anchors,
    leaders: layout.leaders,
    offices,
    labels:
      numbersOnly || width < namedFrom
        ? []
        : labelsFor(
            view,
            pins,
            offices,
            towns,
            at,
            areaWishes(areaNames, viewport, width),
            width,
            height,
          ),
    links: selected
      ? offices
          .filter(({ office }) => office.kind !== 'closed' && office.kind !== 'town')
          .map((office) => link(at(selected.pin), office))
      : [],
  };
}

/** The name of an area, and the stretches of it where the name may stand. */
export interface AreaName {
  readonly text: string;
  readonly kind: AreaWish['kind'];
  readonly chords: readonly Chord[];
}

/** Regions are named on wide maps; a municipality where its name fits into it. */
function areaWishes(names: readonly AreaName[], viewport: Viewport, width: number): AreaWish[] {
  if (width < ROOM_FOR_REGIONS) return [];
  const pixels = onCanvas(viewport, width);
  const scale = width / viewport.frame.width;
  return names.map(({ text, kind, chords }) => ({
    text,
    kind,
    spots: chords
      .filter(({ length }) => length * scale > text.length * LETTER * (kind === 'region' ? 0.6 : 1))
      .slice(0, MOST_SPOTS)
      .map(pixels),
  }));
}

/** An office in a town whose number stands on it hooks on to the number's lower right. */
function besideDisc(point: Point, pins: readonly Point[], kind: MapOffice['kind']): Point {
  if (kind === 'faint') return point;
  const covering = pins.find((pin) => Math.hypot(pin.x - point.x, pin.y - point.y) < APART / 2 + 4);
  return covering ? { x: covering.x + 12, y: covering.y + 12 } : point;
}

/** A curve that bulges a tenth of its length. */
function link(from: Point, to: Point): string {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const control = { x: from.x + dx / 2 + dy * 0.1, y: from.y + dy / 2 - dx * 0.1 };
  const round = (n: number): number => Math.round(n * 10) / 10;
  return `M${round(from.x)} ${round(from.y)}Q${round(control.x)} ${round(control.y)} ${round(to.x)} ${round(to.y)}`;
}

/** The towns of the numbers, and of the offices that are shown for the selection or the region. */
function labelsFor(
  view: MapView,
  pins: readonly PlacedPin[],
  offices: readonly PlacedOffice[],
  towns: readonly PlacedTown[],
  at: (pin: MapPin) => Point,
  areas: readonly AreaWish[],
  width: number,
  height: number,
): PlacedLabel[] {
  const wishes: LabelWish[] = [];
  const named = new Set<string>();
  for (const { office, x, y } of offices) {
    if (office.kind === 'faint' || named.has(office.town)) continue;
    const pin = pins.find(({ pin: { office: head } }) => head.town === office.town);
    if (pin && !office.numbers.length) continue;
    named.add(office.town);
    wishes.push({
      text: [office.numbers.join(', '), office.town].filter(Boolean).join(' '),
      x,
      y,
      halfWidth: 7,
      halfHeight: 7,
    });
  }
  for (const { pin } of pins) {
    const town = pin.office.town ?? '';
    if (named.has(town)) continue;
    named.add(town);
    // The numbers of one town stand side by side, and share its name.
    const here = pins.filter((other) => other.pin.office.town === town);
    const [left, right] = [
      Math.min(...here.map(({ x }) => x)),
      Math.max(...here.map(({ x }) => x)),
    ];
    const grown = here.some((other) => other.pin.entry === view.selected) ? SELECTED / 2 : 14;
    const [first] = here;
    if (first && here.every(({ y }) => Math.abs(y - first.y) < 1)) {
      wishes.push({
        text: town,
        x: (left + right) / 2,
        y: first.y,
        halfWidth: (right - left) / 2 + grown,
        halfHeight: grown,
      });
    } else {
      wishes.push({ text: town, ...at(pin), halfWidth: 6, halfHeight: 6 });
    }
  }
  for (const {
    town: { town },
    x,
    y,
  } of towns) {
    if (named.has(town)) continue;
    named.add(town);
    wishes.push({ text: town, x, y, halfWidth: 14, halfHeight: 14 });
  }
  const taken = [
    ...towns.map(({ x, y }) => ({ x, y, radius: 15 })),
    ...pins.map(({ pin, x, y }) => ({
      x,
      y,
      radius: pin.entry === view.selected ? SELECTED / 2 : 15,
    })),
    ...offices.map(({ x, y, office }) => ({ x, y, radius: office.kind === 'faint' ? 4 : 7 })),
  ];
  return placeLabels(wishes, areas, taken, width, height);
}
