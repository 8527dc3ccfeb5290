import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../../core/templates/icons.ts';
import { selectField } from '../../../core/templates/select-field.ts';
import { periodPhrase } from '../../../domain/time/dates.ts';
import { type ActivityInput, momentOf } from '../../../domain/activities/activities.ts';
import { type ActivityOptions, foreign } from '../activity/activity.ts';
import type { CalendarContent } from '../calendar.view.ts';
import { agenda } from './agenda.ts';
import type { Agenda } from './agenda.view.ts';

export interface PastOptions {
  readonly level: number;
  readonly activities: ActivityOptions;
  readonly open: boolean;
  readonly year: string | null;
  readonly onToggle: (open: boolean) => void;
  /** `shown`: how many past ones are shown by now. */
  readonly onShowMore: (shown: number) => void;
  /** A year of the past, or all. */
  readonly onYear: (year: string | null) => void;
}

/** What is over: folded until somebody asks for it. */
export const pastFold = (
  found: Agenda,
  content: CalendarContent,
  options: PastOptions,
): TemplateResult | typeof nothing =>
  found.newestPast
    ? html`<details
        class="past"
        part="past"
        ?open=${options.open}
        @toggle=${({ target }: Event) => {
          options.onToggle((target as HTMLDetailsElement).open);
        }}
      >
        <summary>
          ${icon('chevron', 'icon chevron')}
          <b>${content.terms.past}</b>
          <span class="muted">${summaryOf(found.newestPast, found, content)}</span>
        </summary>
        ${options.open ? inside(found, content, options) : nothing}
      </details>`
    : nothing;

/** "49, senest Slush 2026 Delegation den 18.–19. november 2026". */
function summaryOf(
  newest: ActivityInput,
  { pastAll }: Agenda,
  { terms, locale }: CalendarContent,
): TemplateResult {
  const last = newest.kind === 'call' ? null : (newest.end ?? null);
  const when = periodPhrase(momentOf(newest), last, locale);
  return html`${terms.newestPast(pastAll)}
    <span lang=${foreign(newest, locale)}>${newest.title}</span> ${terms.pastOn(when)}`;
}

const inside = (
  found: Agenda,
  content: CalendarContent,
  { level, activities, year, onShowMore, onYear }: PastOptions,
): TemplateResult =>
  html`<div>
    <div class="archive no-print">
      ${selectField({
        label: content.terms.archive,
        value: year ?? '',
        options: [
          { value: '', label: content.terms.anyYear },
          ...found.years.map(({ year: value, count }) => ({ value, label: `${value} (${count})` })),
        ],
        choose: (value) => {
          onYear(value || null);
        },
      })}
    </div>
    <div class="behind">${agenda(found.past, level, content, activities)}</div>
    ${
      found.pastShown < found.pastTotal
        ? html`<button
            class="button later no-print"
            type="button"
            @click=${() => {
              onShowMore(found.pastShown);
            }}
          >
            ${content.terms.showPast}
          </button>`
        : nothing
    }
  </div>`;
