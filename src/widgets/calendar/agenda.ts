import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../kit/heading.ts';
import { icon } from '../../kit/icons.ts';
import { numberMark } from '../../kit/number-mark.ts';
import { periodPhrase } from '../../model/dates.ts';
import { type CalendarIcon, calendarIcon } from './calendar-icon.ts';
import type { CalendarTerms } from './calendar.terms.ts';
import type { AgendaMonth } from './calendar.view.ts';
import type { Item, Party, Words } from './item.view.ts';

const KIND_ICONS = { event: 'event', call: 'deadline', project: 'project' } as const satisfies Record<string, CalendarIcon>;

/** Months, in them weeks, in them activities. */
export const agenda = (months: readonly AgendaMonth[], level: number, words: Words): unknown =>
  months.map(
    ({ title, count, weeks }) =>
      html`<div class="month" part="month">
        ${heading(level, 'month-head', html`${title} <span>${count}</span>`)}
        <div>
          ${weeks.map(
            ({ week, items }) =>
              html`<p class="week" part="week">${words.terms.week(week)}</p>
                <ul>
                  ${items.map((item) => html`<li>${event(item, level + 1, words)}</li>`)}
                </ul>`,
          )}
        </div>
      </div>`,
  );

/** One activity with all that is known of it. */
export function event(item: Item, level: number, { locale, terms }: Words): TemplateResult {
  const { activity } = item;
  const { url, title, language } = activity;
  const lang = language === locale ? nothing : language;
  const when = activity.kind === 'call' ? item.day : activity.start;
  return html`<article class="event" part="event">
    <p class="date ${activity.kind === 'call' ? 'deadline' : ''} ${item.range ? 'range' : ''}" part="date">
      <span class="sr">${periodPhrase(when, activity.kind === 'call' ? null : activity.end, locale)}</span>
      <span class="numeral" aria-hidden="true"><span>${item.numeral}</span></span>
      <span class="weekday" aria-hidden="true">${item.weekday}</span>
    </p>
    <div>
      <p class="kind" part="kind">
        ${calendarIcon(KIND_ICONS[activity.kind])} <b>${item.kind}</b>${item.status ? html` <strong>· ${item.status}</strong>` : nothing}
        ${item.extras.length ? html`<span class="muted">· ${item.extras.join(' · ')}</span>` : nothing}
      </p>
      ${heading(level, 'event-title', url ? html`<a href=${url} lang=${lang}>${title}</a>` : html`<span lang=${lang}>${title}</span>`)}
      <ul class="event-meta" part="event-meta">
        ${item.time ? html`<li>${calendarIcon('clock')} ${item.time}</li>` : nothing}
        <li>${item.online ? calendarIcon('online') : icon('place')} ${item.place}</li>
        ${item.parties.map(party)}
      </ul>
      ${
        item.parts.length
          ? html`<ul class="parts" aria-label=${terms.parts(item.parts.length)}>
              ${item.parts.map(
                ({ activity: part, when: at }) =>
                  html`<li>
                    <span>${at}</span>
                    ${
                      part.url
                        ? html`<a href=${part.url} lang=${part.language === locale ? nothing : part.language}>${part.title}</a>`
                        : html`<span lang=${part.language === locale ? nothing : part.language}>${part.title}</span>`
                    }
                  </li>`,
              )}
            </ul>`
          : nothing
      }
    </div>
  </article>`;
}

const party = ({ name, note, mark }: Party): TemplateResult =>
  html`<li>
    ${mark ? numberMark(mark.order, mark.standing) : nothing}
    <span>${name}${note ? html` <span class="muted">${note}</span>` : nothing}</span>
  </li>`;

/** Projects that run already, above the list. */
export const runningStrip = (
  running: readonly { readonly activity: Item['activity']; readonly period: string; readonly parties: string }[],
  locale: string,
  terms: CalendarTerms,
): unknown =>
  running.map(
    ({ activity: { title, url, language }, period, parties }) =>
      html`<p class="running" part="running">
        <span class="kind">${calendarIcon('project')} <b>${terms.runningProject}</b></span>
        ${
          url
            ? html`<a href=${url} lang=${language === locale ? nothing : language}>${title}</a>`
            : html`<span lang=${language === locale ? nothing : language}>${title}</span>`
        }
        <span class="muted">${[period, parties].filter(Boolean).join(' · ')}</span>
      </p>`,
  );
