/** Addresses that open a visitor's own calendar on the web with an activity filled in. Nothing is asked for until they are followed. */
import { addDays, dayOf, timeOf } from '../time/days.ts';
import type { CalendarEntry } from './icalendar.ts';
import { momentIn } from '../time/zones.ts';

const digits = (moment: string): string => moment.replace(/[-:]/g, '');

/** Both want an end: one that is not known is the beginning, not an hour that somebody made up. */
const endOf = ({ start, end }: CalendarEntry): string => (end && timeOf(end) ? end : start);

const moments = (entry: CalendarEntry, write: (moment: Date) => string): [string, string] | null =>
  timeOf(entry.start)
    ? [write(momentIn(entry.start, entry.zone)), write(momentIn(endOf(entry), entry.zone))]
    : null;

export function googleLink(entry: CalendarEntry): string {
  const { start, end, zone, summary, description, location } = entry;
  const times = moments(entry, (moment) => `${digits(moment.toISOString().slice(0, 19))}Z`);
  const days = [start, addDays(dayOf(end ?? start), 1)].map((day) => digits(dayOf(day)));
  return `https://calendar.google.com/calendar/render?${new URLSearchParams({
    ...{
      action: 'TEMPLATE',
      text: summary,
      dates: (times ?? days).join('/'),
      details: description,
      ctz: zone,
    },
    ...(location ? { location } : {}),
  }).toString()}`;
}

export function outlookLink(entry: CalendarEntry): string {
  const { start, end, summary, description, location } = entry;
  const times = moments(entry, (moment) => `${moment.toISOString().slice(0, 19)}Z`);
  const [startdt, enddt] = times ?? [dayOf(start), addDays(dayOf(end ?? start), 1)];
  return `https://outlook.office.com/calendar/0/deeplink/compose?${new URLSearchParams({
    ...{
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: summary,
      startdt,
      enddt,
      body: description,
    },
    ...(times ? {} : { allday: 'true' }),
    ...(location ? { location } : {}),
    // A plus sign would be read as one.
  })
    .toString()
    .replaceAll('+', '%20')}`;
}
