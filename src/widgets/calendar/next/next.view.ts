import { momentOf, outlook, type ActivityInput } from '../../../domain/activities/activities.ts';
import { withoutTracking } from '../../../domain/tracking.ts';
import { dayAndMonth } from '../../../domain/time/dates.ts';
import { dayOf } from '../../../domain/time/days.ts';
import { type Item, toItem } from '../activity/item.view.ts';
import type { CalendarContent } from '../calendar.view.ts';

/** One of the next activities, in words. */
export interface NextRow {
  readonly activity: ActivityInput;
  /** "3. dec.", "8.–10. dec.". */
  readonly date: string;
  /** "tors."; of a call with its time. */
  readonly weekday: string;
  readonly isCall: boolean;
  readonly title: string;
  /** Where its title leads; `null`: no address is known. */
  readonly url: string | null;
  /** Cancelled, postponed, moved or full; at what time, of an event; and where. */
  readonly about: string;
}

/** How many stand there where the page says nothing. */
export const USUAL = 3;

/** The next activities, in order: those that are to begin, and calls that are open. */
export function toNext(content: CalendarContent, limit: number): readonly NextRow[] {
  const { timeline, passes, now } = content;
  const rows: NextRow[] = [];
  for (const { list } of outlook(timeline, passes, now).upcoming) {
    if (rows.length >= limit) break;
    const found = list().slice(0, limit - rows.length);
    rows.push(...found.map((activity) => toRow(toItem(content, activity), content)));
  }
  return rows;
}

function toRow(item: Item, { locale, terms, now }: CalendarContent): NextRow {
  const { activity } = item;
  const isCall = activity.kind === 'call';
  const { start } = activity;
  const when = [!isCall && item.time, item.timeZoneNote].filter(Boolean).join(' ');
  const url = activity.url ?? activity.registrationUrl ?? null;
  return {
    activity,
    isCall,
    date: isCall
      ? dayAndMonth(momentOf(activity), null, dayOf(now), locale)
      : dayAndMonth(start, activity.end ?? null, dayOf(now), locale),
    weekday: [item.weekday, isCall && item.time].filter(Boolean).join(' '),
    title: isCall ? terms.deadline(activity.title) : activity.title,
    url: url && withoutTracking(url),
    about: [item.status, when, item.place].filter(Boolean).join(' · '),
  };
}
