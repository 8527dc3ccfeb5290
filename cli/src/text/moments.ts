/**
 * When something is, read from what people and programs write. Nothing is made up: no clock time
 * and no length that is not there.
 */
import { addDays, daysBetween, isDay } from '../../../src/domain/time/days.ts';
import { weekdayOf } from '../../../src/domain/time/weeks.ts';
import {
  type Clocks,
  DASH,
  dayClockOf,
  hasUnknownZone,
  minutesOf,
  momentAt,
  timesIn,
  ZONE,
  zoneIn,
} from './clocks.ts';
import { inZone } from './zones.ts';

export interface Period {
  /** A day, or a wall-clock time. */
  readonly start: string;
  /** The last day (inclusive), or the time it ends; `null`: not said. */
  readonly end: string | null;
  /** What was odd about it, by code. */
  readonly odd: Odd | null;
}

/** The weekday is another; the zone is unknown; there are three times or more; not all was understood. */
type Odd = 'weekday' | 'offset' | 'several-times' | 'date-part';

export interface PeriodOptions {
  readonly timeZone: string;
  readonly today: string;
  /** Of days without a year and a weekday: the year, or `near`: what is soon, or was lately. */
  readonly year?: string | null;
  /** Whether `9/21/2026` is a day of September. */
  readonly monthFirst?: boolean;
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
const WEEKDAY_NAMES = [
  'man mandag mon monday',
  'tir tirsdag tirs tue tues tuesday',
  'ons onsdag wed wednesday',
  'tor torsdag tors thu thur thurs thursday',
  'fre fredag fri friday',
  'lør lørdag sat saturday',
  'søn søndag sun sunday',
].map((names) => names.replaceAll(' ', '|'));
const ANY_WEEKDAY = new RegExp(
  `(?<![a-zæøå])(?:${WEEKDAY_NAMES.join('|')})(?![a-zæøå])[.,]?(?:\\s*d(?:en)?\\.?(?=\\s))?`,
  'g',
);
const WEEKDAYS = WEEKDAY_NAMES.map(
  (names) => new RegExp(`(?:^|[^a-zæøå])(?:${names})(?![a-zæøå])`),
);

const AND = '\\s*(?:og|and|&|\\+)\\s*';
const ISO = new RegExp(
  '(\\d{4})-(\\d{2})-(\\d{2})(?:(t|\\s+)(\\d{1,2}):(\\d{2})(:\\d{2}(?:[.,]\\d+)?)?\\s*(am|pm)?' +
    `\\s*(${ZONE}|[+-]\\d{2}(?::?\\d{2})?(?!\\d)|\\d{2}:\\d{2})?)?`,
  'g',
);
/** RFC 822 and 2822, which RSS asks for: `Thu, 10 Dec 2026 10:00:00 GMT`. */
const MAIL = new RegExp(
  `(?<!\\d)(\\d{1,2})\\s+${MONTH}\\s+(\\d{4}|\\d{2})\\s+(\\d{1,2}):(\\d{2})(?::\\d{2})?` +
    `\\s*(${ZONE}|[+-]\\d{2}:?\\d{2}(?!\\d))`,
  'g',
);
/** A year that has a digit too many is none, but two days may stand without a sign between them. */
const FULL_YEAR = '\\d{4}(?!\\d(?!\\d?[./-]\\d{1,2}[./-]\\d{4}))';
/** `10-12-2026`, `10/12-2026`, `10/12 2026`, `10/12-26`. */
const NUMERIC = new RegExp(
  `(?:(?<!\\d)|(?<=[./-]\\d{4}))(\\d{1,2})([./-])(\\d{1,2})` +
    `(?:\\2(${FULL_YEAR}|\\d{2}(?!\\d))|(?:\\s*-\\s*|\\.?\\s+)(${FULL_YEAR})` +
    `|(?<=/\\d{1,2})-(\\d{2})(?!\\d|[./:]\\d))`,
  'g',
);
/** `15/6`. */
const SHORT = /(?<![\d./-])(\d{1,2})\/(\d{1,2})(?![\d/.-])/g;
const YEAR = '(?:,?\\s*(\\d{4})(?!\\d))?';
const NAMED = new RegExp(
  `(?<!\\d|kl\\.?\\s*)(\\d{1,2})(?:st|nd|rd|th)?\\.?` +
    `(?:(${DASH}|${AND})(\\d{1,2})(?:st|nd|rd|th)?\\.?)?\\s*(?:of\\s+)?${MONTH}${YEAR}`,
  'g',
);
const AMERICAN = new RegExp(
  `${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:(${DASH}|${AND})(\\d{1,2})(?:st|nd|rd|th)?)?(?!\\d)${YEAR}`,
  'g',
);

/** `2026/12/3`: what begins with the year goes on with the month. */
const YEAR_FIRST = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/g;
/** What stands between the days of a list. */
const LIST = '\\s*(?:,?\\s*(?:og|and|&|\\+|samt)|,|;)\\s*(?:d(?:en)?\\.?\\s+)?';
const LIST_SIGN = new RegExp(`${LIST}$`);
/** Not inside a longer number, a range of days or hours. */
const ALONE = '(?<!\\d|[./–-]\\s*|kl\\.?\\s*)';
/** `10-12/12 2026`, `10.-12.12.2026`: days of one month; `28/12 - 3/1 2027`: of two. */
const NUMBER_PERIOD = new RegExp(
  `${ALONE}(\\d{1,2})\\.?(?:[./]\\s?(\\d{1,2})\\.?)?${DASH}(\\d{1,2})\\.?([./])\\s?(\\d{1,2})` +
    `(?:(?:[./]\\s?|\\s*-\\s*|\\.?\\s+)(\\d{4}|(?<=[./-]\\s?)\\d{2}))?(?!\\d|[./]\\d)`,
  'g',
);
const PAIR = '\\d{1,2}[./-](?:0?[1-9]|1[0-2])(?!\\d)';
const LAST =
  '(\\d{1,2})([./-])(\\d{1,2})(?:\\2|\\s*-\\s*|\\.?\\s+)(\\d{4}|(?<=[./-])\\d{2})(?!\\d)';
/** `10-12 og 17-12 2026`, `3/5, 10/5 og 17/5-2027`. */
const NUMBER_LIST = new RegExp(
  `${ALONE}(?:${PAIR}${LIST})+${LAST.replace('\\2', '[./-]').replace(/\((?=\\d|\[)/g, '(?:')}`,
  'g',
);
const LAST_NUMBER = new RegExp(`${LAST}$`);
/** Only days and months in numbers: `10-12`, `8-10 og 15-10`. */
const NUMBERS = new RegExp(`^[^\\d]*${PAIR}(?:${LIST}${PAIR})*[^\\d]*$`);
const NTH = '(?:st|nd|rd|th)?\\.?';
/** `10., 11. og 17. december 2026`, `28. december og 4. januar 2027`. */
const NAMED_LIST = new RegExp(
  `${ALONE}(?:\\d{1,2}${NTH}(?:\\s*${MONTH})?${LIST})+\\d{1,2}${NTH}\\s*${MONTH},?\\s*\\d{4}(?!\\d)`,
  'g',
);
const NAMED_ITEM = new RegExp(`(\\d{1,2})${NTH}(?:\\s*${MONTH})?`);
/** `December 10, 17 and 24, 2026`. */
const AMERICAN_LIST = new RegExp(
  `${MONTH}\\s+((?:\\d{1,2}${NTH}${LIST})+\\d{1,2}${NTH}),?\\s+(\\d{4})(?!\\d)`,
  'g',
);
/** `10. december 2026 og 17. december`. */
const LATER_ITEMS = new RegExp(
  `(?<=${MONTH}\\s*)(\\d{4})(?:${LIST}\\d{1,2}${NTH}\\s*${MONTH}(?!\\s*\\d{4}))+`,
  'g',
);
/** `3/5 2027 og 10/5`; behind a comma, `9-12` is of the clock. */
const LATER_NUMBERS = new RegExp(
  `(?<=\\d[./-]\\d{1,2}(?:[./-]|\\s*-\\s*|\\.?\\s+))(\\d{4})(?:\\s*(?:og|and|&|\\+)\\s*${PAIR}(?![./-]?\\d))+`,
  'g',
);
/** `2026-12-10`; `10.12.2026`, `10/12 2026`, `10/12-2026`; `10. december 2026`. */
const WHOLE_DAYS = [
  '\\d{4}-\\d{2}-\\d{2}',
  '\\d{1,2}([./-])\\d{1,2}(?:\\1(?:\\d{4}|\\d{2})(?!\\d)|(?:\\s*-\\s*|\\.?\\s+)\\d{4}(?!\\d))',
  `\\d{1,2}${NTH}\\s*(?:of\\s+)?${MONTH},?\\s*\\d{4}(?!\\d)`,
];
const WHOLE_DAY = new RegExp(`(?<!\\d)(?:${WHOLE_DAYS.join('|')})`, 'g');

interface Found {
  day: string;
  time: string | null;
  /** With a year in the text, or one that the weekday gave. */
  sure: boolean;
  /** Told in another zone, and turned into our own. */
  zoned?: boolean;
  /** Another day in our own zone than in the one that it was told in. */
  moved?: boolean;
  odd: Odd | null;
}

const two = (number: number | string): string => String(number).padStart(2, '0');
const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);
const ymd = (year: number | string, month: number | string, day: number | string): string =>
  `${String(year)}-${two(month)}-${two(day)}`;

