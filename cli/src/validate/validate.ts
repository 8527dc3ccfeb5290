/** Everything that is wrong with a file, or odd about it, and where. */
import { isRecord } from '../../../src/data/is-record.ts';
import * as v from 'valibot';
import { parseDataset, type Problem } from '../../../src/data/parse.ts';
import { FORMAT_VERSION } from '../../../src/data/schema.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { municipalityNamed } from '../../../src/domain/clusters/clusters.ts';
import { addDays } from '../../../src/domain/time/days.ts';
import { Parties } from '../import/classify.ts';
import { configKeysAt, configSchema, emptyTitles, mendedConfig } from '../import/config.ts';
import { meant } from '../import/fold.ts';
import { brokenCollections, unknownInCollections } from '../publish/collections.ts';
import { emptyDataset, reference } from '../reference.ts';
import { versionOf } from './version.ts';
import { markupIn, PLAIN } from './markup.ts';
import { doubledKeys, jsonProblem, locator, type Locate } from './locate.ts';

export interface Finding {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  /** For an error: what was expected and found. For a warning: `code` is a key of the words. */
  readonly expected?: string;
  readonly found?: string;
  readonly hint?: string;
  readonly code: 'json' | 'value' | 'version' | 'nosource' | 'key' | 'old' | 'partial' | 'title';
}

export interface Verdict {
  readonly kind: 'dataset' | 'config';
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  readonly dataset: Dataset | null;
  /** How many activities and clusters, or sources. */
  readonly counts: readonly number[];
}

/** After how many days clusters and activities count as old. */
const OLD = { clusters: 180, activities: 90 };

/** `asConfig`: it was given as a configuration, whatever stands in it. */
export function check(text: string, today: string, asConfig = false): Verdict {
  const broken = jsonProblem(text.replace(/^\ufeff/, ''));
  if (broken) {
    const { line, column, found } = broken;
    return {
      kind: 'dataset',
      errors: [{ path: '', line, column, found, code: 'json' }],
      warnings: [],
      dataset: null,
      counts: [],
    };
  }
  const input = JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  let locate: Locate | undefined;
  const at = (path: string): Pick<Finding, 'path' | 'line' | 'column'> => {
    const spot = (locate ??= locator(text))(path);
    return { path, line: spot?.line ?? null, column: spot?.column ?? null };
  };
  if (asConfig || isConfig(input)) return checkConfig(input, at, text);

  const version = versionOf(input);
  if (version !== null && version !== FORMAT_VERSION) {
    const other: Finding = {
      ...at('meta.version'),
      found: String(version),
      expected: String(FORMAT_VERSION),
      code: 'version',
    };
    return { kind: 'dataset', errors: [other], warnings: [], dataset: null, counts: [] };
  }
  const partial =
    isRecord(input) &&
    !('meta' in input) &&
    Object.keys(input).some((key) => key in emptyDataset(today));
  const whole = partial ? { ...emptyDataset(today), ...input } : input;
  const parsed = parseDataset(whole);
  const toFinding = ({ path, expected, found }: Problem): Finding => ({
    ...at(path),
    expected,
    found,
    ...hintFor(expected, found),
    code: 'value',
  });
  if (!parsed.ok)
    return {
      kind: 'dataset',
      errors: parsed.problems.map(toFinding),
      warnings: [],
      dataset: null,
      counts: [],
    };
  const { dataset } = parsed;
  const warnings = [
    ...(partial ? [{ ...at(''), code: 'partial' } as Finding] : []),
    ...unknownKeys(whole, dataset).map((path): Finding => ({
      ...at(path),
      ...keyHint(path),
      code: 'key',
    })),
    ...withoutSource(dataset).map((path): Finding => ({ ...at(path), code: 'nosource' })),
    ...aged(dataset, today).map((finding): Finding => ({
      ...at(finding.path),
      ...finding,
      code: 'old',
    })),
  ];
  return {
    kind: 'dataset',
    errors: [...foreign(dataset), ...marked(dataset)].map(toFinding),
    warnings,
    dataset,
    counts: [dataset.activities.length, dataset.clusters.length],
  };
}

