/** iCalendar. Each event is parsed by itself, so that one that is broken takes no other along. */
import ICAL from 'ical.js';
import { addDays } from '../../../src/domain/time/days.ts';
import { charsetIn, decode } from '../text/charset.ts';
import { readLink } from '../text/links.ts';
import { line, plain, titleAndStatus } from '../text/plain.ts';
import { zoneLike, zoneOnDay } from '../text/vtimezone.ts';
import { instantOf, inZone, isVagueZone, toZone, zoneNamed } from '../text/zones.ts';
import {
  type Candidate,
  candidate,
  Failure,
  type Note,
  type Parsed,
  type ReadOptions,
  wholeDays,
} from './candidate.ts';
import { mendLine } from './ics-lines.ts';
import { newestVersions, occurrences } from './ics-repeat.ts';

/** A property as ical.js gives it: name, parameters, type, values. */
export type Property = readonly [
  string,
  Readonly<Record<string, string | string[]>>,
  string,
  ...unknown[],
];

/**
 * Lines put together again before their bytes are read as text: a fold may stand inside a letter.
 */
function unfold(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replace(/(?:\r\n|\n|\r)[ \t]/g, ''),
    'latin1',
  );
}

export function readIcs(bytes: Uint8Array, options: ReadOptions): Parsed {
  const { text, odd } = decode(
    unfold(bytes),
    options.charset ?? charsetIn(Buffer.from(bytes.subarray(0, 400)).toString('latin1')),
  );
  const { head, events, zones, complete } = split(text);
  if (!events) throw new Failure('no-calendar');
  if (!complete) throw new Failure('truncated', 'END:VCALENDAR');
  const warnings: Note[] = odd ? [{ code: odd, at: '' }] : [];
  const refused: Note[] = [];
  const named = /^X-WR-TIMEZONE[^:]*:(.+)$/im.exec(head.join('\n'))?.[1];
  const years = [Number(options.from.slice(0, 4)), Number(options.to.slice(0, 4))] as const;
  const own = ownZones(zones, years);
  // What several clocks are called, the file itself explains.
  const zoneOf = (name: string, day: string | null): string | null =>
    (isVagueZone(name) ? own(name, day) : null) ?? zoneNamed(name) ?? own(name, day);
  const floating = (named && zoneOf(named, null)) || options.timeZone;
  const read: CalendarEvent[] = [];
  const closed: Note[] = [];
  events.forEach((lines, i) => {
    const at = `VEVENT ${i + 1}`;
    try {
      read.push(new CalendarEvent(lines, { ...options, floating, zoneOf }, at, warnings));
    } catch {
      if (lines.some((text) => isClosed(/^CLASS(?:;[^:]*)?:(.*)$/i.exec(text)?.[1]))) {
        closed.push({ code: 'private', at });
        return;
      }
      const title = lines.map((one) => /^SUMMARY(?:;[^:]*)?:(.+)$/i.exec(one)?.[1]).find(Boolean);
      refused.push({
        code: 'bad-event',
        at,
        ...(title ? { title } : {}),
      });
    }
  });
  if (!events.length) warnings.push({ code: 'empty-calendar', at: '' });
  const { kept, hidden, leftOut } = newestVersions(read, warnings);
  const notes = { warnings, refused, leftOut: [...closed, ...leftOut] };
  return { candidates: occurrences(kept, hidden, options, notes), ...notes };
}

/** The zone behind a name; on one day alone, where the clocks of no zone are those of the file. */
type ZoneOf = (name: string, day: string | null) => string | null;

const unquotedName = (name: string): string => name.trim().replace(/^"(.*)"$/, '$1');

