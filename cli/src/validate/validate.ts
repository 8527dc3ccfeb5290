/** Everything that is wrong with a file, or odd about it, and where. */
import { isRecord } from '../../../src/data/is-record.ts';
import * as v from 'valibot';
import { parseDataset, type Problem } from '../../../src/data/parse.ts';
import { FORMAT_VERSION } from '../../../src/data/schema.ts';
import type { Dataset } from '../../../src/data/types.ts';
import { addDays } from '../../../src/domain/time/days.ts';
import { configSchema } from '../import/config.ts';
import { meant } from '../import/fold.ts';
import { emptyDataset, reference } from '../reference.ts';
import { jsonProblem, locator, type Locate } from './locate.ts';

export interface Finding {
  readonly path: string;
  readonly line: number | null;
  readonly column: number | null;
  /** For an error: what was expected and found. For a warning: `code` is a key of the words. */
  readonly expected?: string;
  readonly found?: string;
  readonly hint?: string;
  readonly code: 'json' | 'value' | 'version' | 'nosource' | 'key' | 'old' | 'partial';
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

export function check(text: string, today: string): Verdict {
  const broken = jsonProblem(text.replace(/^\ufeff/, ''));
  if (broken) {
    const { line, column, message } = broken;
    return {
      kind: 'dataset',
      errors: [{ path: '', line, column, found: message, code: 'json' }],
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
  if (isConfig(input)) return checkConfig(input, at);

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
    errors: foreign(dataset).map(toFinding),
    warnings,
    dataset,
    counts: [dataset.activities.length, dataset.clusters.length],
  };
}

/** The major version that a dataset says it has; `null`: it says none. */
function versionOf(input: unknown): number | null {
  const meta = isRecord(input) ? input['meta'] : null;
  const version = isRecord(meta) && meta['format'] === 'klynge-dataset' ? meta['version'] : null;
  return typeof version === 'number' && Number.isInteger(version) ? version : null;
}

const isConfig = (input: unknown): boolean =>
  isRecord(input) &&
  !('meta' in input) &&
  !('activities' in input) &&
  (Array.isArray(input['sources']) ? input['sources'].every(isRecord) : 'into' in input);

function checkConfig(
  input: unknown,
  at: (path: string) => Pick<Finding, 'path' | 'line' | 'column'>,
): Verdict {
  const result = v.safeParse(configSchema, input);
  const errors = (result.issues ?? []).map((issue): Finding => {
    let path = '';
    for (const { key } of issue.path ?? [])
      path += typeof key === 'number' ? `[${key}]` : `${path && '.'}${String(key)}`;
    const expected = issue.expected && issue.type !== 'regex' ? issue.expected : issue.message;
    const unknown = issue.expected === 'never' ? keyHint(path, KEYS) : {};
    return {
      ...at(path),
      expected: issue.expected === 'never' ? '–' : expected,
      found: issue.received,
      ...hintFor(expected, issue.received),
      ...unknown,
      code: issue.expected === 'never' ? 'key' : 'value',
    };
  });
  const sources = result.success ? result.output.sources : [];
  const clusters = reference().clusters.map(({ id }) => id);
  sources.forEach((source, i) => {
    source.clusters.forEach((id, j) => {
      if ([...reference().clusters, ...reference().organisations].some((one) => one.id === id))
        return;
      const near = meant(id, clusters);
      errors.push({
        ...at(`sources[${i}].clusters[${j}]`),
        expected: 'the id of a known cluster',
        found: `"${id}"`,
        ...(near ? { hint: near } : {}),
        code: 'value',
      });
    });
  });
  return { kind: 'config', errors, warnings: [], dataset: null, counts: [sources.length] };
}

const KEYS = [
  'id',
  'from',
  'format',
  'pointer',
  'page',
  'clusters',
  'role',
  'kind',
  'type',
  'timeZone',
  'language',
  'include',
  'exclude',
  'allowEmpty',
  'owned',
  'headers',
  'query',
  'into',
  'title',
  'base',
  'window',
  'limits',
  'cache',
  'types',
  'sources',
  'past',
  'future',
  'megabytes',
  'seconds',
  'words',
];

/** `mente du …?`: of the words that are allowed, or of the ids that there are. */
function hintFor(expected: string, found: string): { hint?: string } {
  const word = /^"(.*)"$/.exec(found)?.[1];
  if (!word) return {};
  const kind = /^the id of a known (\w+)$/.exec(expected)?.[1];
  const { clusters, organisations, activityTypes, regions } = reference();
  const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);
  const parties = [...ids(clusters), ...ids(organisations)];
  const idsOf = new Map([
    ['cluster', parties],
    ['party', parties],
    ['type', [...ids(activityTypes), 'other']],
    ['region', ids(regions)],
  ]);
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
  const near = meant(
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
