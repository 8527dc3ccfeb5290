/**
 * When something is, read from what people and programs write. Nothing is made up: no clock time
 * and no length that is not there.
 */
import { addDays, daysBetween, isDay } from '../../../src/domain/time/days.ts';
import { weekdayOf } from '../../../src/domain/time/weeks.ts';
import { inZone } from './zones.ts';

export interface Period {
  /** A day, or a wall-clock time. */
  readonly start: string;
  /** The last day (inclusive), or the time it ends; `null`: not said. */
  readonly end: string | null;
  /** What was odd about it, by code. */
  readonly odd: 'weekday' | 'offset' | 'several-times' | null;
  /** Two days, and none between them: `8. og 15. oktober`. */
  readonly isTwoDays?: boolean;
}

export interface PeriodOptions {
  readonly timeZone: string;
  readonly today: string;
  /** Whether the caller makes two of two days; else they are no period. */
  readonly twoDays?: boolean;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan januar january',
    'feb februar february',
    'mar marts march',
    'apr april',
    'maj may',
    'jun juni june',
    'jul juli july',
    'aug august',
    'sep sept september',
    'okt oktober oct october',
    'nov november',
    'dec december',
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
const MONTH = `(${[...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![a-zæøå])\\.?`;
const WEEKDAYS = [
  'man mandag mon monday',
  'tir tirsdag tirs tue tues tuesday',
  'ons onsdag wed wednesday',
  'tor torsdag tors thu thur thurs thursday',
  'fre fredag fri friday',
  'lør lørdag sat saturday',
  'søn søndag sun sunday',
].map((names) => new RegExp(`(?:^|[^a-zæøå])(?:${names.replaceAll(' ', '|')})(?![a-zæøå])`));

const DASH = '\\s*(?:[-–—]|til|to|until)\\s*';
const AND = '\\s*(?:og|and|&|\\+)\\s*';
/** Zones that feeds name beside a time, in hours from Greenwich. */
const ZONE_NAMES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: 1,
    bst: 1,
    cet: 1,
    cest: 2,
    eet: 2,
    eest: 3,
    est: -5,
    edt: -4,
    cst: -6,
    cdt: -5,
    mst: -7,
    mdt: -6,
    pst: -8,
    pdt: -7,
  }),
);
const ZONE = `(?:${[...ZONE_NAMES.keys()].join('|')})(?![a-zæøå])`;
const ISO = new RegExp(
  '(\\d{4})-(\\d{2})-(\\d{2})(?:(t|\\s+)(\\d{1,2}):(\\d{2})(:\\d{2}(?:[.,]\\d+)?)?\\s*(am|pm)?' +
    `\\s*(${ZONE}|[+-]\\d{2}(?::?\\d{2})?(?!\\d)|\\d{2}:\\d{2})?)?`,
  'g',
);
/** RFC 822 and 2822, which RSS asks for: `Thu, 10 Dec 2026 10:00:00 GMT`. */
const MAIL = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+${MONTH}\\s+(\\d{4})\\s+(\\d{1,2}):(\\d{2})(?::\\d{2})?\\s*(${ZONE}|[+-]\\d{4}(?!\\d))`,
  'g',
);
/** A year that has a digit too many is none, but two days may stand without a sign between them. */
const FULL_YEAR = '\\d{4}(?!\\d(?!\\d?[./-]\\d{1,2}[./-]\\d{4}))';
/** `10-12-2026`, `10/12-2026`, `10/12 2026`. */
const NUMERIC = new RegExp(
  `(?:(?<!\\d)|(?<=[./-]\\d{4}))(\\d{1,2})([./-])(\\d{1,2})` +
    `(?:\\2(${FULL_YEAR}|\\d{2}(?!\\d))|(?:\\s*-\\s*|\\.?\\s+)(${FULL_YEAR}))`,
  'g',
);
const YEAR = '(?:,?\\s*(\\d{4})(?!\\d))?';
const NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?` +
    `(?:(${DASH}|${AND})(\\d{1,2})(?:st|nd|rd|th)?\\.?)?\\s*(?:of\\s+)?${MONTH}${YEAR}`,
  'g',
);
const AMERICAN = new RegExp(
  `${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:(${DASH}|${AND})(\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)${YEAR}`,
  'g',
);

interface Found {
  day: string;
  time: string | null;
  /** With a year in the text, or one that the weekday gave. */
  sure: boolean;
  /** Another day in our own zone than in the one that it was told in. */
  moved?: boolean;
  odd: Period['odd'];
}

const two = (number: number | string): string => String(number).padStart(2, '0');
const ymd = (year: number | string, month: number | string, day: number | string): string =>
  `${String(year)}-${two(month)}-${two(day)}`;

