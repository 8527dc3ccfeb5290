/**
 * Measures areas along lines from west to east. The regions and the municipalities' middles are measured when the data is
 * built (`areas.ts`); a page measures only the areas of its own, and municipalities whose names it draws.
 */
import { boxOf, type Chord } from './areas.ts';
import { outline } from './shapes.ts';

const LINES = 24;
const measured = new Map<string, readonly Chord[]>();

/** The longest stretches of an area, the longest first. Empty for an area that there is not. */
export function measureChords(codes: readonly string[]): readonly Chord[] {
  const key = codes.join();
  let found = measured.get(key);
  if (!found) measured.set(key, (found = measure(codes)));
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
