/** Each activity is checked alone before the whole: one that is not valid stops no other. */
import * as v from 'valibot';
import { toProblem } from '../../../src/data/problem.ts';
import { LISTS, idOf, rulesFor, type Ids } from '../../../src/data/rules.ts';
import { activity as activitySchema } from '../../../src/data/schema.ts';
import type { Activity, Dataset } from '../../../src/data/types.ts';

interface Wrong {
  readonly field: string;
  readonly expected: string;
  readonly found: string;
}

/** What came of an activity: as it may stand in a dataset, or why it may not. */
export type Checked =
  { readonly activity: Activity; readonly mended: readonly Wrong[] } | { readonly refused: Wrong };

/** Fields without which an activity is still one, and what stands there then. */
const WITHOUT: Readonly<Record<string, unknown>> = {
  end: null,
  allDay: null,
  deadline: null,
  venue: null,
  address: null,
  town: null,
  municipality: null,
  region: null,
  lat: null,
  lon: null,
  country: null,
  format: null,
  organiser: null,
  coOrganisers: [],
  type: null,
  otherTypes: [],
  price: null,
  registrationUrl: null,
  url: null,
  status: null,
  description: null,
  placePrecision: null,
  clusters: [],
  uid: undefined,
  sequence: undefined,
};

const TIMES = ['start', 'end', 'allDay', 'precision', 'timeZone', 'deadline'] as const;

const shown = (value: unknown): string =>
  value === undefined ? 'undefined' : JSON.stringify(value).slice(0, 160);

export class Gate {
  private readonly ids: Ids;
  private readonly language: string;

  constructor(dataset: Dataset, language: string) {
    const ids = LISTS.map((list) => [
      list,
      new Set(((dataset[list] ?? []) as readonly object[]).map(idOf)),
    ]);
    // Activities that are new are not in the dataset yet, and refer to none.
    this.ids = Object.fromEntries(ids) as Ids;
    this.language = language;
  }

  /** `sources`: how long the table of sources is. */
  check(activity: Activity, known: Activity | null, sources: number): Checked {
    const wrong = this.wrongIn(activity, sources);
    if (!wrong.length) return { activity, mended: [] };
    const lockedTimes = this.withKnownTimes(activity, known, sources);
    if (lockedTimes) return { activity: lockedTimes, mended: wrong };
    const mended = { ...activity } as Record<string, unknown>;
    for (const { field } of wrong) {
      if (field === 'language') mended[field] = this.language;
      else if (Object.hasOwn(WITHOUT, field)) mended[field] = WITHOUT[field];
      if (mended[field] === undefined) Reflect.deleteProperty(mended, field);
    }
    const after = mended as unknown as Activity;
    const [still] = this.wrongIn(after, sources);
    return still ? { refused: still } : { activity: after, mended: wrong };
  }

  /** A time that somebody has locked stands with the others as they were. */
  private withKnownTimes(
    activity: Activity,
    known: Activity | null,
    sources: number,
  ): Activity | null {
    if (!known?.locked?.some((field) => (TIMES as readonly string[]).includes(field))) return null;
    const times = Object.fromEntries(TIMES.map((field) => [field, known[field]]));
    const kept = { ...activity, ...times } as Activity;
    return this.wrongIn(kept, sources).length ? null : kept;
  }

  private wrongIn(activity: Activity, sources: number): Wrong[] {
    const parsed = v.safeParse(activitySchema, activity);
    if (!parsed.success)
      return parsed.issues.map((issue) => {
        const { path } = issue;
        const { expected, found } = toProblem(issue);
        return {
          field: typeof path?.[0]?.key === 'string' ? path[0].key : '',
          expected,
          // Of a text that is too short, the check tells its length only.
          found: path?.length === 1 ? shown(path[0].value) : found,
        };
      });
    return rulesFor(this.ids, sources)('activities', 0, activity).map(
      ({ path, expected, found }) => ({
        field: /^activities\[0\]\.(\w+)/.exec(path)?.[1] ?? '',
        expected,
        found,
      }),
    );
  }
}
