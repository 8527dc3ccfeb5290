/** Measures areas along lines from west to east. */
import { boxOf } from '../../src/domain/geo/areas.ts';
import type { Point } from '../../src/domain/geo/geo.ts';
import { outline } from '../../src/domain/geo/shapes.ts';

/** A stretch of an area from west to east: its middle, and how long it is. */
interface Chord extends Point {
  readonly length: number;
}

const LINES = 24;

/** The longest stretch of an area; `undefined` for an area that there is not. */
export function longestChord(codes: readonly string[]): Chord | undefined {
  const { y: top, height } = boxOf(codes);
  const rings = outline(codes);
  const found: Chord[] = [];
  for (let i = 1; i < LINES; i++) {
    // Between the grid's lines, so that no corner is hit.
    const y = Math.floor(top + (height * i) / LINES) + 0.5;
    const crossings: number[] = [];
    for (const ring of rings) {
      for (let at = 0; at < ring.length; at += 2) {
        const [ax = 0, ay = 0] = [ring[at], ring[at + 1]];
        const [bx = 0, by = 0] = [ring[(at + 2) % ring.length], ring[(at + 3) % ring.length]];
        if (ay > y !== by > y) crossings.push(((bx - ax) * (y - ay)) / (by - ay) + ax);
      }
    }
    crossings.sort((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
      found.push({ x: (from + to) / 2, y, length: to - from });
    }
  }
  return found.sort((a, b) => b.length - a.length)[0];
}
