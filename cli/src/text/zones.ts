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

export const isZone = (timeZone: string): boolean => formatOf(timeZone) !== null;

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

export const toZone = (wall: string, from: string, to: string): string =>
  wall.length === 10 || from === to ? wall : inZone(instantOf(wall, from), to);

/**
 * The IANA zone behind a TZID: its own name, with the prefix that some programs put before it, a Windows name by CLDR, or a name
 * with a number after it, as Outlook writes copies. `null`: unknown.
 */
export function zoneNamed(tzid: string): string | null {
  const name = tzid.trim().replace(/^["']|["']$/g, '');
  const path = /(?:^|\/)((?:[A-Z][A-Za-z_]+\/)+[A-Z][A-Za-z_+-]+)$/.exec(name)?.[1];
  for (const one of [name, path, path?.split('/').slice(-2).join('/')])
    if (one && one.includes('/') && isZone(one)) return one;
  if (/^(?:utc|gmt|etc\/utc|z)$/i.test(name)) return 'UTC';
  const windows = name.replace(/\s+\d+$/, '').replace(/^\(.*?\)\s*/, '');
  if (windows === 'Romance Standard Time' || /k.benhavn|copenhagen/i.test(name))
    return 'Europe/Copenhagen';
  const found = (findIana as (zone: string) => string[])(windows)[0] ?? null;
  return found && isZone(found)
    ? found
    : windows in IANA_ALIAS_MAP && isZone(windows)
      ? windows
      : null;
}
