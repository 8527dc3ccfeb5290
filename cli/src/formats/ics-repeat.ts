/**
 * Series written out occurrence by occurrence, within a window and within bounds, with the changes
 * of single ones.
 */
import { DateTime, RRuleSet, type Time } from 'rrule-rust';
import { addDays, daysBetween } from '../../../src/domain/time/days.ts';
import { instantOf, inZone, toZone } from '../text/zones.ts';
import { type Candidate, type Note, type ReadOptions, wholeDays } from './candidate.ts';
import type { CalendarEvent } from './ics.ts';

/** Occurrences of one series: a daily meeting for a year fits, a bell every hour does not. */
const MOST = 500;
/** Occurrences of one file: many series share them, but each keeps as many as a month of days. */
const MOST_OF_FILE = 20_000;
const FEWEST = 31;
/** How many starts of one rule are looked at. */
const MOST_STARTS = 10_000;

/**
 * Of several versions of one event, the newest: by `SEQUENCE`, then by when it was written. Events
 * that only share a UID, since a program gives the same one to all, are all kept. `hidden`: what is
 * private of them.
 */
export function newestVersions(
  events: readonly CalendarEvent[],
  warnings: Note[],
): { kept: CalendarEvent[]; hidden: CalendarEvent[]; leftOut: Note[] } {
  const leftOut: Note[] = [];
  const isHidden = privacyOf(events);
  const newest = new Map<string, CalendarEvent>();
  const replaced = new Set<CalendarEvent>();
  for (const event of events) {
    if (!event.uid) continue;
    const key = `${event.uid}|${event.isChange ? (event.changes() ?? '') : ''}`;
    const other = newest.get(key);
    const isOpen = !isHidden(event) && !(other && isHidden(other));
    if (!other) {
      newest.set(key, event);
    } else if (areVersions(event, other)) {
      const older = isNewer(event, other) ? other : event;
      replaced.add(older);
      if (isOpen) leftOut.push({ code: 'older-version', at: older.at, title: older.title ?? '' });
      else leftOut.push({ code: 'private', at: older.at });
      if (older === other) newest.set(key, event);
    } else if (isOpen) {
      warnings.push({ code: 'same-uid', at: event.at, title: event.title ?? event.uid });
    }
  }
  const current = events.filter((event) => !replaced.has(event));
  const hidden = current.filter(isHidden);
  leftOut.push(...hidden.map(({ at }): Note => ({ code: 'private', at })));
  return { kept: current.filter((event) => !isHidden(event)), hidden, leftOut };
}

/** A change that does not say whom it is for is as its series, where no newer one says otherwise. */
function privacyOf(events: readonly CalendarEvent[]): (event: CalendarEvent) => boolean {
  const series = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    if (!event.uid || event.isChange) continue;
    const all = series.get(event.uid);
    if (all) all.push(event);
    else series.set(event.uid, [event]);
  }
  const isPrivateSeries = (uid: string): boolean => {
    const all = series.get(uid) ?? [];
    return all.some(
      (one) =>
        one.isPrivate &&
        !all.some((other) => !other.isPrivate && isNewer(other, one) && !isNewer(one, other)),
    );
  };
  const hidden = new Set(
    events.filter(
      (one) => one.isPrivate ?? (one.isChange && one.uid !== null && isPrivateSeries(one.uid)),
    ),
  );
  return (event) => hidden.has(event);
}

/** Two versions of one event, rather than two events that a program gave one UID. */
const areVersions = (one: CalendarEvent, other: CalendarEvent): boolean =>
  one.sequence !== other.sequence ||
  one.isChange ||
  (one.title === other.title && (one.begins === other.begins || one.written !== other.written));

const isNewer = (one: CalendarEvent, other: CalendarEvent): boolean =>
  one.sequence === other.sequence ? one.written >= other.written : one.sequence > other.sequence;

interface Series {
  readonly event: CalendarEvent;
  /** The beginning as a day or a wall-clock time in the zone of the series. */
  readonly begins: string;
}

/** What is told of the events of a file. */
export interface Notes {
  readonly warnings: Note[];
  readonly refused: Note[];
  readonly leftOut: Note[];
}

