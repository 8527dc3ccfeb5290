/** A file's own time zones (`VTIMEZONE`), found again among those that every computer knows. */
import ICAL from 'ical.js';
import { isZone } from '../../../src/data/real-time.ts';
import { addDays } from '../../../src/domain/time/days.ts';
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
  const all = [...COMMON, fixedZone(hours), ...Intl.supportedValuesOf('timeZone')];
  return all.find((zone) => isZone(zone) && same(zone)) ?? null;
}

/**
 * The hours of the `VTIMEZONE` on one day, as a zone without summer: of a component whose clocks no
 * zone shares, what one event needs. `null`: they are no whole hours, or not sure.
 */
export function zoneOnDay(lines: readonly string[], day: string): string | null {
  const offsetAt = offsetsOf(lines);
  if (!offsetAt) return null;
  const [before, on, after] = [-1, 0, 1].map((days) => {
    const [year = 0, month = 1, date = 1] = addDays(day, days).split('-').map(Number);
    return offsetAt(year, month, date);
  });
  // Near a change of clocks the hour of the change counts, and an offset that the file does not name is none.
  if (on === undefined || on !== before || on !== after || !saidOffsets(lines).has(on)) return null;
  const hours = on / 3600;
  if (!Number.isInteger(hours)) return null;
  return hours ? fixedZone(hours) : 'UTC';
}

/** Seconds east of Greenwich. */
const saidOffsets = (lines: readonly string[]): ReadonlySet<number> =>
  new Set(
    lines.flatMap((text) => {
      const [, sign, hours, minutes] =
        /^TZOFFSETTO(?:;[^:]*)?:\s*([+-])(\d{2})(\d{2})/i.exec(text) ?? [];
      if (!sign) return [];
      const seconds = Number(hours) * 3600 + Number(minutes) * 60;
      return [sign === '-' ? -seconds : seconds];
    }),
  );

/** IANA's names have the other sign. */
const fixedZone = (hours: number): string => `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`;

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
