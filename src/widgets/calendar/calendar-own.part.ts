import type { Activity, Dataset } from '../../data/types.ts';
import { warnOnce } from '../../registry/warn-once.ts';
import type { eachInSlices as InSlices } from '../../domain/slices.ts';
import { isRecord } from '../../data/is-record.ts';
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
  const done = await slices<unknown>(
    list,
    (one, at) => {
      const { plain, trouble } = checked(check, one);
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

/** Stands for an item that could not be read. */
const UNREADABLE = Symbol('an item that cannot be read');
/** More than a list of activities anywhere has; what comes after is left out. */
const MOST = 250_000;

/** The items as they are now; `null`: not a list. A proxy may throw at each of them. */
function listOf(input: unknown): readonly unknown[] | null {
  try {
    if (!Array.isArray(input)) return null;
    if (input.length > MOST)
      warnOnce(`activities: ${input.length} are more than ${MOST}; the first ${MOST} are taken.`);
    return Array.from({ length: Math.min(input.length, MOST) }, (_, at): unknown => {
      try {
        return input[at];
      } catch {
        return UNREADABLE;
      }
    });
  } catch {
    return null;
  }
}

/** What is shown is a copy: a getter or a proxy is asked once, here, where it may fail or be refused. */
function checked(
  check: (one: unknown) => Trouble,
  one: unknown,
): { readonly plain: unknown; readonly trouble: Trouble } {
  try {
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
    if (value !== undefined) copy[key] = plainOf(value, 3);
  }
  return copy;
}

/** No field of an activity is deeper than a list of objects of texts. */
function plainOf(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!depth) throw new TypeError('too deep');
  if (Array.isArray(value)) return value.map((item: unknown) => plainOf(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plainOf(item, depth - 1)]),
  );
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