export function occurrences(
  events: readonly CalendarEvent[],
  hidden: readonly CalendarEvent[],
  options: ReadOptions,
  { warnings, refused, leftOut }: Notes,
): Candidate[] {
  const series = new Map<string, Series>();
  for (const event of events) {
    const { uid, begins } = event;
    if (uid && begins && !event.isChange && !series.has(uid)) series.set(uid, { event, begins });
  }
  // A change stands for one occurrence of its series, which is then not written out a second time.
  const changed = new Map<CalendarEvent, Set<string>>();
  const futures = new Map<CalendarEvent, Future[]>();
  const standsFor = new Map<CalendarEvent, string | null>();
  for (const event of events.filter((one) => one.isChange)) {
    const of = event.uid ? series.get(event.uid) : undefined;
    const start = of ? occurrenceIn(event, of) : event.changes();
    standsFor.set(event, start);
    if (!of || !start) continue;
    changed.set(of.event, (changed.get(of.event) ?? new Set()).add(start));
    // A change without a title says only what is new.
    if (!event.title) event.completeFrom(of.event);
    const future = event.isForFuture ? futureFrom(event, of, start) : null;
    if (future) futures.set(of.event, [...(futures.get(of.event) ?? []), future]);
    else if (event.isForFuture)
      warnings.push({ code: 'this-and-future', at: event.at, title: event.title ?? '' });
  }
  const until = new Map<CalendarEvent, string>();
  for (const event of hidden) {
    const of = event.isChange && event.uid ? series.get(event.uid) : undefined;
    const start = of ? occurrenceIn(event, of) : null;
    if (!of || !start) continue;
    changed.set(of.event, (changed.get(of.event) ?? new Set()).add(start));
    const first = until.get(of.event);
    if (event.isForFuture && (!first || start < first)) until.set(of.event, start);
  }
  const repeated = events.filter(({ rules }) => rules.length).length || 1;
  const most = Math.max(FEWEST, Math.min(MOST, Math.floor(MOST_OF_FILE / repeated)));
  return events.flatMap((event) => {
    const made = event.read();
    if ('code' in made) {
      refused.push(made);
      return [];
    }
    if (event.isChange) return [{ ...made, recurrence: standsFor.get(event) ?? null }];
    const all = writtenOut(event, made, {
      changed: changed.get(event),
      until: until.get(event),
      futures: futures.get(event) ?? [],
      options,
      warnings,
      most,
    });
    if (!all.length && !changed.has(event))
      leftOut.push({ code: 'outside', at: event.at, title: made.title });
    return all;
  });
}

/**
 * Which occurrence of the series a change stands for, as the series itself would write it: programs
 * name it in another zone, as a day where the series has a clock time, or the other way round.
 */
function occurrenceIn(change: CalendarEvent, { event, begins }: Series): string | null {
  const written = change.changes();
  if (!written || written.length === begins.length)
    return written && toZone(written, change.zone, event.zone);
  return begins.length === 10 ? written.slice(0, 10) : `${written}${begins.slice(10)}`;
}

/** What a change says of all occurrences after its own. */
interface Future {
  /** The occurrence that it begins with. */
  readonly from: string;
  readonly event: CalendarEvent;
  readonly candidate: Candidate;
  /** By how much they are moved: days, or milliseconds of the clock on the wall. */
  readonly moved: number;
  readonly length: number;
}

/** `null`: the change is of another form than its series, a day where that has a clock time. */
function futureFrom(event: CalendarEvent, { event: series }: Series, from: string): Future | null {
  const { begins } = event;
  const candidate = event.read();
  if (!begins || begins.length !== from.length || 'code' in candidate) return null;
  const now = toZone(begins, event.zone, series.zone);
  const moved =
    from.length === 10 ? daysBetween(from, now) : Date.parse(`${now}Z`) - Date.parse(`${from}Z`);
  return { from, event, candidate, moved, length: lengthOf(begins, event.end(begins), event.zone) };
}

const movedBy = (start: string, moved: number): string =>
  start.length === 10
    ? addDays(start, moved)
    : new Date(Date.parse(`${start}Z`) + moved).toISOString().slice(0, 16);

