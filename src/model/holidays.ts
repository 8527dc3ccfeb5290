import { addDays } from './days.ts';
import type { Locale } from './language.ts';

/**
 * The public holidays of Denmark, computed. Those that move are counted from Easter Sunday; store bededag was one until 2023
 * (lov nr. 214 af 6. marts 2023).
 */

/** Days from Easter Sunday, or the date. */
const HOLIDAYS: readonly (readonly [number | string, string, string])[] = [
  ['01-01', 'Nytårsdag', 'New Year’s Day'],
  [-3, 'Skærtorsdag', 'Maundy Thursday'],
  [-2, 'Langfredag', 'Good Friday'],
  [0, 'Påskedag', 'Easter Sunday'],
  [1, '2. påskedag', 'Easter Monday'],
  [26, 'Store bededag', 'Great Prayer Day'],
  [39, 'Kristi himmelfartsdag', 'Ascension Day'],
  [49, 'Pinsedag', 'Whit Sunday'],
  [50, '2. pinsedag', 'Whit Monday'],
  ['12-25', 'Juledag', 'Christmas Day'],
  ['12-26', '2. juledag', 'Boxing Day'],
];

/** Easter Sunday of a year in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  // Counted in days from 22 March.
  return addDays(`${year}-03-22`, h + l - 7 * m);
}

const years = new Map<string, ReadonlyMap<string, readonly [string, string]>>();

function holidaysOf(year: string): ReadonlyMap<string, readonly [string, string]> {
  let found = years.get(year);
  if (!found) {
    const easter = easterSunday(Number(year));
    found = new Map(
      HOLIDAYS.filter(([from]) => from !== 26 || year < '2024').map(([from, da, en]) => [
        typeof from === 'number' ? addDays(easter, from) : `${year}-${from}`,
        [da, en],
      ]),
    );
    years.set(year, found);
  }
  return found;
}

/** The name of the public holiday that the day is, if it is one. */
export function holidayOn(day: string, locale: Locale): string | null {
  return holidaysOf(day.slice(0, 4)).get(day)?.[locale === 'da' ? 0 : 1] ?? null;
}