/**
 * `null`: no day that the calendar has, or more days than a period. `today` is what a missing year
 * is counted from.
 */
export function readPeriod(written: string, options: PeriodOptions): Period | null {
  if (written.length > 300) return null;
  const text = wholeDaysIn(lowered(written));
  const { days, rest, and } = daysIn(withoutWeekdays(text), options);
  const weekday = WEEKDAYS.findIndex((names) => names.test(text)) + 1;
  if (!days.length || days.length > 2 || !withYears(days, weekday, options)) return null;
  const [first, second] = days as [Found, Found | undefined];
  if (!isDay(first.day) || (second && !isDay(second.day))) return null;
  if (second && and && daysBetween(first.day, second.day) !== 1) return null;
  const clocks = timesIn(rest);
  const { start, end, isPart } = endsOf(first, second, clocks);
  if (end && end < start.slice(0, end.length)) return null;
  const own = first.zoned ? null : zoneIn(text, options.timeZone);
  const inOwn = (moment: string): string => (own && moment.length > 10 ? own(moment) : moment);
  return {
    start: inOwn(start),
    end: end === start ? null : end && inOwn(end),
    odd:
      oddIn(first, second, weekday, clocks.times) ??
      (hasUnknownZone(written) ? 'offset' : null) ??
      (isPart || hasUnread(clocks.rest) ? 'date-part' : null),
  };
}