function clockOf(
  hour: string,
  minute: string | undefined,
  half: string | undefined,
): string | null {
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
  return hours < 24 && Number(minute ?? 0) < 60 ? `${two(hours)}:${minute ?? '00'}` : null;
}

/**
 * `null`: no day that the calendar has, or more days than a period. `today` is what a missing year
 * is counted from.
 */
export function readPeriod(written: string, options: PeriodOptions): Period | null {
  if (written.length > 300) return null;
  const text = written.normalize('NFC').replace(/\s+/g, ' ').toLowerCase().trim();
  const { days, rest, and } = daysIn(text, options.timeZone);
  const weekday = WEEKDAYS.findIndex((names) => names.test(text)) + 1;
  if (!days.length || days.length > 2 || !withYears(days, weekday, options.today)) return null;
  const [first, second] = days as [Found, Found | undefined];
  if (!isDay(first.day) || (second && !isDay(second.day))) return null;
  const times = timesIn(rest);
  const startTime = first.time ?? times[0] ?? null;
  const start = startTime ? `${first.day}T${startTime}` : first.day;
  if (second && and && daysBetween(first.day, second.day) !== 1)
    return options.twoDays ? { start, end: second.day, odd: null, isTwoDays: true } : null;
  const endTime = second?.time ?? (times.length > 1 ? times.at(-1) : null) ?? null;
  let last = second?.day ?? first.day;
  // 22.00–02.00 ends the day after.
  if (!second && startTime && endTime && endTime < startTime) last = addDays(last, 1);
  let end = last === first.day ? null : last;
  if (endTime && startTime) end = `${last}T${endTime}`;
  if (end && end < start.slice(0, end.length)) return null;
  return { start, end: end === start ? null : end, odd: oddIn(first, second, weekday, times) };
}

function oddIn(
  first: Found,
  second: Found | undefined,
  weekday: number,
  times: readonly string[],
): Period['odd'] {
  if (first.odd) return first.odd;
  if (weekday && !second && !first.moved && weekdayOf(first.day) !== weekday) return 'weekday';
  return times.length > 2 ? 'several-times' : null;
}

/** The days of a text, and what is left of it. */
function daysIn(text: string, timeZone: string): { days: Found[]; rest: string; and: boolean } {
  let rest = text;
  let and = false;
  const days: Found[] = [];
  const take = (pattern: RegExp, read: (...groups: (string | undefined)[]) => Found[]): void => {
    rest = rest.replace(pattern, (_whole, ...groups: unknown[]) => {
      days.push(...read(...groups.map((group) => (typeof group === 'string' ? group : undefined))));
      return ' | ';
    });
  };
  const sure = (day: string, time: string | null = null): Found => ({
    day,
    time,
    sure: true,
    odd: null,
  });
  const zoned = (day: string, time: string, offset: string): Found => {
    const instant = Date.parse(`${day}T${time}:00Z`) - minutesOf(offset) * 60_000;
    if (Number.isNaN(instant)) return sure(day, time);
    const local = inZone(instant, timeZone);
    return { ...sure(local.slice(0, 10), local.slice(11)), moved: local.slice(0, 10) !== day };
  };
  const isAnd = (sign: string | undefined): boolean => /og|and|&|\+/.test(sign ?? '');
  take(ISO, (year = '', month = '', day = '', between, hour, minute, seconds, half, offset) => {
    const time = hour ? clockOf(hour, minute, half) : null;
    const date = ymd(year, month, day);
    if (!time || !offset) return [sure(date, time)];
    if (/^\d/.test(offset)) return [{ ...sure(date, time), odd: 'offset' }];
    // `2026-06-08 10:00-12:00` is how people write it: until twelve.
    const until = offset.slice(1);
    if (between !== 't' && !seconds && /^-\d{2}:\d{2}$/.test(offset) && until > time)
      return [sure(date, time), sure(date, until)];
    return [zoned(date, time, offset)];
  });
  take(MAIL, (day = '', month = '', year = '', hour = '', minute, offset = '') => {
    const time = clockOf(hour, minute, undefined);
    const date = ymd(year, MONTHS.get(month) ?? 0, day);
    return [time ? zoned(date, time, offset) : sure(date)];
  });
  const isAmerican = /\d\s*[ap]m\b/.test(rest);
  take(NUMERIC, (day = '', sign, month = '', year, farYear) => {
    const full = year ?? farYear ?? '';
    // The month comes first where the clock has twice twelve hours, and where it can only be so.
    const swap = sign === '/' && Number(day) <= 12 && (isAmerican || Number(month) > 12);
    const [d, m] = swap ? [month, day] : [day, month];
    return [sure(ymd(full.length === 2 ? `20${full}` : full, m, d))];
  });
  const named = (
    first: string | undefined,
    last: string | undefined,
    month = '',
    year?: string,
  ): Found[] =>
    [first, last].flatMap((day) =>
      day
        ? [
            {
              day: ymd(year ?? '????', MONTHS.get(month) ?? 0, day),
              time: null,
              sure: Boolean(year),
              odd: null,
            },
          ]
        : [],
    );
  take(NAMED, (first, sign, last, month, year) => {
    and ||= isAnd(sign);
    return named(first, last, month, year);
  });
  take(AMERICAN, (month, first, sign, last, year) => {
    and ||= isAnd(sign);
    return named(first, last, month, year);
  });
  and ||= new RegExp(`\\|${AND}\\|`).test(rest);
  return { days, rest, and };
}

