import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../data/types.ts';
import type { PageTextOf } from '../../core/element/page-text.ts';
import { frame } from '../../core/templates/frame.ts';
import { frameTerms } from '../../core/locales/terms.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import { history } from '../../store/bundled/history.ts';
import { type HistoryData, toHistory } from './history.view.ts';
import { historyTerms } from './locales/terms.ts';
import { timelineStyles } from './timeline/timeline.styles.ts';
import { timeline } from './timeline/timeline.ts';

/**
 * How Denmark's clusters came to be: milestones as an ordered list, and how many there were when.
 *
 * @tag klynge-history
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete render.
 * @csspart counts - The numbers over time, a table.
 * @csspart year - A year with its events.
 * @csspart event - One event.
 * @csspart summary - What is shown, in a sentence.
 */
export class KlyngeHistory extends WidgetElement {
  static override styles = [WidgetElement.styles, timelineStyles];

  private readonly terms = new TermsController(this, historyTerms);

  protected override get pageTextOf(): PageTextOf {
    const of = super.pageTextOf;
    return { ...of, dataset: { ...of.dataset, ...this.data(of.dataset) } };
  }

  /** A dataset with milestones of its own shows those. */
  private data(dataset: Dataset): HistoryData {
    return dataset.milestones.length ? dataset : history;
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const { dataset } = this.shared.snapshot;
    const view = toHistory(this.data(dataset), { locale, terms: text, today: this.today });
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: dataset.milestones.length ? frameTerms(locale).asOf(dataset.meta.compiled) : '',
      summary: view.summary,
      body: timeline(view, this.level(1), text),
      foot: html`<p>${text.caveat}</p>`,
      lost: this.lost,
    });
  }
}
