/**
 * The shapes of Denmark as SVG paths in the frame's units, made from `data/denmark.json` at the
 * first call. They have the regions; what needs the municipalities fetches them first
 * (`municipality-shapes.ts`).
 */
import denmark from '../../data/denmark.json' with { type: 'json' };
import type { Municipality } from '../../data/types.ts';
import type { Point } from './geo.ts';
import { COARSE_GRID, decodeLists, GRID } from './shape-code.ts';

/** Coordinates one after the other: x, y, x, y. */
type Line = readonly number[];
/** The number of an arc; `~i` is arc i backwards. */
type Directed = number;

/**
 * What is not divided any further: a region, Bornholm, Christiansø, which is in no municipality; or
 * a municipality.
 */
export interface Piece {
  /** The codes of its municipalities. */
  readonly codes: readonly string[];
  readonly rings: readonly (readonly Directed[])[];
}

export interface Shapes {
  readonly arcs: readonly Line[];
  readonly pieces: readonly Piece[];
}

/** Lines and rings as numbers, as they are stored. */
export interface StoredShapes {
  /**
   * First the way to a line's first point from the end of the line before, then the way from point
   * to point; in steps of the grid.
   */
  readonly arcs: string;
  /**
   * For each piece its arcs: 0 is the next that was not used yet, another its distance back from
   * that, negative if it runs backwards.
   */
  readonly rings: string;
}

/** In a list of a piece's arcs: a new ring begins. */
const NEW_RING = 3900;

let decoded: Shapes | undefined;

/** What is known of them by now: another object once the regions are divided. */
export function shapes(): Shapes {
  if (!decoded) {
    const pieces = denmark.pieces.split(',').map((codes) => codes.split(' '));
    decoded = decode(denmark, pieces);
  }
  return decoded;
}

function linesOf(text: string, grid: number): Line[] {
  let [x, y] = [0, 0];
  return decodeLists(text).map((steps) =>
    steps.map((step, i) => grid * (i % 2 ? (y += step) : (x += step))),
  );
}

function decode(
  { arcs, rings }: StoredShapes,
  pieces: readonly (readonly string[])[],
  before: readonly Line[] = [],
): Shapes {
  const lines = linesOf(arcs, GRID);
  let used = before.length;
  const ringsOf = decodeLists(rings).map((list) => {
    const rings: Directed[][] = [[]];
    for (const n of list) {
      if (n === NEW_RING) rings.push([]);
      else if (n === 0) rings.at(-1)?.push(used++);
      else rings.at(-1)?.push(n < 0 ? ~(used + n) : used - n);
    }
    return rings;
  });
  return {
    arcs: [...before, ...lines],
    pieces: pieces.map((codes, i) => ({ codes, rings: ringsOf[i] ?? [] })),
  };
}

let middles: ReadonlyMap<string, Point> | undefined;

/**
 * Divides the regions into their municipalities; from now on each has its outline and its middle.
 */
export function addMunicipalities(
  stored: StoredShapes & { readonly middles: readonly number[] },
): void {
  if (middles) return;
  const codes = shapes().pieces.flatMap((piece) => piece.codes);
  decoded = decode(
    stored,
    codes.map((code) => [code]),
    shapes().arcs,
  );
  middles = new Map(
    codes.map((code, i) => [
      code,
      { x: stored.middles[2 * i] ?? 0, y: stored.middles[2 * i + 1] ?? 0 },
    ]),
  );
  made.clear();
  bordersOf = new WeakMap();
}

/**
 * Whether these municipalities lie in other regions than the pieces: then the regions are drawn by
 * municipalities.
 */
export const divideOtherwise = (municipalities: readonly Municipality[]): boolean => {
  const regions = new Map(municipalities.map(({ code, region }) => [code, region]));
  return shapes().pieces.some(({ codes: [first = '', ...others] }) =>
    others.some((code) => regions.get(code) !== regions.get(first)),
  );
};

/** The middle of a municipality, which distances from it are counted from. */
export const middleOf = (code: string): Point | undefined => middles?.get(code);

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

/**
 * The outline of several municipalities together: the arcs that only one of their pieces has,
 * joined end to end.
 */
export const outline = (codes: readonly string[]): readonly Line[] =>
  joined(shapes().pieces.filter((piece) => piece.codes.every((code) => codes.includes(code))));

function joined(pieces: readonly Piece[]): readonly Line[] {
  const arcs = new Set<Directed>();
  for (const { rings } of pieces)
    for (const arc of rings.flat()) if (!arcs.delete(~arc)) arcs.add(arc);
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
export const landPath = (): string => once('land', () => path(joined(shapes().pieces), 'z'));

/**
 * One municipality by its code. Empty for a code that there is not, or whose outline is not known
 * yet.
 */
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
  once('neighbours', () => path(linesOf(denmark.neighbours, COARSE_GRID), 'z'));

let bordersOf = new WeakMap<readonly Municipality[], Map<string, string>>();

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
  const byCode = new Map(municipalities.map((one) => [one.code, one]));
  const first = new Map<number, Municipality>();
  const lines: Line[] = [];
  for (const { codes, rings } of shapes().pieces) {
    const one = byCode.get(codes[0] ?? '');
    if (!one) continue;
    for (const arc of rings.flat()) {
      const index = arc < 0 ? ~arc : arc;
      const other = first.get(index);
      if (!other) first.set(index, one);
      else if (divides(one, other)) lines.push(pointsOf(index));
    }
  }
  return path(lines, '');
}
