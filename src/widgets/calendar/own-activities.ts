import type { Activity, Dataset } from '../../data/types.ts';
import { warnOnce } from '../../registry/warn-once.ts';
import type { eachInSlices as InSlices } from '../../domain/slices.ts';
import { isRecord } from '../../data/is-record.ts';
import { plainOf } from '../../data/plain.ts';
import { type Field, FIELDS } from './own-fields.ts';

export interface CheckedActivities {
  readonly activities: readonly Activity[];
  /** How many are left out, and why the first of them are: `activities[4].end: expected 2022-06-15 or later, found "2022-06-01".` */
  readonly count: number;
  readonly problems: readonly string[];
}

/** What is said of the first mistakes is enough to find the others. */
const KEPT = 20;
/** What an activity cannot be without. */
const NEEDED: readonly string[] = ['id', 'title', 'start'];

type Raw = Readonly<Record<string, unknown>>;
type Trouble = { readonly key: string; readonly expected: string; readonly found: unknown } | null;

/**
 * A page's own activities in the dataset's format, where all but `id`, `title` and `start` may be left out: that is the same as not
 * known. Each is checked for itself; `null`: given up, since others are wanted by now.
 */
export async function checkActivities(
  slices: typeof InSlices,
  input: unknown,
  dataset: Dataset,
  wanted: () => boolean,
): Promise<CheckedActivities | null> {
  const list = listOf(input);
  if (!list)
    return {
      activities: [],
      count: 1,
      problems: [`activities: expected a list, found ${shown(input)}.`],
    };
  const check = checker(dataset);
  const activities: Activity[] = [];
  const problems: string[] = [];
  let count = 0;
  const { items, length } = list;
  const done = await slices<unknown>(
    { length },
    (_, at) => {
      const { plain, trouble } = checked(check, items, at);
      if (!trouble) activities.push(plain as Activity);
      else {
        count++;
        const path = `activities[${at}]${trouble.key ? `.${trouble.key}` : ''}`;
        if (problems.length < KEPT)
          problems.push(`${path}: expected ${trouble.expected}, found ${shown(trouble.found)}.`);
      }
    },
    wanted,
  );
  return done ? { activities, count, problems } : null;
}

/** How many mistakes a warning tells of one by one. */
const TOLD = 5;

/** The same, with one warning for what is left out. */
export async function soundOnes(
  slices: typeof InSlices,
  host: Element,
  input: unknown,
  dataset: Dataset,
  wanted: () => boolean,
): Promise<readonly Activity[] | null> {
  const found = await checkActivities(slices, input, dataset, wanted);
  if (found?.count) {
    const told = found.problems.slice(0, TOLD).join(' ');
    warnOnce(
      `<${host.localName} activities>: ${found.count} left out, the others are shown. ${told}${found.count > TOLD ? ' …' : ''}`,
    );
  }
  return found && found.activities;
}

/** No field of an activity is deeper than a list of objects of texts. */
const DEPTH = 3;
/** More than a list of activities anywhere has; what comes after is left out. */
const MOST = 250_000;

/** `null`: not a list. A proxy may throw whatever it is asked. */
function listOf(input: unknown): { readonly items: readonly unknown[]; length: number } | null {
  try {
    if (!Array.isArray(input)) return null;
    const items: readonly unknown[] = input;
    const { length } = items;
    if (length > MOST)
      warnOnce(`activities: ${length} are more than ${MOST}; the first ${MOST} are taken.`);
    return { items, length: Math.min(length, MOST) };
  } catch {
    return null;
  }
}

/** What is shown is a copy: a getter or a proxy is asked once, here, where it may fail or be refused. */
function checked(
  check: (one: unknown) => Trouble,
  items: readonly unknown[],
  at: number,
): { readonly plain: unknown; readonly trouble: Trouble } {
  let one: unknown = null;
  try {
    one = items[at];
    const plain = isRecord(one) ? copyOf(one) : one;
    return { plain, trouble: check(plain) };
  } catch {
    return { plain: null, trouble: { key: '', expected: 'plain data', found: one } };
  }
}

function copyOf(record: Readonly<Record<string, unknown>>): Raw {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(FIELDS)) {
    const value = record[key];
    if (value !== undefined) copy[key] = plainOf(value, DEPTH);
  }
  return copy;
}

/** How much of a value a warning shows. */
const SHOWN = 80;

/** Never throws: a value may be a circle, a BigInt, or fail when it is looked at. */
function shown(value: unknown): string {
  try {
    const cut = typeof value === 'string' ? value.slice(0, SHOWN + 1) : value;
    const text = (JSON.stringify(cut) as string | undefined) ?? String(value);
    return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
  } catch {
    return typeof value === 'object' ? 'an object that is no plain data' : typeof value;
  }
}

function checker(dataset: Dataset): (one: unknown) => Trouble {
  const ids = (list: readonly { readonly id: string }[]): ReadonlySet<string> =>
    new Set(list.map(({ id }) => id));
  const known = {
    party: new Set([...ids(dataset.clusters), ...ids(dataset.organisations)]),
    type: new Set([...ids(dataset.activityTypes), 'other']),
    region: ids(dataset.regions),
  };
  const taken = new Set<unknown>();
  return (one) => {
    if (typeof one !== 'object' || one === null || Array.isArray(one))
      return { key: '', expected: 'an activity', found: one };
    const raw = one as Raw;
    for (const key of NEEDED)
      if (raw[key] === undefined) return { key, expected: 'a value', found: undefined };
    for (const key in raw) {
      const trouble = raw[key] === undefined ? null : fieldTrouble(key, raw[key]);
      if (trouble) return trouble;
    }
    return late(raw) ?? unknownId(raw, known) ?? again(raw, taken);
  };
}

function fieldTrouble(key: string, value: unknown): Trouble {
  const field = FIELDS[key as keyof typeof FIELDS] as Field | undefined;
  // Absent and not known are the same; of these, not even that.
  if (!field || field.test(value) || (value === null && !NEEDED.includes(key))) return null;
  return { key, expected: field.expected, found: value };
}

function late({ start, end }: Raw): Trouble {
  if (typeof end !== 'string' || typeof start !== 'string') return null;
  const length = Math.min(start.length, end.length);
  return end.slice(0, length) < start.slice(0, length)
    ? { key: 'end', expected: `${start} or later`, found: end }
    : null;
}

function unknownId(
  raw: Raw,
  known: Record<'party' | 'type' | 'region', ReadonlySet<string>>,
): Trouble {
  const { clusters, type, region } = raw as Partial<Activity>;
  const at = known.party.size ? (clusters ?? []).findIndex(({ id }) => !known.party.has(id)) : -1;
  if (at >= 0)
    return {
      key: `clusters[${at}].id`,
      expected: 'the id of a known cluster',
      found: clusters?.[at]?.id,
    };
  if (type && known.type.size > 1 && !known.type.has(type))
    return { key: 'type', expected: 'the id of a known type', found: type };
  if (region && known.region.size && !known.region.has(region))
    return { key: 'region', expected: 'the id of a known region', found: region };
  return null;
}

function again({ id }: Raw, taken: Set<unknown>): Trouble {
  if (taken.has(id)) return { key: 'id', expected: 'an id that no other has', found: id };
  taken.add(id);
  return null;
}
