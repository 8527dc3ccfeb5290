import * as v from 'valibot';
import type { Kind } from './fields.ts';
import type { Problem } from './problem.ts';
import { datasetSchema } from './schema.ts';
import type { Dataset } from './types.ts';

/** The lists of a dataset whose items are records. */
export const LISTS = [
  ...([
    'funders',
    'programmes',
    'organisations',
    'strengthPositions',
    'clusters',
    'activityTypes',
    'activities',
  ] as const),
  ...([
    'milestones',
    'clusterCounts',
    'statistics',
    'regions',
    'municipalities',
    'notes',
    'feeds',
    'collections',
  ] as const),
] as const;
export type List = (typeof LISTS)[number];
/** `feeds` and `collections` may be left out. */
export type Item<L extends List> = NonNullable<Dataset[L]>[number];

/** What the schema says of single fields is checked there; here is what takes more than one: ids and references, order in time, places in Denmark. */
export function brokenRules(dataset: Dataset): Problem[] {
  const ids = Object.fromEntries(
    LISTS.map((list) => [list, new Set(((dataset[list] ?? []) as readonly object[]).map(idOf))]),
  );
  const check = rulesFor(ids, dataset.sources.length);
  return [
    ...walk(dataset.meta, 'meta', dataset.sources.length),
    ...LISTS.flatMap((list) =>
      ((dataset[list] ?? []) as readonly Item<List>[]).flatMap((record, i) =>
        check(list, i, record),
      ),
    ),
    ...circles(dataset.activities.map(({ id, parent }, i) => ({ i, id, parent }))),
  ];
}

/** What other records call it by. */
export const idOf = (record: { id?: unknown; code?: unknown }): unknown => record.id ?? record.code;

const problem = (path: string, expected: string, found: unknown): Problem => ({
  path,
  message: `Expected ${expected}, found ${JSON.stringify(found)}.`,
  expected,
  found: JSON.stringify(found),
});

/** The ids that records may refer to. */
export type Ids = { readonly [L in List]?: ReadonlySet<unknown> };

/**
 * The check of one record after the other. The ids may be referred to; of two records with one id the second is
 * wrong, so each record is checked once.
 */
export function rulesFor(
  ids: Ids,
  sources: number,
): (list: List, i: number, record: Item<List>) => Problem[] {
  const seen = new Map<string, Set<unknown>>();
  const refer = references(ids);
  return (list, i, record) => {
    const at = `${list}[${i}]`;
    const problems: Problem[] = [];
    const alone = (path: string, kind: string, value: unknown): void => {
      let all = seen.get(kind);
      if (!all) seen.set(kind, (all = new Set()));
      if (all.has(value)) problems.push(problem(path, 'a value that no other has', value));
      all.add(value);
    };
    for (const key of UNIQUE[list])
      alone(`${at}.${key}`, `${list}.${key}`, (record as unknown as Record<string, unknown>)[key]);
    if (list === 'clusters') {
      const { locations } = record as Item<'clusters'>;
      locations.forEach(({ id }, j) => {
        alone(`${at}.locations[${j}].id`, 'location', id);
      });
      problems.push(
        ...locations.flatMap((location, j) => place(location, `${at}.locations[${j}]`)),
      );
    }
    for (const [path, kind, id] of referencesIn(list, record)) {
      if (!refer(kind, id))
        problems.push(problem(`${at}.${path}`, `the id of a known ${kind}`, id));
    }
    return [...problems, ...walk(record, at, sources)];
  };
}

const entriesOf = (list: List): object => {
  const schema = datasetSchema.entries[list];
  return ('wrapped' in schema ? schema.wrapped : schema).item.entries;
};

/** What no two records of the list have the same of: what others call them by, and what else there is one of. */
function uniqueOf(list: List): readonly string[] {
  const key = ['id', 'code'].find((one) => one in entriesOf(list));
  const unique = key ? [key] : [];
  if (list === 'strengthPositions') unique.push('order');
  if (list === 'clusters') unique.push('position');
  return unique;
}

const UNIQUE = Object.fromEntries(LISTS.map((list) => [list, uniqueOf(list)])) as Readonly<
  Record<List, readonly string[]>
>;

const LISTS_OF: Readonly<Record<Kind, readonly List[]>> = {
  position: ['strengthPositions'],
  programme: ['programmes'],
  funder: ['funders'],
  party: ['clusters', 'organisations'],
  cluster: ['clusters'],
  type: ['activityTypes'],
  activity: ['activities'],
  region: ['regions'],
  municipality: ['municipalities'],
};

function references(ids: Ids): (kind: Kind, id: string) => boolean {
  return (kind, id) => {
    const lists = LISTS_OF[kind].flatMap((list) => ids[list] ?? []);
    return (
      // A dataset of a part only, activities say, may leave the other lists empty.
      !lists.some(({ size }) => size) ||
      lists.some((list) => list.has(id)) ||
      (kind === 'type' && id === 'other') ||
      // Who else may take part is known where there is a list of them, be it empty.
      (kind === 'party' && !ids.organisations)
    );
  };
}

