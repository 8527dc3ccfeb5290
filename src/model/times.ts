/** Clock times in words. */
import { dayOf, timeOf } from './days.ts';
import type { Locale } from './language.ts';

/** `10.00`, `10:00`. */
export const clock = (time: string, locale: Locale): string => (locale === 'da' ? time.replace(':', '.') : time);

/** `kl. 10.00–12.00`, `10:00–12:00`, or `null` where no clock time is known. The end counts only on the same day. */
export function timePhrase(start: string, end: string | null, locale: Locale): string | null {
  const from = timeOf(start);
  if (!from) return null;
  const to = end && dayOf(end) === dayOf(start) ? timeOf(end) : null;
  return (locale === 'da' ? 'kl. ' : '') + clock(from, locale) + (to && to !== from ? `–${clock(to, locale)}` : '');
}