/** The zones that the file describes itself, looked up once each. */
function ownZones(zones: readonly string[][], years: readonly [number, number]): ZoneOf {
  const lines = new Map<string, string[]>();
  for (const zone of zones) {
    const name = zone.map((text) => /^TZID(?:;[^:]*)?:(.*)$/i.exec(text)?.[1]).find(Boolean);
    if (name) lines.set(unquotedName(name), zone);
  }
  const found = new Map<string, string | null>();
  return (name, day) => {
    const described = lines.get(unquotedName(name));
    if (!described) return null;
    let zone = found.get(name);
    if (zone === undefined) found.set(name, (zone = zoneLike(described, years)));
    return zone ?? (day && zoneOnDay(described, day));
  };
}

interface Split {
  readonly head: string[];
  readonly events: string[][] | null;
  readonly zones: string[][];
  readonly complete: boolean;
}

function split(text: string): Split {
  const head: string[] = [];
  const events: string[][] = [];
  const zones: string[][] = [];
  const stack: string[] = [];
  let begun = false;
  let event: string[] | null = null;
  let zone: string[] | null = null;
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const [, word, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(raw) ?? [];
    const upper = name.toUpperCase();
    if (zone && !(word?.toUpperCase() === 'END' && upper === 'VTIMEZONE')) zone.push(raw);
    if (word?.toUpperCase() === 'BEGIN') {
      begun ||= upper === 'VCALENDAR';
      stack.push(upper);
      if (upper === 'VEVENT' && !event) event = [];
      if (upper === 'VTIMEZONE') zone = [];
    } else if (word) {
      // An end without its beginning, or a beginning without its end, closes as far as it reaches.
      const from = stack.lastIndexOf(upper);
      if (from >= 0) stack.length = from;
      if (upper === 'VEVENT' && event) {
        events.push(event);
        event = null;
      }
      if (upper === 'VTIMEZONE' && zone) {
        zones.push(zone);
        zone = null;
      }
    } else if (event && stack.at(-1) === 'VEVENT') event.push(raw);
    else if (stack.length === 1) head.push(raw);
  }
  return { head, events: begun ? events : null, zones, complete: stack.length === 0 && !event };
}

/** Seconds: more than twelve years, and no end that anybody has thought of. */
const LONGEST = 400_000_000;

/** RFC 5545: a class that a program does not know is as `PRIVATE`. */
const isClosed = (name: string | undefined): boolean => !/^(?:public)?$/i.test(name?.trim() ?? '');

/** Rules are expanded from their own text; the parser would refuse an event because of one. */
const RULE = /^(RRULE|EXRULE)(?:;[^:]*)?:(.*)$/i;

const PROPERTY = /^[A-Za-z][\w-]*(?:;[^:]*)?:|^[A-Za-z][\w-]*;/;
const TEXTS = /^(?:SUMMARY|DESCRIPTION|LOCATION)[;:]/i;

/**
 * Programs put notes and forgotten folds between the properties: behind a text, a line goes on with
 * it; elsewhere it is left out.
 */
function properties(lines: readonly string[]): string[] {
  const good: string[] = [];
  for (const text of lines) {
    const last = good.at(-1) ?? '';
    if (PROPERTY.test(text)) good.push(text);
    else if (TEXTS.test(last)) good[good.length - 1] = `${last} ${text.trim()}`.trimEnd();
  }
  return good;
}

function parse(lines: readonly string[]): Property[] {
  const good = properties(lines)
    .filter((text) => !RULE.test(text))
    .map(mendLine);
  const made = ICAL.parse(`BEGIN:VEVENT\r\n${good.join('\r\n')}\r\nEND:VEVENT`) as [
    string,
    Property[],
  ];
  return made[1];
}

export interface EventOptions extends ReadOptions {
  /** What a time without a zone is told in. */
  readonly floating: string;
  readonly zoneOf: ZoneOf;
}

