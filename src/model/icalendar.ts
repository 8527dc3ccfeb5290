/**
 * Activities as an iCalendar file (RFC 5545), for calendars to open or to subscribe to. Pure, and small enough for a browser.
 * The same activities give the same bytes: the stamp is the fact's own date, not the moment of writing.
 */
import type { Activity, Dataset } from '../data/types.ts';
import { momentOf } from './activities.ts';
import { addDays, dayOf } from './days.ts';

export interface CalendarOptions {
  /** What a calendar program calls it. */
  readonly name: string;
  /** A domain after the UIDs of activities that came without one. */
  readonly host?: string;
  /** The day (or the moment in UTC, `2026-11-26T08:00Z`) that the data is from: the stamp of activities that name none. */
  readonly stamp: string;
  readonly language?: 'da' | 'en';
}

const WORDS = {
  da: { deadline: 'Frist: ', price: 'Pris: ', signUp: 'Tilmelding: ', online: 'Online' },
  en: { deadline: 'Deadline: ', price: 'Price: ', signUp: 'Registration: ', online: 'Online' },
};

/** Danish time since 1996, the rule that the European Union has not given up. */
const ZONE = [
  ...['BEGIN:VTIMEZONE', 'TZID:Europe/Copenhagen'],
  ...['BEGIN:DAYLIGHT', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', 'TZNAME:CEST'],
  ...['DTSTART:19810329T020000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'END:DAYLIGHT'],
  ...['BEGIN:STANDARD', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100', 'TZNAME:CET'],
  ...['DTSTART:19961027T030000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'END:STANDARD', 'END:VTIMEZONE'],
];

const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');
const compact = (moment: string): string => moment.replace(/[-:]/g, '');

/** The offset of a zone from UTC at a wall-clock time, in milliseconds. */
function offsetAt(utc: number, timeZone: string): number {
  const text = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(utc);
  return Date.parse(`${text.replace(' ', 'T')}Z`) - utc;
}

/** A wall-clock time in a zone as UTC, `20260608T060000Z`. */
function inUtc(moment: string, timeZone: string): string {
  const wall = Date.parse(`${moment}Z`);
  const near = wall - offsetAt(wall, timeZone);
  return `${compact(new Date(wall - offsetAt(near, timeZone)).toISOString().slice(0, 19))}Z`;
}

/** Danish time by the zone's name; another zone's in UTC, so that one VTIMEZONE is enough. */
const timed = (name: string, moment: string, timeZone: string): string =>
  timeZone === 'Europe/Copenhagen' ? `${name};TZID=${timeZone}:${compact(moment)}00` : `${name}:${inUtc(moment, timeZone)}`;

const stampOf = (moment: string): string =>
  moment.length > 10 ? compact(new Date(moment).toISOString().slice(0, 19)) + 'Z' : `${compact(moment)}T000000Z`;

/** When it is. A call is where its deadline is; a project or an event that has a day at either end fills whole days. */
function period(activity: Activity): string[] {
  const start = momentOf(activity);
  const end = start === activity.start ? activity.end : null;
  if (start.length > 10 && (!end || end.length > 10)) {
    // No end is no end: nothing is made up.
    return [timed('DTSTART', start, activity.timeZone), ...(end && end > start ? [timed('DTEND', end, activity.timeZone)] : [])];
  }
  return [`DTSTART;VALUE=DATE:${compact(dayOf(start))}`, `DTEND;VALUE=DATE:${compact(addDays(dayOf(end ?? start), 1))}`];
}

function event(activity: Activity, { host = 'klynge-widgets', stamp, language = 'da' }: CalendarOptions): string[] {
  const words = WORDS[language];
  const { kind, status, url, registrationUrl, price, lat, lon } = activity;
  const place = [activity.venue, activity.address, activity.town].filter(Boolean).join(', ');
  const text = [
    ...[price && words.price + price, registrationUrl && words.signUp + registrationUrl, url !== registrationUrl && url],
  ].filter(Boolean);
  const where = place || (activity.format === 'online' ? words.online : '');
  return [
    'BEGIN:VEVENT',
    `UID:${escape(activity.uid ?? `${activity.id}@${host}`)}`,
    `DTSTAMP:${stampOf(activity.fetched ?? stamp)}`,
    `SEQUENCE:${activity.sequence ?? 0}`,
    ...period(activity),
    `SUMMARY${/^[\w-]+$/.test(activity.language) ? `;LANGUAGE=${activity.language}` : ''}:${escape((kind === 'call' && activity.deadline ? words.deadline : '') + activity.title)}`,
    ...(text.length ? [`DESCRIPTION:${escape(text.join('\n'))}`] : []),
    ...(where ? [`LOCATION:${escape(where)}`] : []),
    // Where a town lies says nothing of a venue; a calendar would show it as the place to go to.
    ...(lat !== null && lon !== null && activity.address ? [`GEO:${lat};${lon}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(status === 'cancelled' ? ['STATUS:CANCELLED'] : status === 'postponed' ? ['STATUS:TENTATIVE'] : ['STATUS:CONFIRMED']),
    ...(kind === 'event' ? [] : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

const octets = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** At most 75 octets a line, and no character torn apart. */
function fold(line: string): string {
  if (line.length < 26) return line;
  let [folded, length] = ['', 0];
  for (const character of line) {
    const size = octets(character);
    if (length + size > 75) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

const lines = (list: readonly string[]): string => list.map((line) => `${fold(line)}\r\n`).join('');

export function toCalendar(activities: Dataset['activities'], options: CalendarOptions): string {
  return [
    lines([
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//klynge-widgets//NONSGML//DA', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH'],
      ...[`X-WR-CALNAME:${escape(options.name)}`, 'X-WR-TIMEZONE:Europe/Copenhagen', ...ZONE],
    ]),
    // One text an activity: a large calendar's lines do not fit in memory side by side.
    ...activities.map((activity) => lines(event(activity, options))),
    'END:VCALENDAR\r\n',
  ].join('');
}
