/** Measures of areas on the plane: where their name fits, how far they reach. Areas are lists of municipality codes. */
import type { Box, Point } from './geo.ts';
import { outline } from './shapes.ts';

/** A stretch of an area from west to east: its middle, and how long it is. */
export interface Chord extends Point {
  readonly length: number;
}

const LINES = 24;
const chordsOf = new Map<string, readonly Chord[]>();

/** Where a name fits best: the longest stretches of an area, the longest first. Empty for an area that there is not. */
export function chords(codes: readonly string[]): readonly Chord[] {
  const key = codes.join();
  let found = chordsOf.get(key);
  if (!found) chordsOf.set(key, (found = measure(codes)));
  return found;
}

function measure(codes: readonly string[]): readonly Chord[] {
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
  return found.sort((a, b) => b.length - a.length);
}

/** The smallest rectangle around an area. */
export function boxOf(codes: readonly string[]): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of outline(codes)) {
    for (let at = 0; at < ring.length; at += 2) {
      const [x = 0, y = 0] = [ring[at], ring[at + 1]];
      [left, right] = [Math.min(left, x), Math.max(right, x)];
      [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The middle of a municipality, which distances from it are counted from. */
export const middleOf = (code: string): Point | undefined => chords([code])[0];
