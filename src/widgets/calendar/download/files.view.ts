import { compiledOf } from '../../../data/compiled.ts';
import type { ActivityInput } from '../../../domain/activities/activities.ts';
import { toCsv } from '../../../domain/csv.ts';
import { timeOf } from '../../../domain/time/days.ts';
import { toCalendar } from '../../../domain/activities/icalendar.ts';
import { inLocale } from '../../../i18n/language.ts';
import { type EntryOptions, toEntry } from './entry.view.ts';
import { languageName, partiesOf } from '../activity/item.view.ts';
import { calendarDownloadTerms } from './locales/terms.ts';

/** The activities as a table for spreadsheets; what is not known is empty. */
export function toTable(
  activities: readonly ActivityInput[],
  { dataset, locale, terms }: EntryOptions,
): string {
  const lines = activities.map((one) => {
    const { kind = 'event', title, start, end, deadline, status, format, language, timeZone } = one;
    const type = dataset.activityTypes.find(({ id }) => id === one.type);
    const clusters = partiesOf(dataset, one, terms).map(({ name }) => name);
    return [
      terms.kinds[kind],
      title,
      start.slice(0, 10),
      timeOf(start),
      end?.slice(0, 10),
      end && timeOf(end),

      deadline?.replace('T', ' '),
      timeZone,
      one.venue,
      one.address,
      one.town,
      one.country,

      format && terms.formats[format],
      type && inLocale(type.name, locale),
      clusters.join(', '),
      one.organiser,

      language && languageName(language, locale),
      one.price,
      status && terms.statuses[status],

      one.url,
      one.registrationUrl,
      dataset.sources[one.sources?.[0] ?? -1],
      one.asOf ?? compiledOf(dataset.meta, 'activities'),
    ];
  });
  return toCsv([Object.values(calendarDownloadTerms(locale).columns), ...lines]);
}

/** The activities as an iCalendar file. */
export const toFile = (
  activities: readonly ActivityInput[],
  name: string,
  stamp: Date,
  options: EntryOptions,
): string => toCalendar({ name, stamp, entries: activities.map((one) => toEntry(one, options)) });
