/** `klynge.config.json`: which sources there are, and what is known of them beforehand. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { FORMATS } from '../formats/read.ts';
import { isSecret } from '../text/secrets.ts';
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
  /** Words that tell an activity's type; these come before the built-in ones. */
  types: v.optional(v.array(v.strictObject({ words, type: id })), []),
  sources: v.optional(v.array(source), []),
});

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
