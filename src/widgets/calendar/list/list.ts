import { html, nothing } from 'lit';
import { agenda, runningStrip } from './agenda.ts';
import { type AgendaOptions, hasUpcoming, toAgenda } from './agenda.view.ts';
import type { CalendarContent } from '../calendar.view.ts';
import { noneUpcoming, pagesOfClusters, waysOn } from '../none-upcoming/none-upcoming.ts';
import { pastFold, type PastOptions } from './past.ts';

/** What is said of it, what is shown of it, and whether that says it to the eye too. */
export type Section = readonly [status: string, body?: unknown, said?: boolean];

export interface ListOptions extends Omit<AgendaOptions, 'past' | 'year'> {
  /** Whether all that runs already stands above the list. */
  readonly allRunning: boolean;
  /** How many past ones are shown where the fold is open. */
  readonly pastShown: number;
  /** An address where activities may be suggested. */
  readonly suggest: string | null;
  readonly past: PastOptions;
  readonly onShowAllRunning: () => void;
  readonly onShowMore: () => void;
  readonly onGoToday: () => void;
  /** `null`: nothing is chosen that could be cleared. */
  readonly onClear: (() => void) | null;
}

/** What runs, what comes, and what is over; if nothing is to come, that is said, with a way on. */
export function listSection(content: CalendarContent, options: ListOptions): Section {
  const { terms } = content;
  const { from, past, onClear, onShowMore } = options;
  const { level, activities, open, year } = past;
  const found = toAgenda(content, { ...options, past: open ? options.pastShown : 0, year });
  const ways = waysOn(content, options.suggest);
  const isEmpty = !found.upcomingTotal && !hasUpcoming(content);
  const filtered = html`<div class="empty" part="empty">
      <p class="lead">${content.passes ? terms.nothingMatches : terms.nothingUpcoming}</p>
      ${onClear ? html`<button class="button later no-print" type="button" @click=${onClear}>${terms.clear}</button>` : ways}
    </div>
    ${onClear || from ? nothing : pagesOfClusters(content, level)}`;
  const ahead = html`<div class="ahead">${agenda(found.upcoming, level, content, activities)}</div>
    ${
      found.upcomingShown < found.upcomingTotal
        ? html`<button class="button later no-print" type="button" @click=${onShowMore}>
            ${terms.showMore}
          </button>`
        : nothing
    }
    ${ways}`;
  const empty = isEmpty ? noneUpcoming(content, level, ways) : filtered;
  return [
    found.status,
    html`${from ? html`<button class="quiet no-print" type="button" @click=${options.onGoToday}>${terms.goToday}</button>` : nothing}
    ${runningStrip(found.running, options.allRunning, options.onShowAllRunning, content)}
    ${found.upcomingTotal || (found.running.length && !isEmpty) ? ahead : empty}
    ${pastFold(found, content, past)}`,
    isEmpty && !found.running.length,
  ];
}
