/** When something is, read from what people and programs write. Nothing is made up: no clock time and no length that is not there. */
import { addDays, daysBetween, isDay } from '../../../src/domain/time/days.ts';
import { weekdayOf } from '../../../src/domain/time/weeks.ts';
import { inZone } from './zones.ts';

export interface Period {
  /** A day, or a wall-clock time. */
  readonly start: string;
  /** The last day (inclusive), or the time it ends; `null`: not said. */
  readonly end: string | null;
  /** What was odd about it, by code. */
  readonly odd: 'weekday' | 'offset' | null;
}

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ...[
      'jan januar january',
      'feb februar february',
      'mar marts march',
      'apr april',
      'maj may',
      'jun juni june',
      'jul juli july',
    ],
    ...[
      'aug august',
      'sep sept september',
      'okt oktober oct october',
      'nov november',
      'dec december',
    ],
  ].flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)),
);
const MONTH = `(${[...MONTHS.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![a-zæøå])\\.?`;
const WEEKDAYS = [
  ...[
    'man mandag mon monday',
    'tir tirsdag tirs tue tues tuesday',
    'ons onsdag wed wednesday',
    'tor torsdag tors thu thur thurs thursday',
  ],
  ...['fre fredag fri friday', 'lør lørdag sat saturday', 'søn søndag sun sunday'],
].map((names) => new RegExp(`(?:^|[^a-zæøå])(?:${names.replaceAll(' ', '|')})(?![a-zæøå])`));

const DASH = '\\s*(?:[-–—]|til|to|until)\\s*';
const ISO =
  /(\d{4})-(\d{2})-(\d{2})(?:(?:t|\s+)(\d{1,2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s*(am|pm)?\s*(z|[+-]\d{2}:?\d{2}|\d{2}:\d{2})?)?/g;
const NUMERIC = /(?:(?<!\d)|(?<=[./-]\d{4}))(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2}(?!\d))/g;
const YEAR = '(?:,?\\s*(\\d{4})(?!\\d))?';
const NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?\\.?(?:${DASH}(\\d{1,2})(?:st|nd|rd|th)?\\.?)?\\s*(?:of\\s+)?${MONTH}${YEAR}`,
  'g',
);
const AMERICAN = new RegExp(
  `${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:${DASH}(\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)${YEAR}`,
  'g',
);

interface Found {
  day: string;
  time: string | null;
  /** With a year in the text, or one that the weekday gave. */
  sure: boolean;
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

/** `null`: no day that the calendar has, or more days than a period. `today` is what a missing year is counted from. */
export function readPeriod(
  written: string,
  { timeZone, today }: { timeZone: string; today: string },
): Period | null {
  if (written.length > 300) return null;
  let rest = written.normalize('NFC').replace(/\s+/g, ' ').toLowerCase().trim();
  const weekday = WEEKDAYS.findIndex((names) => names.test(rest)) + 1;
  const days: Found[] = [];
  const take = (pattern: RegExp, read: (...groups: (string | undefined)[]) => Found[]): void => {
    rest = rest.replace(pattern, (_whole, ...groups: unknown[]) => {
      days.push(...read(...groups.map((group) => (typeof group === 'string' ? group : undefined))));
      return ' | ';
    });
  };
  take(ISO, (year = '', month = '', day = '', hour, minute, half, offset) => {
    const time = hour ? clockOf(hour, minute, half) : null;
    const at: Found = { day: ymd(year, month, day), time, sure: true, odd: null };
    if (!time || !offset) return [at];
    if (!/^[z+-]/.test(offset)) return [{ ...at, odd: 'offset' }];
    const zone = offset === 'z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
    const instant = Date.parse(`${at.day}T${time}:00${zone}`);
    if (Number.isNaN(instant)) return [at];
    const local = inZone(instant, timeZone);
    return [{ day: local.slice(0, 10), time: local.slice(11), sure: true, odd: null }];
  });
  take(NUMERIC, (day = '', _separator, month = '', year = '') => [
    {
      day: ymd(year.length === 2 ? `20${year}` : year, month, day),
      time: null,
      sure: true,
      odd: null,
    },
  ]);
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
  take(NAMED, (first, last, month, year) => named(first, last, month, year));
  take(AMERICAN, (month, first, last, year) => named(first, last, month, year));
  if (!days.length || days.length > 2 || !withYears(days, weekday, today)) return null;

  const times = [
    ...rest.matchAll(/(?<![\d.:])(\d{1,2})(?:[.:](\d{2}))?(?![\d])\s*(am|pm)?(?:\s*(?:uhr|h)\b)?/g),
  ].flatMap(([whole, hour = '', minute, half], i, all) => {
    const before = rest.slice(0, all[i]?.index ?? 0);
    // A number alone is a time only where something says so.
    if (
      !minute &&
      !half &&
      !/kl\.?\s*$/.test(before) &&
      !(i && /kl\.?\s*\d+\s*[-–]\s*$/.test(before))
    )
      return [];
    return clockOf(hour, minute, half) ?? (whole ? [] : []);
  });
  const [first, second] = days as [Found, Found | undefined];
  if (!isDay(first.day) || (second && !isDay(second.day))) return null;
  const startTime = first.time ?? times[0] ?? null;
  const endTime = second?.time ?? times[1] ?? null;
  const start = startTime ? `${first.day}T${startTime}` : first.day;
  let last = second?.day ?? first.day;
  // 22.00–02.00 ends the day after.
  if (!second && startTime && endTime && endTime < startTime) last = addDays(last, 1);
  const end = endTime && startTime ? `${last}T${endTime}` : last === first.day ? null : last;
  const wrong = weekday && !second && weekdayOf(first.day) !== weekday;
  return end && end < start.slice(0, end.length)
    ? null
    : { start, end: end === start ? null : end, odd: first.odd ?? (wrong ? 'weekday' : null) };
}

/** Fills in missing years: from the other end of the period, or from the weekday within a window. `false`: it cannot be known. */
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
    /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?(?:[.:]\d{2})?\s*(am|pm)?$/i.exec(written.trim()) ?? [];
  return hour ? clockOf(hour, minute, half?.toLowerCase()) : null;
}
