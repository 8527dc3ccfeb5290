import { FRAME, place, type Point } from '../../model/geo.ts';
import { type LabelWish, placeLabels, type PlacedLabel } from './labels.ts';
import type { MapOffice, MapPin, MapView } from './map.view.ts';
import { APART, layOut, type Leader } from './overlap.ts';

export interface FigurePin extends Point {
  readonly pin: MapPin;
  readonly roomy: boolean;
}

interface FigureOffice extends Point {
  readonly office: MapOffice;
}

/** Everything that stands over the drawn country, in pixels from the canvas' upper left corner. */
export interface Figure {
  readonly width: number;
  readonly height: number;
  readonly pins: readonly FigurePin[];
  readonly anchors: readonly Point[];
  readonly leaders: readonly Leader[];
  readonly offices: readonly FigureOffice[];
  readonly labels: readonly PlacedLabel[];
  /** SVG paths from the selected cluster's head office to its other places, present and planned. */
  readonly links: readonly string[];
}

export const heightFor = (width: number): number => (width * FRAME.height) / FRAME.width;

/** Under this width the numbers stand without town names, a little smaller. */
const NARROW = 400;
const SELECTED = 40;

export function toFigure(view: MapView, width: number): Figure {
  const height = heightFor(width);
  const scale = width / FRAME.width;
  const at = ({ lat, lon }: { readonly lat: number; readonly lon: number }): Point => {
    const { x, y } = place(lat, lon);
    return { x: (x - FRAME.x) * scale, y: (y - FRAME.y) * scale };
  };
  const disc = width < NARROW ? 24 : 26;
  const layout = layOut(
    view.pins.map((pin) => ({ id: pin.entry.cluster.id, ...at(pin) })),
    { width, height, disc },
  );
  const pins = view.pins.flatMap((pin, i) => {
    const placed = layout.pins[i];
    return placed ? [{ pin, x: placed.x, y: placed.y, roomy: placed.roomy }] : [];
  });
  const offices = view.offices.map((office) => ({ office, ...besideDisc(at(office), pins, office.kind) }));
  const selected = pins.find(({ pin }) => pin.entry === view.selected);
  return {
    width,
    height,
    pins,
    anchors: layout.anchors,
    leaders: layout.leaders,
    offices,
    labels: width < NARROW ? [] : labelsFor(view, pins, offices, at, width, height),
    links: selected ? offices.filter(({ office }) => office.kind !== 'closed').map((office) => link(selected, office)) : [],
  };
}

/** An office in a town whose number stands on it hooks on to the number's lower right. */
function besideDisc(point: Point, pins: readonly FigurePin[], kind: MapOffice['kind']): Point {
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
  pins: readonly FigurePin[],
  offices: readonly FigureOffice[],
  at: (pin: MapPin) => Point,
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
    wishes.push({ text: [office.numbers.join(', '), office.town].filter(Boolean).join(' '), x, y, halfWidth: 7, halfHeight: 7 });
  }
  for (const { pin } of pins) {
    const town = pin.office.town ?? '';
    if (named.has(town)) continue;
    named.add(town);
    // The numbers of one town stand side by side, and share its name.
    const here = pins.filter((other) => other.pin.office.town === town);
    const [left, right] = [Math.min(...here.map(({ x }) => x)), Math.max(...here.map(({ x }) => x))];
    const grown = here.some((other) => other.pin.entry === view.selected) ? SELECTED / 2 : 14;
    const [first] = here;
    if (first && here.every(({ y }) => Math.abs(y - first.y) < 1)) {
      wishes.push({ text: town, x: (left + right) / 2, y: first.y, halfWidth: (right - left) / 2 + grown, halfHeight: grown });
    } else {
      wishes.push({ text: town, ...at(pin), halfWidth: 6, halfHeight: 6 });
    }
  }
  const taken = [
    ...pins.map(({ pin, x, y }) => ({ x, y, radius: pin.entry === view.selected ? SELECTED / 2 : 15 })),
    ...offices.map(({ x, y, office }) => ({ x, y, radius: office.kind === 'faint' ? 4 : 7 })),
  ];
  return placeLabels(wishes, taken, width, height);
}
