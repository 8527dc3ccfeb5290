import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../kit/heading.ts';
import { datePhrase, monthPhrase } from '../../model/dates.ts';
import { addMonths, monthOf } from '../../model/days.ts';
import type { Snapshot } from '../../state/group.ts';
import { calendarIcon } from './calendar-icon.ts';
import { agenda, event } from './agenda.ts';
import { activitiesFor, byMonth, type Choice, monthsAround, narrowed } from './calendar.view.ts';
import { toItem, type Words } from './item.view.ts';
import { monthTable } from './month.ts';
import { onDay, toMonth, withParts } from './month.view.ts';

export interface MonthSection {
  readonly words: Words;
  readonly snapshot: Snapshot;
  readonly choice: Choice;
  /** YYYY-MM. */
  readonly month: string;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The day whose activities stand under the table. */
  readonly day: string | null;
  readonly level: number;
  readonly show: (month: string) => void;
  /** Like `show`, by a button that goes away. */
  readonly jump: (month: string) => void;
  readonly showDay: (day: string) => void;
}

/** A month: the way to others, its table, and under it the list of a day, or of the whole month where the table has no room for words. */
export function monthSection(section: MonthSection): TemplateResult {
  const { words, snapshot, choice, month, today, day, level, show, jump, showDay } = section;
  const { terms, locale } = words;
  const { dataset } = snapshot;
  const activities = activitiesFor(snapshot, choice);
  const drawn = toMonth(dataset, activities, month, today, words);
  const counted = drawn.parts ? terms.and(terms.activities(drawn.whole), terms.parts(drawn.parts)) : terms.activities(drawn.whole);
  const step = (to: string, name: 'previous' | 'next'): TemplateResult =>
    html`<button
      class="step"
      type="button"
      aria-label=${terms[name](monthPhrase(to, locale))}
      @click=${() => {
        show(to);
      }}
    >
      ${calendarIcon(name)}
    </button>`;
  return html`<p class="status" role="status">${narrowed(snapshot, terms.inMonth(counted, drawn.title), words)}</p>
    <div class="month-nav">
      ${step(addMonths(month, -1), 'previous')} ${step(addMonths(month, 1), 'next')} ${heading(level, 'month-name', drawn.title)}
      ${month === monthOf(today) ? nothing : jumpTo(monthOf(today), terms.goToday, 'quiet', jump)}
    </div>
    ${monthTable(drawn, words, showDay)} ${drawn.whole ? nothing : emptyMonth(drawn.title, section)}
    ${
      day
        ? html`${heading(level + 1, 'section-head day-head', datePhrase(day, locale))}
          ${onDay(withParts(dataset, activities), day).map((activity) => event(toItem(dataset, activity, words), level + 2, words))}`
        : html`<div class="month-list">${agenda(listOf(section), level + 1, words)}</div>`
    }`;
}

const listOf = ({ snapshot, choice, month, words }: MonthSection): ReturnType<typeof byMonth> =>
  byMonth(
    activitiesFor(snapshot, choice)
      .map((activity) => toItem(snapshot.dataset, activity, words))
      .filter(({ day }) => monthOf(day) === month),
    words,
  );

function emptyMonth(title: string, { words: { terms, locale }, snapshot, choice, month, jump }: MonthSection): TemplateResult {
  const { before, after } = monthsAround(activitiesFor(snapshot, choice), month);
  return html`<div class="empty" part="empty">
    <p class="lead">${terms.emptyMonth(title)}</p>
    <p class="nearest">
      ${[before, after].map((found) => (found ? jumpTo(found, terms.goTo(monthPhrase(found, locale)), 'button', jump) : nothing))}
    </p>
  </div>`;
}

const jumpTo = (month: string, label: string, className: string, jump: (month: string) => void): TemplateResult =>
  html`<button
    class=${className}
    type="button"
    @click=${() => {
      jump(month);
    }}
  >
    ${label}
  </button>`;
