import { publishedPage } from '../../../domain/published.ts';
import type { CalendarContent } from '../calendar.view.ts';

/** Where an activity's page or calendar file is published; `null`: nowhere, or it is the page's own. */
export const publishedOf = (
  { dataset, own }: CalendarContent,
  what: 'activity' | 'calendar',
  id: string,
): string | null => (own ? null : publishedPage(dataset.meta.published?.[what], id));
