/** The dataset's fields, found by its JSON Schema: a new field is tested by itself. */
import { readFileSync } from 'node:fs';

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
export const dataset = () => read('dist/data/klynger.json');
export const schema = read('dist/data/klynge-dataset.schema.json');
export const { parseDataset } = await import('../../dist/esm/index.js');

const isNull = ({ type }) => type === 'null';

/** Every value with its path, its schema, and whether it may be `null`; objects and lists before what they hold. */
export function* fields(value, of = schema, path = [], nullable = false) {
  if (of.anyOf) {
    const others = of.anyOf.filter((one) => !isNull(one));
    const fit = others.find((one) => fits(value, one)) ?? others[0];
    yield* fields(value, fit, path, others.length < of.anyOf.length);
    return;
  }
  yield { value, schema: of, path, nullable };
  if (Array.isArray(value))
    for (let i = 0; i < value.length; i++) yield* fields(value[i], of.items, [...path, i]);
  else if (value && typeof value === 'object')
    for (const key of Object.keys(value))
      if (of.properties?.[key]) yield* fields(value[key], of.properties[key], [...path, key]);
}

function fits(value, { type }) {
  if (Array.isArray(value)) return type === 'array';
  return value === null || typeof value !== 'object' || type === 'object';
}

export const isText = ({ schema: of }) =>
  of.type === 'string' && !of.pattern && !of.enum && !of.const;
export const isAddress = ({ schema: of }) =>
  of.type === 'string' && (of.pattern?.startsWith('^https?') ?? false);

export function set(target, path, value) {
  let at = target;
  for (const key of path.slice(0, -1)) at = at[key];
  at[path.at(-1)] = value;
}

/** The paths among these that may hold such a text: a time zone, say, may not. */
export function accepted(paths, text) {
  let left = paths;
  for (;;) {
    const filled = dataset();
    for (const path of left) set(filled, path, text);
    const result = parseDataset(filled);
    if (result.ok) return left;
    const wrong = new Set(result.problems.map(({ path }) => path));
    const next = left.filter((path) => !wrong.has(named(path)));
    if (next.length === left.length)
      throw new Error(`Refused elsewhere: ${JSON.stringify(result.problems.slice(0, 3))}`);
    left = next;
  }
}

/** As `parseDataset` names a place. */
export const named = (path) =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${key}`)).join('');

/** A dataset of the same format that is small enough to be read a hundred thousand times: some clusters, with what they refer to. */
export function small(clusters = 5, activities = 10) {
  const data = structuredClone(dataset());
  data.clusters = data.clusters.slice(0, clusters);
  const ids = new Set(data.clusters.map(({ id }) => id));
  const positions = new Set(data.clusters.map(({ position }) => position));
  data.strengthPositions = data.strengthPositions.filter(
    ({ id }, i) => positions.has(id) || i < clusters + 2,
  );
  const kept = new Set(data.strengthPositions.map(({ id }) => id));
  for (const position of data.strengthPositions)
    if (position.related) position.related = position.related.filter((id) => kept.has(id));
  data.activities = data.activities
    .filter((one) => !one.parent && one.clusters.every(({ id }) => ids.has(id)))
    .slice(0, activities);
  data.statistics = data.statistics
    .filter(({ cluster, position }) => ids.has(cluster) || positions.has(position))
    .slice(0, 3);
  for (const list of ['milestones', 'notes', 'clusterCounts']) data[list] = data[list].slice(0, 3);
  data.municipalities = data.municipalities.filter(({ code }) =>
    JSON.stringify([data.clusters, data.activities]).includes(`"${code}"`),
  );
  data.sources = data.sources.slice(0, 3);
  for (const { value, path } of [...fields(data)]) {
    if (path.at(-1) === 'sources' && path.length > 1)
      set(
        data,
        path,
        value.filter((index) => index < 3),
      );
  }
  const { ok, problems } = parseDataset(data);
  if (!ok)
    throw new Error(`The small dataset is not good: ${JSON.stringify(problems.slice(0, 5))}`);
  return data;
}
