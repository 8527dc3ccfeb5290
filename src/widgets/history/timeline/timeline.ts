import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/templates/heading.ts';
import { setProperties } from '../../../core/templates/set-properties.ts';
import type { HistoryTerms } from '../locales/terms.ts';
import type { HistoryBar, HistoryEvent, HistoryView } from '../history.view.ts';

/** The numbers over time, then the years with their events. */
export const timeline = (
  { bars, years }: HistoryView,
  level: number,
  words: HistoryTerms,
): TemplateResult =>
  html`${bars.length ? counts(bars, level, words) : nothing}
    <ol class="years">
      ${years.map(
        ({ year, events }) =>
          html`<li class="year" part="year">
            ${heading(level, 'year-head', year)}
            <ol>
              ${events.map((event) => renderEvent(event, words))}
            </ol>
          </li>`,
      )}
    </ol>`;

const renderEvent = (
  { date, when, kind, text, expected, sources }: HistoryEvent,
  words: HistoryTerms,
): TemplateResult =>
  html`<li class="event" part="event">
    <p class="when">
      <time datetime=${date}>${when}</time> · ${kind}${expected ? ` · ${words.expected}` : nothing}
    </p>
    <p class="what">${text}</p>
    ${sources.length ? html`<p class="from">${words.sources}: ${sources.map(({ url, label }, i) => html`${i ? ', ' : nothing}<a href=${url}>${label}</a>`)}</p>` : nothing}
  </li>`;

/** A table whose last column is drawn: the figures are read, the bars are seen. */
const counts = (bars: readonly HistoryBar[], level: number, words: HistoryTerms): TemplateResult =>
  html`${heading(level, 'section', words.chart)}
    <table class="counts" part="counts">
      <thead>
        <tr>
          <th scope="col">${words.when}</th>
          <th scope="col" colspan="2">${words.howMany}</th>
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          ({ when, count, share }) =>
            html`<tr>
              <th scope="row">${when}</th>
              <td>${count}</td>
              <td aria-hidden="true">
                <span class="line" ${setProperties({ '--share': share })}></span>
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
