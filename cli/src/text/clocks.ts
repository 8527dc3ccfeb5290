/** Clock times of a text, and the time zones that stand beside them. */
import { addDays } from '../../../src/domain/time/days.ts';
import { inZone, toZone, zoneNamed } from './zones.ts';

/** What stands between the two ends of a period, of days or of hours. */
export const DASH = '\\s*(?:[-–—]|til|to|until)\\s*';

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
const NAMES = [...ZONE_NAMES.keys()].join('|');
/** `GMT`, `GMT+1`, `UTC+01:00`. */
export const ZONE = `(?:${NAMES})(?:[+-]\\d{1,2}(?::?\\d{2})?)?(?![a-zæøå\\d])`;
/** Behind a clock time in a sentence: not what is a word, too, as in `10.00 West Wing`. */
const ZONE_BEHIND = new RegExp(
  `\\d\\s*[[(]?((?!(?:west|ut)(?![a-z]))${ZONE}|[a-z]+(?:/[a-z_]+){1,2})(?![a-zæøå\\d/])`,
);
/** `A`, `JST`: in capitals at the end, and none of the names above. */
const CAPITALS_BEHIND = /\d:\d{2}(?::\d{2})?\s*\(?([A-Z]{1,5})\)?\s*$/;

/** Minutes east of Greenwich. */
export function minutesOf(offset: string): number {
  const [, name = '', sign, hours = '0', minutes = '0'] =
    /^([a-z]*)(?:([+-])(\d{1,2}):?(\d{2})?)?$/.exec(offset) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  return (ZONE_NAMES.get(name) ?? 0) * 60 + (sign === '-' ? -ahead : ahead);
}

/** A wall-clock time at so many minutes from Greenwich, or in a named zone, told in another zone. */
function told(wall: string, zone: string | number, timeZone: string): string {
  if (typeof zone === 'string') return toZone(wall, zone, timeZone);
  return inZone(Date.parse(`${wall}Z`) - zone * 60_000, timeZone);
}

/** What tells wall-clock times in our own zone, where a text names another one behind a time. */
export function zoneIn(text: string, timeZone: string): ((wall: string) => string) | null {
  const name = ZONE_BEHIND.exec(text)?.[1];
  if (!name) return null;
  const zone = name.includes('/') ? zoneNamed(name) : minutesOf(name);
  return zone === null ? null : (wall) => told(wall, zone, timeZone);
}

/** Whether a text ends with the name of a zone that nobody here knows. */
export function hasUnknownZone(written: string): boolean {
  const name = CAPITALS_BEHIND.exec(written)?.[1]?.toLowerCase();
  return name !== undefined && !/^[ap]m$/.test(name) && !ZONE_NAMES.has(name);
}

const two = (number: number): string => String(number).padStart(2, '0');

function clockOf(hour: string, minute?: string, half?: string): string | null {
  let hours = Number(hour);
  if (half) hours = (hours % 12) + (half.startsWith('p') ? 12 : 0);
  return hours < 24 && Number(minute ?? 0) < 60 ? `${two(hours)}:${minute ?? '00'}` : null;
}

/** The same where the midnight after the day is meant by 24. */
export const dayClockOf = (hour: string, minute?: string, half?: string): string | null =>
  hour === '24' && Number(minute ?? 0) === 0 ? '24:00' : clockOf(hour, minute, half);

/** 24:00 is the midnight after. */
export const momentAt = (day: string, time: string): string =>
  time === '24:00' ? `${addDays(day, 1)}T00:00` : `${day}T${time}`;

const CLOCK = '(\\d{1,2})(?:[.:,](\\d{2}))?(?::\\d{2})?(?![\\d])\\s*(am|pm)?(?:\\s*(?:uhr|h)\\b)?';
const WORD = 'kl(?:okken)?\\.?\\s*';
/** From one hour to another, where either may be a number alone: `9.30-16`. */
const RANGE = new RegExp(`(?<![\\d.:,])${CLOCK}${DASH}(?:${WORD})?${CLOCK}`, 'g');
const SINGLE = /(?<![\d.:,])(\d{1,2})(?:([.:,])(\d{2}))?(?::\d{2})?(?![\d])\s*(am|pm)?/g;
const WORD_BEFORE = new RegExp(`${WORD}$`);
/** `kl. 0930`, `kl. 0930-1600`. */
const FOUR_DIGITS = new RegExp(
  `(?<=${WORD})(\\d{2})(\\d{2})(?!\\d)(?:(${DASH}(?:${WORD})?)(\\d{2})(\\d{2})(?!\\d))?`,
  'g',
);

export interface Clocks {
  /** In their order. */
  readonly times: readonly string[];
  /** Whether the last is told as the end of another: `22-02`. */
  readonly isRange: boolean;
  /** The text without them. */
  readonly rest: string;
}

/** The clock times of a text that has no days any more. */
export function timesIn(text: string): Clocks {
  const found: { readonly at: number; readonly time: string; readonly isRange: boolean }[] = [];
  let rest = text
    .replace(
      FOUR_DIGITS,
      (_, hour: string, minute: string, dash = '', toHour = '', toMinute = '') =>
        [`${hour}:${minute}`, dash && `${dash}${toHour}:${toMinute}`].join(''),
    )
    .replace(RANGE, (whole: string, ...groups: unknown[]) => {
      const [hour = '', minute, half, toHour = '', toMinute, toHalf] = groups as string[];
      const at = groups.find((group) => typeof group === 'number') ?? 0;
      const from = clockOf(hour, minute, half ?? toHalf);
      const to = dayClockOf(toHour, toMinute, toHalf);
      if (!from || !to) return whole;
      found.push({ at, time: from, isRange: true }, { at: at + 1, time: to, isRange: true });
      return ' '.repeat(whole.length);
    });
  rest = rest.replace(SINGLE, (whole: string, ...groups: unknown[]) => {
    const [hour = '', sign, minute, half] = groups as string[];
    const at = groups.find((group) => typeof group === 'number') ?? 0;
    const afterWord = WORD_BEFORE.test(rest.slice(0, at));
    // A number alone is a time only where something says so, and one with a comma may be an amount.
    if (!afterWord && (!(minute ?? half) || sign === ',')) return whole;
    const time = dayClockOf(hour, minute, half);
    if (!time) return whole;
    found.push({ at, time, isRange: false });
    return ' '.repeat(whole.length);
  });
  found.sort((a, b) => a.at - b.at);
  return {
    times: found.map(({ time }) => time),
    isRange: found.at(-1)?.isRange ?? false,
    rest,
  };
}

/** A clock time alone: `13.00`, `kl. 9`, `1:30 PM`. */
export const readTime = (written: string): string | null => clockIn(written, clockOf);

/** The same as an end: 24 is one. */
export const readEndTime = (written: string): string | null => clockIn(written, dayClockOf);

function clockIn(written: string, read: typeof clockOf): string | null {
  const [, hour = '', minute, half] =
    /^(?:kl(?:okken)?\.?\s*)?(\d{1,2})(?:[.:,](\d{2}))?(?:[.:]\d{2})?\s*(am|pm)?$/i.exec(
      written.trim(),
    ) ?? [];
  return hour ? read(hour, minute, half?.toLowerCase()) : null;
}
