/** Measures the municipalities' shapes, and writes their middles into `src/data/municipality-shapes.json`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredShapes } from '../../src/domain/geo/shapes.ts';
import { addMunicipalities } from '../../src/domain/geo/shapes.ts';
import { longestChord } from './scan-lines.ts';

const DATA = join(import.meta.dirname, '../../src/data');

/** A unit of the plane is 100 m. So many decimals that the same is said as without rounding. */
const round = (units: number): number => Number(units.toFixed(3));

/** The municipalities' x and y in the order of their codes. */
export const middlesOf = (codes: readonly string[]): readonly number[] =>
  codes.flatMap((code) => {
    const longest = longestChord([code]);
    if (!longest) throw new Error(`There is no shape of the municipality ${code}.`);
    return [round(longest.x), longest.y];
  });

export function writeMeasures(): void {
  const read = <T>(name: string): T => JSON.parse(readFileSync(join(DATA, name), 'utf8')) as T;
  const stored = read<StoredShapes>('municipality-shapes.json');
  addMunicipalities({ ...stored, middles: [] });
  const codes = read<{ pieces: string }>('denmark.json').pieces.split(/[ ,]/);
  const text = `${JSON.stringify({ ...stored, middles: middlesOf(codes) })}\n`;
  writeFileSync(join(DATA, 'municipality-shapes.json'), text);
  console.log(`src/data/municipality-shapes.json: ${text.length} characters`);
}

if (import.meta.main) writeMeasures();
