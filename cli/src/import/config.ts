/** `klynge.config.json`: which sources there are, and what is known of them beforehand. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { FORMATS } from '../formats/read.ts';
import { isSelector } from '../formats/select.ts';
import { isSecret } from '../text/secrets.ts';
import { isRecord } from '../../../src/data/is-record.ts';
import { isZone } from '../../../src/data/real-time.ts';

const words = v.array(v.pipe(v.string(), v.minLength(1)));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in lower case, digits and hyphens'),
);
const zone = v.pipe(v.string(), v.check(isZone, 'an IANA time zone'));
const localised = v.object({ da: v.string(), en: v.string() });
const days = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(3660));
export const ROLES = [
  'organiser',
  'co-organiser',
  'announcer',
  'announced-organiser',
  'participant',
  'partner',
  'supporter',
  'target-group',
  'listed-in-calendar',
  'venue-host',
  'host',
] as const;

const selector = v.pipe(v.string(), v.check(isSelector, 'a CSS selector'));
const parts = {
  title: v.optional(selector),
  date: v.optional(selector),
  time: v.optional(selector),
  place: v.optional(selector),
};

/** Where the activities of a web page stand that has them only for people. */
const recipe = v.strictObject({
  /** The box of each activity; the others stand inside it. */
  list: selector,
  ...parts,
  link: v.optional(selector),
  /** A word that the links of activities have. */
  match: v.optional(v.string()),
  /** Headings above the boxes that say month or year. */
  heading: v.optional(selector),
  /** The link to the next page of the list. */
  next: v.optional(selector),
  /** How dates are written: `9/21/2026`; without the year. */
  dates: v.optional(
    v.strictObject({
      order: v.optional(v.picklist(['day-month', 'month-day'])),
      year: v.optional(v.picklist(['written', 'near'])),
    }),
  ),
  /** The activity's own page, which its link leads to. */
  detail: v.optional(v.union([v.literal('schema.org'), v.strictObject(parts)])),
});

/** A choice of activities that is published under a name of its own. */
const collection = v.strictObject({
  /** Without it: what it chooses. */
  title: v.exactOptional(localised),
  clusters: v.exactOptional(v.pipe(v.array(id), v.minLength(1, 'a cluster at least'))),
  region: v.exactOptional(id),
  municipality: v.exactOptional(v.string()),
  type: v.exactOptional(id),
  kind: v.exactOptional(v.picklist(['event', 'call', 'project'])),
  format: v.exactOptional(v.picklist(['in-person', 'online', 'hybrid'])),
  funder: v.exactOptional(id),
  language: v.exactOptional(
    v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'a language by its code: da, en')),
  ),
});

const source = v.strictObject({
  /** What it is called in reports and in the data; else from its file's name or address. */
  id: v.optional(id),
  /** A file, a folder or an address. */
  from: v.pipe(v.string(), v.minLength(1)),
  format: v.optional(v.picklist(FORMATS as string[])),
  /** In a JSON file: where its list is, as a JSON Pointer. */
  pointer: v.optional(v.string()),
  /** Where people can read the same; the source of facts that name no page of their own. */
  page: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an http or https address'))),
  clusters: v.optional(v.array(id), []),
  role: v.optional(v.picklist(ROLES as unknown as string[])),
  kind: v.optional(v.picklist(['event', 'call', 'project'])),
  type: v.optional(id),
  timeZone: v.optional(zone),
  language: v.optional(v.string()),
  /** Only items that hold one of the words; none that hold one of the others. */
  include: v.optional(words, []),
  exclude: v.optional(words, []),
  /** A source without a single item is taken for a broken one, unless it may be empty. */
  allowEmpty: v.optional(v.boolean(), false),
  /** The keeper's own: what is not in it any more is gone. */
  owned: v.optional(v.boolean(), false),
  /** Sent with every request; `"$NAME"` is taken from the environment. */
  headers: v.optional(v.record(v.string(), v.string())),
  query: v.optional(v.record(v.string(), v.string())),
  recipe: v.optional(recipe),
  /** The address is that of a site; what it offers is looked for at every import. */
  discover: v.optional(v.boolean(), false),
});

export const configSchema = v.strictObject({
  $schema: v.optional(v.string()),
  into: v.optional(v.string(), 'data/activities.json'),
  title: v.optional(localised),
  /** Where the published folder will be on the web. */
  base: v.optional(v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an http or https address'))),
  language: v.optional(v.string(), 'da'),
  timeZone: v.optional(zone, 'Europe/Copenhagen'),
  /** Days back and ahead: how far repeated events are written out, and what is taken in at all. */
  window: v.optional(
    v.strictObject({ past: v.optional(days, 365), future: v.optional(days, 730) }),
    {},
  ),
  limits: v.optional(
    v.strictObject({
      megabytes: v.optional(v.pipe(v.number(), v.minValue(0.01), v.maxValue(500)), 10),
      seconds: v.optional(v.pipe(v.number(), v.minValue(0.1), v.maxValue(600)), 20),
    }),
    {},
  ),
  /**
   * Where answers of servers are kept, so that what has not changed is not sent again; `null`:
   * nowhere.
   */
  cache: v.optional(v.nullable(v.string()), '.klynge-cache'),
  /** Whether the report names every cluster that has no source. */
  national: v.optional(v.boolean(), false),
  /** Who answers for what is published; a record for catalogues of data has to say so. */
  publisher: v.optional(
    v.strictObject({
      name: v.pipe(v.string(), v.minLength(1)),
      url: v.exactOptional(
        v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'an http or https address')),
      ),
      email: v.exactOptional(v.pipe(v.string(), v.email('a mail address'))),
    }),
  ),
  /** Where suggestions of activities are mailed to from the form that `publish` writes. */
  suggestions: v.optional(v.pipe(v.string(), v.email('a mail address'))),
  /** A mail address or a page for keepers of sites that want to know who asks. */
  contact: v.optional(v.pipe(v.string(), v.regex(/^[\x20-\x7e]{3,120}$/, 'an address'))),
  /** Whether links and redirects of sources may lead into this machine's own network. */
  privateNetwork: v.optional(v.boolean(), false),
  /** Words that tell an activity's type; these come before the built-in ones. */
  types: v.optional(v.array(v.strictObject({ words, type: id })), []),
  /** By their names, which are parts of addresses. */
  collections: v.optional(v.record(v.string(), collection), {}),
  sources: v.optional(v.array(source), []),
});

