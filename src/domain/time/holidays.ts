import { addDays } from './days.ts';
import { type Locale, termsOf } from '../../i18n/language.ts';

/**
 * The public holidays of Denmark, computed. Those that move are counted from Easter Sunday; store bededag was one until 2023
 * (lov nr. 214 af 6. marts 2023).
 */

export interface HolidayTerms {
  newYear: string;
  maundyThursday: string;
  goodFriday: string;
  easterSunday: string;
  easterMonday: string;
  prayerDay: string;
  ascension: string;
  whitSunday: string;
  whitMonday: string;
  christmas: string;
  boxingDay: string;
}

export const holidayTerms = termsOf<HolidayTerms>('holidays', {
  da: {
    newYear: 'Nytårsdag',
    maundyThursday: 'Skærtorsdag',
    goodFriday: 'Langfredag',
    easterSunday: 'Påskedag',
    easterMonday: '2. påskedag',
    prayerDay: 'Store bededag',
    ascension: 'Kristi himmelfartsdag',
    whitSunday: 'Pinsedag',
    whitMonday: '2. pinsedag',
    christmas: 'Juledag',
    boxingDay: '2. juledag',
  },
  en: {
    newYear: 'New Year’s Day',
    maundyThursday: 'Maundy Thursday',
    goodFriday: 'Good Friday',
    easterSunday: 'Easter Sunday',
    easterMonday: 'Easter Monday',
    prayerDay: 'Great Prayer Day',
    ascension: 'Ascension Day',
    whitSunday: 'Whit Sunday',
    whitMonday: 'Whit Monday',
    christmas: 'Christmas Day',
    boxingDay: 'Boxing Day',
  },
});

/** Days from Easter Sunday, or the date. */
const HOLIDAYS: readonly (readonly [number | string, keyof HolidayTerms])[] = [
  ['01-01', 'newYear'],
  [-3, 'maundyThursday'],
  [-2, 'goodFriday'],
  [0, 'easterSunday'],
  [1, 'easterMonday'],
  [26, 'prayerDay'],
  [39, 'ascension'],
  [49, 'whitSunday'],
  [50, 'whitMonday'],
  ['12-25', 'christmas'],
  ['12-26', 'boxingDay'],
];

/** Easter Sunday of a year in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  // Counted in days from 22 March.
  return addDays(`${year}-03-22`, h + l - 7 * m);
}

const years = new Map<string, ReadonlyMap<string, keyof HolidayTerms>>();

function holidaysOf(year: string): ReadonlyMap<string, keyof HolidayTerms> {
  let found = years.get(year);
  if (!found) {
    const easter = easterSunday(Number(year));
    found = new Map(
      HOLIDAYS.filter(([from]) => from !== 26 || year < '2024').map(([from, name]) => [
        typeof from === 'number' ? addDays(easter, from) : `${year}-${from}`,
        name,
      ]),
    );
    years.set(year, found);
  }
  return found;
}

/** The name of the public holiday that the day is, if it is one. */
export function holidayOn(day: string, locale: Locale): string | null {
  const name = holidaysOf(day.slice(0, 4)).get(day);
  return name ? holidayTerms(locale)[name] : null;
}
