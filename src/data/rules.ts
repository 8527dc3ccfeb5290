import type { Problem } from './parse.ts';
import type { Dataset } from './types.ts';

/** What a schema cannot check: ids and references, real days, order in time, places in Denmark. */
export function brokenRules(dataset: Dataset): Problem[] {
  return [...duplicates(dataset), ...dangling(dataset), ...moments(dataset), ...periods(dataset), ...places(dataset), ...zones(dataset)];
}

const problem = (path: string, expected: string, found: unknown): Problem => ({
  path,
  message: `Expected ${expected}, found ${JSON.stringify(found)}.`,
  expected,
  found: JSON.stringify(found),
});

function duplicates(dataset: Dataset): Problem[] {
  const lists: [string, readonly (string | number)[]][] = [
    ...(['programmes', 'funders', 'organisations', 'strengthPositions', 'clusters', 'activityTypes', 'activities', 'regions'] as const).map(
      (name): [string, string[]] => [`${name}[].id`, dataset[name].map(({ id }) => id)],
    ),
    ['strengthPositions[].order', dataset.strengthPositions.map(({ order }) => order)],
    ['municipalities[].code', dataset.municipalities.map(({ code }) => code)],
    ['clusters[].position', dataset.clusters.map(({ position }) => position)],
  ];
  const problems = lists.flatMap(([path, values]) =>
    values.flatMap((value, i) =>
      values.indexOf(value) < i ? [problem(path.replace('[]', `[${i}]`), 'a value that no other has', value)] : [],
    ),
  );
  const locations = new Set<string>();
  dataset.clusters.forEach((cluster, i) => {
    cluster.locations.forEach(({ id }, j) => {
      if (locations.has(id)) problems.push(problem(`clusters[${i}].locations[${j}].id`, 'a value that no other has', id));
      locations.add(id);
    });
  });
  return problems;
}

function dangling(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  const ids = (list: readonly { id: string }[]): Set<string> => new Set(list.map(({ id }) => id));
  const known = {
    position: ids(dataset.strengthPositions),
    programme: ids(dataset.programmes),
    funder: ids(dataset.funders),
    party: new Set([...ids(dataset.clusters), ...ids(dataset.organisations)]),
    cluster: ids(dataset.clusters),
    type: ids(dataset.activityTypes).add('other'),
    activity: ids(dataset.activities),
    region: ids(dataset.regions),
    municipality: new Set(dataset.municipalities.map(({ code }) => code)),
  };
  const refer = (path: string, kind: keyof typeof known, id: string | null): void => {
    // A dataset of a part only, activities say, may leave the other lists empty.
    if (id !== null && known[kind].size > (kind === 'type' ? 1 : 0) && !known[kind].has(id))
      problems.push(problem(path, `the id of a known ${kind}`, id));
  };

  dataset.strengthPositions.forEach((position, i) => refer(`strengthPositions[${i}].designatedBy`, 'funder', position.designatedBy));
  dataset.clusters.forEach((cluster, i) => {
    const at = `clusters[${i}]`;
    refer(`${at}.position`, 'position', cluster.position);
    cluster.programmes.forEach(({ programme }, j) => refer(`${at}.programmes[${j}].programme`, 'programme', programme));
    cluster.grants.forEach(({ programme }, j) => refer(`${at}.grants[${j}].programme`, 'programme', programme));
    cluster.locations.forEach((location, j) => {
      refer(`${at}.locations[${j}].region`, 'region', location.region);
      refer(`${at}.locations[${j}].municipality`, 'municipality', location.municipality);
    });
  });
  dataset.programmes.forEach((programme, i) => {
    programme.funding.forEach(({ funder }, j) => refer(`programmes[${i}].funding[${j}].funder`, 'funder', funder));
  });
  dataset.activityTypes.forEach(({ funder }, i) => refer(`activityTypes[${i}].funder`, 'funder', funder));
  dataset.activities.forEach((activity, i) => {
    const at = `activities[${i}]`;
    activity.clusters.forEach(({ id }, j) => refer(`${at}.clusters[${j}].id`, 'party', id));
    refer(`${at}.type`, 'type', activity.type);
    activity.otherTypes.forEach((type, j) => refer(`${at}.otherTypes[${j}]`, 'type', type));
    refer(`${at}.parent`, 'activity', activity.parent);
    refer(`${at}.municipality`, 'municipality', activity.municipality);
    refer(`${at}.region`, 'region', activity.region);
    refer(`${at}.funder`, 'funder', activity.funder ?? null);
  });
  dataset.feeds?.forEach(({ cluster }, i) => refer(`feeds[${i}].cluster`, 'cluster', cluster ?? null));
  dataset.statistics.forEach((statistic, i) => {
    refer(`statistics[${i}].cluster`, 'cluster', statistic.cluster);
    refer(`statistics[${i}].position`, 'position', statistic.position);
  });
  dataset.regions.forEach((region, i) => region.mergedFrom.forEach((id, j) => refer(`regions[${i}].mergedFrom[${j}]`, 'region', id)));
  dataset.municipalities.forEach(({ region }, i) => refer(`municipalities[${i}].region`, 'region', region));

  const parents = new Map(dataset.activities.map(({ id, parent }) => [id, parent]));
  dataset.activities.forEach(({ id, parent }, i) => {
    const seen = new Set([id]);
    for (let at = parent; at; at = parents.get(at) ?? null) {
      if (seen.has(at)) {
        problems.push(problem(`activities[${i}].parent`, 'a larger activity that is not a part of this one', parent));
        return;
      }
      seen.add(at);
    }
  });
  each(dataset, (path, _key, value) => {
    if (/\.sources\[\d+\]$/.test(path) && typeof value === 'number' && value >= dataset.sources.length) {
      problems.push(problem(path, `a place in sources, 0 to ${dataset.sources.length - 1}`, value));
    }
  });
  return problems;
}

