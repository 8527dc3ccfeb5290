import type { Problem } from './problem.ts';
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
  ] as const),
] as const;
export type List = (typeof LISTS)[number];
/** `feeds` may be left out. */
export type Item<L extends List> = NonNullable<Dataset[L]>[number];

/** What a schema cannot check: ids and references, real days, order in time, places in Denmark. */
export function brokenRules(dataset: Dataset): Problem[] {
  const ids = Object.fromEntries(
    LISTS.map((list) => [list, new Set(((dataset[list] ?? []) as readonly object[]).map(idOf))]),
  );
  const check = rulesFor(ids, dataset.sources.length);
  return [
    ...walk(dataset.meta, 'meta', dataset.sources.length),
    ...walk(dataset.sources, 'sources', dataset.sources.length, 'sources'),
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
    for (const key of UNIQUE[list] ?? [])
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

/** Of each list, what no two records have the same of. */
const UNIQUE: { readonly [L in List]?: readonly string[] } = {
  ...{
    programmes: ['id'],
    funders: ['id'],
    organisations: ['id'],
    strengthPositions: ['id', 'order'],
    clusters: ['id', 'position'],
  },
  ...{ activityTypes: ['id'], activities: ['id'], regions: ['id'], municipalities: ['code'] },
};

type Kind =
  | 'position'
  | 'programme'
  | 'funder'
  | 'party'
  | 'cluster'
  | 'type'
  | 'activity'
  | 'region'
  | 'municipality';

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

type Reference = readonly [path: string, kind: Kind, id: string | null];

/** Every id in the record that stands for another record. */
function referencesIn(list: List, record: Item<List>): (readonly [string, Kind, string])[] {
  return (REFERENCES[list]?.(record as never) ?? []).filter(
    (one): one is readonly [string, Kind, string] => one[2] !== null,
  );
}

const REFERENCES: { readonly [L in List]?: (record: Item<L>) => Reference[] } = {
  strengthPositions: ({ designatedBy }) => [['designatedBy', 'funder', designatedBy]],
  clusters: ({ position, programmes, grants, locations }) => [
    ['position', 'position', position],
    ...programmes.map(({ programme }, j): Reference => [
      `programmes[${j}].programme`,
      'programme',
      programme,
    ]),
    ...grants.map(({ programme }, j): Reference => [
      `grants[${j}].programme`,
      'programme',
      programme,
    ]),
    ...locations.flatMap(({ region, municipality }, j): Reference[] => [
      [`locations[${j}].region`, 'region', region],
      [`locations[${j}].municipality`, 'municipality', municipality],
    ]),
  ],
  programmes: ({ funding }) =>
    funding.map(({ funder }, j) => [`funding[${j}].funder`, 'funder', funder]),
  activityTypes: ({ funder }) => [['funder', 'funder', funder]],
  activities: ({ clusters, type, otherTypes, parent, municipality, region, funder }) => [
    ...clusters.map(({ id }, j): Reference => [`clusters[${j}].id`, 'party', id]),
    ['type', 'type', type],
    ...otherTypes.map((other, j): Reference => [`otherTypes[${j}]`, 'type', other]),
    ['parent', 'activity', parent],
    ['municipality', 'municipality', municipality],
    ['region', 'region', region],
    ['funder', 'funder', funder ?? null],
  ],
  feeds: ({ cluster }) => [['cluster', 'cluster', cluster ?? null]],
  statistics: ({ cluster, position }) => [
    ['cluster', 'cluster', cluster],
    ['position', 'position', position],
  ],
  regions: ({ mergedFrom }) => mergedFrom.map((id, j) => [`mergedFrom[${j}]`, 'region', id]),
  municipalities: ({ region }) => [['region', 'region', region]],
};

/** Activities that are parts of themselves, by way of larger ones. */
export function circles(
  activities: readonly {
    readonly i: number;
    readonly id: string;
    readonly parent: string | null;
  }[],
): Problem[] {
  const parents = new Map(activities.map(({ id, parent }) => [id, parent]));
  return activities.flatMap(({ i, id, parent }) => {
    const seen = new Set([id]);
    for (let at = parent; at; at = parents.get(at) ?? null) {
      if (seen.has(at))
        return [
          problem(
            `activities[${i}].parent`,
            'a larger activity that is not a part of this one',
            parent,
          ),
        ];
      seen.add(at);
    }
    return [];
  });
}

const ADDRESS_KEYS = new Set(['url', 'registrationUrl', 'website', 'sources']);

const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;
const TIME_KEYS = new Set([
  ...[
    'compiled',
    'activitiesCompiled',
    'from',
    'to',
    'callOpened',
    'applicationsClosed',
    'appointed',
    'date',
    'asOf',
    'ended',
    'appointedOn',
    'awarded',
  ],
  ...['validTo', 'start', 'end', 'deadline'],
]);

/** A day that the calendar has, and a time that a clock has. */
function isReal(moment: string): boolean {
  const [, year = '', month = '01', day = '01', hour = '00', minute = '00'] =
    MOMENT.exec(moment) ?? [];
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}Z`);
  return (
    !Number.isNaN(time) &&
    new Date(time).toISOString().startsWith(`${year}-${month}-${day}T${hour}:${minute}`)
  );
}

/** What holds for every value, wherever it stands. */
function walk(value: unknown, path: string, sources: number, key = ''): Problem[] {
  const problems: Problem[] = [];
  const visit = (value: unknown, path: () => string, key: string): void => {
    if (typeof value === 'string') {
      if (TIME_KEYS.has(key) && !isReal(value))
        problems.push(problem(path(), 'a day that the calendar has', value));
      // What a pattern lets through may still be no address that a browser can follow, `https://[` say.
      if (ADDRESS_KEYS.has(key) && !URL.canParse(value))
        problems.push(problem(path(), 'an http or https address', value));
      if (key === 'timeZone' && !isZone(value))
        problems.push(problem(path(), 'an IANA time zone', value));
    } else if (Array.isArray(value)) {
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

const zones = new Map<string, boolean>();

function isZone(timeZone: string): boolean {
  let known = zones.get(timeZone);
  if (known !== undefined) return known;
  try {
    known = Boolean(new Intl.DateTimeFormat('en', { timeZone }));
  } catch {
    known = false;
  }
  zones.set(timeZone, known);
  return known;
}