interface Writing {
  readonly changed: ReadonlySet<string> | undefined;
  /** From where on it is private. */
  readonly until: string | undefined;
  readonly futures: readonly Future[];
  readonly options: ReadOptions;
  readonly warnings: Note[];
  /** Occurrences of one series. */
  readonly most: number;
}

function writtenOut(
  event: CalendarEvent,
  candidate: Candidate,
  { changed, until, futures, options, warnings, most }: Writing,
): Candidate[] {
  const { begins } = event;
  if (!begins || (!event.rules.length && !event.all('rdate').length)) return [candidate];
  const length = lengthOf(begins, event.end(begins), event.zone);
  return startsOf(event, begins, { options, warnings, most })
    .filter(({ start }) => !changed?.has(start) && !(until && start >= until))
    .map(({ start, lasts }): Candidate => {
      // The latest of the changes that reach this far.
      const future = futures
        .filter(({ from }) => from < start)
        .toSorted((a, b) => (a.from < b.from ? 1 : -1))[0];
      const own = future?.length ?? lasts ?? length;
      const now = future ? movedBy(start, future.moved) : start;
      const [first, last] = [
        event.shown(now),
        event.shown(own ? later(now, own, event.zone) : null),
      ];
      return {
        ...(future?.candidate ?? candidate),
        at: event.at,
        recurrence: start,
        start: first,
        end: last,
        timeZone: event.shownZone(now),
        ...wholeDays(first, last),
      };
    });
}

interface Occurrence {
  readonly start: string;
  /** Its own length, where it has one: days, or milliseconds. */
  readonly lasts?: number;
}

function startsOf(
  event: CalendarEvent,
  begins: string,
  { options, warnings, most }: Omit<Writing, 'changed' | 'until' | 'futures'>,
): Occurrence[] {
  const { from, to, today } = options;
  const window = begins.length === 10 ? [from, to] : [`${from}T00:00`, `${to}T23:59`];
  const [first = '', last = ''] = window;
  const isIn = (start: string): boolean => start >= first && start <= last;
  const found = new Map<string, Occurrence>();
  const warn = (code: Note['code'], text: string): void =>
    void warnings.push({
      code,
      at: event.at,
      title: event.title ?? '',
      found: text.slice(0, 120),
    });
  const expanded = event.rules.map((rule) => expand(rule, begins, event.zone, [first, last]));
  expanded.forEach((starts, i) => {
    if (!starts) warn('bad-rule', event.rules[i] ?? '');
    for (const start of starts ?? []) found.set(start, { start });
  });
  // A start that its own rules do not give is none of the series; RFC 5545 leaves it open.
  const isOff =
    isIn(begins) && expanded.length > 0 && expanded.every((starts) => starts && !found.has(begins));
  if (isOff) warn(found.size ? 'start-not-in-rule' : 'bad-rule', event.rules.join(' '));
  if (isIn(begins) && (!isOff || !found.size)) found.set(begins, { start: begins });
  for (const property of event.all('rdate')) {
    for (const value of property.slice(3)) {
      const [at, until] = Array.isArray(value) ? (value as unknown[]) : [value];
      const start = event.wall(property, at);
      if (!start || start.length !== begins.length || !isIn(start)) continue;
      const lasts = until === undefined ? null : event.periodLength(property, start, until);
      found.set(start, lasts === null ? { start } : { start, lasts });
    }
  }
  for (const rule of event.excluding)
    for (const start of expand(rule, begins, event.zone, [first, last]) ?? []) found.delete(start);
  for (const property of event.all('exdate'))
    for (const value of property.slice(3)) exclude(found, event.wall(property, value));
  const sorted = [...found.values()].sort((a, b) => (a.start < b.start ? -1 : 1));
  if (sorted.length <= most) return sorted;
  warn('too-many', event.rules.join(' '));
  // What is to come counts more than what is over.
  const next = sorted.findIndex(({ start }) => start >= today);
  const over = Math.floor(most / 5);
  const at = next < 0 ? sorted.length - most : Math.min(next - over, sorted.length - most);
  return sorted.slice(Math.max(0, at)).slice(0, most);
}

/** A day excludes what happens on it; a moment excludes a whole day that begins on its day. */
function exclude(found: Map<string, Occurrence>, start: string | null): void {
  if (!start) return;
  found.delete(start);
  for (const one of found.keys())
    if (one.startsWith(start) || (one.length === 10 && start.startsWith(one))) found.delete(one);
}

