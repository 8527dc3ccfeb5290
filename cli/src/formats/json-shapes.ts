/**
 * JSON lists of known shapes: The Events Calendar (WordPress), the Danish event database, the
 * libraries' DPL CMS, our own.
 */
import type { Activity } from '../../../src/data/types.ts';
import { decode } from '../text/charset.ts';
import { readLink } from '../text/links.ts';
import { readPeriod } from '../text/moments.ts';
import { line, plain, titleAndStatus } from '../text/plain.ts';
import { isZone } from '../../../src/data/real-time.ts';
import { toZone, zoneNamed } from '../text/zones.ts';
import { entryFrom, isEntry } from './cms-items.ts';
import {
  type Candidate,
  candidate,
  Failure,
  type Note,
  type Parsed,
  type ReadOptions,
  wholeDays,
} from './candidate.ts';
import { eventFrom, isEvent, isThing, list, type Thing } from './event-object.ts';
import { oddityOf, whyUnread } from './when.ts';

/** Calendars in JSON (RFC 7265). */
const isJsonCalendar = (json: unknown): boolean => Array.isArray(json) && json[0] === 'vcalendar';

export function readJson(bytes: Uint8Array, options: ReadOptions): Parsed {
  const { text, odd } = decode(bytes);
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new Failure(
      /unterminated|end of JSON/i.test(String(error)) ? 'truncated' : 'bad-json',
      String(error).slice(0, 120),
    );
  }
  if (isJsonCalendar(json)) throw new Failure('not-the-format', 'jCal');
  const warnings: Note[] = odd ? [{ code: odd, at: '' }] : [];
  const refused: Note[] = [];
  const leftOut: Note[] = [];
  const all = options.pointer ? list(at(json, options.pointer)) : itemsOf(json);
  const items = all.filter(isThing);
  for (const other of all.filter((one) => !isThing(one)))
    refused.push({ code: 'bad-event', at: `[${all.indexOf(other)}]`, found: String(other) });
  if (!items.length && !isKnown(json, options)) throw new Failure('not-the-format', 'JSON');
  const candidates = items.flatMap((item, i) => {
    const place = `[${i}]`;
    const withheld = withheldBy(item);
    if (withheld) {
      const title =
        withheld === 'private' ? null : line(text_(item['title']) ?? text_(item['name']));
      leftOut.push({ code: withheld, at: place, ...(title ? { title } : {}) });
      return [];
    }
    return readerOf(item)(item, place, options, warnings).flatMap((one) => {
      if (!('code' in one)) return [one];
      refused.push(one);
      return [];
    });
  });
  if (!items.length) warnings.push({ code: 'no-events', at: '' });
  const next = isThing(json)
    ? (text_(json['next_rest_url']) ??
      (isThing(json['hydra:view']) ? text_(json['hydra:view']['hydra:next']) : null))
    : null;
  return { candidates, refused, warnings, leftOut, next: readLink(next, options.base) };
}

type Reader = (
  item: Thing,
  place: string,
  options: ReadOptions,
  warnings: Note[],
) => (Candidate | Note)[];

function readerOf(item: Thing): Reader {
  if (isEvent(item)) return (...all) => [eventFrom(...all)];
  if (isEntry(item)) return (...all) => [entryFrom(...all)];
  if ('start_date' in item) return (...all) => [eventsCalendar(...all)];
  if ('occurrences' in item || 'dailyOccurrences' in item) return eventDatabase;
  return (...all) => [library(...all)];
}

/** What WordPress gives to those who are signed in, and is not for everybody. */
function withheldBy(item: Thing): 'draft' | 'private' | 'hidden' | null {
  const status = text_(item['status']);
  if (status === 'private' || text_(item['password'])) return 'private';
  if (/^(?:draft|auto-draft|pending|future|trash)$/.test(status ?? '')) return 'draft';
  return item['hide_from_listings'] === true ? 'hidden' : null;
}

function text_(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() ? value : null;
}
const wrapped = (json: Thing): unknown =>
  json['events'] ??
  json['hydra:member'] ??
  json['member'] ??
  json['items'] ??
  json['data'] ??
  json['@graph'];
