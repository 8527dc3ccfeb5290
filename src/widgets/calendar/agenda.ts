import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../core/templates/heading.ts';
import { icon } from '../../core/templates/icons.ts';
import { numberMark } from '../../core/templates/number-mark.ts';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import { isOver, type Told } from '../../domain/activities/activities.ts';
import { periodPhrase } from '../../domain/time/dates.ts';
import { type CalendarIcon, calendarIcon } from './calendar-icon.ts';
import type { AgendaMonth, Running } from './calendar.view.ts';
import type { Item, Party } from './item.view.ts';
import type { Scene } from './scene.view.ts';

/** What an activity's buttons do, and what they open. */
export interface Acts {
  readonly isOpen: (activity: Told) => boolean;
  readonly toggle: (activity: Told) => void;
  /** Into the visitor's own calendar. */
  readonly add: (activity: Told) => void;
  readonly detail: (activity: Told) => unknown;
  /** What a visitor in another time zone has to know of its time. */
  readonly zone: (activity: Told) => string | null;
}

const KIND_ICONS = {
  event: 'event',
  call: 'deadline',
  project: 'project',
} as const satisfies Record<string, CalendarIcon>;

/** Months, in them weeks, in them activities. */
export const agenda = (
  months: readonly AgendaMonth[],
  level: number,
  scene: Scene,
  acts: Acts,
): unknown =>
  months.map(
    ({ title, count, weeks }) =>
      html`<div class="month" part="month">
        ${heading(level, 'month-head', html`${title} <span>${count}</span>`)}
        <div>
          ${weeks.map(
            ({ week, items }) =>
              html`<p class="week" part="week">${scene.terms.week(week)}</p>
                <ul>
                  ${items.map((item) => html`<li>${event(item, level + 1, scene, acts)}</li>`)}
                </ul>`,
          )}
        </div>
      </div>`,
  );

/** In another language than the page's, a title says so to those who read it aloud. */
const foreign = ({ language }: Told, locale: string): string | typeof nothing =>
  language && language !== locale ? language : nothing;

const titleOf = (activity: Told, locale: string): TemplateResult =>
  activity.url
    ? html`<a href=${activity.url} lang=${foreign(activity, locale)}>${activity.title}</a>`
    : html`<span lang=${foreign(activity, locale)}>${activity.title}</span>`;

/** One activity with all that is known of it. */
export function event(item: Item, level: number, scene: Scene, acts: Acts): TemplateResult {
  const { activity, status, time } = item;
  const { locale, terms } = scene;
  const { kind = 'event', title } = activity;
  const call = kind === 'call';
  const zone = time && acts.zone(activity);
  const open = acts.isOpen(activity);
  return html`<article
    class="event ${activity.status ?? ''}"
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
        ${item.extras.length ? html`<span class="muted">· ${item.extras.join(' · ')}</span>` : nothing}
      </p>
      ${heading(level, 'event-title', titleOf(activity, locale))}
      <ul class="event-meta" part="event-meta">
        ${time ? html`<li>${calendarIcon('clock')} <span>${time}${zone ? html` <span class="muted">${zone}</span>` : nothing}</span></li>` : nothing}
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
    </div>
    <p class="acts no-print">
      <button
        class="quiet"
        type="button"
        aria-expanded=${open}
        @click=${() => {
          acts.toggle(activity);
        }}
      >
        ${open ? frameTerms(locale).less : frameTerms(locale).more}<span class="sr"
          >${terms.about(title)}</span
        >
      </button>
      ${
        isOver(activity, scene.now)
          ? nothing
          : html`<button
              class="quiet add"
              part="add"
              type="button"
              @click=${() => {
                acts.add(activity);
              }}
            >
              ${calendarIcon('add')} ${call ? terms.addDeadline : terms.add}<span class="sr"
                >: ${title}</span
              >
            </button>`
      }
    </p>
    ${open ? html`<div class="detail" part="detail">${acts.detail(activity)}</div>` : nothing}
  </article>`;
}

const party = ({ name, note, mark }: Party): TemplateResult =>
  html`<li>
    ${mark ? numberMark(mark.order, mark.standing) : nothing}
    <span>${name}${note ? html` <span class="muted">${note}</span>` : nothing}</span>
  </li>`;

/** How many of what runs already stand above the list before the visitor asks for all. */
const FIRST_RUNNING = 5;

/** What runs already, above the list. */
export const runningStrip = (
  running: readonly Running[],
  all: boolean,
  showAll: () => void,
  { locale, terms }: Scene,
): unknown =>
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
