/** Clock times in words. */
import { datePhrase, periodPhrase } from './dates.ts';
import { dayOf, lastDay, timeOf } from './days.ts';
import { formatsOf, type Locale } from '../../i18n/language.ts';

/** `10.00`, `10:00`. */
export const clock = (time: string, locale: Locale): string =>
  formatsOf(locale)?.clock(time) ?? (locale === 'da' ? time.replace(':', '.') : time);

/** The clock time of an end; midnight is the end of its day: `24:00`. */
const endTime = (start: string, end: string): string | null =>
  lastDay(start, end) < dayOf(end) ? '24:00' : timeOf(end);

/** `10.00–12.00`, `22.00`, or `null` where no clock time is known. The end counts only on the same day. */
export function clockSpan(start: string, end: string | null, locale: Locale): string | null {
  const from = timeOf(start);
  if (!from) return null;
  const to = end && lastDay(start, end) === dayOf(start) ? endTime(start, end) : null;
  return clock(from, locale) + (to && to !== from ? `–${clock(to, locale)}` : '');
}

const inSentence = (span: string, locale: Locale): string =>
  formatsOf(locale)?.time(span) ?? (locale === 'da' ? `kl. ${span}` : span);

/** `kl. 10.00–12.00`, `10:00–12:00`, or `null` where no clock time is known. The end counts only on the same day. */
export function timePhrase(start: string, end: string | null, locale: Locale): string | null {
  const span = clockSpan(start, end, locale);
  return span && inSentence(span, locale);
}

/** `15.–17. juni 2022`, `8. juni 2026 kl. 10.00–11.30`, `3. december 2026 kl. 09.00 – 4. december 2026 kl. 16.00`. */
export function whenPhrase(
  start: string,
  end: string | null,
  locale: Locale,
  length: 'long' | 'short' = 'long',
): string {
  const [first, last] = [dayOf(start), lastDay(start, end)];
  const at = (day: string, time: string | null): string =>
    datePhrase(day, locale, length) + (time ? ` ${inSentence(clock(time, locale), locale)}` : '');
  if (end && first < last && (timeOf(start) ?? timeOf(end)))
    return `${at(first, timeOf(start))} – ${at(last, endTime(start, end))}`;
  return [periodPhrase(start, end, locale, length), timePhrase(start, end, locale)]
    .filter(Boolean)
    .join(' ');
}
