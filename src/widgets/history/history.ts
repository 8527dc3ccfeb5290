import { html, nothing, type TemplateResult } from 'lit';
import { frame } from '../../kit/frame.ts';
import { FollowController } from '../../kit/follow-controller.ts';
import { frameTerms } from '../../kit/frame.terms.ts';
import { heading } from '../../kit/heading.ts';
import { setProperties } from '../../kit/set-properties.ts';
import { TermsController } from '../../kit/terms-controller.ts';
import { WidgetElement } from '../../kit/widget-element.ts';
import { historyStyles } from './history.styles.ts';
import { historyTerms } from './history.terms.ts';
import { type HistoryBar, type HistoryData, type HistoryEvent, toHistory } from './history.view.ts';

/**
 * How Denmark's clusters came to be: milestones as an ordered list, and how many there were when.
 *
 * @tag klynge-history
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @csspart counts - The numbers over time, a table.
 * @csspart year - A year with its events.
 * @csspart event - One event.
 */
export class KlyngeHistory extends WidgetElement {
  static override styles = [WidgetElement.styles, historyStyles];

  private readonly terms = new TermsController(this, historyTerms);
  private readonly data = new FollowController<HistoryData>(this, async () => ({
    value: (await import('../../data/bundled/history.part.ts')).history,
  }));

  /** There is nothing to draw before the events are there. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.data.load();
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const { dataset } = this.shared.snapshot;
    // A dataset with milestones of its own shows those.
    const data = dataset.milestones.length ? dataset : this.data.value;
    const view = data && toHistory(data, { locale, terms: text, today: this.today });
    const level = this.level(1);
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: dataset.milestones.length ? frameTerms[locale].asOf(dataset.meta.compiled) : '',
      summary: view?.summary,
      body: view
        ? html`${view.bars.length ? counts(view.bars, level, text) : nothing}
            <ol class="years">
              ${view.years.map(
                ({ year, events }) =>
                  html`<li class="year" part="year">
                    ${heading(level, 'year-head', year)}
                    <ol>
                      ${events.map((event) => renderEvent(event, text))}
                    </ol>
                  </li>`,
              )}
            </ol>`
        : html`<p role="status">${this.data.failed ? text.failed : text.fetching}</p>`,
      foot: html`<p>${text.caveat}</p>`,
    });
  }
}

type Words = (typeof historyTerms)['da'];

const renderEvent = ({ date, when, kind, text, expected, sources }: HistoryEvent, words: Words): TemplateResult =>
  html`<li class="event" part="event">
    <p class="when"><time datetime=${date}>${when}</time> · ${kind}${expected ? ` · ${words.expected}` : nothing}</p>
    <p class="what">${text}</p>
    ${sources.length ? html`<p class="from">${words.sources}: ${sources.map(({ url, label }, i) => html`${i ? ', ' : nothing}<a href=${url}>${label}</a>`)}</p>` : nothing}
  </li>`;

/** A table whose last column is drawn: the figures are read, the bars are seen. */
const counts = (bars: readonly HistoryBar[], level: number, words: Words): TemplateResult =>
  html`${heading(level, 'section', words.chart)}
    <table class="counts" part="counts">
      <thead>
        <tr>
          <th scope="col">${words.when}</th>
          <th scope="col">${words.howMany}</th>
          <td></td>
        </tr>
      </thead>
      <tbody>
        ${bars.map(
          ({ when, count, share }) =>
            html`<tr>
              <th scope="row">${when}</th>
              <td>${count}</td>
              <td aria-hidden="true"><span class="line" ${setProperties({ '--share': share })}></span></td>
            </tr>`,
        )}
      </tbody>
    </table>`;
