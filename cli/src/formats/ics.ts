/** iCalendar. Each event is parsed by itself, so that one that is broken takes no other along. */
import ICAL from 'ical.js';
import { addDays } from '../../../src/domain/time/days.ts';
import { charsetIn, decode } from '../text/charset.ts';
import { readLink } from '../text/links.ts';
import { line, plain, titleAndStatus } from '../text/plain.ts';
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
import { occurrences, type Repeated } from './ics-repeat.ts';

/** A property as ical.js gives it: name, parameters, type, values. */
export type Property = readonly [
  string,
  Readonly<Record<string, string | string[]>>,
  string,
  ...unknown[],
];

/** Lines put together again before their bytes are read as text: a fold may stand inside a letter. */
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
  const { head, events, complete } = split(text);
  if (!events) throw new Failure('not-the-format', 'BEGIN:VCALENDAR');
  if (!complete) throw new Failure('truncated', 'END:VCALENDAR');
  const warnings: Note[] = odd ? [{ code: odd, at: '' }] : [];
  const refused: Note[] = [];
  const named = /^X-WR-TIMEZONE[^:]*:(.+)$/im.exec(head.join('\n'))?.[1];
  const zone = (named && zoneNamed(named)) ?? options.timeZone;
  const repeated: Repeated[] = [];
  events.forEach((lines, i) => {
    const at = `VEVENT ${i + 1}`;
    try {
      const properties = parse(lines);
      const one = new Reader(properties, { ...options, floating: zone }, at, warnings);
      const made = one.read();
      if ('code' in made) refused.push(made);
      else repeated.push({ candidate: made, properties, zone: one.zone, reader: one });
    } catch (error) {
      refused.push({
        code: 'bad-event',
        at,
        found: error instanceof Error ? error.message.slice(0, 120) : '',
      });
    }
  });
  return { candidates: occurrences(repeated, options, warnings), refused, warnings };
}

function split(text: string): { head: string[]; events: string[][] | null; complete: boolean } {
  const head: string[] = [];
  const events: string[][] = [];
  const stack: string[] = [];
  let [begun, open]: [boolean, string[] | null] = [false, null];
  for (const raw of text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    const [, word, name = ''] = /^(BEGIN|END):\s*([\w-]+)\s*$/i.exec(raw) ?? [];
    const upper = name.toUpperCase();
    if (word?.toUpperCase() === 'BEGIN') {
      begun ||= upper === 'VCALENDAR';
      stack.push(upper);
      if (upper === 'VEVENT' && !open) open = [];
    } else if (word) {
      // An end without its beginning, or a beginning without its end, closes as far as it reaches.
      const from = stack.lastIndexOf(upper);
      if (from >= 0) stack.length = from;
      if (upper === 'VEVENT' && open) {
        events.push(open);
        open = null;
      }
    } else if (open && stack.at(-1) === 'VEVENT') open.push(raw);
    else if (stack.length === 1) head.push(raw);
  }
  return { head, events: begun ? events : null, complete: stack.length === 0 && !open };
}

/** Lines that are no property are left out: programs put notes and forgotten folds between them. */
function parse(lines: readonly string[]): Property[] {
  const good = lines.filter((text) => /^[A-Za-z][\w-]*(?:;[^:]*)?:|^[A-Za-z][\w-]*;/.test(text));
  const made = ICAL.parse(`BEGIN:VEVENT\r\n${good.join('\r\n')}\r\nEND:VEVENT`) as [
    string,
    Property[],
  ];
  return made[1];
}

export class Reader {
  /** What the times of the event are told in. */
  zone: string;
  private readonly properties: readonly Property[];
  private readonly options: ReadOptions & { readonly floating: string };
  private readonly at: string;
  private readonly warnings: Note[];

  constructor(
    properties: readonly Property[],
    options: ReadOptions & { readonly floating: string },
    at: string,
    warnings: Note[],
  ) {
    this.properties = properties;
    this.options = options;
    this.at = at;
    this.warnings = warnings;
    this.zone = options.floating;
  }

  all(name: string): readonly Property[] {
    return this.properties.filter(([own]) => own === name);
  }

  text(name: string): string | null {
    const value = this.all(name)[0]?.[3];
    return typeof value === 'string'
      ? value
      : typeof value === 'object' && value !== null
        ? JSON.stringify(value)
        : value === undefined
          ? null
          : `${value as number}`;
  }

  read(): Candidate | Note {
    const written = line(this.text('summary'));
    if (!written) return { code: 'no-title', at: this.at, found: this.text('uid') ?? '' };
    const begins = this.all('dtstart')[0];
    if (!begins) return { code: 'no-date', at: this.at, found: written };
    this.zone = this.zoneOf(begins);
    const own = this.wall(begins, begins[3]);
    if (!own) return { code: 'bad-date', at: this.at, found: String(begins[3]) };
    const { title, status } = titleAndStatus(written);
    const [start, end] = [this.shown(own), this.shown(this.end(own))];
    const said = this.text('status')?.toUpperCase();
    const link = readLink(this.text('url'), this.options.base);
    if (this.text('url') && !link) this.warn('bad-link', this.text('url') ?? '');
    return candidate({
      at: this.at,
      uid: this.text('uid')?.trim().slice(0, 500) || null,
      recurrence: this.recurrence(),
      sequence: Number.parseInt(this.text('sequence') ?? '', 10) || null,
      url: link,
      title,
      description: plain(this.text('description')) ?? plain(this.text('x-alt-desc')),
      ...{ start, end, allDay: start.length === 10 ? true : null, ...wholeDays(start, end) },
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
    const zone = zoneNamed(tzid);
    if (!zone) this.warn('unknown-zone', tzid);
    return zone ?? this.options.floating;
  }

  /** The zone that the candidate is told in: our own, unless the clocks there show another time. */
  shownZone(wall: string): string {
    const { timeZone } = this.options;
    if (wall.length === 10 || this.zone === 'UTC' || toZone(wall, this.zone, timeZone) === wall)
      return timeZone;
    return this.zone;
  }

  shown<T extends string | null>(wall: T): T {
    if (wall === null || wall.length === 10) return wall;
    return toZone(wall, this.zone, this.zone === 'UTC' ? this.options.timeZone : this.zone) as T;
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
      // The end of whole days is the day after; equal to the beginning is not allowed, and means one day.
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

  private recurrence(): string | null {
    const property = this.all('recurrence-id')[0];
    if (property && paramOf(property, 'range')) this.warn('this-and-future', String(property[3]));
    return property ? this.wall(property, property[3]) : null;
  }

  private place(): Partial<Candidate> {
    const where = line(this.text('location'));
    const web =
      where && /^(?:https?:\/\/\S+|online|microsoft teams.*|teams|zoom|webinar)$/i.test(where);
    const [lat, lon] = (this.all('geo')[0]?.[3] ?? []) as unknown[];
    const known =
      typeof lat === 'number' &&
      typeof lon === 'number' &&
      (lat !== 0 || lon !== 0) &&
      Math.abs(lat) <= 90 &&
      Math.abs(lon) <= 180;
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
    this.warnings.push({ code, at: this.at, found: found.slice(0, 120) });
  }
}

function paramOf(property: Property | undefined, name: string): string | null {
  const value = property?.[1][name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
