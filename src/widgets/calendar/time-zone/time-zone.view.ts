import { momentOf, type ActivityInput } from '../../../domain/activities/activities.ts';
import { datePhrase } from '../../../domain/time/dates.ts';
import { timePhrase } from '../../../domain/time/times.ts';
import { dayOf, timeOf } from '../../../domain/time/days.ts';
import type { Locale } from '../../../i18n/language.ts';
import { DENMARK, elsewhere } from '../../../domain/time/zones.ts';
import { calendarTimeZoneTerms, type CalendarTimeZoneTerms } from './locales/terms.ts';

/**
 * What a visitor in that zone (`null`: this one) has to know of a time: whose it is, and what their own clock shows then, if that is another: "dansk tid (kl.
 * 20.00–22.00 hos dig)". `null` where there is nothing to say.
 */
export function timeZoneNote(
  activity: ActivityInput,
  visitor: string | null,
  locale: Locale,
  terms: CalendarTimeZoneTerms,
): string | null {
  const { kind, end, timeZone } = activity;
  const start = momentOf(activity);
  if (!timeOf(start)) return null;
  const zone = timeZone ?? DENMARK;
  const there = elsewhere(start, zone, visitor);
  const whose = zone === DENMARK ? terms.danishTime : terms.localTime;
  if (!there) return zone === DENMARK ? null : whose;
  const last =
    kind !== 'call' && end && timeOf(end) && dayOf(end) === dayOf(start)
      ? (elsewhere(end, zone, visitor) ?? end)
      : null;
  const day = dayOf(there) === dayOf(start) ? '' : `${datePhrase(dayOf(there), locale)} `;
  return `${whose} (${day}${terms.here(timePhrase(there, last, locale) ?? '')})`;
}

/**
 * What stands after a time where nobody knows who reads it, as in a page or a letter: "lokal tid (kl. 15.00–16.00 dansk tid)". `null`:
 * it is Danish time, which needs no word.
 */
export function danishTimeNote(activity: ActivityInput, locale: Locale): string | null {
  const terms = calendarTimeZoneTerms(locale);
  const here = (time: string): string => `${time} ${terms.danishTime}`;
  return timeZoneNote(activity, DENMARK, locale, { ...terms, here });
}