/** Up to this hour, what began in the evening goes on. */
export const NIGHT = '08:00';

function endsOf(
  first: Found,
  second: Found | undefined,
  { times, isRange }: Clocks,
): { start: string; end: string | null; isPart: boolean } {
  const startTime = first.time ?? times[0] ?? null;
  const start = startTime ? momentAt(first.day, startTime) : first.day;
  const endTime = second?.time ?? (times.length > 1 ? times.at(-1) : null) ?? null;
  const last = second?.day ?? first.day;
  const isEarlier = !second && startTime !== null && endTime !== null && endTime < startTime;
  // `16 (dørene åbner kl. 15)`: the other time is no end.
  const isPart = isEarlier && !isRange && endTime > NIGHT;
  if (!startTime || !endTime || isPart)
    return { start, end: last === first.day ? null : last, isPart };
  // 22.00–02.00 ends the day after.
  return { start, end: momentAt(isEarlier ? addDays(last, 1) : last, endTime), isPart };
}

/** Numbers beside a date that are none of when: `45 pladser`, `lokale 3`, `uge 50`. */
const OTHER_NUMBERS = new RegExp(
  '(?:(?<![a-zæøå])(?:uge|lokale|sal|rum|nr|hal|stand|etage|modul|del|bygning|kr|dkk|pris|€' +
    '|week|room|hall|no|part)\\.?\\s*)\\d[\\d.,]*' +
    '|\\d[\\d.,]*\\s*(?:,-|€|%|(?:kr|dkk|pladser|deltager|person|dag|døgn|time|min|uge|måned|år' +
    '|gang|km|modul|sal|seats|place|people|day|hour|week|month|year|time|floor))',
  'g',
);
const ANY_ZONE = new RegExp(`(?<![a-zæøå])${ZONE}`, 'g');
const NUMBER = '(?<!\\d)\\d{1,2}(?!\\d)';
const SIGN = '(?:[-–—+&/]|og|and|samt|til|to|until)';
/**
 * A number that a sign ties to a day, which stands as `|` here, or that a word says to be an hour:
 * `10+11+|`, `|- 17`, `kl. 25`, `til ca. 16`. A page has others beside its dates: house numbers,
 * postcodes.
 */