function itemsOf(json: unknown): unknown[] {
  if (Array.isArray(json)) return json;
  if (!isThing(json)) return [];
  return isEvent(json) ? [json] : list(wrapped(json));
}
const isKnown = (json: unknown, { pointer }: ReadOptions): boolean =>
  Array.isArray(json) || (isThing(json) && Boolean(pointer ?? wrapped(json)));

/** The value at a JSON Pointer; a `-` at the end means: each. */
function at(json: unknown, pointer: string): unknown {
  return pointer
    .replace(/\/-$/, '')
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Record<string, unknown>)[key]
          : undefined,
      json,
    );
}

interface Told {
  readonly id: string | null;
  readonly written: unknown;
  readonly start: string | null;
  readonly end: string | null;
  readonly rest: Partial<Candidate>;
}

function made(
  { id, written, start, end, rest }: Told,
  place: string,
  options: ReadOptions,
  warnings: Note[],
): Candidate | Note {
  const name = line(text_(written));
  if (!name) return { code: 'no-title', at: place, found: id ?? '' };
  if (!start) return { code: 'no-date', at: place, title: name };
  const period = readPeriod(start, options);
  if (!period) return { code: whyUnread(start, options), at: place, title: name, found: start };
  const begins = period.start;
  const oddity = oddityOf(period);
  if (oddity) warnings.push({ code: oddity, at: place, title: name, found: start.slice(0, 120) });
  let ends = end ? (readPeriod(end, options)?.start ?? null) : null;
  if (end && (!ends || ends < begins.slice(0, ends.length))) {
    warnings.push({ code: 'bad-end', at: place, title: name, found: end.slice(0, 120) });
    ends = null;
  }
  if (ends === begins) ends = null;
  const { title, status } = titleAndStatus(name);
  const { allDay, ...others } = rest;
  const days = allDay
    ? {
        start: begins.slice(0, 10),
        end: ends && ends.slice(0, 10) > begins.slice(0, 10) ? ends.slice(0, 10) : null,
        allDay: true,
      }
    : wholeDays(begins, ends);
  return candidate({
    at: place,
    uid: id,
    title,
    timeZone: options.timeZone,
    ...others,
    status: others.status ?? status,
    start: begins,
    end: ends,
    ...days,
  });
}

function eventsCalendar(
  item: Thing,
  place: string,
  options: ReadOptions,
  warnings: Note[],
): Candidate | Note {
  const venue = isThing(first(item['venue'])) ? (first(item['venue']) as Thing) : {};
  const organisers = list(item['organizer']).flatMap((one) =>
    isThing(one) ? (line(text_(one['organizer'])) ?? []) : [],
  );
  const zone = text_(item['timezone']) ?? options.timeZone;
  // A zone that is only an offset (`UTC+2`) is wrong half of the year; the time in UTC is right.
  const moment = (key: string): string | null => {
    const [wall, utc] = [text_(item[key]), text_(item[`utc_${key}`])];
    if (utc && zone !== options.timeZone && item['all_day'] !== true)
      return `${utc.trim().replace(' ', 'T')}Z`;
    // An offset (`UTC+2`) is a zone too, if it is all that there is.
    const known = isZone(zone) ? zone : zoneNamed(zone);
    if (!wall || !known || !/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}/.test(wall)) return wall;
    return toZone(wall.slice(0, 16).replace(' ', 'T'), known, options.timeZone);
  };
  return made(
    {
      id: text_(item['global_id']) ?? text_(item['id']),
      written: item['title'],
      start: moment('start_date'),
      end: moment('end_date'),
      rest: {
        url: readLink(text_(item['url']), options.base),
        registrationUrl: readLink(text_(item['website']), options.base),
        description: plain(text_(item['description']) ?? text_(item['excerpt'])),
        allDay: item['all_day'] === true,
        venue: line(text_(venue['venue'])),
        address: line(text_(venue['address'])),
        postcode: text_(venue['zip']),
        town: line(text_(venue['city'])),
        country: line(text_(venue['country'])),
        price: line(text_(item['cost'])),
        status: /^cancel/.test(text_(item['event_status']) ?? '') ? 'cancelled' : null,
        format: item['is_virtual'] === true ? 'online' : null,
        organiser: organisers[0] ?? null,
        coOrganisers: organisers.slice(1),
        categories: [...list(item['categories']), ...list(item['tags'])].flatMap((one) =>
          isThing(one) ? (line(text_(one['name'])) ?? []) : [],
        ),
      },
    },
    place,
    options,
    warnings,
  );
}

