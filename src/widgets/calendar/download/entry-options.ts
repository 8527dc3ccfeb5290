import { uidDomain } from '../../../domain/activities/icalendar.ts';
import type { CalendarContent } from '../calendar.view.ts';
import type { EntryOptions } from './entry.view.ts';

/** How activities are written for the visitor's own calendar. Those of the page's own are told apart by its address. */
export const entryOptionsFor = ({
  dataset,
  locale,
  terms,
  own,
}: CalendarContent): EntryOptions => ({
  dataset,
  locale,
  terms,
  domain: uidDomain(own ? location.hostname : ''),
});
