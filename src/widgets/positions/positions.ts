import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ClusterId } from '../../data/types.ts';
import { chooseFilter } from '../../kit/choose-filter.ts';
import { emit } from '../../kit/emit.ts';
import { DetailController } from '../../kit/detail-controller.ts';
import { externalLink } from '../../kit/external-link.ts';
import { frame } from '../../kit/frame.ts';
import { frameTerms } from '../../kit/frame.terms.ts';
import { glyphs } from '../../kit/glyphs.ts';
import { heading } from '../../kit/heading.ts';
import { drawing, icon } from '../../kit/icons.ts';
import { numberMark } from '../../kit/number-mark.ts';
import { placesTerms } from '../../kit/places.terms.ts';
import { regionSelect } from '../../kit/region-select.ts';
import { selectField } from '../../kit/select-field.ts';
import { controlStyles } from '../../kit/styles/controls.ts';
import { rowStyles } from '../../kit/styles/rows.ts';
import { TermsController } from '../../kit/terms-controller.ts';
import { oneOf } from '../../kit/warn.ts';
import { WidgetElement } from '../../kit/widget-element.ts';
import { regionsOn } from '../../model/clusters.ts';
import { segmentsOf } from '../../model/search.ts';
import { positionsStyles } from './positions.styles.ts';
import { positionsTerms } from './positions.terms.ts';
import { type Grouping, type PositionGroup, type PositionRow, toPositions } from './positions.view.ts';

const GROUPINGS = ['status', 'region', 'none'] as const satisfies readonly Grouping[];
/** Milliseconds without a key before the list is searched. */
const PAUSE = 150;

/**
 * Denmark's strength positions, each with the cluster organisation behind it.
 *
 * @tag klynge-positions
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor opened a cluster, or let it go (`null`).
 * @fires {CustomEvent<{ region: string | null }>} klynge-filter - The visitor chose a region, or the whole country (`null`).
 * @csspart row - One strength position.
 * @csspart name - Its name.
 * @csspart detail - What is known of its organisation.
 * @cssprop [--klynge-positions-gap=1em] - The space above and below a row's content.
 */
export class KlyngePositions extends WidgetElement {
  static override styles = [WidgetElement.styles, controlStyles, rowStyles, positionsStyles];

  /** How the rows are grouped: `status` (default), `region` of the head office, or `none`. */
  @property({ attribute: 'group-by' }) groupBy = '';

