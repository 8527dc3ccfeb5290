/** Writes iCalendar (RFC 5545): what a visitor's own calendar reads. */
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
}

export interface CalendarFile {
  readonly name: string;
  /** The moment that the file is written at. */
  readonly stamp: Date;
  readonly entries: readonly CalendarEntry[];
}

/**
 * Denmark's clocks by the rule in force since 1996. Earlier times are not told of, so one rule is enough; calendars that know the name
 * use their own tables.
 */
export const DANISH_ZONE: readonly string[] = [
  ...['BEGIN:VTIMEZONE', `TZID:${DENMARK}`, `X-LIC-LOCATION:${DENMARK}`],
  ...[
    'BEGIN:DAYLIGHT',
    'TZOFFSETFROM:+0100',
    'TZOFFSETTO:+0200',
    'TZNAME:CEST',
    'DTSTART:19960331T020000',
  ],
  ...['RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...[
    'BEGIN:STANDARD',
    'TZOFFSETFROM:+0200',
    'TZOFFSETTO:+0100',
    'TZNAME:CET',
    'DTSTART:19961027T030000',
  ],
  ...['RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
];

export function toCalendar({ name, stamp, entries }: CalendarFile): string {
  const inDenmark = entries.some(({ start, zone }) => timeOf(start) && zone === DENMARK);
  const lines = [
    ...[
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//klynge-widgets//Klyngernes aktiviteter//DA',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
    ],
    `X-WR-CALNAME:${escaped(name)}`,
    ...(inDenmark ? DANISH_ZONE : []),
    ...entries.flatMap((entry) => toEvent(entry, stamp)),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}

function toEvent(entry: CalendarEntry, stamp: Date): string[] {
  const { uid, summary, description, location, geo, url, categories, status, sequence } = entry;
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${utc(stamp)}`,
    ...period(entry),
    `SUMMARY:${escaped(summary)}`,
    ...(description ? [`DESCRIPTION:${escaped(description)}`] : []),
    ...(location ? [`LOCATION:${escaped(location)}`] : []),
    ...(geo ? [`GEO:${geo.lat};${geo.lon}`] : []),
    // An address is not text: it is written as it is, and has no line breaks.
    ...(url ? [`URL:${url.replace(/\s/g, '')}`] : []),
    ...(categories.length ? [`CATEGORIES:${categories.map(escaped).join(',')}`] : []),
    `STATUS:${status}`,
    `SEQUENCE:${sequence}`,
    // What fills a day as far as is known does not make anybody busy.
    `TRANSP:${timeOf(entry.start) ? 'OPAQUE' : 'TRANSPARENT'}`,
    'END:VEVENT',
  ];
}

/** Days are days (the end is the day after the last), times are times in their zone; an end that is not known is left out. */
function period({ start, end, zone }: CalendarEntry): string[] {
  if (!timeOf(start)) {
    const last = dayOf(end ?? start);
    return [
      `DTSTART;VALUE=DATE:${digits(dayOf(start))}`,
      ...(last > start ? [`DTEND;VALUE=DATE:${digits(addDays(last, 1))}`] : []),
    ];
  }
  // An end of which only the day is known says nothing of the hour: it is in the description.
  const until = end && timeOf(end) && end > start ? end : null;
  return [timed('DTSTART', start, zone), ...(until ? [timed('DTEND', until, zone)] : [])];
}

/** Danish time by the zone's name; another zone's in UTC, so that one VTIMEZONE is enough. */
export const timed = (property: string, wall: string, zone: string): string =>
  zone === DENMARK
    ? `${property};TZID=${DENMARK}:${digits(wall)}00`
    : `${property}:${utc(momentIn(wall, zone))}`;

export const digits = (moment: string): string => moment.replace(/[-:]/g, '');
export const utc = (moment: Date): string => `${digits(moment.toISOString().slice(0, 19))}Z`;

/** TEXT of RFC 5545, 3.3.11; control characters that it does not have are left out. */
export const escaped = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 octets, broken between characters and never inside one (3.1). */
export function folded(line: string): string {
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
