import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/templates/heading.ts';
import { datePhrase, monthPhrase } from '../../../domain/time/dates.ts';
import { addDays, monthOf } from '../../../domain/time/days.ts';
import { addMonths } from '../../../domain/time/weeks.ts';
import { type ActivityOptions, activityRow } from '../activity/activity.ts';
import { calendarIcon } from '../activity/calendar-icon.ts';
import { toItem } from '../activity/item.view.ts';
import { type CalendarContent, narrowed, shownBetween, todayOf } from '../calendar.view.ts';
import { agenda } from '../list/agenda.ts';
import { byMonth, monthsAround } from '../list/agenda.view.ts';
import type { Section } from '../list/list.ts';
import { monthTable, type MonthTableOptions } from './month-table.ts';
import { onDay, toMonth } from './month.view.ts';

export { LayoutController } from './layout-controller.ts';
export { monthStyles } from './month.styles.ts';

export interface MonthOptions extends MonthTableOptions {
  /** YYYY-MM. */
  readonly month: string;
  /** The day whose activities stand under the table. */
  readonly day: string | null;
  /** How many of a list are shown. */
  readonly limit: number;
  readonly level: number;
  readonly activities: ActivityOptions;
  readonly onShowMonth: (month: string) => void;
  /** The same, by a button that goes away with the month that it led from. */
  readonly onLeaveMonth: (month: string) => void;
  readonly onShowMore: () => void;
}

/** A month: the way to others, its table, and under it the list of a day, or of the whole month where the table has no room for words. */
export function monthSection(content: CalendarContent, options: MonthOptions): Section {
  const { terms, locale } = content;
  const { month, level, onShowMonth, onLeaveMonth } = options;
  const view = toMonth(content, month);
  const here = monthOf(todayOf(content));
  const counted = view.parts
    ? terms.and(terms.activities(view.whole), terms.parts(view.parts))
    : terms.activities(view.whole);
  const step = (to: string, name: 'previous' | 'next'): TemplateResult =>
    html`<button
      class="step"
      type="button"
      aria-label=${terms[name](monthPhrase(to, locale))}
      @click=${() => {
        onShowMonth(to);
      }}
    >
      ${calendarIcon(name)}
    </button>`;
  return [
    narrowed(terms.inMonth(counted, view.title), content),
    html`<div class="month-nav">
        ${step(addMonths(month, -1), 'previous')} ${step(addMonths(month, 1), 'next')}
        ${heading(level, 'month-name', view.title)}
        ${month === here ? nothing : monthButton(here, terms.goToday, 'quiet', onLeaveMonth)}
      </div>
      ${monthTable(view, content, options)}
      ${view.whole ? nothing : emptyMonth(view.title, content, options)}
      ${listBelow(content, options)}`,
  ];
}

/** The day that was asked for; else the whole month, where the table has no room for its words. */
function listBelow(
  content: CalendarContent,
  options: MonthOptions,
): TemplateResult | typeof nothing {
  if (options.day && !options.layout.printed) return dayList(options.day, content, options);
  return options.layout.listed ? monthList(content, options) : nothing;
}

function dayList(
  day: string,
  content: CalendarContent,
  { level, limit, activities: rows, onShowMore }: MonthOptions,
): TemplateResult {
  const activities = onDay(content, day);
  return html`<div class="day-list">
    ${heading(level + 1, 'section-head day-head', datePhrase(day, content.locale))}
    ${activities.slice(0, limit).map((activity) => activityRow(toItem(content, activity), level + 2, content, rows))}
    ${more(activities.length, limit, content, onShowMore)}
  </div>`;
}

function monthList(
  content: CalendarContent,
  { month, level, limit, activities: rows, onShowMore }: MonthOptions,
): TemplateResult {
  const activities = shownBetween(content, `${month}-01`, addDays(`${addMonths(month, 1)}-01`, -1));
  return html`<div class="month-list">
    ${agenda(byMonth(activities.slice(0, limit), content), level + 1, content, rows)}
    ${more(activities.length, limit, content, onShowMore)}
  </div>`;
}

const more = (
  count: number,
  limit: number,
  { terms }: CalendarContent,
  onShowMore: () => void,
): TemplateResult | typeof nothing =>
  count > limit
    ? html`<button class="button later no-print" type="button" @click=${onShowMore}>
        ${terms.showMore}
      </button>`
    : nothing;

function emptyMonth(
  title: string,
  content: CalendarContent,
  { month, onLeaveMonth }: MonthOptions,
): TemplateResult {
  const { before, after } = monthsAround(content, month);
  const { terms, locale } = content;
  return html`<div class="empty" part="empty">
    <p class="lead">${terms.emptyMonth(title)}</p>
    <p class="nearest no-print">
      ${[before, after].map((found) => (found ? monthButton(found, terms.goTo(monthPhrase(found, locale)), 'button', onLeaveMonth) : nothing))}
    </p>
  </div>`;
}

const monthButton = (
  month: string,
  label: string,
  className: string,
  onLeaveMonth: (month: string) => void,
): TemplateResult =>
  html`<button
    class=${className}
    type="button"
    @click=${() => {
      onLeaveMonth(month);
    }}
  >
    ${label}
  </button>`;
