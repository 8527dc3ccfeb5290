/** The shapes of Denmark as SVG paths in the frame's units, made from `data/denmark.json` at the first call. */
import denmark from '../../data/denmark.json' with { type: 'json' };
import type { Municipality } from '../../data/types.ts';
import { type Point, project } from './geo.ts';
import { decodeLists } from './shape-code.ts';

/** Coordinates one after the other: x, y, x, y. */
type Line = readonly number[];
/** The number of an arc; `~i` is arc i backwards. */
type Directed = number;

interface Shapes {
  readonly arcs: readonly Line[];
  /** The rings of each municipality, by code; Christiansø, which is in none, is `0411`. */
  readonly rings: ReadonlyMap<string, readonly (readonly Directed[])[]>;
}

/** In a list of a municipality's arcs: a new ring begins. */
const NEW_RING = 3900;
const CHRISTIANSO = '0411';
/** The neighbours are coarse: four units a step. */
const COARSE = 4;

let decoded: Shapes | undefined;

function shapes(): Shapes {
  if (decoded) return decoded;
  let [x, y] = [0, 0];
  const arcs = decodeLists(denmark.arcs).map((steps) =>
    steps.map((step, i) => (i % 2 ? (y += step) : (x += step))),
  );
  let used = 0;
  const ringsOf = decodeLists(denmark.rings).map((list) => {
    const rings: Directed[][] = [[]];
    for (const n of list) {
      if (n === NEW_RING) rings.push([]);
      else if (n === 0) rings.at(-1)?.push(used++);
      else rings.at(-1)?.push(n < 0 ? ~(used + n) : used - n);
    }
    return rings;
  });
  const rings = new Map(denmark.codes.split(' ').map((code, i) => [code, ringsOf[i] ?? []]));
  return (decoded = { arcs, rings });
}

function pointsOf(arc: Directed): Line {
  const line = shapes().arcs[arc < 0 ? ~arc : arc] ?? [];
  if (arc >= 0) return line;
  const back: number[] = [];
  for (let i = line.length - 2; i >= 0; i -= 2) back.push(line[i] ?? 0, line[i + 1] ?? 0);
  return back;
}

/** `M12 3l4-5…`: the first point as it is, the others as steps. */
function path(lines: readonly Line[], close: string): string {
  let text = '';
  for (const line of lines) {
    text += `M${line[0]} ${line[1]}l`;
    for (let i = 2; i < line.length; i += 2) {
      const dx = (line[i] ?? 0) - (line[i - 2] ?? 0);
      const dy = (line[i + 1] ?? 0) - (line[i - 1] ?? 0);
      if (dx || dy) text += `${i > 2 && dx >= 0 ? ' ' : ''}${dx}${dy < 0 ? '' : ' '}${dy}`;
    }
    text += close;
  }
  return text;
}

/** The outline of several municipalities together: the arcs that only one of them has, joined end to end. */
export function outline(codes: Iterable<string>): readonly Line[] {
  const arcs = new Set<Directed>();
  for (const code of codes) {
    for (const arc of (shapes().rings.get(code) ?? []).flat())
      if (!arcs.delete(~arc)) arcs.add(arc);
  }
  const key = (line: Line, at: number): string => `${line.at(at)},${line.at(at + 1)}`;
  const from = new Map<string, Directed[]>();
  for (const arc of arcs) {
    const start = key(pointsOf(arc), 0);
    from.set(start, [...(from.get(start) ?? []), arc]);
  }
  const rings: Line[] = [];
  for (const first of arcs) {
    if (!arcs.has(first)) continue;
    let ring: number[] = [];
    for (let arc: Directed | undefined = first; arc !== undefined;) {
      arcs.delete(arc);
      const line = pointsOf(arc);
      ring = ring.concat(ring.length ? line.slice(2) : line);
      arc = from.get(key(line, -2))?.find((next) => arcs.has(next));
    }
    rings.push(ring);
  }
  return rings;
}

const made = new Map<string, string>();

function once(name: string, make: () => string): string {
  let text = made.get(name);
  if (text === undefined) made.set(name, (text = make()));
  return text;
}

/** All land, its coast being the outline. */
export const landPath = (): string => once('land', () => path(outline(shapes().rings.keys()), 'z'));

/** One municipality by its code. Empty for a code that there is not. */
export const municipalityPath = (code: string): string =>
  once(code, () => path(outline([code]), 'z'));

/** An area by the codes of its municipalities, a region say: one outline around them all. */
export const areaPath = (codes: readonly string[]): string =>
  once(codes.join(), () => path(outline(codes), 'z'));

/** The codes of the municipalities in the regions with these ids. */
export const codesIn = (
  ids: readonly string[],
  municipalities: readonly Municipality[],
): string[] => municipalities.filter(({ region }) => ids.includes(region)).map(({ code }) => code);

/** The border with Germany. */
export const landBorderPath = (): string =>
  once('german', () => path(denmark.landBorder.map(pointsOf), ''));

export const neighboursPath = (): string =>
  once('neighbours', () => {
    let [x, y] = [0, 0];
    return path(
      decodeLists(denmark.neighbours).map((steps) =>
        steps.map((step, i) => COARSE * (i % 2 ? (y += step) : (x += step))),
      ),
      'z',
    );
  });

const bordersOf = new WeakMap<readonly Municipality[], Map<string, string>>();

/** The borders between municipalities that `divides` says yes to; the name stands for the rule. */
export function bordersPath(
  municipalities: readonly Municipality[],
  name: string,
  divides: (one: Municipality, other: Municipality) => boolean,
): string {
  let borders = bordersOf.get(municipalities);
  if (!borders) bordersOf.set(municipalities, (borders = new Map<string, string>()));
  let text = borders.get(name);
  if (text === undefined) borders.set(name, (text = drawBorders(municipalities, divides)));
  return text;
}

function drawBorders(
  municipalities: readonly Municipality[],
  divides: (one: Municipality, other: Municipality) => boolean,
): string {
  const first = new Map<number, Municipality>();
  const lines: Line[] = [];
  for (const one of municipalities) {
    for (const arc of (shapes().rings.get(one.code) ?? []).flat()) {
      const index = arc < 0 ? ~arc : arc;
      const other = first.get(index);
      if (!other) first.set(index, one);
      else if (divides(one, other)) lines.push(pointsOf(index));
    }
  }
  return path(lines, '');
}

/** The code of the municipality that the place lies in, or `null`. Degrees are WGS84. */
export const municipalityAt = (lat: number, lon: number): string | null =>
  municipalityUnder(project(lat, lon));

/** The same for a point of the plane. */
export function municipalityUnder(point: Point): string | null {
  for (const [code, rings] of shapes().rings)
    if (code !== CHRISTIANSO && contains(rings, point)) return code;
  return null;
}

function contains(rings: readonly (readonly Directed[])[], { x, y }: Point): boolean {
  let inside = false;
  for (const arc of rings.flat()) {
    const line = pointsOf(arc);
    let [ax = 0, ay = 0] = line;
    for (let i = 2; i < line.length; i += 2) {
      const [bx, by] = [line[i] ?? 0, line[i + 1] ?? 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
      [ax, ay] = [bx, by];
    }
  }
  return inside;
}