/** One `VEVENT`: a single event, a series, or a change of one occurrence of a series. */
export class CalendarEvent {
  readonly at: string;
  readonly uid: string | null;
  /** The texts of its `RRULE`s and `EXRULE`s. */
  readonly rules: readonly string[];
  readonly excluding: readonly string[];
  /** What the times of the event are told in. */
  readonly zone: string;
  /** The text of its `SEQUENCE`: the parser makes a number of anything. */
  private readonly version: string;
  private properties: readonly Property[];
  private readonly options: EventOptions;
  private readonly warnings: Note[];
  private readonly told = new Set<string>();
  /** What stands behind `DTSTART:`, as it is written. */
  private readonly beginsText: string;

  constructor(lines: readonly string[], options: EventOptions, at: string, warnings: Note[]) {
    const ruleLines = lines.map((text) => RULE.exec(text)).filter((match) => match !== null);
    const textsOf = (name: string): string[] =>
      ruleLines.flatMap(([, own, text = '']) => (own?.toUpperCase() === name ? [text] : []));
    this.rules = textsOf('RRULE');
    this.excluding = textsOf('EXRULE');
    const versions = lines.map((text) => /^SEQUENCE(?:;[^:]*)?:(.*)$/i.exec(text)?.[1]);
    this.version = versions.find((text) => text !== undefined)?.trim() ?? '';
    const beginning = lines.map((text) => /^DTSTART(?:;.*)?:(.*)$/i.exec(text)?.[1]);
    this.beginsText = beginning.find((text) => text !== undefined)?.trim() ?? '';
    this.properties = parse(lines);
    this.options = options;
    this.at = at;
    this.warnings = warnings;
    this.uid = this.text('uid')?.trim().slice(0, 500) || null;
    const begins = this.all('dtstart')[0];
    this.zone = begins ? this.zoneOf(begins) : options.floating;
  }

  get title(): string | null {
    return line(this.text('summary'));
  }

  get isChange(): boolean {
    return this.all('recurrence-id').length > 0;
  }

  /** A change of an occurrence and of all that follow it. */
  get isForFuture(): boolean {
    const range = paramOf(this.all('recurrence-id')[0], 'range');
    return range?.toUpperCase() === 'THISANDFUTURE';
  }

  /** Whether only some may read it; `null`: it does not say. */
  get isPrivate(): boolean | null {
    const classes = this.all('class').map(([, , , name]) => String(name));
    return classes.some((name) => name.trim()) ? classes.some(isClosed) : null;
  }

  get sequence(): number {
    const number = /^[+-]?\d+$/.test(this.version) ? Number(this.version) : 0;
    return Number.isSafeInteger(number) ? number : 0;
  }

  /** When this version was written, as text that sorts. */
  get written(): string {
    return this.text('last-modified') ?? this.text('dtstamp') ?? '';
  }

  /**
   * The beginning as a day or a wall-clock time in the event's own zone; `null`: none that can be
   * read.
   */
  get begins(): string | null {
    const property = this.all('dtstart')[0];
    return property ? this.wall(property, property[3]) : null;
  }

  /** What a change leaves unsaid, its series says: title, place, text, and how long it is. */
  completeFrom(series: CalendarEvent): void {
    const own = new Set(this.properties.map(([name]) => name));
    const timed = own.has('dtend') || own.has('duration');
    const rest = series.properties.filter(
      ([name]) =>
        !own.has(name) &&
        !['dtstart', 'dtend', 'duration', 'rdate', 'exdate', 'recurrence-id'].includes(name),
    );
    const length = timed ? [] : series.length();
    this.properties = [...this.properties, ...rest, ...length];
  }

  /** The series' length as a `DURATION`, whatever it is written as. */
  private length(): Property[] {
    const begins = this.begins;
    const ends = begins ? this.end(begins) : null;
    if (!begins || !ends || begins.length === 10) return [];
    const minutes = (instantOf(ends, this.zone) - instantOf(begins, this.zone)) / 60_000;
    return [['duration', {}, 'duration', `PT${minutes}M`]];
  }

  all(name: string): readonly Property[] {
    return this.properties.filter(([own]) => own === name);
  }

