/**
 * Writes `docs/en/dataset.md` from the schema: `npm run docs`. Meanings come from `meanings.ts` and from the comments in the schema,
 * examples from the bundled dataset.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LONGEST_DESCRIPTION, LONGEST_TEXT } from '../../src/data/longest.ts';
import { FORMAT_VERSION } from '../../src/data/schema.ts';
import { MEANINGS } from './meanings.ts';
import { jsonSchema, wholeDataset } from './publish.ts';

interface Schema {
  readonly type?: string;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema;
  readonly required?: readonly string[];
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}

const root = join(import.meta.dirname, '../..');

/** Comments of fields in the schema's source; of two fields with one name and different comments, neither. */
function comments(): Map<string, string> {
  const found = new Map<string, string>();
  for (const file of ['schema.ts', 'cluster.schema.ts']) {
    const text = readFileSync(join(root, 'src/data', file), 'utf8');
    for (const [, comment = '', name = ''] of text.matchAll(
      /\/\*\* ([^\n]*?) \*\/\s*\n\s*(\w+):/g,
    )) {
      found.set(name, found.has(name) && found.get(name) !== comment ? '' : comment);
    }
  }
  return found;
}

const bare = (schema: Schema): Schema =>
  schema.anyOf ? bare(schema.anyOf.find(({ type }) => type !== 'null') ?? {}) : schema;
const isNullable = (schema: Schema): boolean =>
  schema.anyOf?.some(({ type }) => type === 'null') ?? false;
const isLocalised = ({ properties }: Schema): boolean =>
  Object.keys(properties ?? {}).join() === 'da,en';

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/T\\d\{2\}:\\d\{2\}Z\$$/, 'a moment in UTC, `YYYY-MM-DDThh:mmZ`'],
  [/\(\?:T\\d/, 'a day, or a wall-clock time: `YYYY-MM-DD`, `YYYY-MM-DDThh:mm`'],
  [/\(\?:-\\d\{2\}\(\?:/, 'a day, a month or a year: `YYYY-MM-DD`, `YYYY-MM`, `YYYY`'],
  [/^\^\\d\{4\}-\\d\{2\}-\\d\{2\}\$$/, 'a day, `YYYY-MM-DD`'],
  [/\(\?:\\\/\\d/, 'a year, or two: `YYYY`, `YYYY/YYYY`'],
  [/^\^\\d\{4\}\$$/, 'four digits'],
  [/^\^\[A-Z\]/, 'two capital letters'],
  [/https/, 'an http or https address'],
  [/^\^\[a-z0-9\]/, 'an id'],
];

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/Dkk$/, ' of Danish kroner'],
  [/^(?:lat|lon)$/, ' of degrees (WGS84)'],
  [/Percent$/, ' of percent'],
];

function typeOf(schema: Schema, name: string): string {
  const one = bare(schema);
  if (one.const !== undefined) return `\`${JSON.stringify(one.const)}\``;
  if (one.enum) return one.enum.map((word) => `\`${word}\``).join(', ');
  if (one.type === 'array')
    return name === 'sources' ? 'places in a list' : `a list: ${typeOf(one.items ?? {}, '')}`;
  if (one.type === 'object') return isLocalised(one) ? typeOfLocalised(one) : 'a record';
  if (one.pattern)
    return (
      PATTERNS.find(([pattern]) => pattern.test(one.pattern ?? ''))?.[1] ??
      `text like \`${one.pattern}\``
    );
  if (one.type === 'string') return 'text';
  if (one.type === 'boolean') return 'yes or no';
  const range =
    one.minimum !== undefined && one.maximum !== undefined
      ? `, ${one.minimum} to ${one.maximum}`
      : '';
  const [, unit = ''] = UNITS.find(([pattern]) => pattern.test(name)) ?? [];
  return `${one.type === 'integer' ? 'a whole number' : 'a number'}${unit}${range}`;
}

function typeOfLocalised({ properties, additionalProperties }: Schema): string {
  if (bare(properties?.['da'] ?? {}).type === 'array') return 'words in `da` and `en`';
  return `text in \`da\` and \`en\`${additionalProperties ? ', and in others' : ''}`;
}

/** Every value that the dataset has at a path. */
function* valuesAt(value: unknown, parts: readonly string[]): Generator<unknown> {
  if (Array.isArray(value)) for (const item of value) yield* valuesAt(item, parts);
  else if (!parts.length) yield value;
  else if (typeof value === 'object' && value !== null) {
    const [first = '', ...rest] = parts;
    if (first in value) yield* valuesAt((value as Record<string, unknown>)[first], rest);
  }
}

const EXAMPLES: Readonly<Record<string, string>> = {
  'strengthPositions[].related': '["energy-technology"]',
  'clusters[].contact.page': '"https://klynge.example.dk/kontakt"',
  'clusters[].contact.phone': '"+45 12 34 56 78"',
  'clusters[].contact.email': '"post@klynge.example.dk"',
  'clusters[].contact.checked': '"2026-11-28"',
  'clusters[].contact.sources': '[0]',
  'activities[].description': '"Two hours on water."',
  'activities[].placePrecision': '"postcode"',
  'activities[].uid': '"4711@kalender.example.dk"',
  'activities[].sequence': '2',
  'activities[].fetched': '"2026-11-26T04:17Z"',
  'activities[].origins[].source': '"regneark"',
  'activities[].origins[].key': '"uid:4711@kalender.example.dk"',
  'activities[].locked': '["title"]',
  'meta.published.activity': '"https://www.example.dk/klynger/aktivitet/{id}.html"',
  'meta.published.calendar': '"https://www.example.dk/klynger/aktivitet/{id}.ics"',
  'meta.published.cluster.da': '"https://www.example.dk/klynger/klynge/{id}.html"',
  'meta.published.cluster.en': '"https://www.example.dk/klynger/en/klynge/{id}.html"',
  'collections[].id': '"viborg-gron"',
  'collections[].filter.clusters[]': '"clean"',
  'collections[].filter.municipality': '"0791"',
};

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/g, ' ');

