/**
 * Makes the table that the importer places venues by: `node tools/data/places.ts <geography folder>`. Postcodes and towns of
 * Denmark with their municipality and a point; credits stand in THIRD-PARTY-NOTICES.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Places {
  readonly postcodes: readonly (readonly [
    string,
    string,
    readonly string[],
    number,
    number,
    number,
  ])[];
  readonly towns: readonly (readonly [string, string, string, number, number])[];
}

export function toTable({ postcodes, towns }: Places): { postcodes: unknown[]; towns: unknown[] } {
  return {
    postcodes: postcodes.map(([code, town, municipalities, lon, lat]) => [
      code,
      town,
      municipalities,
      lat,
      lon,
    ]),
    towns: towns.map(([name, municipality, postcode, lon, lat]) => [
      name,
      municipality,
      postcode,
      lat,
      lon,
    ]),
  };
}

const [folder] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename && folder) {
  const table = toTable(JSON.parse(readFileSync(join(folder, 'places.json'), 'utf8')) as Places);
  const rows = (list: unknown[]): string =>
    `[\n${list.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  writeFileSync(
    join(import.meta.dirname, '../../src/data/places.json'),
    `{"postcodes":${rows(table.postcodes)},"towns":${rows(table.towns)}}\n`,
  );
}