const UNREAD = new RegExp(
  `${NUMBER}(?:\\.\\s*,|\\.?\\s*${SIGN})\\s*\\||${NUMBER}\\.?\\s*kl(?![a-zæøå])` +
    `|\\|[\\s,.t:]*(?:${SIGN}\\s*)?${NUMBER}` +
    `|(?<![a-zæøå])(?:kl(?:okken)?|ca|til)\\.?\\s*(?:ca\\.?\\s*)?[/.:]?\\s*${NUMBER}`,
);

/** Whether numbers are left that may say when. */
const hasUnread = (rest: string): boolean =>
  UNREAD.test(rest.replace(ANY_ZONE, '').replace(OTHER_NUMBERS, ''));

const lowered = (written: string): string =>
  written.normalize('NFC').replace(/\s+/g, ' ').toLowerCase().trim();

const withoutWeekdays = (text: string): string =>
  text.replace(ANY_WEEKDAY, '').replace(/ +/g, ' ').trim();

/**
 * Each of the days that a text names one by one, with their times: `10., 11. og 17. december 2026
 * kl. 9-12`. `null`: there is no such list. Two days that follow each other are a period.
 */
export function readDays(written: string, options: PeriodOptions): Period[] | null {
  if (written.length > 300) return null;
  const text = wholeDaysIn(withoutWeekdays(lowered(written)));
  const found = [...text.matchAll(WHOLE_DAY)];
  if (found.length < 2) return null;
  const after = found.map(({ 0: day, index }, i) =>
    text.slice(index + day.length, found[i + 1]?.index ?? text.length),
  );
  const between = after.slice(0, -1);
  if (!between.every((part) => LIST_SIGN.test(part))) return null;
  const tails = [...between.map((part) => part.replace(LIST_SIGN, '')), after.at(-1) ?? ''];
  const timed = tails.map((tail) => timesIn(tail).times.length > 0);
  const last = tails.at(-1) ?? '';
  // A time behind the last day is that of all; else each has its own.
  const shared = timed.slice(0, -1).some(Boolean) ? null : last;
  if (shared === null && !timed.every(Boolean)) return null;
  const lead = text.slice(0, found[0]?.index);
  const periods = found.map(([day], i) =>
    readPeriod(`${lead}${day}${shared ?? tails[i] ?? ''}`, options),
  );
  if (!periods.every((period) => period !== null)) return null;
  const [first, second] = periods as [Period, Period];
  const isPeriod =
    found.length === 2 &&
    !between[0]?.includes(',') &&
    shared !== null &&
    daysBetween(first.start.slice(0, 10), second.start.slice(0, 10)) === 1;
  return isPeriod ? null : periods;
}

