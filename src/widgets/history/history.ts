import { html, type TemplateResult } from 'lit';
import type { Dataset } from '../../data/types.ts';
import type { PageTextOf } from '../../core/element/page-text.ts';
import { frame } from '../../core/templates/frame.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { frameTerms } from '../../core/locales/terms.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import { type HistoryData, toHistory } from './history.view.ts';
import { type HistoryTerms, historyTerms } from './locales/terms.ts';
import type { timeline } from './timeline/timeline.ts';

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
  private readonly terms = new TermsController(this, historyTerms);
  /** The bundled events, and what renders any. */
  private readonly timeline = new LazyController<{
    readonly render: typeof timeline;
    readonly bundled: HistoryData;
  }>(this, async () => {
    const { history, timeline, timelineStyles } = await import('./timeline/timeline.ts');
    return { value: { render: timeline, bundled: history }, styles: [timelineStyles] };
  });

  /** There is nothing to show before the events are there. */
  protected override prepare(): Promise<unknown> {
    return this.timeline.load();
  }

  protected override get pageTextOf(): PageTextOf {
    const of = super.pageTextOf;
    return { ...of, dataset: { ...of.dataset, ...this.data(of.dataset) } };
  }

  /** A dataset with milestones of its own shows those. */
  private data(dataset: Dataset): HistoryData | undefined {
    return dataset.milestones.length ? dataset : this.timeline.value?.bundled;
  }

  private waiting({ fetching, failed }: HistoryTerms): TemplateResult {
    return this.timeline.failed
      ? this.timeline.notFetched(this.terms.locale, failed)
      : html`<p role="status">${fetching}</p>`;
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const { dataset } = this.shared.snapshot;
    const loaded = this.timeline.value;
    const data = loaded && this.data(dataset);
    const view = data && toHistory(data, { locale, terms: text, today: this.today });
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: dataset.milestones.length ? frameTerms(locale).asOf(dataset.meta.compiled) : '',
      summary: view?.summary,
      body: view ? loaded.render(view, this.level(1), text) : this.waiting(text),
      foot: html`<p>${text.caveat}</p>`,
      lost: this.lost,
    });
  }
}
