import { save } from '../../../core/element/save.ts';
import { createElement } from '../../../dom/native.ts';
import { compiledOf } from '../../../data/compiled.ts';
import type { ActivityInput } from '../../../domain/activities/activities.ts';
import { load } from '../../../store/dataset.ts';
import { type CalendarContent, isWhole } from '../calendar.view.ts';
import { entryOptionsFor } from './entry-options.ts';
import { toFile, toTable } from './files.view.ts';
import { publishedOf } from './published-file.ts';
import { calendarDownloadTerms } from './locales/terms.ts';

export { shownIn } from './shown.view.ts';

/** What the calendar shows now: it changes while the details of the activities are loaded. */
type Current = () => CalendarContent;

/** Gives the visitor activities as a calendar file. */
export async function downloadCalendar(
  current: Current,
  activities: readonly ActivityInput[],
  name: string,
): Promise<void> {
  const whole = await withDetails(current, activities);
  const content = current();
  const text = toFile(whole, content.terms.title, new Date(), entryOptionsFor(content));
  saveText(content, `${name.replace(/[^\w-]+/g, '-')}.ics`, 'text/calendar', text);
}

/** One activity: its published file where there is one, else a file that is made here. */
export async function downloadActivity(current: Current, activity: ActivityInput): Promise<void> {
  const file = publishedOf(current(), 'calendar', activity.id);
  if (file) follow(file);
  else await downloadCalendar(current, [activity], activity.id);
}

/** As if the visitor had followed a link to it. */
function follow(address: string): void {
  const link = createElement('a');
  link.href = address;
  link.click();
}

/** The same as a table for spreadsheets. */
export async function downloadTable(
  current: Current,
  activities: readonly ActivityInput[],
): Promise<void> {
  const whole = await withDetails(current, activities);
  const content = current();
  const name = `${compiledOf(content.dataset.meta, 'activities')}.csv`;
  saveText(content, name, 'text/csv', toTable(whole, entryOptionsFor(content)));
}

function saveText({ locale }: CalendarContent, name: string, type: string, text: string): void {
  const file = new Blob([text], { type: `${type};charset=utf-8` });
  save(`${calendarDownloadTerms(locale).fileName}-${name}`, file);
}

async function withDetails(
  current: Current,
  activities: readonly ActivityInput[],
): Promise<readonly ActivityInput[]> {
  const content = current();
  if (activities.every((one) => isWhole(one, content))) return activities;
  await load('activity-details');
  const now = new Map(current().dataset.activities.map((one) => [one.id, one]));
  return activities.map((one) => now.get(one.id) ?? one);
}
