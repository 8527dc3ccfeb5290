import { isZone } from '../../../src/data/real-time.ts';
import { IANA_ALIAS_MAP, findIana } from 'windows-iana';

const formats = new Map<string, Intl.DateTimeFormat | null>();

/** `null`: no such zone. */
function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  let format = formats.get(timeZone);
  if (format === undefined) {
    try {
      format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    } catch {
      format = null;
    }
    // What feeds name is not to fill the memory.
    if (formats.size < 1000) formats.set(timeZone, format);
  }
  return format;
}

/** An instant as a wall-clock time in a zone, `2026-06-08T10:00`. */
export const inZone = (instant: number, timeZone: string): string =>
  (formatOf(timeZone)?.format(instant) ?? '').replace(' ', 'T');

/** The instant of a wall-clock time; of one that happens twice, the first. */
export function instantOf(wall: string, timeZone: string): number {
  const time = Date.parse(`${wall}Z`);
  const offset = (at: number): number => Date.parse(`${inZone(at, timeZone)}Z`) - at;
  const guess = time - offset(time - 86_400_000);
  return Date.parse(`${inZone(guess, timeZone)}Z`) === time
    ? guess
    : time - offset(time - offset(time));
}

/** Whether the clocks of the zone never show the time, since they are put forward over it. */
export const isSkipped = (wall: string, timeZone: string): boolean =>
  wall.length > 10 && inZone(instantOf(wall, timeZone), timeZone) !== wall;

export const toZone = (wall: string, from: string, to: string): string =>
  wall.length === 10 || from === to ? wall : inZone(instantOf(wall, from), to);

/** Names that neither IANA nor CLDR has: of Exchange 2007, of people, of old tables. */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/romance standard time|k.benhavn|copenhagen|^danmark$|^denmark$/i, 'Europe/Copenhagen'],
  [/dublin.*edinburgh|edinburgh.*london|^greenwich mean time/i, 'Europe/London'],
  [/amsterdam.*berlin|berlin.*(?:bern|rome)/i, 'Europe/Berlin'],
  [/helsinki.*ky[ii]v/i, 'Europe/Helsinki'],
  [/^(?:us\/)?eastern(?: time)?$|eastern time \(us/i, 'America/New_York'],
  [/^(?:us\/)?central(?: time)?$|central time \(us/i, 'America/Chicago'],
  [/^(?:us\/)?mountain(?: time)?$|mountain time \(us/i, 'America/Denver'],
  [/^(?:us\/)?pacific(?: time)?$|pacific time \(us/i, 'America/Los_Angeles'],
];

/**
 * `UTC+02`, `GMT+0100`, `+02:00`: hours east of Greenwich, whose names in IANA's table have the
 * other sign.
 */
function fixedZone(name: string): string | null {
  const [, sign, hours = '', minutes = '00'] =
    /^(?:UTC|GMT)?\s*([+-])(\d{1,2}):?(\d{2})?$/i.exec(name) ?? [];
  if (!sign || minutes !== '00' || Number(hours) > 14) return null;
  return Number(hours) ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : 'UTC';
}

/**
 * Names that say less than a zone: an offset, which knows no summer, or letters that several clocks
 * share.
 */
export const isVagueZone = (tzid: string): boolean =>
  /^["']?\s*(?:(?:UTC|GMT)?\s*[+-]?\d[\d:]*|[A-Z]{1,5})\s*["']?$/i.test(tzid.trim());

/**
 * The IANA zone behind a TZID: its own name, with the prefix that some programs put before it, a
 * Windows name by CLDR, a name with a number after it, as Outlook writes copies, or an offset.
 * `null`: unknown.
 */
export function zoneNamed(tzid: string): string | null {
  const name = tzid
    .trim()
    .replace(/^["']|["']$/g, '')
    .replace(/^tzone:\/\/microsoft\//i, '');
  const path = /(?:^|\/)((?:[A-Z][A-Za-z_]+\/)+[A-Z][A-Za-z_+-]+)$/.exec(name)?.[1];
  for (const one of [name, path, path?.split('/').slice(-2).join('/')])
    if (one && one.includes('/') && isZone(one)) return one;
  if (/^(?:utc|gmt|etc\/utc|z|universal|greenwich)$/i.test(name)) return 'UTC';
  const fixed = fixedZone(name);
  if (fixed) return fixed;
  // `CET`, `EST5EDT`: zones of the table without a town. `EST` and its like are fixed there, and
  // meant so.
  if (/^[A-Z]{2,5}(?:\d[A-Z]{3})?$/.test(name) && isZone(name)) return name;
  const windows = name.replace(/\s+\d+$/, '').replace(/^\(.*?\)\s*/, '');
  const other = OTHER_NAMES.find(([pattern]) => pattern.test(name) || pattern.test(windows))?.[1];
  if (other) return other;
  const found = (findIana as (zone: string) => string[])(windows)[0] ?? null;
  if (found && isZone(found)) return found;
  // `Japan`, `Poland`: names of the table without a town.
  return IANA_ALIAS_MAP.some(({ alias }) => (alias as readonly string[]).includes(windows)) &&
    isZone(windows)
    ? windows
    : null;
}