type Reference = readonly [path: string, kind: Kind, id: string];

/** Every id in the record that stands for another record. */
const referencesIn = (list: List, record: Item<List>): Reference[] =>
  found(REFERENCES[list], record, '');

/** The fields of a list that refer to other records, as the schema says: the kind, or the fields of a record or of each in a list. */
type References = Kind | { readonly [field: string]: References };

const REFERENCES = Object.fromEntries(
  LISTS.map((list) => [list, referencesOf(datasetSchema.entries[list])]),
) as Readonly<Record<List, References | undefined>>;

function referencesOf(schema: v.GenericSchema): References | undefined {
  const { refersTo } = v.getMetadata(schema) as { readonly refersTo?: Kind };
  if (refersTo) return refersTo;
  const { wrapped, item, entries } = schema as Partial<{
    readonly wrapped: v.GenericSchema;
    readonly item: v.GenericSchema;
    readonly entries: Readonly<Record<string, v.GenericSchema>>;
  }>;
  const inner = wrapped ?? item;
  if (inner) return referencesOf(inner);
  const fields = Object.entries(entries ?? {}).flatMap(([field, one]) => {
    const references = referencesOf(one);
    return references ? [[field, references] as const] : [];
  });
  return fields.length ? Object.fromEntries(fields) : undefined;
}

function found(references: References | undefined, value: unknown, path: string): Reference[] {
  if (!references || value === null || value === undefined) return [];
  if (Array.isArray(value))
    return value.flatMap((item, i) => found(references, item, `${path}[${i}]`));
  if (typeof references === 'string')
    return typeof value === 'string' ? [[path, references, value]] : [];
  return Object.entries(references).flatMap(([field, inner]) =>
    found(
      inner,
      (value as Readonly<Record<string, unknown>>)[field],
      path ? `${path}.${field}` : field,
    ),
  );
}

/** Activities that are parts of themselves, by way of larger ones. */
export function circles(
  activities: readonly {
    readonly i: number;
    readonly id: string;
    readonly parent: string | null;
  }[],
): Problem[] {
  const parents = new Map(activities.map(({ id, parent }) => [id, parent]));
  // Of each id, whether its way upwards comes back to where it has been: gone once, however many begin on it.
  const turns = new Map<string, boolean>();
  for (const { id } of activities) {
    const way = new Set<string>();
    let at: string | null = id;
    while (at !== null && !turns.has(at) && !way.has(at)) {
      way.add(at);
      at = parents.get(at) ?? null;
    }
    const back = at !== null && (turns.get(at) ?? way.has(at));
    for (const one of way) turns.set(one, back);
  }
  return activities.flatMap(({ i, id, parent }) =>
    turns.get(id)
      ? [
          problem(
            `activities[${i}].parent`,
            'a larger activity that is not a part of this one',
            parent,
          ),
        ]
      : [],
  );
}

/** What holds for every value, wherever it stands. */
function walk(value: unknown, path: string, sources: number, key = ''): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: () => string, key: string): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, i) => {
        if (key === 'sources' && typeof item === 'number' && item >= sources)
          problems.push(
            problem(
              `${path()}[${i}]`,
              sources
                ? `a place in sources, 0 to ${sources - 1}`
                : 'no place: there are no sources',
              item,
            ),
          );
        else visit(item, () => `${path()}[${i}]`, key);
      });
    } else if (typeof value === 'object' && value !== null) {
      const item = value as Record<string, unknown>;
      problems.push(...periods(item, path));
      for (const name in item) visit(item[name], () => `${path()}.${name}`, name);
    }
  };
  visit(value, () => path, key);
  return problems;
}

/** An end that is not before its beginning, as exactly as both are known. */
function periods(item: Record<string, unknown>, path: () => string): Problem[] {
  const problems: Problem[] = [];
  for (const [first, last] of [
    ['from', 'to'],
    ['start', 'end'],
  ] as const) {
    const [a, b] = [item[first], item[last]];
    if (typeof a !== 'string' || typeof b !== 'string') continue;
    const length = Math.min(a.length, b.length);
    if (b.slice(0, length) < a.slice(0, length))
      problems.push(problem(`${path()}.${last}`, `${a} or later`, b));
  }
  return problems;
}

/** The box that Denmark lies in, with its farthest islands. */
const DENMARK = { south: 54.5, north: 57.8, west: 8, east: 15.3 };

function place({ lat, lon }: Item<'clusters'>['locations'][number], at: string): Problem[] {
  if (lat === null && lon === null) return [];
  if (lat === null || lon === null)
    return [problem(`${at}.${lat === null ? 'lat' : 'lon'}`, 'both lat and lon, or neither', null)];
  const { south, north, west, east } = DENMARK;
  return [
    ...(lat < south || lat > north
      ? [problem(`${at}.lat`, `a latitude in Denmark, ${south} to ${north}`, lat)]
      : []),
    ...(lon < west || lon > east
      ? [problem(`${at}.lon`, `a longitude in Denmark, ${west} to ${east}`, lon)]
      : []),
  ];
}