/** A day and a month, and no year that tells which. */
export function lacksYear(written: string, options: PeriodOptions): boolean {
  const text = lowered(written);
  const year = options.today.slice(0, 4);
  if (/(?<!\d)(?:19|20)\d{2}(?!\d)/.test(text)) return false;
  return NUMBERS.test(text) || readPeriod(text, { ...options, year }) !== null;
}

/** Days of a list, each with the month and the year that stand behind a later one. */
const wholeDaysIn = (text: string): string =>
  text
    .replace(YEAR_FIRST, (_whole, year: string, _sign, month: string, day: string) =>
      ymd(year, month, day),
    )
    .replace(NUMBER_PERIOD, numberPeriod)
    .replace(NUMBER_LIST, (whole) => {
      const [, d = '', sign = '', m = '', year = ''] = LAST_NUMBER.exec(whole) ?? [];
      const head = whole.slice(0, whole.length - (LAST_NUMBER.exec(whole)?.[0].length ?? 0));
      let later = { year: Number(fullYear(year)), rest: two(m) + two(d) };
      const parts = head.split(/(\d{1,2}[./-]\d{1,2})/);
      const told = parts.toReversed().map((part) => {
        const [, day, own = '', month] = /^(\d{1,2})([./-])(\d{1,2})$/.exec(part) ?? [];
        if (!day || !month) return part;
        const rest = two(month) + two(day);
        later = { year: later.year - (rest > later.rest ? 1 : 0), rest };
        return `${day}${own}${month}${own}${later.year}`;
      });
      return `${told.toReversed().join('')}${d}${sign}${m}${sign}${year}`;
    })
    .replace(LATER_NUMBERS, (whole, year: string) =>
      whole.replace(/\d{1,2}([./-])\d{1,2}(?!\d)/g, `$&$1${year}`),
    )
    .replace(AMERICAN_LIST, (_whole, month: string, days: string, year: string) =>
      days
        .split(/(\d{1,2})(?:st|nd|rd|th)?/)
        .map((part) => (/^\d/.test(part) ? `${part}. ${month} ${year}` : part))
        .join(''),
    )
    .replace(NAMED_LIST, (whole: string) => {
      let later = { year: Number(whole.slice(-4)), month: 0, rest: '9999' };
      const parts = whole.slice(0, -4).split(NAMED_ITEM);
      // Groups of two stand between the other parts: the day, and its month where it has one.
      const told: string[] = [];
      for (let i = parts.length - 1; i > 0; i -= 3) {
        const month = MONTHS.get(parts[i - 1] ?? '') ?? later.month;
        const rest = two(month) + two(parts[i - 2] ?? '');
        later = { year: later.year - (rest > later.rest ? 1 : 0), month, rest };
        const name = [...MONTHS].find(([, number]) => number === month)?.[0] ?? '';
        told.unshift(
          `${parts[i - 2] ?? ''}. ${name} ${later.year}`,
          told.length ? (parts[i] ?? '') : '',
        );
      }
      return told.join('');
    })
    .replace(LATER_ITEMS, (whole, _month: string, year: string) =>
      whole.replace(new RegExp(`${MONTH}(?!\\s*\\d{4})`, 'g'), `$& ${year}`),
    );

