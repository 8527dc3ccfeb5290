/** iCalendar. Each event is parsed by itself, so that one that is broken takes no other along. */
import ICAL from 'ical.js';
import { addDays } from '../../../src/domain/time/days.ts';
import { charsetIn, decode } from '../text/charset.ts';
import { readLink } from '../text/links.ts';
import { line, plain, titleAndStatus } from '../text/plain.ts';
import { zoneLike } from '../text/vtimezone.ts';
import { instantOf, inZone, toZone, zoneNamed } from '../text/zones.ts';
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
  if (!events) throw new Failure('not-the-format', 'BEGIN:VCALENDAR');
  if (!complete) throw new Failure('truncated', 'END:VCALENDAR');
  const warnings: Note[] = odd ? [{ code: odd, at: '' }] : [];
  const refused: Note[] = [];
  const named = /^X-WR-TIMEZONE[^:]*:(.+)$/im.exec(head.join('\n'))?.[1];
  const years = [Number(options.from.slice(0, 4)), Number(options.to.slice(0, 4))] as const;
  const own = ownZones(zones, years);
  const zoneOf = (name: string): string | null => zoneNamed(name) ?? own(name);
  const floating = (named && zoneOf(named)) || options.timeZone;
  const read: CalendarEvent[] = [];
  events.forEach((lines, i) => {
    const at = `VEVENT ${i + 1}`;
    try {
      read.push(new CalendarEvent(lines, { ...options, floating, zoneOf }, at, warnings));
    } catch (error) {
      const title = lines.map((one) => /^SUMMARY(?:;[^:]*)?:(.+)$/i.exec(one)?.[1]).find(Boolean);
      refused.push({
        code: 'bad-event',
        at,
        ...(title ? { title } : {}),
        found: error instanceof Error ? error.message.slice(0, 120) : '',
      });
    }
  });
  const { kept, leftOut } = newestVersions(read, warnings);
  const notes = { warnings, refused, leftOut };
  return { candidates: occurrences(kept, options, notes), ...notes };
}

/** The zones that the file describes itself, looked up once each. */
function ownZones(
  zones: readonly string[][],
  years: readonly [number, number],
): (name: string) => string | null {
  const lines = new Map<string, string[]>();
  for (const zone of zones) {
    const name = zone.map((text) => /^TZID(?:;[^:]*)?:(.*)$/i.exec(text)?.[1]).find(Boolean);
    if (name) lines.set(name.trim(), zone);
  }
  const found = new Map<string, string | null>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const described = lines.get(name);
    const zone = described ? zoneLike(described, years) : null;
    found.set(name, zone);
    return zone;
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
  readonly zoneOf: (name: string) => string | null;
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
  private properties: readonly Property[];
  private readonly options: EventOptions;
  private readonly warnings: Note[];

  constructor(lines: readonly string[], options: EventOptions, at: string, warnings: Note[]) {
    const ruleLines = lines.map((text) => RULE.exec(text)).filter((match) => match !== null);
    const textsOf = (name: string): string[] =>
      ruleLines.flatMap(([, own, text = '']) => (own?.toUpperCase() === name ? [text] : []));
    this.rules = textsOf('RRULE');
    this.excluding = textsOf('EXRULE');
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

  get isPrivate(): boolean {
    return /^(?:private|confidential)$/i.test(this.text('class')?.trim() ?? '');
  }

  get sequence(): number {
    return Number.parseInt(this.text('sequence') ?? '', 10) || 0;
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
    if (!begins) return { code: 'no-date', at: this.at, title: written };
    const own = this.begins;
    if (!own) return { code: 'bad-date', at: this.at, title: written, found: String(begins[3]) };
    const { title, status } = titleAndStatus(written);
    if (this.sequence < 0) this.warn('bad-sequence', String(this.sequence));
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
        said === 'CANCELLED'
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
    const zone = this.options.zoneOf(tzid);
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
    if (seconds > 400_000_000) return null;
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
    if (property && paramOf(property, 'range')) this.warn('this-and-future', String(property[3]));
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
      Math.abs(lon) <= 180;
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
    const last = this.warnings.at(-1);
    if (last?.code === code && last.at === this.at) return;
    const title = this.isPrivate ? null : this.title;
    this.warnings.push({
      code,
      at: this.at,
      ...(title ? { title } : {}),
      found: found.slice(0, 120),
    });
  }
}

function paramOf(property: Property | undefined, name: string): string | null {
  const value = property?.[1][name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