  private readonly terms = new TermsController(this, positionsTerms);
  private readonly detail = new DetailController(this);
  @state() private search = '';
  @state() private chosenGrouping: Grouping | null = null;
  @state() private refining = false;
  private opened: ReadonlySet<ClusterId> = new Set();
  private timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const words = frameTerms[locale];
    const { snapshot } = this.shared;
    const grouping = this.chosenGrouping ?? oneOf(this, 'group-by', this.groupBy, GROUPINGS);
    const view = toPositions(snapshot, {
      locale,
      terms: text,
      places: placesTerms[locale],
      query: this.search.trim(),
      grouping,
      today: this.today,
    });
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: words.asOf(snapshot.dataset.meta.compiled),
      summary: view.summary,
      body: html`${this.renderBar(grouping)}
        <p class="status" role="status">${view.status}</p>
        ${view.groups.map((group) => this.renderGroup(group))} ${view.shown ? nothing : this.renderEmpty()}`,
      foot: html`<p>${words.addresses}</p>`,
    });
  }

  private renderBar(grouping: Grouping): TemplateResult {
    const { locale, text } = this.terms;
    const shown = this.refining ? 'refined shown' : 'refined';
    return html`<div class="bar">
      <label class="field">
        <span class="label">${text.search}</span>
        <span class="control search">
          ${icon('search')}
          <input type="search" autocomplete="off" spellcheck="false" @input=${this.type} @keydown=${this.press} @search=${this.searchNow} />
        </span>
      </label>
      <button class="button refine" type="button" aria-expanded=${this.refining} @click=${this.refine}>
        ${text.refine} ${icon('chevron')}
      </button>
      ${selectField({
        label: text.groupBy,
        className: shown,
        value: grouping,
        options: GROUPINGS.map((value) => ({ value, label: text.groupings[value] })),
        choose: (value) => (this.chosenGrouping = value),
      })}
      ${regionSelect(this.shared.snapshot, { locale, division: regionsOn(this.shared.snapshot.dataset, this.today), className: shown, choose: this.chooseRegion })}
    </div>`;
  }

  private renderGroup({ title, rows }: PositionGroup): TemplateResult {
    const level = this.level(1);
    return html`<div class="group">
      ${title ? heading(level, 'group-head', html`${title} <span>${rows.length}</span>`) : nothing}
      <ul class="list">
        ${rows.map((row) => this.renderRow(row, title ? level + 1 : level))}
      </ul>
    </div>`;
  }

  private renderRow(row: PositionRow, level: number): TemplateResult {
    const { text, locale } = this.terms;
    const words = frameTerms[locale];
    const { position, cluster, order } = row.entry;
    const open = this.isOpen(cluster.id);
    const glyph = glyphs[position.id];
    return html`<li class=${open ? 'row open' : 'row'} part="row">
      <div class="position">
        <div class="id">${numberMark(order, row.standing)}${glyph ? drawing(glyph, 24, 'icon glyph') : nothing}</div>
        <div>
          ${heading(level, 'name', html`<span class="sr">${order} </span>${this.marked(row.name)}`)}
          <p class="description">${row.description}</p>
        </div>
        <div class="meta">
          <p class="organisation">${this.marked(row.organisation)}</p>
          <p class="muted">${this.marked(row.place)}</p>
          ${cluster.website ? externalLink(cluster.website) : html`<p class="muted">${words.noWebsite}</p>`}
        </div>
        <div class="side">
          <span class="tag ${row.status}">${text.tags[row.status]}</span>
          ${row.ended ? html`<span class="tag over">${text.endedTag(row.ended)}</span>` : nothing}
          <button
            class="quiet"
            type="button"
            aria-expanded=${open}
            @click=${() => {
              this.toggle(cluster.id);
            }}
          >
            <span>${open ? words.less : words.more}<span class="sr"> ${text.about(row.name)}</span></span>
            ${icon('chevron', 'icon chevron')}
          </button>
        </div>
        ${open ? html`<div class="detail" part="detail">${this.detail.render(this.shared.snapshot.dataset, cluster, locale)}</div>` : nothing}
      </div>
    </li>`;
  }

  private renderEmpty(): TemplateResult {
    const { text, locale } = this.terms;
    const query = this.search.trim();
    return html`<div class="empty" part="empty">
      <p class="lead">${query ? text.nothingFound(query) : text.nothingHere}</p>
      ${query ? html`<p>${text.tryOther}</p>` : nothing}
      <button class="button" type="button" @click=${this.clear}>${query ? text.clearSearch : frameTerms[locale].wholeCountry}</button>
    </div>`;
  }

  /** The text with the words that the visitor looks for marked. */
  private marked(text: string): unknown {
    return this.search.trim()
      ? segmentsOf(text, this.search).map((segment) => (segment.hit ? html`<mark>${segment.text}</mark>` : segment.text))
      : text;
  }

  private get field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  private isOpen(id: ClusterId): boolean {
    return this.opened.has(id) || this.shared.snapshot.selected === id;
  }

  private toggle(id: ClusterId): void {
    const open = !this.isOpen(id);
    this.opened = new Set(open ? [...this.opened, id] : [...this.opened].filter((other) => other !== id));
    const { group } = this.shared;
    if (open || group.snapshot.selected === id) {
      group.select(open ? id : null);
      emit(this, 'klynge-select', { id: open ? id : null });
    }
    this.requestUpdate();
  }

  private readonly chooseRegion = (region: string | null): void => {
    chooseFilter(this, this.shared.group, { region, town: null });
  };

  private type(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.searchNow, PAUSE);
  }

  private press({ key }: KeyboardEvent): void {
    if (key === 'Enter') this.searchNow();
  }

  private readonly searchNow = (): void => {
    clearTimeout(this.timer);
    this.search = this.field?.value ?? '';
  };

  private refine(): void {
    this.refining = !this.refining;
  }

  private clear(): void {
    if (!this.search.trim()) this.chooseRegion(null);
    if (this.field) this.field.value = '';
    this.searchNow();
    this.field?.focus();
  }
}