/**
 * The starts of a rule in the window, as wall-clock times in the zone of the series: the clock on
 * the wall is what a weekly meeting keeps when summer time begins. `null`: the rule has a mistake,
 * or is one of seconds and minutes, which no activity has.
 */
export function expand(
  rule: string,
  begins: string,
  zone: string,
  [first, last]: readonly [string, string],
): string[] | null {
  const parts = partsOf(rule);
  if (/^(?:SECONDLY|MINUTELY)$/.test(parts.get('FREQ') ?? '') || isNever(parts)) return null;
  if (['INTERVAL', 'COUNT'].some((name) => Number(parts.get(name) ?? 1) < 1)) return null;
  if ([...parts].some(([name, value]) => NUMBERED.test(name) && ZERO.test(value))) return null;
  const until = untilOf(parts.get('UNTIL'), begins, zone);
  if (until !== null && until < begins) return null;
  if (until !== null) parts.set('UNTIL', utcText(until.length === 10 ? `${until}T23:59` : until));
  const text = [...parts].map(([name, value]) => `${name}=${value}`).join(';');
  try {
    const set = RRuleSet.fromString(`DTSTART:${utcText(begins)}\nRRULE:${text}`);
    return set
      .between(utcMoment(first), utcMoment(last), true)
      .slice(0, MOST_STARTS)
      .map((moment) => wallOf(moment, begins.length));
  } catch {
    return null;
  }
}

/** Parts whose numbers count from one, or from the end: there is no day 0. */
const NUMBERED = /^BY(?:DAY|MONTH|MONTHDAY|YEARDAY|WEEKNO|SETPOS)$/;
const ZERO = /(?:^|,)[+-]?0+(?!\d)/;

/**
 * Parts without a value, signs that say nothing, and small letters are programs' own; the order is
 * kept.
 */
function partsOf(rule: string): Map<string, string> {
  const parts = rule
    .replace(/\s+/g, '')
    .toUpperCase()
    .split(';')
    .map((part) => part.split('=') as [string, string?])
    .filter((pair): pair is [string, string] => Boolean(pair[1]));
  return new Map(parts.map(([name, value]) => [name, value.replace(/(^|,)\+/g, '$1')]));
}

/** The 31st of February. */
function isNever(parts: ReadonlyMap<string, string>): boolean {
  const numbers = (name: string): number[] => parts.get(name)?.split(',').map(Number) ?? [];
  const [months, days] = [numbers('BYMONTH'), numbers('BYMONTHDAY')];
  const longest = Math.max(
    ...months.map((month) => new Date(Date.UTC(2024, month, 0)).getUTCDate()),
  );
  return months.length > 0 && days.length > 0 && days.every((day) => Math.abs(day) > longest);
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');

const utcText = (wall: string): string => `${wall.padEnd(16, 'T00:00').replace(/[-:]/g, '')}00Z`;

function utcMoment(wall: string): DateTime<Time> {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = wall.split(/[-T:]/).map(Number);
  return DateTime.utc(year, month, day, hour, minute, 0);
}

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time?: { readonly hour: number; readonly minute: number } | undefined;
}

function wallOf({ year, month, day, time }: Moment, length: number): string {
  const date = `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
  const clock = `${twoDigits(time?.hour ?? 0)}:${twoDigits(time?.minute ?? 0)}`;
  return `${date}T${clock}`.slice(0, length);
}

/** Told in UTC as a rule; what is counted here is the clock on the wall. */
function untilOf(told: string | undefined, begins: string, zone: string): string | null {
  const [, year, month, day, hour, minute, utc] =
    /^(\d{4})-?(\d{2})-?(\d{2})(?:T(\d{2}):?(\d{2})(?::?\d{2})?(Z?))?$/.exec(told ?? '') ?? [];
  if (!year) return null;
  const date = `${year}-${month ?? ''}-${day ?? ''}`;
  if (!hour || begins.length === 10) return begins.length === 10 ? date : `${date}T23:59`;
  const wall = `${date}T${hour}:${minute ?? '00'}`;
  return utc ? toZone(wall, 'UTC', zone) : wall;
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