const keysOf = ({ entries }: { readonly entries: object }): readonly string[] =>
  Object.keys(entries);

/** The keys that may stand beside the one at that path: `sources[0].frm`. */
export function configKeysAt(path: string): readonly string[] {
  const levels: readonly (readonly [RegExp, readonly string[]])[] = [
    [/^[^.]*$/, keysOf(configSchema)],
    [/^sources\[\d+\]\.[^.]*$/, keysOf(source)],
    [/^sources\[\d+\]\.recipe\.[^.]*$/, keysOf(recipe)],
    [/^collections\..*\.[^.]*$/, keysOf(collection)],
    [/^publisher\./, ['name', 'url', 'email']],
    [/^window\./, ['past', 'future']],
    [/^limits\./, ['megabytes', 'seconds']],
    [/^types\[/, ['words', 'type']],
    [/\.dates\./, ['order', 'year']],
    [/\.detail\./, keysOf({ entries: parts })],
  ];
  return levels.find(([level]) => level.test(path))?.[1] ?? [];
}

type Written = Readonly<Record<string, unknown>>;

const isBlank = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && !value.trim());

/** A title in one text, or in one language, is that of both; an empty one is none. */
function withTitle(written: Written): Written {
  if (!('title' in written)) return written;
  const { title, ...rest } = written;
  if (typeof title !== 'string' && !isRecord(title)) return written;
  const { da, en } = typeof title === 'string' ? { da: title, en: title } : title;
  if (isBlank(da) && isBlank(en)) return rest;
  const both = { da: isBlank(da) ? en : da, en: isBlank(en) ? da : en };
  return { ...rest, title: typeof title === 'string' ? both : { ...title, ...both } };
}

/** Clusters by their names are those of their ids. */
function withIds(written: Written, named: (name: string) => string | null): Written {
  const { clusters } = written;
  if (!Array.isArray(clusters)) return written;
  const ids = clusters.map((one: unknown) => (typeof one === 'string' ? (named(one) ?? one) : one));
  return { ...written, clusters: ids };
}

/**
 * The configuration as somebody wrote it, with what is as good as right made right. `named`: the
 * cluster of a name.
 */
export function mendedConfig(input: unknown, named: (name: string) => string | null): unknown {
  if (!isRecord(input)) return input;
  const { sources, collections } = input;
  const mend = (one: unknown): unknown => (isRecord(one) ? withIds(withTitle(one), named) : one);
  return {
    ...withTitle(input),
    ...(Array.isArray(sources)
      ? { sources: sources.map((one: unknown) => (isRecord(one) ? withIds(one, named) : one)) }
      : {}),
    ...(isRecord(collections)
      ? {
          collections: Object.fromEntries(
            Object.entries(collections).map(([name, one]) => [name, mend(one)]),
          ),
        }
      : {}),
  };
}

/** Where a title stands that is empty. */
export function emptyTitles(input: unknown): string[] {
  if (!isRecord(input)) return [];
  const { collections } = input;
  const places: (readonly [string, unknown])[] = [
    ['', input],
    ...Object.entries(isRecord(collections) ? collections : {}).map(
      ([name, one]) => [`collections.${name}.`, one] as const,
    ),
  ];
  return places.flatMap(([at, one]) =>
    isRecord(one) && 'title' in one && !('title' in withTitle(one)) ? [`${at}title`] : [],
  );
}

export type Config = v.InferOutput<typeof configSchema>;
export type Source = Config['sources'][number] & { readonly id: string };

/** Each source with an id that no other has. */
export function namedSources(sources: Config['sources']): Source[] {
  const taken = new Set(sources.flatMap((one) => one.id ?? []));
  return sources.map((one) => {
    if (one.id) return { ...one, id: one.id };
    const base = idFrom(one.from);
    let name = base;
    for (let number = 2; taken.has(name); number++) name = `${base}-${number}`;
    taken.add(name);
    return { ...one, id: name };
  });
}

/**
 * `https://kalender.example.dk/feed.ics` → `kalender-example-dk-feed`; of a secret address, its
 * server.
 */
export function idFrom(from: string): string {
  const known = isSecret(from)
    ? `${new URL(from).host}-${createHash('sha256').update(from).digest('hex').slice(0, 6)}`
    : from;
  const text = known
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[?#].*$/, '')
    .replace(/\.(?:ics|csv|xlsx|json|xml|html?|rss)$/i, '');
  const folded = text
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .normalize('NFD');
  return (
    folded
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(-60)
      .replace(/^-+/, '') || 'kilde'
  );
}
