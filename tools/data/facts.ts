/** Reads `facts/`: what maintainers edit. The files have the fields of the dataset, with addresses where that has places in a list. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonProblem, type Locate, locator } from '../../cli/src/validate/locate.ts';
import { parseDataset } from '../../src/data/parse.ts';
import type { Dataset } from '../../src/data/types.ts';
import { addMunicipalityShapes } from '../../src/domain/geo/municipality-shapes.ts';
import { municipalityAt } from '../../src/domain/geo/municipality-at.ts';
import { withoutTracking } from '../../src/domain/tracking.ts';
import { SourceTable } from './sources.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

/** A cluster's file tells of one cluster and one position; the dataset has lists of them. */
const LIST_OF: Readonly<Record<string, string>> = {
  cluster: 'clusters',
  strengthPosition: 'strengthPositions',
};

interface FactsFile {
  /** From the root of the repository: `facts/clusters/made.json`. */
  readonly name: string;
  readonly locate: Locate;
}

/** Where a record of the dataset was read. */
interface Origin {
  readonly file: FactsFile;
  /** Its path in the file: `cluster`, `activities[3]`. */
  readonly path: string;
}

export type FactsResult =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Every fact as one dataset in the public format; or what is wrong, each with its file and line. */
export function readFacts(folder: string): FactsResult {
  const reading = new Reading(folder);
  return reading.problems.length ? { ok: false, problems: reading.problems } : reading.check();
}

class Reading {
  readonly problems: string[] = [];
  private readonly dataset: JsonObject = {};
  private readonly origins = new Map<string, Origin>();
  private readonly table = new SourceTable();
  /** Where each address was first read, by its place in the table. */
  private readonly firstUses: Origin[] = [];

  constructor(folder: string) {
    const read = (name: string): void => {
      this.readFile(folder, name);
    };
    const jsonFiles = (path: string): string[] =>
      readdirSync(join(folder, path))
        .filter((name) => name.endsWith('.json'))
        .sort();
    jsonFiles('clusters').forEach((name) => {
      read(`clusters/${name}`);
    });
    this.sortByOrder();
    jsonFiles('').forEach(read);
  }

  check(): FactsResult {
    const input = { ...this.dataset, sources: this.table.urls };
    const result = parseDataset(input);
    if (!result.ok) {
      return {
        ok: false,
        problems: result.problems.map(({ path, message }) => this.at(path, message)),
      };
    }
    const { dataset } = result;
    const problems = [
      ...this.unknownFields(input, dataset),
      ...this.misplaced(dataset),
      ...this.tracked(),
    ];
    return problems.length ? { ok: false, problems } : { ok: true, dataset };
  }

  private readFile(folder: string, name: string): void {
    const text = readFileSync(join(folder, name), 'utf8');
    const broken = jsonProblem(text);
    if (broken) {
      this.problems.push(`facts/${name}:${broken.line}: ${broken.message}`);
      return;
    }
    const file: FactsFile = { name: `facts/${name}`, locate: locator(text) };
    for (const [key, value] of Object.entries(JSON.parse(text) as JsonObject)) {
      if (key === 'meta') {
        this.origins.set('meta', { file, path: 'meta' });
        this.dataset['meta'] = value;
      } else if (LIST_OF[key]) {
        this.add(LIST_OF[key], [value], file, () => key);
      } else if (Array.isArray(value)) {
        this.add(key, value, file, (i) => `${key}[${i}]`);
      } else {
        this.problems.push(told({ file, path: key }, 'Expected a list of the dataset.'));
      }
    }
  }

  private add(
    list: string,
    records: readonly Json[],
    file: FactsFile,
    pathOf: (i: number) => string,
  ): void {
    const all = (this.dataset[list] ??= []) as Json[];
    records.forEach((record, i) => {
      const origin = { file, path: pathOf(i) };
      this.origins.set(`${list}[${all.length}]`, origin);
      all.push(
        list === 'clusters' ? this.withAllSources(record, origin) : this.withPlaces(record, origin),
      );
    });
  }

  /** A cluster's own list of pages goes on with those that its single facts were read on. */
  private withAllSources(cluster: Json, origin: Origin): Json {
    const record = this.withPlaces(cluster, origin);
    if (!isObject(record)) return record;
    const { sources, ...facts } = record;
    return { ...record, sources: [...new Set([...(sources as number[]), ...placesIn(facts)])] };
  }

