/** Which municipality a place lies in. */
import type { Point } from './geo.ts';
import { project } from './projection.ts';
import { type Piece, type Shapes, shapes } from './shapes.ts';

const CHRISTIANSO = '0411';

/**
 * The code of the municipality that the place lies in, or `null`; of another one of its region, as
 * long as only regions are known. Degrees are WGS84.
 */
export const municipalityAt = (lat: number, lon: number): string | null =>
  municipalityUnder(project(lat, lon));

/** The same for a point of the plane. */
export function municipalityUnder({ x, y }: Point): string | null {
  const around = new Set<Piece>();
  for (const { piece, ax, ay, bx, by } of edgesAt(y)) {
    const crossed = ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax;
    if (crossed && !around.delete(piece)) around.add(piece);
  }
  return [...around].find(({ codes }) => codes[0] !== CHRISTIANSO)?.codes[0] ?? null;
}

/** From (ax, ay) to (bx, by), a part of the piece's outline. */
interface Edge {
  readonly piece: Piece;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

/** So high is a strip of the plane, in the units of its points: few edges are in one. */
const STRIP = 20;
const stripsOf = new WeakMap<Shapes, Map<number, Edge[]>>();

/** The edges of all outlines that are in the strip of a height. */
function edgesAt(y: number): readonly Edge[] {
  const known = shapes();
  let strips = stripsOf.get(known);
  if (!strips) stripsOf.set(known, (strips = edgesByStrip(known)));
  return strips.get(Math.floor(y / STRIP)) ?? [];
}

function edgesByStrip(known: Shapes): Map<number, Edge[]> {
  const byStrip = new Map<number, Edge[]>();
  for (const edge of edgesOf(known)) {
    const last = Math.floor(Math.max(edge.ay, edge.by) / STRIP);
    for (let strip = Math.floor(Math.min(edge.ay, edge.by) / STRIP); strip <= last; strip++) {
      const edges = byStrip.get(strip);
      if (edges) edges.push(edge);
      else byStrip.set(strip, [edge]);
    }
  }
  return byStrip;
}

function* edgesOf({ arcs, pieces }: Shapes): Generator<Edge> {
  for (const piece of pieces) {
    for (const arc of piece.rings.flat()) {
      const line = arcs[arc < 0 ? ~arc : arc] ?? [];
      let [ax = 0, ay = 0] = line;
      for (let i = 2; i < line.length; i += 2) {
        const [bx, by] = [line[i] ?? 0, line[i + 1] ?? 0];
        yield { piece, ax, ay, bx, by };
        [ax, ay] = [bx, by];
      }
    }
  }
}
