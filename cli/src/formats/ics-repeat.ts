/** Repeated events written out one by one, within a window and within bounds. */
import ICAL from 'ical.js';
import { addDays, daysBetween } from '../../../src/domain/time/days.ts';
import { instantOf, inZone, toZone } from '../text/zones.ts';
import { type Candidate, type Note, type ReadOptions, wholeDays } from './candidate.ts';
import type { Property, Reader } from './ics.ts';

export interface Repeated {
  readonly candidate: Candidate;
  readonly properties: readonly Property[];
  readonly zone: string;
  readonly reader: Reader;
}

/** Occurrences of one event, and steps taken to find them: a daily meeting for a year fits, a bell every minute does not. */
const MOST = 500;
const STEPS = 20_000;

export function occurrences(
  events: readonly Repeated[],
  options: ReadOptions,
  warnings: Note[],
): Candidate[] {
  // An occurrence that was changed stands beside the event that it belongs to.
  const changed = new Map<string, Set<string>>();
  for (const { candidate } of events) {
    if (!candidate.uid || !candidate.recurrence) continue;
    const set = changed.get(candidate.uid);
    if (set) set.add(candidate.recurrence);
    else changed.set(candidate.uid, new Set([candidate.recurrence]));
  }
  return events.flatMap((event) => {
    const { candidate, reader } = event;
    const rules = reader.all('rrule');
    if (candidate.recurrence || (!rules.length && !reader.all('rdate').length)) return [candidate];
    const own = reader.wall(reader.all('dtstart')[0] as Property, reader.all('dtstart')[0]?.[3]);
    if (!own) return [candidate];
    const starts = startsOf(event, own, options, warnings).filter(
      (start) => !(candidate.uid && changed.get(candidate.uid)?.has(start)),
    );
    const length = lengthOf(own, reader.end(own), event.zone);
    return starts.map((start): Candidate => {
      const end = length ? later(start, length, event.zone) : null;
      const [shownStart, shownEnd] = [reader.shown(start), reader.shown(end)];
      return {
        ...candidate,
        recurrence: start,
        ...{
          start: shownStart,
          end: shownEnd,
          timeZone: reader.shownZone(start),
          ...wholeDays(shownStart, shownEnd),
        },
      };
    });
  });
}

/** The library’s declaration wants a property too, which it uses for zones only. */
const timeFrom = ICAL.Time.fromString.bind(ICAL.Time) as (text: string) => ICAL.Time;

function startsOf(
  { candidate, reader, zone }: Repeated,
  own: string,
  { from, to }: ReadOptions,
  warnings: Note[],
): string[] {
  const [first, last] = own.length === 10 ? [from, to] : [`${from}T00:00`, `${to}T23:59`];
  const found = new Set<string>();
  const warn = (code: Note['code'], text: string): void =>
    void warnings.push({ code, at: candidate.at, found: text.slice(0, 120) });
  if (own >= first && own <= last) found.add(own);
  for (const rule of reader.all('rrule')) {
    const text = JSON.stringify(rule[3]);
    try {
      const { until: told, ...data } = rule[3] as Rule & { until?: unknown };
      const [months, days] = [numbers(data.bymonth), numbers(data.bymonthday)];
      // Each day that is the last of its month is each month's last day; the library would look for it without end.
      if (data.freq === 'DAILY' && days?.some((day) => day < 0) && (data.interval ?? 1) === 1)
        data.freq = 'MONTHLY';
      if (isEndless(data, months, days)) {
        warn('bad-rule', text);
        continue;
      }
      const recur = ICAL.Recur.fromData(data as object);
      const until = untilOf(told, own, zone);
      const iterator = recur.iterator(timeFrom(own.length === 10 ? own : `${own}:00`));
      let [steps, taken] = [0, 0];
      for (
        let next = iterator.next() as ICAL.Time | null;
        next;
        next = iterator.next() as ICAL.Time | null
      ) {
        const start = next.toString().slice(0, own.length);
        if (start > last || (until && start > until)) break;
        // The library turns the 30th of February into a day of March.
        const at = next.day;
        const real =
          (!months || months.includes(next.month)) &&
          (!days || days.some((day) => day < 0 || day === at));
        if (start >= first && real) {
          found.add(start);
          taken++;
        }
        if (++steps >= STEPS || taken >= MOST) {
          warn('too-many', text);
          break;
        }
      }
    } catch {
      warn('bad-rule', text);
    }
  }
  for (const property of reader.all('rdate')) {
    for (const value of property.slice(3)) {
      // A period (start/end) counts by its start.
      const start = reader.wall(property, Array.isArray(value) ? value[0] : value);
      if (
        start &&
        start.length === own.length &&
        start >= first &&
        start <= last &&
        found.size < MOST
      )
        found.add(start);
    }
  }
  for (const property of reader.all('exdate')) {
    for (const value of property.slice(3)) {
      const start = reader.wall(property, value);
      if (!start) continue;
      found.delete(start);
      // A day excludes what happens on it.
      if (start.length === 10)
        for (const one of found) if (one.startsWith(start)) found.delete(one);
    }
  }
  return [...found].sort();
}

const numbers = (value: unknown): number[] | null =>
  value === undefined ? null : [value].flat().map(Number);

interface Rule {
  freq: string;
  interval?: number;
  readonly bymonth?: unknown;
  readonly bymonthday?: unknown;
  readonly byday?: unknown;
  readonly byweekno?: unknown;
}

/** Rules that the library never finishes, or that have no day at all. (What is missed here, the thread's time stops.) */
function isEndless(
  { freq, byday, byweekno }: Rule,
  months: number[] | null,
  days: number[] | null,
): boolean {
  if (/^(?:SECONDLY|MINUTELY|HOURLY)$/.test(freq)) return true;
  const ordinal = [byday].flat().some((day) => /\d/.test(String(day)));
  const never =
    months &&
    days?.every((day) =>
      months.every((month) => Math.abs(day) > new Date(Date.UTC(2024, month, 0)).getUTCDate()),
    );
  return (
    Boolean(never) ||
    (byweekno !== undefined && freq !== 'YEARLY') ||
    (days?.some((day) => day < 0) && (freq === 'DAILY' || freq === 'WEEKLY' || ordinal)) === true
  );
}

/** Told in UTC as a rule; what is counted here is the clock on the wall. */
function untilOf(told: unknown, own: string, zone: string): string | null {
  if (typeof told !== 'string') return null;
  if (told.length === 10) return own.length === 10 ? told : `${told}T23:59`;
  const wall = told.endsWith('Z') ? toZone(told.slice(0, 16), 'UTC', zone) : told.slice(0, 16);
  return wall.slice(0, own.length);
}

/** Days, or milliseconds. */
function lengthOf(start: string, end: string | null, zone: string): number {
  if (!end) return 0;
  return start.length === 10
    ? daysBetween(start, end)
    : instantOf(end, zone) - instantOf(start, zone);
}

const later = (start: string, length: number, zone: string): string =>
  start.length === 10 ? addDays(start, length) : inZone(instantOf(start, zone) + length, zone);
