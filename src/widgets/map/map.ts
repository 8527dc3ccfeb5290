import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ClusterId, Municipality } from '../../data/types.ts';
import { emit } from '../../kit/emit.ts';
import { DetailController } from '../../kit/detail-controller.ts';
import { frame } from '../../kit/frame.ts';
import { frameTerms } from '../../kit/frame.terms.ts';
import { placesTerms } from '../../kit/places.terms.ts';
import { regionChoices, regionSelect } from '../../kit/region-select.ts';
import { controlStyles } from '../../kit/styles/controls.ts';
import { rowStyles } from '../../kit/styles/rows.ts';
import { TermsController } from '../../kit/terms-controller.ts';
import { unknownValue } from '../../kit/warn.ts';
import { WidgetElement } from '../../kit/widget-element.ts';
import { regionsOn } from '../../model/clusters.ts';
import { country } from './country.ts';
import { figure } from './figure.ts';
import { toFigure } from './figure.view.ts';
import { list } from './list.ts';
import { listStyles } from './list.styles.ts';
import { canvasStyles } from './map.styles.ts';
import { PinsController } from './pins-controller.ts';
import { pinStyles } from './pins.styles.ts';
import { mapTerms } from './map.terms.ts';
import { inMunicipality, type MapView, municipalityNamed, toMap } from './map.view.ts';
import { municipalityNote, peek, tip, under } from './pieces.ts';

/** Pixels to draw for where the canvas cannot be measured, in a hidden tab say. */
const UNMEASURED = 480;

/**
 * Where Denmark's national clusters sit, as a map and as the same list.
 *
 * @tag klynge-map
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor picked a cluster, or let it go (`null`).
 * @fires {CustomEvent<{ region: string | null }>} klynge-filter - The visitor chose a region, or the whole country (`null`).
 * @csspart figure - The map with its legend.
 * @csspart canvas - The drawn country.
 * @csspart pin - A cluster's number on it.
 * @csspart tip - The card at a number.
 * @csspart list - The list of clusters.
 * @csspart row - One cluster.
 * @csspart row-button - What opens it.
 * @csspart detail - What is known of it.
 * @cssprop [--klynge-land] - The land's colour: the text's at 11 %.
 * @cssprop [--klynge-land-far] - The neighbours' land: the text's at 5 %.
 * @cssprop [--klynge-coast] - The coast line: the text's at 52 %.
 * @cssprop [--klynge-region-border] - The borders of regions: the text's at 52 %.
 * @cssprop [--klynge-pin-quiet] - Numbers that are not meant now: the text's at 66 %.
 */
export class KlyngeMap extends WidgetElement {
  static override styles = [WidgetElement.styles, controlStyles, rowStyles, canvasStyles, pinStyles, listStyles];

  static {
    // It measures its canvas after the first drawing, and draws again: once, and on purpose.
    this.disableWarning?.('change-in-update');
  }

  /** The page's own municipality, by code or name (`0791`, `Viborg`): outlined, and its clusters named. */
  @property() municipality = '';