  /** The value with places in the table for addresses. */
  private withPlaces(value: Json, origin: Origin): Json {
    if (Array.isArray(value))
      return value.map((item, i) => this.withPlaces(item, within(origin, `[${i}]`)));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const at = within(origin, `.${key}`);
        return [key, key === 'sources' ? this.placesOf(item, at) : this.withPlaces(item, at)];
      }),
    );
  }

  private placesOf(value: Json, origin: Origin): Json {
    if (!Array.isArray(value) || !value.every((url) => typeof url === 'string')) {
      this.problems.push(told(origin, 'Expected a list of addresses.'));
      return [];
    }
    const isWhole = /^clusters?\.sources$/.test(origin.path);
    if (!value.length && !isWhole)
      this.problems.push(told(origin, 'Expected the address of a page where this can be read.'));
    value.forEach((url, i) => {
      if (!this.table.urls.includes(url)) this.firstUses.push(within(origin, `[${i}]`));
      this.table.refer([url]);
    });
    return this.table.refer(value);
  }

  /** Positions and clusters stand in the order of the positions' numbers, whatever their files are called. */
  private sortByOrder(): void {
    const positions = (this.dataset['strengthPositions'] ?? []) as readonly JsonObject[];
    const order = positions
      .map((position, i) => ({ i, order: Number(position['order']) }))
      .sort((a, b) => a.order - b.order)
      .map(({ i }) => i);
    for (const list of ['strengthPositions', 'clusters']) {
      const records = (this.dataset[list] ?? []) as Json[];
      const origins = records.map((_, i) => this.origins.get(`${list}[${i}]`));
      this.dataset[list] = order.map((i) => records[i] ?? null);
      order.forEach((i, place) => {
        const origin = origins[i];
        if (origin) this.origins.set(`${list}[${place}]`, origin);
      });
    }
  }

  /** A path of the dataset with file and line, and the message. */
  private at(path: string, message: string): string {
    const [, place] = /^sources\[(\d+)\]/.exec(path) ?? [];
    const firstUse = place === undefined ? undefined : this.firstUses[Number(place)];
    if (firstUse) return told(firstUse, message);
    const [, record = '', field = ''] = /^(meta|[^[.]+\[\d+\])(.*)$/.exec(path) ?? [];
    const origin = this.origins.get(record);
    return origin ? told(within(origin, field), message) : `facts: ${path}: ${message}`;
  }

  /** The format leaves out what it does not know; here it is a slip of the pen. */
  private unknownFields(input: unknown, output: unknown, path = ''): string[] {
    if (Array.isArray(input) && Array.isArray(output))
      return input.flatMap((item, i) => this.unknownFields(item, output[i], `${path}[${i}]`));
    if (!isObject(input as Json) || !isObject(output as Json)) return [];
    const known = output as JsonObject;
    return Object.entries(input as JsonObject).flatMap(([key, item]) => {
      const at = path ? `${path}.${key}` : key;
      return key in known
        ? this.unknownFields(item, known[key], at)
        : [this.at(at, `The format has no field "${key}" here.`)];
    });
  }

  /** Coordinates that lie in another municipality than the one that is named. */
  private misplaced({ clusters, activities }: Dataset): string[] {
    addMunicipalityShapes();
    const places = [
      ...clusters.flatMap(({ locations }, i) =>
        locations.map((place, j) => ({ place, path: `clusters[${i}].locations[${j}]` })),
      ),
      ...activities.map((place, i) => ({ place, path: `activities[${i}]` })),
    ];
    return places.flatMap(({ place: { lat, lon, municipality }, path }) => {
      if (lat === null || lon === null || municipality === null) return [];
      const found = municipalityAt(lat, lon);
      return found === municipality
        ? []
        : [
            this.at(
              `${path}.municipality`,
              `The coordinates lie in municipality ${found ?? 'none'}, not in ${municipality}.`,
            ),
          ];
    });
  }

  private tracked(): string[] {
    return this.table.urls.flatMap((url, place) =>
      withoutTracking(url) === url
        ? []
        : [this.at(`sources[${place}]`, `Expected ${withoutTracking(url)}: without tracking.`)],
    );
  }
}

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const within = ({ file, path }: Origin, field: string): Origin => ({ file, path: path + field });

const told = ({ file, path }: Origin, message: string): string =>
  `${file.name}:${file.locate(path)?.line ?? 1}: ${path}: ${message}`;

/** The places in the table that the facts refer to. */
function placesIn(value: Json): number[] {
  if (Array.isArray(value)) return value.flatMap(placesIn);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'sources' ? (item as number[]) : placesIn(item),
  );
}