/** A configuration has other keys than a dataset; those of its `sources` are no addresses. */
function isConfig(input: unknown): boolean {
  if (!isRecord(input)) return false;
  const { sources, ...others } = input;
  if (Array.isArray(sources) && sources.length && !sources.every(isRecord)) return false;
  const keys = Object.keys(others);
  if (keys.some((key) => Object.hasOwn(emptyDataset('2000-01-01'), key))) return false;
  return Array.isArray(sources) || keys.some((key) => nearKey(key, configKeysAt('')) !== null);
}

/** The key that was probably meant: with one mistake, or with more where it begins the same. */
function nearKey(key: string, known: readonly string[]): string | null {
  const alike = known.filter((one) => one[0] === key[0]?.toLowerCase());
  return meant(key, known, 1) ?? meant(key, alike);
}

function checkConfig(
  input: unknown,
  at: (path: string) => Pick<Finding, 'path' | 'line' | 'column'>,
  text: string,
): Verdict {
  const parties = new Parties(reference());
  const result = v.safeParse(
    configSchema,
    mendedConfig(input, (name) => parties.named(name)),
  );
  const errors = (result.issues ?? []).map((issue): Finding => {
    let path = '';
    for (const { key } of issue.path ?? [])
      path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`;
    const expected = issue.expected && issue.type !== 'regex' ? issue.expected : issue.message;
    const unknown = issue.expected === 'never' ? keyHint(path, configKeysAt(path)) : {};
    return {
      ...at(path),
      ...(issue.expected === 'never' ? {} : { expected }),
      found: issue.received,
      ...hintFor(expected, issue.received),
      ...clusterHint(path, issue.received),
      ...unknown,
      code: issue.expected === 'never' ? 'key' : 'value',
    };
  });
  const sources = result.success ? result.output.sources : [];
  sources.forEach((source, i) => {
    source.clusters.forEach((id, j) => {
      if (parties.isId(id)) return;
      const near = parties.near(id);
      errors.push({
        ...at(`sources[${i}].clusters[${j}]`),
        expected: 'the id of a known cluster',
        found: `"${id}"`,
        ...(near ? { hint: near } : {}),
        code: 'value',
      });
    });
  });
  const collections = result.success ? result.output.collections : {};
  const asFinding = ({ path, expected, found }: Problem): Finding => ({
    ...at(path),
    expected,
    found,
    code: 'value',
    ...hintFor(expected, found),
  });
  errors.push(
    ...misnamed(input, text),
    ...unknownInCollections(collections, reference()).map(asFinding),
  );
  const warnings = emptyTitles(input).map((path): Finding => ({ ...at(path), code: 'title' }));
  return { kind: 'config', errors, warnings, dataset: null, counts: [sources.length] };
}

/** Sources that could not be told apart: what one of them gives would be taken for the other's. */
function sharedIds(input: unknown): { path: string; id: string }[] {
  const sources = isRecord(input) && Array.isArray(input['sources']) ? input['sources'] : [];
  const ids = sources.map((one: unknown) => (isRecord(one) ? one['id'] : undefined));
  return ids.flatMap((id, i) =>
    typeof id === 'string' && ids.indexOf(id) < i ? [{ path: `sources[${i}].id`, id }] : [],
  );
}

/** What two of a kind may not share, and collections that cannot be published, whatever the data holds. */
export function misnamed(input: unknown, text: string): Finding[] {
  const locate = locator(text);
  return [
    ...brokenCollections(input).map(({ path, expected, found }): Finding => {
      const { line, column } = locate(path) ?? { line: null, column: null };
      return { path, line, column, expected, found, code: 'value' };
    }),
    ...sharedIds(input).map(({ path, id }): Finding => {
      const { line, column } = locate(path) ?? { line: null, column: null };
      return {
        path,
        line,
        column,
        code: 'value',
        expected: 'an id that no other source has',
        found: JSON.stringify(id),
      };
    }),
    ...doubledKeys(text, 'collections').map(({ key, line, column }): Finding => ({
      path: `collections.${key}`,
      line,
      column,
      expected: 'a name that no other collection has',
      found: JSON.stringify(key),
      code: 'value',
    })),
  ];
}

/** `"CLEAN"` among a source's clusters, where their ids are asked for. */
function clusterHint(path: string, found: string): { hint?: string } {
  const word = /clusters\[\d+\]$/.test(path) ? /^"(.*)"$/.exec(found)?.[1] : undefined;
  const parties = new Parties(reference());
  const near = word === undefined ? null : (parties.named(word) ?? parties.near(word));
  return near ? { hint: near } : {};
}

/** `mente du …?`: of the words that are allowed, or of the ids that there are. */
export function hintFor(expected: string, found: string): { hint?: string } {
  const word = /^"(.*)"$/.exec(found)?.[1];
  if (!word) return {};
  const kind = /^the id of a known (\w+)$/.exec(expected)?.[1];
  const { clusters, organisations, activityTypes, regions, municipalities, funders } = reference();
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const parties = [...ids(clusters), ...ids(organisations)];
  const idsOf = new Map([
    ['cluster', parties],
    ['party', parties],
    ['type', [...ids(activityTypes), 'other']],
    ['region', ids(regions)],
    ['funder', ids(funders)],
  ]);
  const municipality = kind === 'municipality' ? municipalityNamed(municipalities, word) : null;
  if (municipality) return { hint: municipality.code };
  const named = [...expected.matchAll(/"([^"]+)"/g)].map(([, one]) => one ?? '');
  const near = meant(word, idsOf.get(kind ?? '') ?? named);
  if (near) return { hint: near };
  // Days as Danes write them.
  const day = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(word);
  return day && /YYYY/.test(expected)
    ? {
        hint: `${day[3] ?? ''}-${(day[2] ?? '').padStart(2, '0')}-${(day[1] ?? '').padStart(2, '0')}`,
      }
    : {};
}

/** A file of activities only refers to the clusters and types of the bundled dataset. */
function foreign(dataset: Dataset): Problem[] {
  const { clusters, organisations, activityTypes } = reference();
  const parties = new Set([...clusters, ...organisations].map(({ id }) => id));
  const types = new Set(activityTypes.map(({ id }) => id)).add('other');
  const wrong = (path: string, kind: string, id: string): Problem => ({
    path,
    message: '',
    expected: `the id of a known ${kind}`,
    found: JSON.stringify(id),
  });
  return dataset.activities.flatMap((activity, i) => [
    ...(dataset.clusters.length || dataset.organisations.length
      ? []
      : activity.clusters.flatMap(({ id }, j) =>
          parties.has(id) ? [] : [wrong(`activities[${i}].clusters[${j}].id`, 'cluster', id)],
        )),
    ...(activity.type && !dataset.activityTypes.length && !types.has(activity.type)
      ? [wrong(`activities[${i}].type`, 'type', activity.type)]
      : []),
  ]);
}

const marked = (dataset: Dataset): Problem[] =>
  markupIn(dataset).map(({ place, found }) => ({
    path: `activities[${place}].description`,
    expected: PLAIN,
    found,
    message: '',
  }));

/** Keys that reading has left out. */
function unknownKeys(input: unknown, read: unknown, path = ''): string[] {
  if (Array.isArray(input) && Array.isArray(read))
    return input.flatMap((item, i) => unknownKeys(item, read[i], `${path}[${i}]`));
  if (!isRecord(input) || !isRecord(read)) return [];
  return Object.entries(input).flatMap(([key, value]) => {
    const own = path ? `${path}.${key}` : key;
    if (key in read) return unknownKeys(value, read[key], own);
    return key === '$schema' || key === '$comment' ? [] : [own];
  });
}

function keyHint(path: string, known?: readonly string[]): { hint?: string } {
  const key = path.split('.').at(-1) ?? '';
  const [one] = reference().activities;
  const near = nearKey(
    key,
    known ?? [
      ...Object.keys(one ?? {}),
      ...Object.keys(reference().clusters[0] ?? {}),
      'locked',
      'description',
    ],
  );
  return near && near !== key ? { hint: near } : {};
}

function withoutSource(dataset: Dataset): string[] {
  return (['activities', 'clusters', 'strengthPositions'] as const).flatMap((name) =>
    dataset[name].flatMap(({ sources }, i) => (sources.length ? [] : [`${name}[${i}]`])),
  );
}

function aged(
  { meta, activities, clusters }: Dataset,
  today: string,
): Pick<Finding, 'path' | 'found' | 'expected'>[] {
  const days = clusters.length ? OLD.clusters : OLD.activities;
  return (clusters.length || activities.length) && meta.compiled < addDays(today, -days)
    ? [{ path: 'meta.compiled', found: meta.compiled, expected: String(days) }]
    : [];
}
