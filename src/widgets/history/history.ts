import { html, type TemplateResult } from 'lit';
import { frame } from '../../core/templates/frame.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import { historyTerms } from './history.terms.ts';

type Drawing = typeof import('./history.part.ts').drawing;

/**
 * How Denmark's clusters came to be: milestones as an ordered list, and how many there were when.
 *
 * @tag klynge-history
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @csspart counts - The numbers over time, a table.
 * @csspart year - A year with its events.
 * @csspart event - One event.
 * @csspart summary - What is shown, in a sentence.
 */
export class KlyngeHistory extends WidgetElement {
  private readonly terms = new TermsController(this, historyTerms);
  private readonly drawing = new LazyController<Drawing>(this, async () => {
    const { drawing, styles } = await import('./history.part.ts');
    return { value: drawing, styles };
  });

  /** There is nothing to draw before the events are there. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await this.drawing.load();
    await super.scheduleUpdate();
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const { dataset } = this.shared.snapshot;
    // A dataset with milestones of its own shows those.
    const drawing = this.drawing.value;
    const view = drawing?.toHistory(dataset.milestones.length ? dataset : drawing.history, {
      locale,
      terms: text,
      today: this.today,
    });
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: dataset.milestones.length ? frameTerms(locale).asOf(dataset.meta.compiled) : '',
      summary: view?.summary,
      body:
        view && drawing
          ? drawing.body(view, this.level(1), text)
          : html`<p role="status">${this.drawing.failed ? text.failed : text.fetching}</p>`,
      foot: html`<p>${text.caveat}</p>`,
    });
  }
}
