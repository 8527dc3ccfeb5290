/** A meeting with everything known, and one with nothing. */
import { anActivity, threeClusters } from './fixtures.ts';
import type { Activity, Dataset } from '../../src/data/types.ts';
import { timelineOf } from '../../src/domain/activities/activities.ts';
import { type ActivityFilter, filterOf } from '../../src/domain/activities/activities-filter.ts';
import { calendarTerms } from '../../src/widgets/calendar/locales/terms.ts';
import type { CalendarContent } from '../../src/widgets/calendar/calendar.view.ts';

const type = {
  id: 'matchmaking',
  name: { da: 'Matchmaking', en: 'Matchmaking' },
  description: { da: 'M', en: 'M' },
  funder: null,
  evidence: [],
  sources: [],
};
export const data = (...activities: Activity[]): Dataset =>
  threeClusters({ activities, activityTypes: [type] });
export const content = (
  dataset: Dataset,
  now = '2022-06-01',
  filter: Partial<ActivityFilter> = {},
  locale: 'da' | 'en' = 'da',
): CalendarContent => ({
  dataset,
  filter,
  now,
  locale,
  terms: calendarTerms(locale),
  timeline: timelineOf(dataset),
  passes: filterOf(dataset, filter),
});
export const meeting = anActivity({
  ...{
    id: 'meet',
    title: 'Møde; nu, og her',
    start: '2022-06-15T10:00',
    end: '2022-06-15T12:00',
    type: 'matchmaking',
    typeBasis: 'inferred',
  },
  ...{
    venue: 'ODEON',
    address: 'Odeons Kvarter 1',
    town: 'Odense',
    country: 'DK',
    format: 'in-person',
    price: 'Gratis',
    organiser: 'Alfa',
  },
  clusters: [{ id: 'alfa', role: 'organiser' }],
  ...{
    coOrganisers: ['By'],
    url: 'https://a.dk/m?utm_source=x&id=1',
    registrationUrl: 'https://b.dk/t?fbclid=2',
    titleBasis: 'composed',
  },
});
export const bare = anActivity({ id: 'bare', start: '2022-06-20' });
