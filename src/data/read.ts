import * as v from 'valibot';
import { isRecord } from './is-record.ts';
import type { PartialDataset } from './layers.ts';
import { renumberSources } from './source-numbers.ts';
import { freeze, type Problem } from './parse.ts';
import { ONE_EACH, toProblem, unreadable } from './problem.ts';
import { circles, idOf, type Ids, type Item, type List, LISTS, rulesFor } from './rules.ts';
import { datasetSchema } from './schema.ts';

/** The data that a part is laid over. */
export type Base = { readonly [L in List]?: readonly object[] | undefined };

export interface ReadResult {
  /** What is good, frozen: the lists that the input has, and of each the records without a mistake. `null`: the frame is wrong. */
  readonly dataset: PartialDataset | null;
  /** Everything that was left out, and why; the places are those in the input. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a dataset in the public format, or a part of one (`{ activities: […] }`), and keeps what is good: a record with a mistake is
 * left out and told of, the others stay. Refused whole is what has no known list, a list that is none, or another version. Ids of
 * `base`, the data that the part is laid over, may be referred to. Never throws.
 */
export function readDataset(input: unknown, base: Base = {}): ReadResult {
  const reading = read(input, base);
  for (;;) {
    const { done, value } = reading.next();
    if (done) return value;
  }
}

/** The same, record by record: whoever calls it may rest after each, so that 100,000 of them do not freeze a page. */
export function* read(input: unknown, base: Base): Generator<undefined, ReadResult> {
  try {
    return yield* readLists(input, base);
  } catch (error) {
    return refused(unreadable(error));
  }
}

const refused = (...problems: Problem[]): ReadResult => ({ dataset: null, problems });
const wrong = (path: string, expected: string, found: string): Problem => ({
  path,
  expected,
  found,
  message: `Expected ${expected}, found ${found}.`,
});
function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}

function* readLists(input: unknown, base: Base): Generator<undefined, ReadResult> {
  if (!isRecord(input)) return refused(wrong('', 'a dataset', kindOf(input)));
  const lists = [...LISTS, 'sources' as const].filter((list) => input[list] !== undefined);
  if (!lists.some((list) => list !== 'sources'))
    return refused(wrong('', `a list: ${LISTS.join(', ')}`, 'none of them'));
  const notLists = lists.filter((list) => !Array.isArray(input[list]));
  if (notLists.length)
    return refused(...notLists.map((list) => wrong(list, 'a list', kindOf(input[list]))));

  const problems: Problem[] = [];
  const meta = readMeta(input['meta'], problems);
  if (!meta) return refused(...problems);
  const raw = (list: List): readonly unknown[] => (input[list] ?? []) as readonly unknown[];
  const sources = readSources(input['sources'] as readonly unknown[] | undefined, problems);
  const check = rulesFor(yield* idsIn(input, base), sources.length);
  const parts: { i: number; id: string; parent: string | null }[] = [];
  const part: Record<string, unknown> = {};
  for (const list of lists) {
    if (list === 'sources') continue;
    const entry = datasetSchema.entries[list];
    const schema = ('wrapped' in entry ? entry.wrapped : entry).item;
    const good: Item<List>[] = [];
    for (const [i, record] of raw(list).entries()) {
      yield;
      const { output, found } = checked(schema, record, `${list}[${i}]`);
      if (output !== undefined) found.push(...check(list, i, output as Item<List>));
      if (found.length) problems.push(...found);
      else good.push(freeze(sources.told(output as Item<List>)));
      if (list === 'activities' && !found.length && (output as Item<'activities'>).parent) {
        parts.push({ i, ...(output as Item<'activities'>) });
      }
    }
    part[list] = good;
  }
  const inCircles = circles(parts);
  if (inCircles.length) {
    problems.push(...inCircles);
    const bad = new Set(
      inCircles.map(
        ({ path }) => (raw('activities')[Number(/\d+/.exec(path)?.[0])] as { id: unknown }).id,
      ),
    );
    part['activities'] = (part['activities'] as Item<'activities'>[]).filter(
      ({ id }) => !bad.has(id),
    );
  }
  if (input['sources']) part['sources'] = sources.good;
  if (Object.keys(meta).length) part['meta'] = meta;
  return { dataset: shallowFrozen(part), problems };
}

/** What the schema makes of a record, or what is wrong with it. A record that cannot even be looked at costs itself alone. */
function checked(
  schema: v.GenericSchema,
  record: unknown,
  path: string,
): { readonly output?: unknown; readonly found: Problem[] } {
  try {
    const result = v.safeParse(schema, record, ONE_EACH);
    return result.success
      ? { output: result.output, found: [] }
      : { found: result.issues.map((issue) => toProblem(issue, path)) };
  } catch (error) {
    return { found: [unreadable(error, path)] };
  }
}

/** The format and its version must be right where they are told; another field with a mistake is left out. `null`: refused. */
function readMeta(meta: unknown, problems: Problem[]): PartialDataset['meta'] | null {
  if (meta === undefined) return {};
  if (!isRecord(meta)) {
    problems.push(wrong('meta', 'an object', kindOf(meta)));
    return null;
  }
  const good: Record<string, unknown> = {};
  let refuse = false;
  for (const [key, schema] of Object.entries(datasetSchema.entries.meta.entries)) {
    if (meta[key] === undefined) continue;
    const result = v.safeParse(schema, meta[key], ONE_EACH);
    if (result.success) good[key] = freeze(result.output);
    else {
      problems.push(...result.issues.map((issue) => toProblem(issue, `meta.${key}`)));
      refuse ||= key === 'format' || key === 'version';
    }
  }
  return refuse ? null : good;
}

/** Records refer to addresses by their place, so a bad one is left out of the records too. */
function readSources(raw: readonly unknown[] = [], problems: Problem[]) {
  const schema = datasetSchema.entries.sources.item;
  const good: string[] = [];
  const places = raw.map((address, i) => {
    const result = v.safeParse(schema, address, ONE_EACH);
    if (result.success) return good.push(result.output) - 1;
    problems.push(...result.issues.map((issue) => toProblem(issue, `sources[${i}]`)));
    return null;
  });
  const told = <T>(record: T): T =>
    good.length < raw.length ? renumberSources(record, (was) => places[was] ?? null) : record;
  return { good: freeze(good), length: raw.length, told };
}

/** A record that was left out may still be referred to: one mistake is not to cost its neighbours. A list that nobody brought is not known. */
function* idsIn(input: Record<string, unknown>, base: Base): Generator<undefined, Ids> {
  const ids: { [L in List]?: Set<unknown> } = {};
  for (const list of LISTS) {
    const records = (input[list] ?? base[list] ?? []) as readonly unknown[];
    if (!input[list] && !records.length) continue;
    const all = (ids[list] = new Set<unknown>());
    for (const record of records) {
      yield;
      try {
        if (isRecord(record)) all.add(idOf(record));
      } catch {
        // It is told of where it is checked.
      }
    }
  }
  return ids;
}

/** Its records are frozen already, one by one. */
function shallowFrozen(part: Record<string, unknown>): PartialDataset {
  for (const list of Object.values(part)) Object.freeze(list);
  return Object.freeze(part);
}
