import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/templates/heading.ts';
import { type ActivityOptions, activityRow, KIND_ICONS, titleOf } from '../activity/activity.ts';
import { calendarIcon } from '../activity/calendar-icon.ts';
import type { CalendarContent } from '../calendar.view.ts';
import type { AgendaMonth, Running } from './agenda.view.ts';

/** Months, in them weeks, in them activities. */
export const agenda = (
  months: readonly AgendaMonth[],
  level: number,
  content: CalendarContent,
  options: ActivityOptions,
): unknown =>
  months.map(
    ({ title, count, weeks }) =>
      html`<div class="month" part="month">
        ${heading(level, 'month-head', html`${title} <span>${count}</span>`)}
        <div>
          ${weeks.map(
            ({ week, items }) =>
              html`<p class="week" part="week">${content.terms.week(week)}</p>
                <ul>
                  ${items.map((item) => html`<li>${activityRow(item, level + 1, content, options)}</li>`)}
                </ul>`,
          )}
        </div>
      </div>`,
  );

/** How many of what runs already stand above the list before the visitor asks for all. */
const FIRST_RUNNING = 5;

/** What runs already, above the list. */
export const runningStrip = (
  running: readonly Running[],
  all: boolean,
  showAll: () => void,
  { locale, terms }: CalendarContent,
): TemplateResult =>
  html`${running.slice(0, all ? undefined : FIRST_RUNNING).map(
    ({ activity, period, parties }) =>
      html`<p class="running" part="running">
        <span class="kind"
          >${calendarIcon(KIND_ICONS[activity.kind ?? 'event'])}
          <b
            >${activity.kind === 'project' ? terms.runningProject : `${terms.kinds.event} · ${terms.ongoing}`}</b
          ></span
        >
        ${titleOf(activity, locale)}
        <span class="muted">${[period, parties].filter(Boolean).join(' · ')}</span>
      </p>`,
  )}
  ${
    running.length > FIRST_RUNNING && !all
      ? html`<button class="button later" type="button" @click=${showAll}>
          ${terms.showAll(running.length)}
        </button>`
      : nothing
  }`;