  text(name: string): string | null {
    const value = this.all(name)[0]?.[3];
    if (value === undefined || typeof value === 'string') return value ?? null;
    return typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : `${value as number}`;
  }

  read(): Candidate | Note {
    const written = line(this.text('summary'));
    if (!written) return { code: 'no-title', at: this.at, found: this.text('uid') ?? '' };
    const begins = this.all('dtstart')[0];
    if (!begins || !this.beginsText) return { code: 'no-date', at: this.at, title: written };
    const own = this.begins;
    if (!own) return { code: 'bad-date', at: this.at, title: written, found: this.beginsText };
    const { title, status } = titleAndStatus(written);
    const { version } = this;
    if (version && !(this.sequence >= 0 && this.sequence === Number(version)))
      this.warn('bad-sequence', version);
    const tongue = paramOf(this.all('summary')[0], 'language');
    if (tongue && !/^[a-z]{2,3}(?:[-_][a-z\d]{2,8})*$/i.test(tongue))
      this.warn('bad-language', tongue);
    const [start, end] = [this.shown(own), this.shown(this.end(own))];
    const said = this.text('status')?.toUpperCase();
    const link = readLink(this.text('url'), this.options.base);
    if (this.text('url') && !link) this.warn('bad-link', this.text('url') ?? '');
    return candidate({
      at: this.at,
      uid: this.uid,
      sequence: this.sequence > 0 ? this.sequence : null,
      url: link,
      title,
      description: plain(this.text('description')) ?? plain(this.text('x-alt-desc')),
      start,
      end,
      allDay: start.length === 10 ? true : null,
      ...wholeDays(start, end),
      timeZone: this.shownZone(own),
      ...this.place(),
      status:
        said && /^CANCELL?ED$/.test(said)
          ? 'cancelled'
          : (status ?? (said === 'TENTATIVE' ? 'announced' : null)),
      organiser: line(paramOf(this.all('organizer')[0], 'cn')),
      categories: this.all('categories').flatMap(([, , , ...values]) => values.map(String)),
    });
  }

  /** A value as a day or a wall-clock time in the event's own zone. */
  wall(property: Property, value: unknown): string | null {
    const [, day, time, utc] =
      /^(\d{4}-?\d{2}-?\d{2})(?:T(\d{2}:?\d{2}))?[^Z]*(Z?)$/.exec(String(value)) ?? [];
    if (!day) return null;
    const date = day.replace(/^(\d{4})-?(\d{2})-?(\d{2})$/, '$1-$2-$3');
    const moment = time ? `${date}T${time.replace(/^(\d{2}):?(\d{2})$/, '$1:$2')}` : date;
    if (
      Number.isNaN(Date.parse(`${moment}${time ? 'Z' : ''}`)) ||
      !new Date(`${moment}${time ? 'Z' : ''}`).toISOString().startsWith(moment)
    )
      return null;
    return time ? toZone(moment, utc ? 'UTC' : this.zoneOf(property), this.zone) : moment;
  }

  private zoneOf(property: Property): string {
    const tzid = paramOf(property, 'tzid');
    if (!tzid) return String(property[3]).endsWith('Z') ? 'UTC' : this.options.floating;
    // A series has days in summer and in winter.
    const day = this.rules.length ? null : String(property[3]).slice(0, 10);
    const zone = this.options.zoneOf(tzid, day);
    if (!zone) this.warn('unknown-zone', tzid);
    return zone ?? this.options.floating;
  }

  /** An offset from Greenwich is nobody's clock: such times are told in our own zone. */
  private get isInstant(): boolean {
    return this.zone === 'UTC' || this.zone.startsWith('Etc/');
  }

  /** The zone that the candidate is told in: our own, unless the clocks there show another time. */
  shownZone(wall: string): string {
    const { timeZone } = this.options;
    if (wall.length === 10 || this.isInstant || toZone(wall, this.zone, timeZone) === wall)
      return timeZone;
    return this.zone;
  }

