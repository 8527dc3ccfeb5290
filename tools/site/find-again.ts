import type { Dataset } from '../../src/data/types.ts';
import { calendarEntry } from '../../src/domain/activities/calendar-entry.ts';
import { toCalendar } from '../../src/domain/activities/icalendar.ts';
import { writeFragment } from '../../src/domain/deep-link.ts';
import { staticCalendar } from '../../src/static-html/calendar.ts';
import { wholeDataset } from '../data/publish.ts';
import { codeBlock } from './markdown.ts';
import type { Language } from './words.ts';

/** The activity that the page "Find det igen" follows: its text, its address, its file. */
const ID = 'cf-2026-09-21';
/** The day that the page is seen from: before the activity. */
const SEEN_FROM = '2026-09-01';
export const CALENDAR_FILE = 'find-again.ics';

function alone(): Dataset {
  const dataset = wholeDataset() as unknown as Dataset;
  const activities = dataset.activities.filter(({ id }) => id === ID);
  if (!activities.length) throw new Error(`tools/site/find-again.ts: there is no activity ${ID}.`);
  return { ...dataset, activities };
}

/** The activity as a calendar file, as `klynge publish` writes it. */
export function calendarFile(): string {
  const { activities, meta } = alone();
  return toCalendar({
    name: activities[0]?.title ?? '',
    stamp: meta.activitiesCompiled ?? meta.compiled,
    entries: activities.map((activity) => calendarEntry(activity)),
  });
}

/** What stands where a page says `<!-- one: NAME -->`. */
export function oneActivity(language: Language): Readonly<Record<string, string>> {
  const fragment = writeFragment('', { group: '' }, { activity: ID }) ?? '';
  const text = staticCalendar({
    dataset: alone(),
    locale: language,
    today: SEEN_FROM,
    region: null,
  });
  return {
    text: text.text.replaceAll('h3>', 'h4>').replaceAll('h2>', 'h3>'),
    address: `<a href="${fragment}"><code>find-again.html${fragment}</code></a>`,
    feed: codeBlock(calendarFile().replaceAll('\r\n', '\n').trim(), CALENDAR_FILE),
  };
}
