import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/templates/heading.ts';
import { icon } from '../../../core/templates/icons.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { isOver, type ActivityInput } from '../../../domain/activities/activities.ts';
import { periodPhrase } from '../../../domain/time/dates.ts';
import { type CalendarIcon, calendarIcon } from './calendar-icon.ts';
import type { Item, Party } from './item.view.ts';
import type { CalendarContent } from '../calendar.view.ts';

/** How activities are rendered, and what their buttons ask for. */
export interface ActivityOptions {
  /** The ids of those that show all that is known of them. */
  readonly opened: ReadonlySet<string>;
  /** All that is known of one. */
  readonly detail: (item: Item) => unknown;
  readonly onToggle: (activity: ActivityInput) => void;
  /** The visitor wants it in a calendar of their own. */
  readonly onAdd: (activity: ActivityInput) => void;
}

export const KIND_ICONS = {
  event: 'event',
  call: 'deadline',
  project: 'project',
} as const satisfies Record<string, CalendarIcon>;

/** In another language than the page's, a title says so to those who read it aloud. */
export const foreign = ({ language }: ActivityInput, locale: string): string | typeof nothing =>
  language && language !== locale ? language : nothing;

/** Its title, which leads to its own page. */
export const titleOf = (activity: ActivityInput, locale: string): TemplateResult =>
  activity.url
    ? html`<a href=${activity.url} lang=${foreign(activity, locale)}>${activity.title}</a>`
    : html`<span lang=${foreign(activity, locale)}>${activity.title}</span>`;

/** One activity with all that is known of it. */
export function activityRow(
  item: Item,
  level: number,
  content: CalendarContent,
  { opened, detail, onToggle, onAdd }: ActivityOptions,
): TemplateResult {
  const { activity, status, time, timeZoneNote } = item;
  const { locale, terms } = content;
  const { kind = 'event', title } = activity;
  const call = kind === 'call';
  const open = opened.has(activity.id);
  return html`<article
    class="event ${open ? 'open' : ''} ${activity.status ?? ''}"
    part="event"
    id=${`activity-${activity.id}`}
  >
    <p
      class="date ${call ? 'deadline' : ''} ${item.range ? 'range' : ''} ${item.today ? 'now' : ''}"
      part="date"
    >
      <span class="sr"
        >${periodPhrase(call ? item.day : activity.start, call ? null : (activity.end ?? null), locale)}</span
      >
      <span class="numeral" aria-hidden="true"><span>${item.numeral}</span></span>
      <span class="weekday" aria-hidden="true">${item.weekday}</span>
      ${item.today ? html`<b class="today-word">${terms.today}</b>` : nothing}
    </p>
    <div>
      <p class="kind" part="kind">
        ${calendarIcon(KIND_ICONS[kind])}
        <b>${item.kind}</b>${status ? html` <strong>· ${status}</strong>` : nothing}
        ${item.remarks.length ? html`<span class="muted">· ${item.remarks.join(' · ')}</span>` : nothing}
      </p>
      ${heading(
        level,
        'event-title',
        html`<button
          type="button"
          lang=${foreign(activity, locale)}
          aria-expanded=${open}
          @click=${() => {
            onToggle(activity);
          }}
        >
          ${title}
        </button>`,
      )}
      <ul class="event-meta" part="event-meta">
        ${time ? html`<li>${calendarIcon('clock')} <span>${time}${timeZoneNote ? html` <span class="muted">${timeZoneNote}</span>` : nothing}</span></li>` : nothing}
        <li>${item.online ? calendarIcon('online') : icon('place')} ${item.place}</li>
        ${item.parties.map(party)}
      </ul>
      ${
        item.parts.length
          ? html`<ul class="parts" aria-label=${terms.parts(item.parts.length)}>
              ${item.parts.map(({ activity: part, when }) => html`<li><span>${when}</span> ${titleOf(part, locale)}</li>`)}
            </ul>`
          : nothing
      }
      ${open ? html`<div class="detail" part="detail">${detail(item)}</div>` : nothing}
    </div>
    ${open ? nothing : acts(item, content, onAdd)}
  </article>`;
}

/** To take part, and to keep it: both once it is opened too, with more room. */
function acts(
  { activity, action }: Item,
  { terms, now }: CalendarContent,
  onAdd: ActivityOptions['onAdd'],
): TemplateResult {
  const about = html`<span class="sr">: ${activity.title}</span>`;
  return html`<div class="acts">
    ${
      action
        ? html`<a class="take-part" href=${action.url}
            ><span class="words">${terms.takePart(action.kind, action.cluster ?? '')}</span>
            ${icon('external')}${about} <small>${action.host}</small></a
          >`
        : nothing
    }
    ${
      isOver(activity, now)
        ? nothing
        : html`<button
            class="quiet add no-print"
            part="add"
            type="button"
            @click=${() => {
              onAdd(activity);
            }}
          >
            ${calendarIcon('add')}
            ${activity.kind === 'call' ? terms.addDeadline : terms.add}${about}
          </button>`
    }
  </div>`;
}

const party = ({ name, note, mark }: Party): TemplateResult =>
  html`<li>
    ${mark ? numberMark(mark.order, mark.standing) : nothing}
    <span>${name}${note ? html` <span class="muted">${note}</span>` : nothing}</span>
  </li>`;