/** Minutes east of Greenwich. */
function minutesOf(offset: string): number {
  const [, sign, hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(offset) ?? [];
  if (!sign) return (ZONE_NAMES.get(offset) ?? 0) * 60;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}

const CLOCK = '(\\d{1,2})(?:[.:,](\\d{2}))?(?::\\d{2})?(?![\\d])\\s*(am|pm)?(?:\\s*(?:uhr|h)\\b)?';
/** From one hour to another, where either may be a number alone: `9.30-16`. */
const RANGE = new RegExp(`(?<![\\d.:,])${CLOCK}${DASH}(?:kl\\.?\\s*)?${CLOCK}`, 'g');
const SINGLE = /(?<![\d.:,])(\d{1,2})(?:([.:,])(\d{2}))?(?::\d{2})?(?![\d])\s*(am|pm)?/g;

/** The clock times of a text that has no days any more, in their order. */
function timesIn(text: string): string[] {
  const found: [at: number, time: string][] = [];
  const rest = text.replace(RANGE, (whole: string, ...groups: unknown[]) => {
    const [hour, minute, half, toHour, toMinute, toHalf] = groups as (string | undefined)[];
    const at = groups.find((group) => typeof group === 'number') ?? 0;
    const [from, to] = [
      clockOf(hour ?? '', minute, half ?? toHalf),
      clockOf(toHour ?? '', toMinute, toHalf),
    ];
    if (!from || !to) return whole;
    found.push([at, from], [at + 1, to]);
    return ' '.repeat(whole.length);
  });
  for (const match of rest.matchAll(SINGLE)) {
    const [, hour = '', sign, minute, half] = match;
    const afterWord = /kl\.?\s*$/.test(rest.slice(0, match.index));
    // A number alone is a time only where something says so, and one with a comma may be an amount.
    if (!afterWord && (!(minute ?? half) || sign === ',')) continue;
    const time = clockOf(hour, minute, half);
    if (time) found.push([match.index, time]);
  }
  return found.sort(([a], [b]) => a - b).map(([, time]) => time);
}

/**
 * Fills in missing years: from the other end of the period, or from the weekday within a window.
 * `false`: it cannot be known.
 */
function withYears(days: Found[], weekday: number, today: string): boolean {
  const [first, second] = days;
  if (!first) return false;
  const borrow = (from: Found, to: Found): void => {
    to.day = from.day.slice(0, 4) + to.day.slice(4);
    to.sure = true;
  };
  if (second?.sure && !first.sure) {
    borrow(second, first);
    // 28. dec. – 3. jan. 2027
    if (first.day > second.day)
      first.day = String(Number(first.day.slice(0, 4)) - 1) + first.day.slice(4);
  }
  if (!first.sure) {
    if (!weekday) return false;
    const near = [-1, 0, 1]
      .map((years) => String(Number(today.slice(0, 4)) + years) + first.day.slice(4))
      .filter(
        (day) =>
          isDay(day) && weekdayOf(day) === weekday && Math.abs(daysBetween(today, day)) < 300,
      );
    if (near.length !== 1 || !near[0]) return false;
    first.day = near[0];
    first.sure = true;
  }
  if (second && !second.sure) {
    borrow(first, second);
    if (second.day < first.day)
      second.day = String(Number(second.day.slice(0, 4)) + 1) + second.day.slice(4);
  }
  return true;
}

/** A clock time alone: `13.00`, `kl. 9`, `1:30 PM`. */
export function readTime(written: string): string | null {
  const [, hour = '', minute, half] =
    /^(?:kl\.?\s*)?(\d{1,2})(?:[.:,](\d{2}))?(?:[.:]\d{2})?\s*(am|pm)?$/i.exec(written.trim()) ??
    [];
  return hour ? clockOf(hour, minute, half?.toLowerCase()) : null;
}
