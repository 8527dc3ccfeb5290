import type { TemplateResult } from 'lit';
import { monthOf } from '../../domain/time/days.ts';
import { addMonths } from '../../domain/time/weeks.ts';
import { extraTerms } from './extras.terms.ts';
import type { Kit } from './extras-kit.ts';
import type { Section } from './list-section.ts';
import { type Scene, todayOf } from './scene.view.ts';
import { toYear } from './year.view.ts';

export interface YearOptions {
  readonly level: number;
  /** To another year, by a month in it. */
  readonly go: (month: string) => void;
  /** Opens a month. */
  readonly open: (month: string) => void;
}

/** Twelve buttons, each with its month's number of activities: as words, and as a bar for the eye. */
export function yearStrip(
  { html, nothing, heading, setProperties, calendarIcon }: Kit,
  scene: Scene,
  year: string,
  options: YearOptions,
): Section {
  const terms = extraTerms(scene.locale);
  const { status, months } = toYear(scene, year, terms);
  const step = (by: number, name: 'previous' | 'next'): TemplateResult => {
    const month = addMonths(`${year}-01`, by);
    return html`<button
      class="step"
      type="button"
      aria-label=${name === 'next' ? terms.nextYear(month.slice(0, 4)) : terms.previousYear(month.slice(0, 4))}
      @click=${() => {
        options.go(month);
      }}
    >
      ${calendarIcon(name)}
    </button>`;
  };
  const here = monthOf(todayOf(scene));
  return [
    status,
    html`<div class="month-nav">
        ${step(-12, 'previous')} ${step(12, 'next')} ${heading(options.level, 'month-name', year)}
        ${
          here.startsWith(year)
            ? nothing
            : html`<button
                class="quiet"
                type="button"
                @click=${() => {
                  options.go(here);
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
                  options.open(month);
                }}
              >
                <b>${name.split(' ')[0]}</b><span class="sr"> ${year}: </span>
                <span>${terms.count(count)}</span>
                <i aria-hidden="true" ${setProperties({ '--share': share })}></i>
              </button>
            </li>`,
        )}
      </ol>`,
  ];
}
