import { dayOf, lastDay, monthOf } from './days.ts';
import { formatsOf, type Locale, type BuiltInLocale } from '../../i18n/language.ts';

/** How dates read. Every text that goes in is an ISO 8601 day, month, year or wall-clock time. */

/**
 * The months, since the browser's tables take 10 ms to load before a first render. Short ones in Danish are as Danish editors
 * write them: the tables shorten those of four letters too.
 */
const MONTHS = {
  da: {
    long: 'januar februar marts april maj juni juli august september oktober november december'.split(
      ' ',
    ),
    short: 'jan. feb. marts april maj juni juli aug. sep. okt. nov. dec.'.split(' '),
  },
  en: {
    long: 'January February March April May June July August September October November December'.split(
      ' ',
    ),
    short: 'Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'.split(' '),
  },
};

/** `juni`, `June`; short: `jun.` is never used in Danish, so `juni`, `sep.`; in English `Jun`, `Sept`. */
const monthName = (month: string, locale: Locale, length: 'long' | 'short'): string =>
  MONTHS[locale as BuiltInLocale][length][Number(month.slice(5, 7)) - 1] ?? '';

/** `juni 2022`, `June 2022`. */
export const monthPhrase = (month: string, locale: Locale): string =>
  datePhrase(month.slice(0, 7), locale);

/** `4.`, `4`. */
export const dayNumber = (day: string, locale: Locale): string =>
  formatsOf(locale)?.day(day) ?? `${Number(day.slice(8, 10))}${locale === 'da' ? '.' : ''}`;

/** `4. maj 2022`, `4 May 2022`; a month or a year reads as what it is: `dec. 2019`, `2020`. */
export function datePhrase(
  date: string,
  locale: Locale,
  length: 'long' | 'short' = 'long',
): string {
  const formats = formatsOf(locale);
  if (formats) return formats.date(date, length);
  const year = date.slice(0, 4);
  if (date.length < 7) return year;
  const month = `${monthName(date, locale, length)} ${year}`;
  return date.length < 10 ? month : `${dayNumber(date, locale)} ${month}`;
}

/** `3. dec.`, `8.–10. dec.`, `30. nov. – 2. dec.`; with the year, where the next of that name is another. */
export function dayAndMonth(
  start: string,
  end: string | null,
  today: string,
  locale: Locale,
): string {
  const phrase = periodPhrase(start, end, locale, 'short');
  const isFar = dayOf(start) >= `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
  return isFar ? phrase : phrase.replaceAll(/,? \d{4}(?=$| –)/g, '');
}

/** Both ends included: `15.–17. juni 2022`, `30. maj – 2. juni 2022`, `26. maj 2020 – 31. dec. 2022`. */
export function periodPhrase(
  start: string,
  end: string | null,
  locale: Locale,
  length: 'long' | 'short' = 'long',
): string {
  const first = dayOf(start);
  const last = lastDay(start, end);
  if (first === last) return datePhrase(first, locale, length);
  const formats = formatsOf(locale);
  if (formats) return formats.period(first, last, length);
  if (monthOf(first) === monthOf(last))
    return `${dayNumber(first, locale)}–${datePhrase(last, locale, length)}`;
  const from =
    first.slice(0, 4) === last.slice(0, 4)
      ? `${dayNumber(first, locale)} ${monthName(first, locale, length)}`
      : datePhrase(first, locale, length);
  return `${from} – ${datePhrase(last, locale, length)}`;
}