  shown<T extends string | null>(wall: T): T {
    if (wall === null || wall.length === 10) return wall;
    return toZone(wall, this.zone, this.isInstant ? this.options.timeZone : this.zone) as T;
  }

  /** The last day (inclusive) or the time, in the event's zone. */
  end(start: string): string | null {
    const ends = this.all('dtend')[0];
    if (ends) {
      const end = this.wall(ends, ends[3]);
      if (!end || end.length !== start.length || end < start) {
        this.warn('bad-end', String(ends[3]));
        return null;
      }
      // The end of whole days is the day after; equal to the beginning is not allowed, and means
      // one day.
      const last = end.length === 10 ? addDays(end, -1) : end;
      return last <= start ? null : last;
    }
    const lasts = this.text('duration');
    if (lasts === null) return null;
    if (!/^\+?P(?=.)(?:\d+W)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?$/.test(lasts)) {
      this.warn('bad-duration', lasts);
      return null;
    }
    const seconds = ICAL.Duration.fromString(lasts.replace('+', '')).toSeconds();
    if (seconds > LONGEST) {
      this.warn('bad-duration', lasts);
      return null;
    }
    if (start.length === 10)
      return seconds > 86_400 ? addDays(start, Math.ceil(seconds / 86_400) - 1) : null;
    return seconds ? inZone(instantOf(start, this.zone) + seconds * 1000, this.zone) : null;
  }

  /**
   * Which occurrence is changed, as it is written: a day, or a wall-clock time in this event's
   * zone.
   */
  changes(): string | null {
    const property = this.all('recurrence-id')[0];
    return property ? this.wall(property, property[3]) : null;
  }

  /**
   * How long an `RDATE` with a period of its own lasts: milliseconds; `null`: it cannot be read.
   */
  periodLength(property: Property, start: string, until: unknown): number | null {
    const text = String(until);
    if (/^\+?P/.test(text))
      return ICAL.Duration.fromString(text.replace('+', '')).toSeconds() * 1000;
    const end = this.wall(property, text);
    return end && end.length > 10 && start.length > 10
      ? instantOf(end, this.zone) - instantOf(start, this.zone)
      : null;
  }

  private place(): Partial<Candidate> {
    const where = line(this.text('location'))?.replace(/^"(.*)"$/, '$1') ?? null;
    const web =
      where && /^(?:https?:\/\/\S+|online|microsoft teams.*|teams|zoom|webinar)$/i.test(where);
    const [lat, lon] = (this.all('geo')[0]?.[3] ?? []) as unknown[];
    const known =
      typeof lat === 'number' &&
      typeof lon === 'number' &&
      (lat !== 0 || lon !== 0) &&
      Math.abs(lat) <= 90 &&
      Math.abs(lon) <= 180 &&
      !areSwapped(lat, lon);
    if (this.all('geo').length && !known) this.warn('bad-place', [lat, lon].join(';'));
    const unread = this.text('x-klynge-geo');
    if (unread) this.warn('bad-place', unread === '-' ? '' : unread);
    return {
      venue: web ? null : where,
      format: web ? 'online' : null,
      ...(web && where.startsWith('http') ? { registrationUrl: readLink(where) } : {}),
      ...(known ? { lat, lon } : {}),
    };
  }

  warn(code: Note['code'], found: string): void {
    // A zone is asked for by each of the event's times.
    const key = `${code} ${found}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    const title = this.isPrivate ? null : this.title;
    this.warnings.push({
      code,
      at: this.at,
      ...(title ? { title } : {}),
      found: found.slice(0, 120),
    });
  }
}

/** Denmark with its degrees the wrong way round. */
const areSwapped = (lat: number, lon: number): boolean =>
  lat >= 7 && lat <= 16 && lon >= 54 && lon <= 58;

function paramOf(property: Property | undefined, name: string): string | null {
  const value = property?.[1][name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
