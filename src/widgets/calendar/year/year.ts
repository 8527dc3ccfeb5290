import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/templates/heading.ts';
import { setProperties } from '../../../core/templates/set-properties.ts';
import { monthOf } from '../../../domain/time/days.ts';
import { addMonths } from '../../../domain/time/weeks.ts';
import { calendarIcon } from '../activity/calendar-icon.ts';
import { type CalendarContent, todayOf } from '../calendar.view.ts';
import type { Section } from '../list/list.ts';
import { calendarYearTerms } from './locales/terms.ts';
import { toYear } from './year.view.ts';

export { yearStyles } from './year.styles.ts';

export interface YearOptions {
  readonly year: string;
  readonly level: number;
  /** To another year, by a month in it. */
  readonly onShowYear: (month: string) => void;
  readonly onOpenMonth: (month: string) => void;
}

/** Twelve buttons, each with its month's number of activities: as words, and as a bar for the eye. */
export function yearSection(
  content: CalendarContent,
  { year, level, onShowYear, onOpenMonth }: YearOptions,
): Section {
  const terms = calendarYearTerms(content.locale);
  const { status, months } = toYear(content, year, terms);
  const step = (by: number, name: 'previous' | 'next'): TemplateResult => {
    const month = addMonths(`${year}-01`, by);
    return html`<button
      class="step"
      type="button"
      aria-label=${name === 'next' ? terms.nextYear(month.slice(0, 4)) : terms.previousYear(month.slice(0, 4))}
      @click=${() => {
        onShowYear(month);
      }}
    >
      ${calendarIcon(name)}
    </button>`;
  };
  const here = monthOf(todayOf(content));
  return [
    status,
    html`<div class="month-nav">
        ${step(-12, 'previous')} ${step(12, 'next')} ${heading(level, 'month-name', year)}
        ${
          here.startsWith(year)
            ? nothing
            : html`<button
                class="quiet"
                type="button"
                @click=${() => {
                  onShowYear(here);
                }}
              >
                ${terms.thisYear}
              </button>`
        }
      </div>
      <ol class="year" part="year" aria-label=${terms.year(year)}>
        ${months.map(
          ({ month, name, count, share, now }) =>
            html`<li>
              <button
                class="year-month ${now ? 'now' : ''} ${count ? '' : 'none'}"
                type="button"
                aria-current=${now ? 'date' : nothing}
                @click=${() => {
                  onOpenMonth(month);
                }}
              >
                <b>${name.split(' ')[0]}</b><span class="sr"> ${year}: </span>
                <span>${content.terms.activities(count)}</span>
                <i aria-hidden="true" ${setProperties({ '--share': share })}></i>
              </button>
            </li>`,
        )}
      </ol>`,
  ];
}
