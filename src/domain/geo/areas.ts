/** Where areas' names fit, where their middles are, how far they reach. Areas are lists of municipality codes. */
import denmark from '../../data/denmark.json' with { type: 'json' };
import type { Box, Point } from './geo.ts';
import { outline } from './shapes.ts';

/** A stretch of an area from west to east: its middle, and how long it is. */
export interface Chord extends Point {
  readonly length: number;
}

/** Under which an area stands in the data, whatever the order of its municipalities. */
export const areaKey = (codes: readonly string[]): string => [...codes].sort().join(' ');

const stored: Readonly<Record<string, readonly number[]>> = denmark.chords;
const regions = new Map<string, readonly Chord[]>();

/**
 * Where a region's name fits best: its longest stretches, the longest first. They were measured when the data was built;
 * `undefined` for an area that is no region of the bundled data.
 */
export function regionChords(codes: readonly string[]): readonly Chord[] | undefined {
  const key = areaKey(codes);
  const numbers = Object.hasOwn(stored, key) ? stored[key] : undefined;
  let found = regions.get(key);
  if (numbers && !found) regions.set(key, (found = toChords(numbers)));
  return found;
}

function toChords(numbers: readonly number[]): readonly Chord[] {
  const found: Chord[] = [];
  for (let at = 0; at < numbers.length; at += 3) {
    const [x = 0, y = 0, length = 0] = numbers.slice(at, at + 3);
    found.push({ x, y, length });
  }
  return found;
}

let middles: ReadonlyMap<string, Point> | undefined;

/** The middle of a municipality, which distances from it are counted from. */
export function middleOf(code: string): Point | undefined {
  middles ??= new Map(
    denmark.codes
      .split(' ')
      .map((one, i) => [
        one,
        { x: denmark.middles[2 * i] ?? 0, y: denmark.middles[2 * i + 1] ?? 0 },
      ]),
  );
  return middles.get(code);
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