const first = (value: unknown): unknown => list(value)[0];
const nameOf = (value: unknown): string | null =>
  line(text_(value) ?? (isThing(value) ? text_(value['name']) : null));

/**
 * One candidate for each occurrence. Coordinates stand as latitude, longitude; addresses of
 * pictures are not read.
 */
function eventDatabase(
  item: Thing,
  place: string,
  options: ReadOptions,
  warnings: Note[],
): (Candidate | Note)[] {
  const location = isThing(item['location']) ? item['location'] : {};
  const [lat, lon] = list(location['coordinates']).map(Number);
  const id = text_(item['entityId']) ?? text_(item['id']) ?? text_(item['@id']);
  const several = list(item['occurrences'] ?? item['dailyOccurrences']).filter(isThing);
  if (!several.length)
    return [{ code: 'no-date', at: place, title: line(text_(item['title'])) ?? id ?? '' }];
  return several.map((one, i) => ({
    ...made(
      {
        id,
        written: item['title'],
        start: text_(one['start']) ?? text_(one['startDate']),
        end: text_(one['end']) ?? text_(one['endDate']),
        rest: {
          url: readLink(text_(item['url']), options.base),
          registrationUrl: readLink(text_(item['ticketUrl']), options.base),
          description: plain(text_(item['excerpt']) ?? text_(item['description'])),
          recurrence: several.length > 1 ? (text_(one['start']) ?? String(i)) : null,
          venue:
            [nameOf(location['name']), line(text_(one['room']))].filter(Boolean).join(', ') || null,
          address: line(text_(location['street']) ?? text_(location['address'])),
          postcode: text_(location['postalCode']),
          town: line(text_(location['city'])),
          price: line(text_(one['ticketPriceRange'])),
          status: statusOf(text_(one['status'])),
          organiser: nameOf(item['organizer']),
          coOrganisers: list(item['partners']).flatMap((partner) => nameOf(partner) ?? []),
          categories: list(item['tags']).flatMap((tag) => nameOf(tag) ?? []),
          ...(lat && lon && Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? { lat, lon } : {}),
        },
      },
      several.length > 1 ? `${place}.occurrences[${i}]` : place,
      options,
      warnings,
    ),
  }));
}

function statusOf(said: string | null): Activity['status'] {
  if (/cancel|aflyst/i.test(said ?? '')) return 'cancelled';
  return /sold\s*out|udsolgt/i.test(said ?? '') ? 'full' : null;
}

function library(
  item: Thing,
  place: string,
  options: ReadOptions,
  warnings: Note[],
): Candidate | Note {
  const time = isThing(item['date_time']) ? item['date_time'] : {};
  const address = isThing(item['address']) ? item['address'] : {};
  const prices = list(item['ticket_categories']).flatMap((one) => {
    const price = isThing(one) && isThing(one['price']) ? one['price'] : null;
    return price && typeof price['value'] === 'number'
      ? [price['value'] ? `${price['value']} kr.` : 'gratis']
      : [];
  });
  return made(
    {
      id: text_(item['uuid']) ?? text_(item['id']),
      written: item['title'] ?? item['name'],
      start: text_(time['start']) ?? text_(item['start']) ?? text_(item['startDate']),
      end: text_(time['end']) ?? text_(item['end']) ?? text_(item['endDate']),
      rest: {
        url: readLink(text_(item['url']), options.base),
        description: plain(text_(item['description']) ?? text_(item['body'])),
        allDay: item['all_day'] === true,
        venue: nameOf(address['location']) ?? nameOf(first(item['branches'])),
        address: line(text_(address['street'])),
        postcode: text_(address['zip_code']) ?? text_(address['postal_code']),
        town: line(text_(address['city'])),
        price: [...new Set(prices)].join(' / ') || null,
        status: statusOf(text_(item['state'])),
      },
    },
    place,
    options,
    warnings,
  );
}
