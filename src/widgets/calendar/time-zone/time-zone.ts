import type { ActivityInput } from '../../../domain/activities/activities.ts';
import type { Locale } from '../../../i18n/language.ts';
import { calendarTimeZoneTerms } from './locales/terms.ts';
import { timeZoneNote } from './time-zone.view.ts';

/** What this visitor has to know of an activity's time. */
export const noteFor =
  (locale: Locale) =>
  (activity: ActivityInput): string | null =>
    timeZoneNote(activity, null, locale, calendarTimeZoneTerms(locale));

/** What stands below the calendar, where the visitor's clock is another than the Danish one. */
export function noteBelow(locale: Locale): string | null {
  const noon = { id: '', title: '', start: '2022-01-01T12:00' };
  return noteFor(locale)(noon) === null ? null : calendarTimeZoneTerms(locale).zoneNote;
}
