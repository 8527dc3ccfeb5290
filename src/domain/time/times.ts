/** Clock times in words. */
import { dayOf, timeOf } from './days.ts';
import { formatsOf, type Locale } from '../../i18n/language.ts';

/** `10.00`, `10:00`. */
export const clock = (time: string, locale: Locale): string =>
  formatsOf(locale)?.clock(time) ?? (locale === 'da' ? time.replace(':', '.') : time);

/** `kl. 10.00–12.00`, `10:00–12:00`, or `null` where no clock time is known. The end counts only on the same day. */
export function timePhrase(start: string, end: string | null, locale: Locale): string | null {
  const from = timeOf(start);
  if (!from) return null;
  const to = end && dayOf(end) === dayOf(start) ? timeOf(end) : null;
  const span = clock(from, locale) + (to && to !== from ? `–${clock(to, locale)}` : '');
  return formatsOf(locale)?.time(span) ?? (locale === 'da' ? 'kl. ' : '') + span;
}
