/**
 * Activities as an iCalendar file (RFC 5545), for calendars to open or to subscribe to. Pure, and small enough for a browser.
 * The same activities give the same bytes: the stamp is the fact's own date, not the moment of writing.
 */
import type { Activity, Dataset } from '../../data/types.ts';
import { momentOf } from './activities.ts';
import { addDays, dayOf } from '../time/days.ts';
import { type Locale, termsOf } from '../../i18n/language.ts';
import { DANISH_ZONE, digits, escaped, folded, timed, utc } from './ical.ts';

export interface CalendarOptions {
  /** What a calendar program calls it. */
  readonly name: string;
  /** A domain after the UIDs of activities that came without one. */
  readonly host?: string;
  /** The day (or the moment in UTC, `2026-11-26T08:00Z`) that the data is from: the stamp of activities that name none. */
  readonly stamp: string;
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

const stampOf = (moment: string): string =>
  moment.length > 10 ? utc(new Date(moment)) : `${digits(moment)}T000000Z`;

/** When it is. A call is where its deadline is; a project or an event that has a day at either end fills whole days. */
function period(activity: Activity): string[] {
  const start = momentOf(activity);
  const end = start === activity.start ? activity.end : null;
  if (start.length > 10 && (!end || end.length > 10)) {
    // No end is no end: nothing is made up.
    return [
      timed('DTSTART', start, activity.timeZone),
      ...(end && end > start ? [timed('DTEND', end, activity.timeZone)] : []),
    ];
  }
  return [
    `DTSTART;VALUE=DATE:${digits(dayOf(start))}`,
    `DTEND;VALUE=DATE:${digits(addDays(dayOf(end ?? start), 1))}`,
  ];
}

function event(
  activity: Activity,
  { host = 'klynge-widgets', stamp, language = 'da' }: CalendarOptions,
): string[] {
  const words = fileTerms(language);
  const { kind, status, url, registrationUrl, price, lat, lon } = activity;
  const place = [activity.venue, activity.address, activity.town].filter(Boolean).join(', ');
  const text = [
    ...[
      price && words.price + price,
      registrationUrl && words.signUp + registrationUrl,
      url !== registrationUrl && url,
    ],
  ].filter(Boolean);
  const where = place || (activity.format === 'online' ? words.online : '');
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(activity.uid ?? `${activity.id}@${host}`)}`,
    `DTSTAMP:${stampOf(activity.fetched ?? stamp)}`,
    `SEQUENCE:${activity.sequence ?? 0}`,
    ...period(activity),
    `SUMMARY${/^[\w-]+$/.test(activity.language) ? `;LANGUAGE=${activity.language}` : ''}:${escaped((kind === 'call' && activity.deadline ? words.deadline : '') + activity.title)}`,
    ...(text.length ? [`DESCRIPTION:${escaped(text.join('\n'))}`] : []),
    ...(where ? [`LOCATION:${escaped(where)}`] : []),
    // Where a town lies says nothing of a venue; a calendar would show it as the place to go to.
    ...(lat !== null && lon !== null && activity.address ? [`GEO:${lat};${lon}`] : []),
    ...(url ? [`URL:${url}`] : []),
    ...(status === 'cancelled'
      ? ['STATUS:CANCELLED']
      : status === 'postponed'
        ? ['STATUS:TENTATIVE']
        : ['STATUS:CONFIRMED']),
    ...(kind === 'event' ? [] : ['TRANSP:TRANSPARENT']),
    'END:VEVENT',
  ];
}

const lines = (list: readonly string[]): string =>
  list.map((line) => `${folded(line)}\r\n`).join('');

export function toCalendar(activities: Dataset['activities'], options: CalendarOptions): string {
  return [
    lines([
      ...[
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//klynge-widgets//NONSGML//DA',
        'CALSCALE:GREGORIAN',
        'METHOD:PUBLISH',
      ],
      ...[
        `X-WR-CALNAME:${escaped(options.name)}`,
        'X-WR-TIMEZONE:Europe/Copenhagen',
        ...DANISH_ZONE,
      ],
    ]),
    // One text an activity: a large calendar's lines do not fit in memory side by side.
    ...activities.map((activity) => lines(event(activity, options))),
    'END:VCALENDAR\r\n',
  ].join('');
}
