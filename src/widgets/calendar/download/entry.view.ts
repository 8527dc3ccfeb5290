import type { Dataset } from '../../../data/types.ts';
import { momentOf, type ActivityInput } from '../../../domain/activities/activities.ts';
import { entryOf } from '../../../domain/clusters/clusters.ts';
import { datePhrase } from '../../../domain/time/dates.ts';
import { timeOf } from '../../../domain/time/days.ts';
import type { CalendarEntry } from '../../../domain/activities/icalendar.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';
import { isZone } from '../../../data/real-time.ts';
import { DENMARK } from '../../../domain/time/zones.ts';
import type { CalendarTerms } from '../locales/terms.ts';

export interface EntryOptions {
  readonly dataset: Dataset;
  readonly locale: Locale;
  readonly terms: CalendarTerms;
  /** What makes the activity's id its own in the whole world. */
  readonly domain: string;
}

/** Those that a calendar has a word for; all others are confirmed. */
const STATUSES: ReadonlyMap<string, CalendarEntry['status']> = new Map([
  ['cancelled', 'CANCELLED'],
  ['postponed', 'TENTATIVE'],
]);

/** An activity as the visitor's own calendar takes it. A call is its deadline: a moment, not a period. */
export function toEntry(
  activity: ActivityInput,
  { dataset, locale, terms, domain }: EntryOptions,
): CalendarEntry {
  const {
    id,
    kind = 'event',
    title,
    status,
    timeZone,
    lat,
    lon,
    url,
    registrationUrl,
    sequence,
    end,
  } = activity;
  const call = kind === 'call';
  const until = call ? null : (end ?? null);
  const type = dataset.activityTypes.find((one) => one.id === activity.type);
  const clusters = (activity.clusters ?? []).flatMap(
    (one) => entryOf(dataset, one.id)?.cluster.name ?? [],
  );
  const words = status ? terms.statuses[status] : null;
  const text = [
    [terms.kinds[kind], type && inLocale(type.name, locale)].filter(Boolean).join(' · '),
    // The file cannot say an hour that nobody knows.
    until && timeOf(activity.start) && !timeOf(until) && terms.until(datePhrase(until, locale)),
    clusters.join(', '),
    ...(registrationUrl && registrationUrl !== url ? [registrationUrl] : []),
    url,
  ];
  return {
    // The organiser's own, where an importer kept it: a calendar that has it already knows that it is the same.
    uid: activity.uid ?? `${id}@${domain}`,
    summary: `${words ? `${words}: ` : ''}${call ? terms.deadline(title) : title}`,
    start: momentOf(activity),
    end: until,
    zone: timeZone && isZone(timeZone) ? timeZone : DENMARK,
    description: text.filter(Boolean).join('\n'),
    location: placeLine(activity, terms),
    geo: typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null,
    url: url ?? null,
    categories: [terms.kinds[kind], ...(type ? [inLocale(type.name, locale)] : [])],
    status: STATUSES.get(status ?? '') ?? 'CONFIRMED',
    // A change that the data knows of without its number is one.
    busy: kind === 'event',
    sequence: sequence ?? (status && terms.statuses[status] && status !== 'full' ? 1 : 0),
  };
}

export function placeLine(
  { format, venue, address, town }: ActivityInput,
  terms: CalendarTerms,
): string | null {
  const parts = [
    format === 'online' ? terms.formats.online : null,
    venue,
    address,
    town && address?.includes(town) ? null : town,
  ];
  return parts.filter(Boolean).join(', ') || null;
}
