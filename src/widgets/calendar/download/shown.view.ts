import { type ActivityInput, outlook } from '../../../domain/activities/activities.ts';
import { addDays } from '../../../domain/time/days.ts';
import { addMonths } from '../../../domain/time/weeks.ts';
import type { CalendarMode } from '../attributes.ts';
import { type CalendarContent, shownBetween } from '../calendar.view.ts';

/** What the calendar shows, with what its buttons would still show; the past only where it is a month. */
export function shownIn(
  content: CalendarContent,
  mode: CalendarMode,
  month: string,
): readonly ActivityInput[] {
  if (mode === 'month')
    return shownBetween(content, `${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1));
  const { timeline, passes, filter, now } = content;
  const from = filter.from && filter.from < now ? filter.from : now;
  const { running, upcoming, past } = outlook(timeline, passes, from);
  const ahead = [...running, ...upcoming.flatMap(({ list }) => list())];
  return ahead.length ? ahead : past.flatMap(({ list }) => list());
}
