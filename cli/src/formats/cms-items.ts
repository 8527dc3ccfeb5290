/**
 * Entries of content systems, each with fields that its site has named itself: WordPress REST,
 * Drupal JSON:API, Umbraco's Delivery API. A day counts only by the name of its field; the day that
 * an entry was published is never the day of an event.
 */
import { readLink } from '../text/links.ts';
import { readPeriod } from '../text/moments.ts';
import { line, plain, titleAndStatus } from '../text/plain.ts';
import { inZone } from '../text/zones.ts';
import { type Candidate, candidate, type Note, type ReadOptions, wholeDays } from './candidate.ts';
import { isThing, list, type Thing } from './event-object.ts';
import { oddityOf, whyUnread } from './when.ts';

export const isEntry = (item: Thing): boolean =>
  (isThing(item['title']) && 'rendered' in item['title']) ||
  isThing(item['attributes']) ||
  isThing(item['properties']);

const STARTS =
  'startdate start startdato starttime eventstart eventstartdate startdatetime evcalsrow eventdate date dato fra';
const ENDS = 'enddate end slutdato endtime eventend eventenddate enddatetime evcalerow til slut';
const PLACES = 'location venue place sted lokation eventlocation eventvenue';

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));
const [STARTS_OF, ENDS_OF, PLACES_OF] = [named(STARTS), named(ENDS), named(PLACES)];

/** `field_event_date`, `eventDate`, `_event-date`: the same name. */
const plainName = (key: string): string =>
  key
    .toLowerCase()
    .replace(/^_?field_/, '')
    .replace(/[^a-zæøå]/g, '');

function textIn(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim() || null;
  if (Array.isArray(value)) return textIn(value[0]);
  if (!isThing(value)) return null;
  return textIn(value['rendered'] ?? value['value'] ?? value['processed'] ?? value['name']);
}

/** The site's own fields, wherever the system keeps them. The system's own dates are none of them. */
function fieldsOf(item: Thing): [string, unknown][] {
  const wrapped = [item['acf'], item['meta'], item['attributes'], item['properties']];
  const own = wrapped.filter(isThing).flatMap((fields) => Object.entries(fields));
  return own.filter(
    ([key]) => !/^(?:created|changed|published|modified|updatedate|createdate)$/i.test(key),
  );
}

function fieldIn(fields: readonly [string, unknown][], names: ReadonlySet<string>): unknown {
  // The order of the names counts: `start` before `date`.
  for (const name of names) {
    const found = fields.find(
      ([key, value]) => plainName(key) === name && value !== null && value !== '',
    );
    if (found) return found[1];
  }
  return undefined;
}

/** Seconds since 1970 as EventON has them, `20261210` as ACF has it, or a date as people write it. */
function periodIn(value: unknown, options: ReadOptions): ReturnType<typeof readPeriod> {
  const text = textIn(value);
  if (!text) return null;
  if (/^1\d{9}$/.test(text))
    return { start: inZone(Number(text) * 1000, 'UTC'), end: null, odd: null };
  const compact = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  return readPeriod(compact ? compact.slice(1).join('-') : text, options);
}

export function entryFrom(
  item: Thing,
  at: string,
  options: ReadOptions,
  warnings: Note[],
): Candidate | Note {
  const fields = fieldsOf(item);
  const written = line(
    textIn(item['title']) ?? textIn(item['name']) ?? textIn(new Map(fields).get('title')),
  );
  const begins = fieldIn(fields, STARTS_OF);
  if (!written) return { code: 'no-title', at, found: textIn(item['id']) ?? '' };
  if (begins === undefined) {
    const isPublished = item['date'] !== undefined || new Map(fields).has('created');
    return { code: isPublished ? 'only-pubdate' : 'no-date', at, title: written };
  }
  const range = isThing(begins) && 'end_value' in begins ? begins['end_value'] : undefined;
  const period = periodIn(begins, options);
  const told = textIn(begins) ?? '';
  if (!period) return { code: whyUnread(told, options), at, title: written, found: told };
  const oddity = oddityOf(period);
  if (oddity) warnings.push({ code: oddity, at, title: written, found: told });
  const ends = fieldIn(fields, ENDS_OF) ?? range;
  const last = periodIn(ends, options);
  const isBefore = last !== null && last.start < period.start.slice(0, last.start.length);
  if (ends !== undefined && (!last || isBefore))
    warnings.push({ code: 'bad-end', at, title: written, found: textIn(ends) ?? '' });
  const end = last && !isBefore ? last.start : period.end;
  const { title, status } = titleAndStatus(written);
  const route = isThing(item['route']) ? textIn(item['route']['path']) : null;
  const path = isThing(item['attributes']) ? item['attributes']['path'] : null;
  const alias = isThing(path) ? textIn(path['alias']) : null;
  return candidate({
    at,
    uid: textIn(item['id']),
    title,
    status,
    start: period.start,
    end: end === period.start || end === period.start.slice(0, 10) ? null : end,
    ...wholeDays(period.start, end),
    timeZone: options.timeZone,
    url: readLink(textIn(item['link']) ?? route ?? alias, options.base),
    description: plain(textIn(item['excerpt']) ?? textIn(item['content'])),
    venue: line(textIn(fieldIn(fields, PLACES_OF))),
    categories: list(fieldIn(fields, named('category kategori'))).flatMap(
      (one) => line(textIn(one)) ?? [],
    ),
  });
}
