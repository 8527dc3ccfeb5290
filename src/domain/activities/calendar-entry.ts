/** An activity as an entry of a calendar that is published: the facts as they are, with few words. */
import type { Activity } from '../../data/types.ts';
import { type Locale, termsOf } from '../../i18n/language.ts';
import { dayOf } from '../time/days.ts';
import { momentOf } from './activities.ts';
import type { CalendarEntry } from './icalendar.ts';

export interface EntryOptions {
  /** A domain after the UIDs of activities that came without one. */
  readonly host?: string;
  readonly language?: Locale;
}

export interface FileTerms {
  deadline: string;
  price: string;
  signUp: string;
  online: string;
}

const fileTerms = termsOf<FileTerms>('calendarFile', {
  da: { deadline: 'Frist: ', price: 'Pris: ', signUp: 'Tilmelding: ', online: 'Online' },
  en: { deadline: 'Deadline: ', price: 'Price: ', signUp: 'Registration: ', online: 'Online' },
});

/** When it is. A call is where its deadline is; what has a clock time at one end only fills whole days. */
function periodOf(activity: Activity): Pick<CalendarEntry, 'start' | 'end'> {
  const start = momentOf(activity);
  const end = start === activity.start ? activity.end : null;
  if (start.length > 10 && (!end || end.length > 10)) return { start, end };
  return { start: dayOf(start), end: dayOf(end ?? start) };
}

export function calendarEntry(
  activity: Activity,
  { host = 'klynge-widgets', language = 'da' }: EntryOptions = {},
): CalendarEntry {
  const words = fileTerms(language);
  const { kind, status, url, registrationUrl, price, lat, lon } = activity;
  const place = [activity.venue, activity.address, activity.town].filter(Boolean).join(', ');
  const text = [
    price && words.price + price,
    registrationUrl && words.signUp + registrationUrl,
    url !== registrationUrl && url,
  ].filter(Boolean);
  return {
    uid: activity.uid ?? `${activity.id}@${host}`,
    summary: (kind === 'call' && activity.deadline ? words.deadline : '') + activity.title,
    ...periodOf(activity),
    zone: activity.timeZone,
    description: text.join('\n'),
    location: place || (activity.format === 'online' ? words.online : null),
    // Where a town lies says nothing of a venue; a calendar would show it as the place to go to.
    geo: lat !== null && lon !== null && activity.address ? { lat, lon } : null,
    url,
    categories: [],
    status: STATUS.get(status) ?? 'CONFIRMED',
    sequence: activity.sequence ?? 0,
    busy: kind === 'event',
    language: activity.language,
    ...(activity.fetched ? { stamp: activity.fetched } : {}),
  };
}

const STATUS: ReadonlyMap<Activity['status'], CalendarEntry['status']> = new Map([
  ['cancelled', 'CANCELLED'],
  ['postponed', 'TENTATIVE'],
]);
