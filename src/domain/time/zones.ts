/**
 * Wall clocks in time zones. Activities are told in the wall clock of the place that they are at; a visitor elsewhere has another.
 * The browser's own tables of zones are asked, so they are needed only after a first render.
 */
import { addDays, dayOf } from './days.ts';

export const DENMARK = 'Europe/Copenhagen';

const two = (number: number): string => String(number).padStart(2, '0');

const clocks = new Map<string, Intl.DateTimeFormat>();

/** The wall clock in a zone at a moment: `2022-06-15T13:00`. */
export function wallClock(moment: Date, zone: string): string {
  let clock = clocks.get(zone);
  if (!clock) {
    // Swedish writes days the ISO way.
    clock = new Intl.DateTimeFormat('sv', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    clocks.set(zone, clock);
  }
  return clock.format(moment).replace(' ', 'T');
}

/** Minutes that a wall clock is ahead of Greenwich at a moment. */
const ahead = (moment: Date, zone: string): number =>
  (Date.parse(`${wallClock(moment, zone)}Z`) - floor(moment)) / 60_000;

const floor = (moment: Date): number => Math.floor(moment.getTime() / 60_000) * 60_000;

/**
 * The moment that a wall clock in a zone shows that time. A time that is skipped when the clocks go forward is taken as if they had not
 * yet; of one that comes twice, the first is meant (RFC 5545, 3.3.5).
 */
export function momentIn(wall: string, zone: string): Date {
  const asUtc = Date.parse(`${wall}Z`);
  // A day before and a day after, the zone's clock is what it is on either side of a change.
  const [before, after] = [-1, 1].map((days) => ahead(new Date(asUtc + days * 86_400_000), zone));
  const first = new Date(asUtc - (before ?? 0) * 60_000);
  if (wallClock(first, zone) === wall) return first;
  const second = new Date(asUtc - (after ?? 0) * 60_000);
  return wallClock(second, zone) === wall ? second : first;
}

/** `+02:00`: what the zone is ahead of Greenwich when its wall clock shows that time. */
export function offsetAt(wall: string, zone: string): string {
  const minutes = ahead(momentIn(wall, zone), zone);
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/** The visitor's own wall clock at a moment. Which zone that is, nobody asks: it would be one thing more to know a visitor by. */
const ownClock = (moment: Date): string =>
  `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}T${two(moment.getHours())}:${two(moment.getMinutes())}`;

/** What a wall clock in another zone shows then, or the visitor's own (`null`); `null`: the same. */
export function elsewhere(wall: string, zone: string, other: string | null): string | null {
  if (zone === other) return null;
  const moment = momentIn(wall, zone);
  const there = other === null ? ownClock(moment) : wallClock(moment, other);
  return there === wall ? null : there;
}

/** Days from one wall clock's day to another's, where they are no more than a day apart. */
export function daysApart(from: string, to: string): -1 | 0 | 1 {
  if (dayOf(from) === dayOf(to)) return 0;
  return dayOf(to) === addDays(dayOf(from), 1) ? 1 : -1;
}