const MOMENT = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;
const TIME_KEYS = new Set([
  ...[
    'compiled',
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
    'validTo',
  ],
  ...['start', 'end', 'deadline'],
]);

/** Days that the calendar has, and times that a clock has. */
function moments(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  each(dataset, (path, key, value) => {
    if (!TIME_KEYS.has(key) || typeof value !== 'string') return;
    const [, year = '', month = '01', day = '01', hour = '00', minute = '00'] = MOMENT.exec(value) ?? [];
    const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}Z`);
    const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(`${year}-${month}-${day}T${hour}:${minute}`);
    if (!real) problems.push(problem(path, 'a day that the calendar has', value));
  });
  return problems;
}

/** An end that is not before its beginning, as exactly as both are known. */
function periods(dataset: Dataset): Problem[] {
  const problems: Problem[] = [];
  each(dataset, (path, _key, value) => {
    if (typeof value !== 'object' || value === null) return;
    const item = value as { from?: unknown; to?: unknown; start?: unknown; end?: unknown };
    for (const [first, last] of [
      ['from', 'to'],
      ['start', 'end'],
    ] as const) {
      const [a, b] = [item[first], item[last]];
      if (typeof a !== 'string' || typeof b !== 'string') continue;
      const length = Math.min(a.length, b.length);
      if (b.slice(0, length) < a.slice(0, length)) problems.push(problem(path ? `${path}.${last}` : last, `${a} or later`, b));
    }
  });
  return problems;
}

/** The box that Denmark lies in, with its farthest islands. */
const DENMARK = { south: 54.5, north: 57.8, west: 8, east: 15.3 };

function places(dataset: Dataset): Problem[] {
  return dataset.clusters.flatMap((cluster, i) =>
    cluster.locations.flatMap(({ lat, lon }, j) => {
      const at = `clusters[${i}].locations[${j}]`;
      if (lat === null && lon === null) return [];
      if (lat === null || lon === null) return [problem(`${at}.${lat === null ? 'lat' : 'lon'}`, 'both lat and lon, or neither', null)];
      return [
        ...(lat < DENMARK.south || lat > DENMARK.north
          ? [problem(`${at}.lat`, `a latitude in Denmark, ${DENMARK.south} to ${DENMARK.north}`, lat)]
          : []),
        ...(lon < DENMARK.west || lon > DENMARK.east
          ? [problem(`${at}.lon`, `a longitude in Denmark, ${DENMARK.west} to ${DENMARK.east}`, lon)]
          : []),
      ];
    }),
  );
}

function zones(dataset: Dataset): Problem[] {
  const good = new Map<string, boolean>();
  const exists = (timeZone: string): boolean => {
    let known = good.get(timeZone);
    if (known === undefined) {
      try {
        new Intl.DateTimeFormat('en', { timeZone });
        known = true;
      } catch {
        known = false;
      }
      good.set(timeZone, known);
    }
    return known;
  };
  return dataset.activities.flatMap(({ timeZone }, i) =>
    exists(timeZone) ? [] : [problem(`activities[${i}].timeZone`, 'an IANA time zone', timeZone)],
  );
}

/** Visits every value with its path. */
function each(value: unknown, visit: (path: string, key: string, value: unknown) => void, path = '', key = ''): void {
  visit(path, key, value);
  if (Array.isArray(value)) value.forEach((item, i) => each(item, visit, `${path}[${i}]`, key));
  else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) each(item, visit, path ? `${path}.${name}` : name, name);
  }
}
