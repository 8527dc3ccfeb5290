/**
 * Writes iCalendar (RFC 5545), for calendars to open or to subscribe to. Pure: activities come as entries, in the words of a widget
 * (`entry.view.ts`) or of a published feed (`calendar-entry.ts`).
 */
import { addDays, dayOf, timeOf } from '../time/days.ts';
import { DENMARK, momentIn } from '../time/zones.ts';

export interface CalendarEntry {
  /** The same for the same activity, wherever and whenever it is written. */
  readonly uid: string;
  readonly summary: string;
  /** A day, or a wall-clock time in `zone`. */
  readonly start: string;
  /** The last day (inclusive), or the time it ends; `null`: not known, or on its day. */
  readonly end: string | null;
  readonly zone: string;
  readonly description: string;
  readonly location: string | null;
  readonly geo: { readonly lat: number; readonly lon: number } | null;
  readonly url: string | null;
  readonly categories: readonly string[];
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  /** How often it has been changed since it was announced, as far as is known. */
  readonly sequence: number;
  /** It takes up its clock times: an event does, a deadline does not. */
  readonly busy: boolean;
  /** The language of its summary, where it is known. */
  readonly language?: string;
  /** When what is written of it was found out (a day, or a moment in UTC); without it: the file's own stamp. */
  readonly stamp?: string;
}

export interface CalendarFile {
  readonly name: string;
  /** The moment that the file is written at, or the day that its data is from: that gives the same bytes each time. */
  readonly stamp: Date | string;
  readonly entries: readonly CalendarEntry[];
}

/**
 * Denmark's clocks by the rule in force since 1996. Earlier times are not told of, so one rule is enough; calendars that know the name
 * use their own tables.
 */
const DANISH_ZONE: readonly string[] = [
  'BEGIN:VTIMEZONE',
  `TZID:${DENMARK}`,
  `X-LIC-LOCATION:${DENMARK}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const written = (lines: readonly string[]): string =>
  lines.map((line) => `${folded(line)}\r\n`).join('');

export function toCalendar({ name, stamp, entries }: CalendarFile): string {
  const inDenmark = entries.some(({ start, zone }) => timeOf(start) && zone === DENMARK);
  return [
    written([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//klynge-widgets//Klyngernes aktiviteter//DA',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      `X-WR-CALNAME:${escaped(name)}`,
      `X-WR-TIMEZONE:${DENMARK}`,
      // A calendar holds one thing at least, also where there is no activity.
      ...(inDenmark || !entries.length ? DANISH_ZONE : []),
    ]),
    // One text an activity: a large calendar's lines do not fit in memory side by side.
    ...entries.map((entry) => written(toEvent(entry, stamp))),
    'END:VCALENDAR\r\n',
  ].join('');
}

function toEvent(entry: CalendarEntry, stamp: Date | string): string[] {
  const { summary, description, location, geo, url, categories, status, sequence } = entry;
  const language = /^[\w-]+$/.test(entry.language ?? '') ? `;LANGUAGE=${entry.language}` : '';
  const uri = url ? uriOf(url) : null;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(publicUid(entry.uid))}`,
    `DTSTAMP:${stampOf(entry.stamp ?? stamp)}`,
    ...period(entry),
    `SUMMARY${language}:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(geo ? [`GEO:${geo.lat};${geo.lon}`] : []),
    ...(uri ? [`URL:${uri}`] : []),
    ...(categories.length ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
    `STATUS:${status}`,
    `SEQUENCE:${sequence}`,
    // What fills a day as far as is known does not make anybody busy.
    `TRANSP:${entry.busy && timeOf(entry.start) ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

const stampOf = (stamp: Date | string): string => {
  if (typeof stamp !== 'string') return utc(stamp);
  return stamp.length > 10 ? utc(new Date(stamp)) : `${digits(stamp)}T000000Z`;
};

/** An address is not text and is not escaped: what would end its line, or a reader's idea of one, is written in percent. */
const uriOf = (url: string): string | null =>
  /^https?:/i.test(url)
    ? url.trim().replace(/[\s\p{Cc}]/gu, (character) => encodeURIComponent(character))
    : null;

/** Names that mean something inside a house only: without a dot, by number, or below a name that no public register has. */
const INTERNAL =
  /@(?:[^.@]*|[\d.]+|\[.*|.*\.(?:local|localdomain|lan|internal|intern|intra|intranet|corp|home|private|test|invalid|localhost))\.?$/i;

/** The UID as it is, but for the name of a machine that only a house itself knows: there, always the same sign for it. */
function publicUid(uid: string): string {
  if (!INTERNAL.test(uid) || uid.endsWith(OWN_DOMAIN)) return uid;
  const at = uid.lastIndexOf('@');
  return `${uid.slice(0, at)}@${signOf(uid.slice(at + 1))}.${OWN_DOMAIN}`;
}

const OWN_DOMAIN = 'klynge-widgets';

/** What stands after the id of an activity of a page's own: told apart from other pages', and not the name of the page's host. */
export const uidDomain = (host: string): string =>
  host ? `${signOf(host)}.${OWN_DOMAIN}` : OWN_DOMAIN;

/** The same short sign for the same text (FNV-1a, 32 bits twice). */
function signOf(text: string): string {
  const hash = (seed: number): string => {
    let sum = seed;
    for (let i = 0; i < text.length; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return (sum >>> 0).toString(16).padStart(8, '0');
  };
  return hash(0x811c9dc5) + hash(0x1234567);
}

/** Days are days (the end is the day after the last), times are times in their zone; an end that is not known is left out. */
function period({ start, end, zone }: CalendarEntry): string[] {
  if (!timeOf(start)) {
    const last = end ? dayOf(end) : null;
    return [
      `DTSTART;VALUE=DATE:${digits(dayOf(start))}`,
      ...(last && last >= start ? [`DTEND;VALUE=DATE:${digits(addDays(last, 1))}`] : []),
    ];
  }
  // An end of which only the day is known says nothing of the hour: it is in the description.
  const until = end && timeOf(end) && end > start ? end : null;
  return [timed('DTSTART', start, zone), ...(until ? [timed('DTEND', until, zone)] : [])];
}

/** Danish time by the zone's name; another zone's in UTC, so that one VTIMEZONE is enough. */
const timed = (property: string, wall: string, zone: string): string =>
  zone === DENMARK
    ? `${property};TZID=${DENMARK}:${digits(wall)}00`
    : `${property}:${utc(momentIn(wall, zone))}`;

const digits = (moment: string): string => moment.replace(/[-:]/g, '');
const utc = (moment: Date): string => `${digits(moment.toISOString().slice(0, 19))}Z`;

/** TEXT of RFC 5545, 3.3.11; control characters that it does not have are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|[\n\u2028\u2029]/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** In UTF-8. */
function octets(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** Lines of at most 75 octets, broken between characters and never inside one (3.1). */
export function folded(written: string): string {
  // Whatever stands in a value, text or not: nothing ends a line but what is written here.
  const line = written.replace(/(?!\t)[\p{Cc}\u2028\u2029]/gu, '');
  // No character has more than three octets for each of its code units.
  if (line.length <= 25) return line;
  let [text, length] = ['', 0];
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += size;
  }
  return text;
}
