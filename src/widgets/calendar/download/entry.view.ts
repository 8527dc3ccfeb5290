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

/** What the organiser has changed since somebody took it into a calendar. */
const CHANGED: ReadonlySet<string> = new Set(['cancelled', 'postponed', 'moved']);

/** An activity as the visitor's own calendar takes it. A call is its deadline: a moment, not a period. */
export function toEntry(
  activity: ActivityInput,
  { dataset, locale, terms, domain }: EntryOptions,
): CalendarEntry {
  const { id, kind = 'event', title, status, timeZone, lat, lon, url, sequence } = activity;
  const type = dataset.activityTypes.find((one) => one.id === activity.type);
  const kinds = [terms.kinds[kind], ...(type ? [inLocale(type.name, locale)] : [])];
  const until = endOf(activity);
  const words = status && terms.statuses[status];
  return {
    // The organiser's own, where an importer kept it: a calendar that has it already knows that it is the same.
    uid: activity.uid ?? `${id}@${domain}`,
    summary: `${words ? `${words}: ` : ''}${kind === 'call' ? terms.deadline(title) : title}`,
    start: momentOf(activity),
    end: until,
    zone: timeZone && isZone(timeZone) ? timeZone : DENMARK,
    description: descriptionOf(activity, kinds.join(' · '), { dataset, locale, terms }),
    location: placeLine(activity, terms),
    geo: typeof lat === 'number' && typeof lon === 'number' ? { lat, lon } : null,
    url: url ?? null,
    categories: kinds,
    status: STATUSES.get(status ?? '') ?? 'CONFIRMED',
    busy: kind === 'event',
    // A change that the data knows of without its number is one.
    sequence: sequence ?? (CHANGED.has(status ?? '') ? 1 : 0),
  };
}

const endOf = ({ kind, end }: ActivityInput): string | null =>
  kind === 'call' ? null : (end ?? null);

function descriptionOf(
  activity: ActivityInput,
  kinds: string,
  { dataset, locale, terms }: Omit<EntryOptions, 'domain'>,
): string {
  const { start, clusters = [], url, registrationUrl } = activity;
  const until = endOf(activity);
  const lines: (string | null | undefined)[] = [kinds];
  // The file cannot say an hour that nobody knows.
  if (until && timeOf(start) && !timeOf(until)) lines.push(terms.until(datePhrase(until, locale)));
  lines.push(clusters.flatMap(({ id }) => entryOf(dataset, id)?.cluster.name ?? []).join(', '));
  if (registrationUrl !== url) lines.push(registrationUrl);
  lines.push(url);
  return lines.filter(Boolean).join('\n');
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
