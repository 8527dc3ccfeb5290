import { html, nothing, type TemplateResult } from 'lit';
import { compiledOf } from '../../../data/compiled.ts';
import { heading } from '../../../core/templates/heading.ts';
import { selectField } from '../../../core/templates/select-field.ts';
import type { ActivityOptions } from '../activity/activity.ts';
import { agenda, runningStrip } from './agenda.ts';
import { type Agenda, type AgendaOptions, toAgenda } from './agenda.view.ts';
import { type CalendarContent, todayOf } from '../calendar.view.ts';

/** What is said of it, and what is shown of it. */
export type Section = readonly [status: string, body?: unknown];

export interface ListOptions extends AgendaOptions {
  /** Whether all that runs already stands above the list. */
  readonly allRunning: boolean;
  readonly level: number;
  readonly activities: ActivityOptions;
  readonly onShowAllRunning: () => void;
  readonly onShowMore: () => void;
  /** `shown`: how many past ones are shown by now. */
  readonly onShowPast: (shown: number) => void;
  readonly onGoToday: () => void;
  /** `null`: nothing is chosen that could be cleared. */
  readonly onClear: (() => void) | null;
  /** A year of the past, or all. */
  readonly onYear: (year: string | null) => void;
}

/** What runs, what comes, and what is over; if nothing is to come, that is said, and the latest are shown. */
export function listSection(content: CalendarContent, options: ListOptions): Section {
  const { terms } = content;
  const { level, activities, from, onClear, onShowMore } = options;
  const found = toAgenda(content, options);
  return [
    found.status,
    html`${from ? html`<button class="quiet no-print" type="button" @click=${options.onGoToday}>${terms.goToday}</button>` : nothing}
      ${
        found.nothing
          ? html`<div class="empty" part="empty">
              <p class="lead">${content.passes ? terms.nothingMatches : terms.nothingAtAll}</p>
              ${onClear ? html`<button class="button later no-print" type="button" @click=${onClear}>${terms.clear}</button>` : nothing}
            </div>`
          : nothing
      }
      ${runningStrip(found.running, options.allRunning, options.onShowAllRunning, content)}
      <div class="ahead">${agenda(found.upcoming, level, content, activities)}</div>
      ${
        found.upcomingShown < found.upcomingTotal
          ? html`<button class="button later no-print" type="button" @click=${onShowMore}>
              ${terms.showMore}
            </button>`
          : nothing
      }
      ${found.nothing ? nothing : past(found, content, options)}`,
  ];
}

function past(
  found: Agenda,
  content: CalendarContent,
  { level, activities, year, onShowPast, onYear }: ListOptions,
): TemplateResult {
  const { terms, dataset } = content;
  const empty = !found.upcomingTotal;
  const head = year ?? (empty ? terms.latestPast : terms.earlier);
  return html`${
      empty
        ? html`<div class="empty" part="empty">
            <p class="lead">${terms.nothingUpcoming}</p>
            <p class="muted">
              ${terms.registerEnds(compiledOf(dataset.meta, 'activities'), todayOf(content))}
            </p>
          </div>`
        : nothing
    }
    ${
      found.pastShown
        ? html`${heading(level, 'section-head', html`${head} <span>${terms.newestOf(found.pastShown, found.pastTotal)}</span>`)}
            <div class="behind">${agenda(found.past, level + 1, content, activities)}</div>`
        : nothing
    }
    <div class="archive no-print">
      ${
        found.pastShown < found.pastTotal
          ? html`<button
              class="button"
              type="button"
              @click=${() => {
                onShowPast(found.pastShown);
              }}
            >
              ${terms.showPast}
            </button>`
          : nothing
      }
      ${
        found.years.length
          ? selectField({
              label: terms.archive,
              value: year ?? '',
              options: [
                { value: '', label: terms.anyYear },
                ...found.years.map(({ year: value, count }) => ({
                  value,
                  label: `${value} (${count})`,
                })),
              ],
              choose: (value) => {
                onYear(value || null);
              },
            })
          : nothing
      }
    </div>`;
}