export function datasetPage(): string {
  const schema = jsonSchema() as Schema;
  const data = wholeDataset();
  const told = comments();
  const missing: string[] = [];
  const meaningOf = (path: string, name: string): string => {
    const found =
      MEANINGS[path] ??
      (path.split('.').length > 1 ? told.get(name) || undefined : undefined) ??
      MEANINGS[name];
    if (!found) missing.push(path);
    return found ?? '';
  };
  const exampleOf = (path: string, schemaOf: Schema): string => {
    if (EXAMPLES[path]) return `\`${EXAMPLES[path]}\``;
    const one = bare(schemaOf);
    if (
      (one.type === 'object' && !isLocalised(one)) ||
      (one.type === 'array' && bare(one.items ?? {}).type === 'object')
    )
      return '';
    const parts = path.replaceAll('[]', '').split('.');
    let best = '';
    for (const value of valuesAt(data, parts)) {
      if (value === null || value === undefined) continue;
      const text = JSON.stringify(one.type === 'array' ? [value] : value);
      if (text.length <= 70) return `\`${text.replaceAll('`', '')}\``;
      best ||= `\`${text.slice(0, 60).replaceAll('`', '')} …\``;
    }
    return best;
  };
  const sections: string[] = [];
  const describe = (record: Schema, path: string, level: number): void => {
    const rows = Object.entries(record.properties ?? {}).map(([name, field]) => {
      const own = path ? `${path}.${name}` : name;
      const must = record.required?.includes(name) ? '' : ' (may be left out)';
      const known = isNullable(field) ? ', or `null`: not known' : '';
      return [
        `\`${name}\``,
        cell(meaningOf(own, name)),
        cell(typeOf(field, name)) + known + must,
        cell(exampleOf(own, field)),
      ];
    });
    sections.push(table(['Field', 'Meaning', 'Type', 'Example'], rows));
    for (const [name, field] of Object.entries(record.properties ?? {})) {
      const own = path ? `${path}.${name}` : name;
      const one = bare(field);
      const [inner, at] = one.type === 'array' ? [bare(one.items ?? {}), `${own}[]`] : [one, own];
      if (inner.type !== 'object' || isLocalised(inner)) continue;
      sections.push(`${'#'.repeat(level)} \`${at}\``);
      if (level === 3) sections.push(meaningOf(own, name));
      describe(inner, at, Math.min(level + 1, 5));
    }
  };
  describe(schema, '', 3);
  if (missing.length)
    throw new Error(
      `Say what these mean, in a comment in the schema or in tools/data/meanings.ts: ${missing.join(', ')}`,
    );
  return `${[HEAD, ...sections].join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const HEAD = `<!-- Made by \`npm run docs\` from the schema: change that, not this. -->

# The dataset

The format that the widgets read, \`parseDataset\` checks and \`klynge\` writes: version ${FORMAT_VERSION}. The same as JSON Schema 2020-12 is in
\`dist/data/klynge-dataset.schema.json\`; the bundled dataset is \`dist/data/klynger.json\`. How to keep one of your own alive:
[data.md](data.md). What changed in the bundled facts, by day: [data-changelog.md](data-changelog.md).

- \`null\` means not known or not verified. Nothing is guessed.
- Days are Danish calendar days; times are wall-clock times in the \`timeZone\` beside them. An end is inclusive.
- Money is whole Danish kroner. Coordinates are WGS84 degrees.
- Ids are lower case, digits and hyphens. They are never used again for something else.
- Texts are plain text, and are shown as text. One has at most ${LONGEST_TEXT} characters; an activity's description ${LONGEST_DESCRIPTION}.

## Versions

\`meta.version\` is the major version. Within it, readers of the format accept what later minor additions bring:

| Change | Kind |
| --- | --- |
| A new list, a new field that may be left out, a new remark | addition: the version stays |
| A new word in a list of words | addition: a reader shows what it does not know as not known |
| A field or list removed or renamed, or one that must be there now | breaking: the next version |
| Another meaning, unit or form of what is there | breaking: the next version |
| A rule that refuses what was allowed | breaking: the next version |

A reader ignores keys that it does not know, and refuses a dataset of another major version with one message. Every breaking change is
announced in CHANGELOG.md one minor release of the package before it comes, with a command that brings older datasets up.

A dataset may be a part: a file that holds only \`activities\` is laid over the bundled one. A list that a file fills replaces the bundled
list; one that it leaves out or empty is the bundled one.

## The lists`;

if (process.argv[1] === import.meta.filename) {
  const { format, resolveConfig } = await import('prettier');
  const file = join(root, 'docs/en/dataset.md');
  writeFileSync(
    file,
    await format(datasetPage(), { ...(await resolveConfig(file)), parser: 'markdown' }),
  );
}