/** The days of a period in numbers, each with its month and its year, where there is one. */
function numberPeriod(whole: string, ...groups: unknown[]): string {
  const [d1 = '', month1, d2 = '', sign = '', m2 = '', written] = groups as string[];
  const m1 = month1 ?? m2;
  const days = [d1, d2].every((day) => Number(day) >= 1 && Number(day) <= 31);
  const months = [m1, m2].every((month) => Number(month) >= 1 && Number(month) <= 12);
  // `10-12.30` is of the clock.
  if (!days || !months || (!written && sign !== '/')) return whole;
  const isLater = two(m1) + two(d1) > two(m2) + two(d2);
  if (isLater && !month1) return whole;
  if (!written) return `${d1}/${m1} – ${d2}/${m2}`;
  const year = Number(fullYear(written));
  const first = `${d1}${sign}${m1}${sign}${year - (isLater ? 1 : 0)}`;
  return `${first} – ${d2}${sign}${m2}${sign}${year}`;
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
function daysIn(
  text: string,
  { timeZone, year: told, monthFirst = false }: PeriodOptions,
): { days: Found[]; rest: string; and: boolean } {
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
    const moved = local.slice(0, 10) !== day;
    return { ...sure(local.slice(0, 10), local.slice(11)), zoned: true, moved };
  };
  const isAnd = (sign: string | undefined): boolean => /og|and|&|\+/.test(sign ?? '');
  take(ISO, (year = '', month = '', day = '', between, hour, minute, seconds, half, offset) => {
    const time = hour ? dayClockOf(hour, minute, half) : null;
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
    const time = dayClockOf(hour, minute);
    const date = ymd(fullYear(year), MONTHS.get(month) ?? 0, day);
    return [time ? zoned(date, time, offset) : sure(date)];
  });
  const isAmerican = monthFirst || /\d\s*[ap]m\b/.test(rest);
  take(NUMERIC, (day = '', sign, month = '', year, farYear, shortYear) => {
    const full = year ?? farYear ?? shortYear ?? '';
    // The month comes first where the clock has twice twelve hours, and where it can only be so.
    const swap = sign === '/' && Number(day) <= 12 && (isAmerican || Number(month) > 12);
    const [d, m] = swap ? [month, day] : [day, month];
    return [sure(ymd(fullYear(full), m, d))];
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
  // `15/6` is a day only where a list is known to leave out the year; elsewhere it may be a number.
  if (told)
    take(SHORT, (first = '', second = '') => {
      const [day, month] = monthFirst ? [second, first] : [first, second];
      return [{ ...sure(ymd('????', month, day)), sure: false }];
    });
  and ||= new RegExp(`\\|${AND}\\|`).test(rest);
  return { days, rest, and };
}

/**
 * Fills in missing years: from the other end of the period, or from the weekday within a window.
 * `false`: it cannot be known.
 */
function withYears(days: Found[], weekday: number, options: PeriodOptions): boolean {
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
    const near = nearDays(first.day.slice(4), weekday, options);
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

/** The days that `-06-15` may be. */
function nearDays(rest: string, weekday: number, { today, year }: PeriodOptions): string[] {
  if (year && year !== 'near') return [year + rest];
  if (!weekday && !year) return [];
  const thisYear = Number(today.slice(0, 4));
  return [-1, 0, 1]
    .map((years) => String(thisYear + years) + rest)
    .filter((day) => {
      if (!isDay(day)) return false;
      const ahead = daysBetween(today, day);
      if (weekday) return weekdayOf(day) === weekday && Math.abs(ahead) < 300;
      return ahead > -LATELY && ahead < 365 - LATELY;
    });
}

/** So many days after it was, a list may still have what it writes without a year. */
const LATELY = 60;

/** What a heading over days says of them: `juni 2026`, `2027`. */
export function monthIn(heading: string): { month: string | null; year: string | null } {
  const text = heading.normalize('NFC').toLowerCase();
  const month = new RegExp(`(?:^|[^a-zæøå])${MONTH}`).exec(text)?.[1] ?? null;
  return { month, year: /(?<!\d)(20\d{2})(?!\d)/.exec(text)?.[1] ?? null };
}
