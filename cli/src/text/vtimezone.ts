/** A file's own time zones (`VTIMEZONE`), found again among those that every computer knows. */
import ICAL from 'ical.js';
import { isZone } from '../../../src/data/real-time.ts';
import { instantOf } from './zones.ts';

/**
 * Zones of clocks that Danish calendars meet, before the hundreds of others that may have the same
 * hours.
 */
const COMMON = [
  'Europe/Copenhagen',
  'Europe/London',
  'Europe/Helsinki',
  'Atlantic/Reykjavik',
  'Atlantic/Faroe',
  'America/Nuuk',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Los_Angeles',
  'Asia/Tokyo',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Australia/Sydney',
];

/**
 * The IANA zone whose clocks show the same as those of the `VTIMEZONE`, on two days of each month
 * from one year to another; `null`: none does, or the component cannot be read.
 */
export function zoneLike(
  lines: readonly string[],
  years: readonly [number, number],
): string | null {
  const offsetAt = offsetsOf(lines);
  if (!offsetAt) return null;
  const probes: [wall: string, offset: number][] = [];
  for (let year = years[0]; year <= years[1]; year++) {
    for (let month = 1; month <= 12; month++) {
      for (const day of [10, 20]) {
        const wall = `${year}-${String(month).padStart(2, '0')}-${day}T12:00`;
        probes.push([wall, offsetAt(year, month, day)]);
      }
    }
  }
  const same = (zone: string): boolean =>
    probes.every(
      ([wall, offset]) => Date.parse(`${wall}Z`) - instantOf(wall, zone) === offset * 1000,
    );
  const hours = (probes[0]?.[1] ?? 0) / 3600;
  const fixed = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;
  const all = [...COMMON, fixed, ...Intl.supportedValuesOf('timeZone')];
  return all.find((zone) => isZone(zone) && same(zone)) ?? null;
}

/** Seconds east of Greenwich at noon of a day. */
function offsetsOf(
  lines: readonly string[],
): ((year: number, month: number, day: number) => number) | null {
  try {
    const component = new ICAL.Component(
      ICAL.parse(['BEGIN:VTIMEZONE', ...lines, 'END:VTIMEZONE'].join('\r\n')) as unknown[],
    );
    const zone = new ICAL.Timezone(component);
    return (year, month, day) =>
      zone.utcOffset(new ICAL.Time({ year, month, day, hour: 12, minute: 0, second: 0 }, zone));
  } catch {
    return null;
  }
}
