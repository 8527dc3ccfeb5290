/**
 * Calendar days without a time zone, as ISO 8601 text (`2022-06-15`), and wall-clock times (`2022-06-15T13:00`).
 * Texts of one length sort as time does, so they are compared as they are.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Milliseconds since 1970 of the day's start, as if in UTC: only to count with. */
const utc = (day: string): number => Date.parse(`${day}T00:00Z`);

export const dayOf = (moment: string): string => moment.slice(0, 10);
/** `13:00`, or `null` for a day without a time. */
export const timeOf = (moment: string): string | null => moment.slice(11, 16) || null;
export const monthOf = (moment: string): string => moment.slice(0, 7);

/** Two digits of a text, as a number. */
const two = (text: string, at: number): number =>
  text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528;

/** Whether a text in the form of a day begins with one that the calendar has. Most need no calendar. */
function isReal(text: string): boolean {
  const [month, day] = [two(text, 5), two(text, 8)];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return day < 29 || day <= new Date(Date.UTC(Number(text.slice(0, 4)), month, 0)).getUTCDate();
}

/** For sorting, the earliest first: ISO 8601 days and moments stand in the order in which they are written. */
export function compareDates(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Whether the text is a day that the calendar has. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && isReal(text);

/** Whether the text is a day, or a day with a time that a clock has: `2022-06-15T13:00`. */
export const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}(?:T(?:[01]\d|2[0-3]):[0-5]\d)?$/.test(text) && isReal(text);

export function addDays(day: string, days: number): string {
  return new Date(utc(day) + days * DAY).toISOString().slice(0, 10);
}

/** The last day of what lasts from one moment to another: what ends at midnight does not last into the next day. */
export function lastDay(start: string, end: string | null): string {
  const [first, last] = [dayOf(start), dayOf(end ?? start)];
  return last > first && end && timeOf(end) === '00:00' ? addDays(last, -1) : last;
}

/** Days from the first to the second; negative if the second is earlier. */
export const daysBetween = (first: string, second: string): number =>
  (utc(second) - utc(first)) / DAY;

/** The last Sunday of a month with 31 days, at one in the morning in Greenwich, when Europe's clocks change. */
function clockChange(year: number, month: 2 | 9): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * DAY;
}

/**
 * The wall clock in Denmark at a moment, wherever the visitor is: one hour ahead of Greenwich, two in summer, by the rule that the EU has
 * had since 1996. By hand, since the browser's tables of time zones take 10 ms to load before a first render.
 */
export function danishTime(now: Date = new Date()): string {
  const time = now.getTime();
  const year = now.getUTCFullYear();
  const summer = time >= clockChange(year, 2) && time < clockChange(year, 9);
  return new Date(time + (summer ? 2 : 1) * HOUR).toISOString().slice(0, 16);
}

/** Today in Denmark, wherever the visitor is. */
export const today = (now?: Date): string => dayOf(danishTime(now));
