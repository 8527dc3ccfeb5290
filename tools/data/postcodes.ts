/**
 * Makes the table that the map looks postcodes and towns up in, from `src/data/places.json`: columns of
 * differences, which pack well. A point is rounded to 400 m, which no distance in words is nearer than.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../../src/domain/geo/projection.ts';

interface Places {
  readonly postcodes: readonly (readonly [string, string, readonly string[], number, number])[];
  readonly towns: readonly (readonly [string, string, string, number, number])[];
}

/** Units of the plane (100 m) between two points of the table. */
const GRID = 4;

const differences = (numbers: readonly number[]): string =>
  numbers.map((number, i) => number - (numbers[i - 1] ?? 0)).join(' ');

/** Points as two columns. */
function columns(degrees: readonly (readonly [lat: number, lon: number])[]): readonly string[] {
  const points = degrees.map(([lat, lon]) => project(lat, lon));
  return [points.map(({ x }) => x), points.map(({ y }) => y)].map((numbers) =>
    differences(numbers.map((number) => Math.round(number / GRID))),
  );
}

function toPostcodes({ postcodes, towns }: Places): Record<string, string | number> {
  const names = [...new Set(postcodes.map(([, name]) => name))];
  const own = towns.filter(
    ([name, municipality]) =>
      !postcodes.some(([, town, codes]) => town === name && codes.includes(municipality)),
  );
  const municipalities = [
    ...new Set([
      ...postcodes.flatMap(([, , codes]) => codes[0] ?? []),
      ...own.map(([, one]) => one),
    ]),
  ].sort();
  const index = new Map(municipalities.map((code, i) => [code, i]));
  const at = (code: string | undefined): number => index.get(code ?? '') ?? -1;
  const [x = '', y = ''] = columns(postcodes.map(([, , , lat, lon]) => [lat, lon]));
  const [townX = '', townY = ''] = columns(own.map(([, , , lat, lon]) => [lat, lon]));
  return {
    grid: GRID,
    municipalities: municipalities.join(' '),
    names: names.join('|'),
    codes: differences(postcodes.map(([code]) => Number(code))),
    name: differences(postcodes.map(([, name]) => names.indexOf(name))),
    municipality: postcodes.map(([, , codes]) => at(codes[0])).join(' '),
    x,
    y,
    towns: own.map(([name]) => name).join('|'),
    townPostcode: own.map(([, , code]) => code).join(' '),
    townMunicipality: own.map(([, code]) => at(code)).join(' '),
    townX,
    townY,
  };
}

const readPlaces = (): Places =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, '../../src/data/places.json'), 'utf8'),
  ) as Places;

/** The text of `src/data/postcodes.json`. */
export function postcodesFile(): string {
  const rows = Object.entries(toPostcodes(readPlaces())).map(
    ([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`,
  );
  return `{\n${rows.join(',\n')}\n}\n`;
}
