/**
 * Measures the shapes of `src/data/denmark.json` and writes what pages need of it into the same file: where the regions'
 * names fit, and the municipalities' middles. `npm run data` runs it, since regions are facts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { areaKey } from '../../src/domain/geo/areas.ts';
import { measureChords } from '../../src/domain/geo/scan-lines.ts';
import { codesIn } from '../../src/domain/geo/shapes.ts';
import type { Municipality, Region } from '../../src/data/types.ts';
import { MOST_SPOTS } from '../../src/widgets/map/markers/marker-layout.view.ts';

const DATA = join(import.meta.dirname, '../../src/data');

interface Measures {
  /** Of each region, by its municipalities' codes: x, y and length of one stretch after the other. */
  readonly chords: Readonly<Record<string, readonly number[]>>;
  /** The municipalities' x and y in the order of `codes`. */
  readonly middles: readonly number[];
}

/** A unit of the plane is 100 m. So many decimals that the same is drawn and said as without rounding. */
const round = (units: number, decimals: number): number => Number(units.toFixed(decimals));

export function measureAll(
  codes: readonly string[],
  regions: readonly Pick<Region, 'id' | 'mergedFrom'>[],
  municipalities: readonly Municipality[],
): Measures {
  const areas = regions.map(({ id, mergedFrom }) => codesIn([id, ...mergedFrom], municipalities));
  return {
    chords: Object.fromEntries(
      areas.map((area) => [
        areaKey(area),
        measureChords(area)
          .slice(0, MOST_SPOTS)
          .flatMap(({ x, y, length }) => [round(x, 3), y, round(length, 1)]),
      ]),
    ),
    middles: codes.flatMap((code) => {
      const [longest] = measureChords([code]);
      if (!longest) throw new Error(`There is no shape of the municipality ${code}.`);
      return [round(longest.x, 3), longest.y];
    }),
  };
}

export function writeMeasures(): void {
  const read = (name: string): unknown => JSON.parse(readFileSync(join(DATA, name), 'utf8'));
  const denmark = read('denmark.json') as { codes: string };
  const { regions } = read('clusters.json') as { regions: Region[] };
  const { municipalities } = read('municipalities.json') as { municipalities: Municipality[] };
  const measures = measureAll(denmark.codes.split(' '), regions, municipalities);
  const text = `${JSON.stringify({ ...denmark, ...measures })}\n`;
  writeFileSync(join(DATA, 'denmark.json'), text);
  console.log(`src/data/denmark.json: ${text.length} characters`);
}

if (import.meta.main) writeMeasures();