  private readonly terms = new TermsController(this, mapTerms);
  private readonly detail = new DetailController(this);
  private readonly pins = new PinsController(this, {
    selected: () => this.shared.snapshot.selected,
    pick: (id) => {
      this.pick(id);
    },
  });
  @state() private width = UNMEASURED;
  private observer: ResizeObserver | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.measure();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.observer?.disconnect();
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.measure();
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const places = placesTerms[locale];
    const { snapshot } = this.shared;
    const { dataset, selected } = snapshot;
    const view = toMap(snapshot, { locale, terms: text, places, today: this.today });
    this.pins.follow(view.pins.map(({ entry }) => entry.cluster.id));
    const own = this.ownMunicipality();
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: frameTerms[locale].asOf(dataset.meta.compiled),
      summary: view.summary,
      body: html`${this.renderFilter()}
        <div class="grid">
          ${this.renderFigure(view, own)}
          <div>
            <p class="status" role="status">${view.status}</p>
            ${own ? municipalityNote(text.inMunicipality(own.name), inMunicipality(dataset, own.code, places), text.noneInMunicipality) : nothing}
            ${list(view.groups, {
              selected,
              hinted: this.pins.hinted,
              level: this.level(1),
              detail: ({ entry: { cluster } }) => this.detail.render(dataset, cluster, locale),
              pick: this.pick,
            })}
          </div>
        </div>`,
      foot: html`<p>${frameTerms[locale].addresses}</p>
        <p>${text.credit} <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a> ${text.simplified}</p>`,
    });
  }

  private renderFilter(): TemplateResult {
    const { locale, text } = this.terms;
    const { snapshot } = this.shared;
    const chosen = snapshot.filter.region ?? '';
    return html`<div class="filter">
      <fieldset class="chips-field">
        <legend class="label">${frameTerms[locale].region} <span>${text.regionHint}</span></legend>
        <div class="chips">
          ${regionChoices(snapshot, locale, this.today).map(
            ({ value, label, count }) =>
              html`<label class="chip">
                <input
                  type="radio"
                  name="region"
                  .checked=${value === chosen}
                  @change=${() => {
                    this.chooseRegion(value || null);
                  }}
                />
                ${label} <b>${count}</b>
              </label>`,
          )}
        </div>
      </fieldset>
      ${regionSelect(snapshot, { locale, today: this.today, className: 'select-field', choose: this.chooseRegion })}
    </div>`;
  }

  private renderFigure(view: MapView, own: Municipality | undefined): TemplateResult {
    const { locale, text } = this.terms;
    const { dataset, selected } = this.shared.snapshot;
    const drawn = toFigure(view, this.width);
    const next = dataset.regions.filter(({ to }) => to === null);
    const hinted = view.pins.find(({ entry }) => entry.cluster.id === this.pins.hinted);
    return html`<div class="map" part="figure">
      <div class="figure">
        <a class="skip" href="#list" @click=${this.skip}>${text.skip}</a>
        <div
          class="canvas"
          part="canvas"
          @click=${this.pins.click}
          @keydown=${this.pins.press}
          @pointerover=${this.pins.point}
          @pointerout=${this.pins.leave}
          @focusin=${this.pins.enter}
          @focusout=${this.pins.leave}
        >
          ${country({
            division: regionsOn(dataset, this.today),
            next,
            region: view.region,
            municipality: own?.code ?? null,
          })}
          <span class="bornholm" aria-hidden="true">Bornholm</span>
          ${figure(drawn, {
            label: text.figure,
            selected,
            current: this.pins.tabStop,
            described: this.pins.hinted,
          })}
          ${hinted ? tip(hinted, locale, placesTerms[locale]) : nothing}
        </div>
        ${view.selected ? peek(view.selected, locale, text, placesTerms[locale], { close: this.letGo, seeAll: this.showRow }) : nothing}
      </div>
      ${under(view, text)}
    </div>`;
  }

  private ownMunicipality(): Municipality | undefined {
    if (!this.municipality) return undefined;
    const { dataset } = this.shared.snapshot;
    const found = municipalityNamed(dataset, this.municipality);
    if (!found && dataset.municipalities.length) {
      const like = dataset.municipalities.filter(({ name }) => name[0]?.toLowerCase() === this.municipality[0]?.toLowerCase());
      unknownValue(
        this,
        'municipality',
        this.municipality,
        (like.length ? like : dataset.municipalities).map(({ code, name }) => `${code} (${name})`),
      );
    }
    return found;
  }

  /** Draws for the canvas' width, now and whenever it changes. */
  private measure(): void {
    const canvas = this.renderRoot.querySelector('.canvas');
    if (!canvas) return;
    const take = (): void => {
      if (canvas.clientWidth) this.width = canvas.clientWidth;
    };
    take();
    this.observer ??= new ResizeObserver(take);
    this.observer.observe(canvas);
  }

  private readonly pick = (id: ClusterId): void => {
    const { group } = this.shared;
    const picked = group.snapshot.selected === id ? null : id;
    group.select(picked);
    emit(this, 'klynge-select', { id: picked });
  };

  private readonly letGo = (): void => {
    const { selected } = this.shared.snapshot;
    if (selected) this.pick(selected);
    this.pins.focus(selected);
  };

  private readonly chooseRegion = (region: string | null): void => {
    this.shared.group.setFilter({ region });
    emit(this, 'klynge-filter', { region });
  };

  private skip(event: Event): void {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('.row-button')?.focus();
  }

  private readonly showRow = (event: Event): void => {
    event.preventDefault();
    const button = this.renderRoot.querySelector<HTMLElement>('.row.open .row-button');
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
  };
}
