import { weekdayOf } from './weeks.ts';
import { formatsOf, type Locale, type BuiltInLocale } from '../../i18n/language.ts';

/** Monday first. They stand here since the browser's tables take 10 ms to load before a first render. */
const WEEKDAYS = {
  da: {
    long: 'mandag tirsdag onsdag torsdag fredag lørdag søndag'.split(' '),
    short: 'man. tirs. ons. tors. fre. lør. søn.'.split(' '),
  },
  en: {
    long: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    short: 'Mon Tue Wed Thu Fri Sat Sun'.split(' '),
  },
};

/** `man.`, `Mon`. */
export const weekdayName = (
  day: string,
  locale: Locale,
  length: 'long' | 'short' = 'short',
): string =>
  formatsOf(locale)?.weekday(day, length) ??
  WEEKDAYS[locale as BuiltInLocale][length][weekdayOf(day) - 1] ??
  '';
