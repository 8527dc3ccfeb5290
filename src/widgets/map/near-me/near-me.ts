import { html, type LitElement, nothing, svg, type TemplateResult } from 'lit';
import type { DirectiveResult } from 'lit/directive.js';
import { externalLink } from '../../../core/templates/external-link.ts';
import { heading } from '../../../core/templates/heading.ts';
import { numberMark } from '../../../core/templates/number-mark.ts';
import { setProperties } from '../../../core/templates/set-properties.ts';
import type { ClusterId } from '../../../data/types.ts';
import { entriesOf } from '../../../domain/clusters/clusters.ts';
import type { Point, Viewport } from '../../../domain/geo/geo.ts';
import { findPlace, type NamedPlace, type PlaceAnswer } from '../../../domain/geo/postcodes.ts';
import { backButton } from '../back-button.ts';
import { mapTerms } from '../locales/terms.ts';
import type { MapContent, MapView } from '../map.view.ts';
import type { MarkerLayout } from '../markers/marker-layout.view.ts';
import { mapNearMeTerms } from './locales/terms.ts';
import {
  type NearbyRow,
  toMarks,
  toNearby,
  type TownMark,
  quieted,
  viewportFor,
} from './near-me.view.ts';

export { nearMeStyles } from './near-me.styles.ts';

/** Offices shown at first, and more at a time. */
const PAGE = 3;

export interface NearMePanel {
  readonly content: MapContent;
  readonly level: number;
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
    const terms = mapNearMeTerms(locale);
    if (this.answer?.is !== 'unknown') return undefined;
    const { suggestions } = this.answer;
    return html`${this.asked ? terms.unknown(this.asked) : terms.empty}
    ${suggestions.map((place) => this.choice(place, terms.meant(place.label)))}`;
  }

  /** What a screen reader says of the answer. */
  status(content: MapContent): string {
    const { place } = this;
    return place ? toNearby(place, content, this.shown).status : '';
  }

  /** What stands in the place of the list; `undefined`: there is no answer. */
  panel({ content, level, onPick }: NearMePanel): TemplateResult | undefined {
    const { answer } = this;
    if (!answer || answer.is === 'unknown') return undefined;
    const count = entriesOf(content.snapshot.dataset).length;
    return html`<div class="nearest" part="nearest">
      ${backButton(mapTerms(content.locale).all(count), this.close)}
      ${
        answer.is === 'several'
          ? this.choices(answer.places, content, level)
          : this.offices(answer.place, { content, level, onPick })
      }
    </div>`;
  }

  /** What the map shows of the answer, and in which viewport; as they are where there is none. */
  shownOn(view: MapView, area: Viewport, content: MapContent): readonly [MapView, Viewport] {
    const { place } = this;
    if (!place) return [view, area];
    const found = toNearby(place, content, this.shown);
    return [quieted(view, found), viewportFor(place, found)];
  }

  /** Towns of one name, to choose from. */
  private choices(
    places: readonly NamedPlace[],
    { locale, snapshot }: MapContent,
    level: number,
  ): TemplateResult {
    const terms = mapNearMeTerms(locale);
    const { municipalities } = snapshot.dataset;
    const nameOf = ({ municipality }: NamedPlace): string =>
      municipalities.find(({ code }) => code === municipality)?.name ?? '';
    return html`${heading(level, 'group-head', terms.which(places[0]?.town ?? ''))}
      <div class="choices">
        ${places.map((place) =>
          this.choice(
            place,
            `${place.postcode} ${place.town}, ${terms.inMunicipality(nameOf(place))}`,
          ),
        )}
      </div>`;
  }

  private choice(place: NamedPlace, words: string): TemplateResult {
    return html`<button
      class="quiet"
      type="button"
      @click=${() => {
        this.take(place);
      }}
    >
      ${words}
    </button>`;
  }

  private offices(place: NamedPlace, { content, level, onPick }: NearMePanel): TemplateResult {
    const terms = mapNearMeTerms(content.locale);
    const found = toNearby(place, content, this.shown);
    return html`${heading(level, 'group-head', found.title)}
      ${found.rows.length ? nothing : html`<p>${terms.none}</p>`}
      <ol class="nearby">
        ${found.rows.map((row) => officeRow(row, content.locale, onPick))}
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
    const { here, towns } = toMarks(place, found, layout, viewport);
    const at = ({ x, y }: Point): DirectiveResult =>
      setProperties({ '--x': (x / width) * 100, '--y': (y / height) * 100 });
    return html`<svg viewBox="0 0 ${width} ${height}" aria-hidden="true" focusable="false">
        ${towns.map(({ x, y }) => {
          const way = `M${here.x} ${here.y}L${x} ${y}`;
          return svg`<path class="way" d=${way}></path><path class="way" d=${way}></path>`;
        })}
      </svg>
      <span class="over here" ${at(here)}></span>
      <span class="over away here-name" aria-hidden="true" ${at(here)}>${place.label}</span>
      ${towns.map((town) => townMark(town, at(town)))}`;
  }

  private take(place: NamedPlace): void {
    this.answer = { is: 'found', place };
    this.shown = PAGE;
    this.host.requestUpdate();
    // What was pressed is gone: reading goes on at the answer.
    void this.host.updateComplete.then(() => {
      const title = this.host.renderRoot.querySelector<HTMLElement>('.nearest > .group-head');
      title?.setAttribute('tabindex', '-1');
      title?.focus();
    });
  }

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

/** The clusters that have an office there as squares; a head office has its round number already. */
const townMark = (
  { town, distance, side, orders, isTaken }: TownMark,
  at: DirectiveResult,
): TemplateResult =>
  html`<span
    class="over away ${side} ${isTaken && orders.length ? 'below' : ''}"
    aria-hidden="true"
    ${at}
  >
    ${orders.map((order) => html`<b class="square">${order}</b>`)}
    <span><b>${town}</b> ${distance}</span>
  </span>`;

function officeRow(
  { entry: { order, cluster }, standing, distance, position, where }: NearbyRow,
  locale: string,
  onPick: (id: ClusterId) => void,
): TemplateResult {
  return html`<li data-id=${cluster.id}>
    ${numberMark(order, standing)}
    <div>
      <button
        type="button"
        @click=${() => {
          onPick(cluster.id);
        }}
      >
        ${cluster.name}
      </button>
      <p>${position}</p>
      <p>${where}</p>
      <p>${cluster.website ? externalLink(cluster.website) : mapNearMeTerms(locale).noWebsite}</p>
    </div>
    <span class="km">${distance}</span>
  </li>`;
}
