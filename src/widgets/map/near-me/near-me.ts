import { html, type LitElement, nothing, svg, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { externalLink } from '../../../core/templates/external-link.ts';
import { frameTerms } from '../../../core/locales/terms.ts';
import { heading } from '../../../core/templates/heading.ts';
import { type HelpLink, helpLink } from '../../../core/templates/help-link.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { townsOfOneName, unknownPlace, whichTown } from '../../../core/templates/place-answers.ts';
import { setProperties } from '../../../core/templates/set-properties.ts';
import type { ClusterId } from '../../../data/types.ts';
import { calledName, entriesOf } from '../../../domain/clusters/clusters.ts';
import { type Point, type Viewport, WIDE_COUNTRY } from '../../../domain/geo/geo.ts';
import { findPlace, type NamedPlace, type PlaceAnswer } from '../../../domain/geo/postcodes.ts';
import { backButton } from '../../../core/templates/back-button.ts';
import { mapTerms } from '../locales/terms.ts';
import type { MapContent, MapView } from '../map.view.ts';
import type { MarkerLayout } from '../markers/marker-layout.view.ts';
import { mapNearMeTerms } from './locales/terms.ts';
import { type NearbyRow, toNearby, quieted, viewportFor } from './near-me.view.ts';
import { toMarks } from './nearby-marks.ts';

export { nearMeStyles } from './near-me.styles.ts';
export { cardStyles } from '../../../core/styles/card.ts';

/** Offices shown at first, and more at a time. */
const PAGE = 3;

export interface NearMePanel {
  readonly content: MapContent;
  readonly level: number;
  /** Where somebody can be asked. */
  readonly help: HelpLink | null;
  /** The visitor picked a cluster of the answer. */
  readonly onPick: (id: ClusterId) => void;
}

/** Answers a postcode or a town with the offices nearest to it. Nothing of it leaves the page. */
export class NearMe {
  private readonly host: LitElement;
  private readonly onClose: () => void;
  private answer: PlaceAnswer | undefined;
  private asked = '';
  private shown = PAGE;

  /** `onClose`: the answer is gone, and with it what had the focus. */
  constructor(host: LitElement, onClose: () => void) {
    this.host = host;
    this.onClose = onClose;
  }

  ask(words: string): void {
    this.asked = words.trim();
    this.shown = PAGE;
    this.answer = findPlace(words);
    this.host.requestUpdate();
  }

  /** The same for words that nobody typed here: what is no place gives no answer, and no remark. */
  askKnown(words: string): void {
    this.ask(words);
    if (!this.place) this.clear();
  }

  /** Words that give the same answer: a postcode, else the town. */
  get words(): string {
    const { place } = this;
    if (!place) return '';
    const { label, postcode, town } = place;
    if (label.startsWith(postcode)) return postcode;
    // Of towns with one name the postcode says which.
    return findPlace(label).is === 'found' ? label : `${postcode} ${town}`;
  }

  /** Forgets the answer. */
  clear(): void {
    if (!this.answer) return;
    this.answer = undefined;
    this.host.requestUpdate();
  }

  /** The place that the answer is of. */
  get place(): NamedPlace | undefined {
    return this.answer?.is === 'found' ? this.answer.place : undefined;
  }

  /** What the answer is called: the way back to it from a card. */
  title(locale: string): string | undefined {
    return this.place && mapNearMeTerms(locale).title(this.place.label);
  }

  /** Why there is no answer, under the field. */
  problem(locale: string): TemplateResult | undefined {
    if (this.answer?.is !== 'unknown') return undefined;
    return unknownPlace(this.asked, this.answer.suggestions, { locale, onTake: this.take });
  }

  /** What a screen reader says of the answer. */
  status(content: MapContent): string {
    const { place } = this;
    return place ? toNearby(place, content, this.shown).status : '';
  }

  /** What stands in the place of the list; `undefined`: there is no answer. */
  panel({ content, level, ...options }: NearMePanel): TemplateResult | undefined {
    const { answer } = this;
    if (!answer || answer.is === 'unknown') return undefined;
    const count = entriesOf(content.snapshot.dataset).length;
    return html`<div class="nearest" part="nearest">
      ${backButton(mapTerms(content.locale).all(count), this.close)}
      ${
        answer.is === 'several'
          ? this.choices(answer.places, content, level)
          : this.offices(answer.place, { content, level, ...options })
      }
    </div>`;
  }

  /** What the map shows of the answer, and in which viewport: a small map shows no more than the answer. */
  shownOn(
    view: MapView,
    area: Viewport,
    content: MapContent,
    isWide: boolean,
  ): readonly [MapView, Viewport] {
    const { place } = this;
    if (!place) return [view, area];
    const found = toNearby(place, content, this.shown);
    return [quieted(view, found), isWide ? WIDE_COUNTRY : viewportFor(place, found)];
  }

  /** Towns of one name, to choose from. */
  private choices(
    places: readonly NamedPlace[],
    { locale, snapshot }: MapContent,
    level: number,
  ): TemplateResult {
    return html`${heading(level, 'group-head', whichTown(places, locale))}
    ${townsOfOneName(places, snapshot.dataset.municipalities, { locale, onTake: this.take })}`;
  }

  private offices(
    place: NamedPlace,
    { content, level, help, onPick }: NearMePanel,
  ): TemplateResult {
    const terms = mapNearMeTerms(content.locale);
    const found = toNearby(place, content, this.shown);
    return html`${heading(level, 'group-head', found.title)}
      ${found.rows.length ? nothing : html`<p>${terms.none}</p>`}
      <ol class="nearby">
        ${found.rows.map((row) => officeRow(row, content.locale, help, onPick))}
      </ol>
      ${
        found.left
          ? html`<button class="quiet no-print" type="button" @click=${this.showMore}>
              ${terms.more(Math.min(PAGE, found.left))}
            </button>`
          : nothing
      }
      <p class="muted">${terms.everywhere}</p>
      <p class="muted">${terms.asTheCrowFlies}</p>`;
  }

  /** What is drawn of the answer: decoration, since the list says it all. */
  marks(content: MapContent, viewport: Viewport, layout: MarkerLayout): unknown {
    const { place } = this;
    const { width, height } = layout;
    if (!place) return nothing;
    const found = toNearby(place, content, this.shown);
    const { here, towns, names } = toMarks(place, found, layout, viewport);
    const at = ({ x, y }: Point): DirectiveResult =>
      setProperties({ '--x': (x / width) * 100, '--y': (y / height) * 100 });
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
        ${towns.map(({ squares }) => {
          const way = `M${here.x} ${here.y}L${squares.x} ${squares.y}`;
          return svg`<path class="way" d=${way}></path><path class="way" d=${way}></path>`;
        })}
      </svg>
      <span class="over here" ${at(here)}></span>
      ${towns.map(({ orders, squares }) =>
        orders.length
          ? html`<span class="over squares" aria-hidden="true" ${at(squares)}>
              ${orders.map((order) => html`<b class="square">${order}</b>`)}
            </span>`
          : nothing,
      )}
      ${names.map(
        (name) =>
          html`<span class="over away ${name.side}" aria-hidden="true" ${at(name)}>
            ${name.lines.map((line) => html`<span>${line}</span>`)}
          </span>`,
      )}`;
  }

  /** What the squares mean. */
  legend(locale: string): TemplateResult | undefined {
    return (
      this.place &&
      html`<li><span class="spot office"></span> ${mapNearMeTerms(locale).squares}</li>`
    );
  }

  private readonly take = (place: NamedPlace): void => {
    this.answer = { is: 'found', place };
    this.shown = PAGE;
    this.host.requestUpdate();
    // What was pressed is gone: reading goes on at the answer.
    void this.host.updateComplete.then(() => {
      const title = this.host.renderRoot.querySelector<HTMLElement>('.nearest > .group-head');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
    });
  };

  readonly close = (): void => {
    this.clear();
    this.onClose();
  };

  private readonly showMore = (): void => {
    const before = this.shown;
    this.shown += PAGE;
    this.host.requestUpdate();
    // Reading goes on at the first new one.
    void this.host.updateComplete.then(() => {
      this.host.renderRoot.querySelectorAll<HTMLElement>('.nearby button')[before]?.focus();
    });
  };
}

function officeRow(
  { entry: { order, cluster }, standing, distance, position, where }: NearbyRow,
  locale: string,
  help: HelpLink | null,
  onPick: (id: ClusterId) => void,
): TemplateResult {
  return html`<li data-id=${cluster.id}>
    ${numberMark(order, standing)}
    <button
      type="button"
      @click=${() => {
        onPick(cluster.id);
      }}
    >
      ${calledName(cluster)}
    </button>
    <span class="km">${distance}</span>
    <div>
      <p>${position}</p>
      <p>${where}</p>
      <p>
        ${cluster.website ? externalLink(cluster.website) : html`${frameTerms(locale).noWebsite} ${helpLink(help, locale)}`}
      </p>
    </div>
  </li>`;
}
