/** Writes the whole dataset and its JSON Schema for readers: `node tools/data/publish.ts dist/data`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { mergeFields } from '../../src/data/merge-fields.ts';
import { parseDataset } from '../../src/data/parse.ts';
import { datasetSchema, FORMAT_VERSION } from '../../src/data/schema.ts';

const PARTS = [
  'clusters',
  'activities',
  'municipalities',
  'keywords',
  'details',
  'activity-details',
  'programmes',
  'background',
];

const GERMAN = ['texts', 'background'].reduce<Record<string, string | null>>(
  (all, name) => Object.assign(all, read(`locales/${name}.de.json`)),
  {},
);

function read(path: string): object {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../src', path), 'utf8')) as object;
}

/** Every text with its German, where there is one; a name that has none in German stays Danish, and has none here. */
export function withGerman(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withGerman);
  if (typeof value !== 'object' || value === null) return value;
  const { da, en } = value as { da?: unknown; en?: unknown };
  if (typeof da === 'string' && typeof en === 'string')
    return { ...value, ...(GERMAN[da] ? { de: GERMAN[da] } : {}) };
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withGerman(item)]));
}

/** The bundled parts as one dataset in the public format. */
export function wholeDataset(): Record<string, unknown> {
  const parts = PARTS.map((part) => read(`data/${part}.json`) as { sources?: string[] });
  const whole = parts.reduce<Record<string, unknown>>(
    (dataset, part) => mergeFields(dataset, part),
    {},
  );
  // The later table goes on where the earlier one ends.
  return { ...whole, sources: parts.flatMap(({ sources }) => sources ?? []) };
}

/** The format as JSON Schema 2020-12. */
export function jsonSchema(): Record<string, unknown> {
  const { $schema: _, ...schema } = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    // What takes code to check has no words there.
    ignoreActions: ['check'],
  }) as Record<string, unknown>;
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'klynge-dataset.schema.json',
    title: `Klynge dataset, format version ${FORMAT_VERSION}`,
    description:
      'null means not known. Days are Danish calendar days; times are wall-clock times in the timeZone beside them. Money is whole kroner.',
    ...schema,
  };
}

const [folder] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename && folder) {
  const german = withGerman(wholeDataset()) as { meta: object };
  const parsed = parseDataset({ ...german, meta: { ...german.meta, editorial: ['de'] } });
  if (!parsed.ok)
    throw new Error(
      `The bundled data is not in the format: ${JSON.stringify(parsed.problems.slice(0, 5), null, 2)}`,
    );
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'klynger.json'), `${JSON.stringify(parsed.dataset)}\n`);
  writeFileSync(
    join(folder, 'klynge-dataset.schema.json'),
    `${JSON.stringify(jsonSchema(), null, 2)}\n`,
  );
}
