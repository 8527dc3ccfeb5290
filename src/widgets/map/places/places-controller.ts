import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Municipality, Region } from '../../../data/types.ts';
import { warnOnce } from '../../../registry/warn-once.ts';
import { externalLink } from '../../../core/templates/external-link.ts';
import { whenShownAnew } from '../../../core/element/shown-anew.ts';
import { heading } from '../../../core/templates/heading.ts';
import { icon } from '../../../core/templates/icons.ts';
import { notFetched } from '../../../core/templates/not-fetched.ts';
import { setProperties } from '../../../core/templates/set-properties.ts';
import type { Viewport } from '../../../domain/geo/geo.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';
import { chosenRegion, type MapContent, type MapLayer, NO_LAYER } from '../map.view.ts';
import type { MarkerLayout } from '../markers/marker-layout.view.ts';
import { mapPlacesTerms } from './locales/terms.ts';
import { indexed, type IndexedPlace, marksOf, placesIn } from './places.view.ts';
import { type Places, readPlaces } from './read-places.ts';

export { placesStyles } from './places.styles.ts';

/** How many places the list begins with, and how many the button adds. */
const PAGE = 20;

export interface PlacesOptions {
  readonly content: MapContent;
  readonly viewport: Viewport;
  /** What stands on the map already. */
  readonly layout: MarkerLayout;
  readonly level: number;
}

/** A page's own places on the map, and as a list with a search. */
export class PlacesController implements ReactiveController {
  private readonly host: LitElement;
  private readonly sourceOf: () => unknown;
  private source: unknown = null;
  private places: Places | undefined;
  /** The places with the municipality that each lies in. */
  private list: readonly IndexedPlace[] | undefined;
  /** The municipalities that they were looked up in. */
  private municipalities: readonly Municipality[] | undefined;
  private query = '';
  private shown = PAGE;
  /** The address whose places could not be had. */
  private lost: string | null = null;
  private callOff: (() => void) | undefined;

  /** `sourceOf` gives places, or the address of some; without a value there are none. */
  constructor(host: LitElement, sourceOf: () => unknown) {
    this.host = host;
    this.sourceOf = sourceOf;
    host.addController(this);
  }

  hostUpdate(): void {
    const source = this.sourceOf();
    if (source === this.source) return;
    this.source = source;
    void this.read(source);
  }

  hostConnected(): void {
    if (this.lost !== null) this.callOff = whenShownAnew(this.askAgain);
  }

  hostDisconnected(): void {
    this.callOff?.();
  }

  private readonly askAgain = (): void => {
    if (this.lost === this.source) void this.read(this.source);
  };

  layer(options: PlacesOptions): MapLayer {
    const { locale } = options.content;
    const layer = this.known(options);
    if (this.lost === null) return layer;
    const said = notFetched(locale, this.askAgain, mapPlacesTerms(locale).lost);
    return { ...layer, list: html`${said} ${layer.list}` };
  }

  private known(options: PlacesOptions): MapLayer {
    const { places } = this;
    if (!places) return NO_LAYER;
    const { snapshot, locale } = options.content;
    const region = chosenRegion(snapshot);
    const { municipalities } = snapshot.dataset;
    if (this.municipalities !== municipalities) void this.index(places, municipalities);
    const { list } = this;
    if (!list) return NO_LAYER;
    return {
      onCanvas: marksOnCanvas(placesIn(list, region), places.cluster, options),
      legend: html`<li><span class="dot"></span> ${mapPlacesTerms(locale).legend}</li>`,
      list: this.renderList(list, region, locale, options.level),
    };
  }

  /** What is there stays until the new places are. */
  private async read(source: unknown): Promise<void> {
    let places: Places | undefined;
    try {
      if (source)
        places = await readPlaces(this.host.localName, source, () => this.source === source);
    } catch (error) {
      const where = typeof source === 'string' ? `points-src="${source}"` : 'points';
      if (this.source !== source) return;
      const reason = error instanceof Error ? error.message : String(error);
      warnOnce(`<${this.host.localName} ${where}>: ${reason}. The places are not shown.`);
      // What is no places is as if none were given; those of an address may come yet.
      if (typeof source === 'string') {
        this.lost = source;
        this.callOff = whenShownAnew(this.askAgain);
        this.host.requestUpdate();
        return;
      }
    }
    if (this.source !== source) return;
    this.lost = null;
    this.places = places;
    if (!places) this.list = undefined;
    this.municipalities = undefined;
    this.query = '';
    this.shown = PAGE;
    this.host.requestUpdate();
  }

  /** What is listed stays until the places are looked up anew. */
  private async index(places: Places, municipalities: readonly Municipality[]): Promise<void> {
    this.municipalities = municipalities;
    const list = await indexed(
      places.points,
      municipalities,
      () => this.places === places && this.municipalities === municipalities,
    );
    if (!list) return;
    this.list = list;
    this.host.requestUpdate();
  }

  private renderList(
    list: readonly IndexedPlace[],
    region: Region | undefined,
    locale: Locale,
    level: number,
  ): TemplateResult {
    const terms = mapPlacesTerms(locale);
    const found = placesIn(list, region, this.query);
    const status = this.query
      ? terms.found(found.length, this.query)
      : terms.shown(found.length, region ? inLocale(region.name, locale) : null);
    const left = found.length - this.shown;
    return html`<div class="group" part="points">
      ${heading(level, 'group-head', terms.title)}
      <label class="field no-print">
        <span class="label">${terms.search}</span>
        <span class="control search"
          >${icon('search')}<input type="search" .value=${this.query} @input=${this.search}
        /></span>
      </label>
      <p class="status" role="status">${found.length ? status : terms.none}</p>
      <ul class="list places">
        ${found
          .slice(0, this.shown)
          .map(
            ({ name, url, municipality }) =>
              html`<li class="row">
                <b>${name}</b> ${municipality} ${url ? externalLink(url) : nothing}
              </li>`,
          )}
      </ul>
      ${
        left > 0
          ? html`<button class="button no-print" type="button" @click=${this.showMore}>
              ${terms.more(Math.min(PAGE, left))}
            </button>`
          : nothing
      }
    </div>`;
  }

  private readonly search = ({ target }: Event): void => {
    this.query = (target as HTMLInputElement).value.trim();
    this.shown = PAGE;
    this.host.requestUpdate();
  };

  private readonly showMore = (): void => {
    const before = this.shown;
    this.shown += PAGE;
    this.host.requestUpdate();
    // Reading goes on at the first new one.
    void this.host.updateComplete.then(() => {
      const row = this.host.renderRoot.querySelectorAll<HTMLElement>('.places > .row')[before];
      row?.setAttribute('tabindex', '-1');
      row?.focus();
    });
  };
}

/**
 * The places as dots, or where there are many as circles with their number: decoration, since the
 * list has them all.
 */
function marksOnCanvas(
  places: readonly IndexedPlace[],
  cluster: Places['cluster'],
  { viewport, layout: { width, pins, towns, anchors } }: PlacesOptions,
): TemplateResult {
  const taken = [...pins, ...towns, ...anchors];
  const { dots, sums } = marksOf(places, cluster, viewport, width, taken);
  const { frame } = viewport;
  return html`<svg
      class="dots"
      viewBox="${frame.x} ${frame.y} ${frame.width} ${frame.height}"
      aria-hidden="true"
      focusable="false"
    >
      <path d=${dots}></path>
    </svg>
    ${sums.map(
      ({ x, y, radius, aside, count }) =>
        html`<span
          class="over many"
          aria-hidden="true"
          ${setProperties({ '--x': x, '--y': y, '--r': radius, '--dx': aside.x, '--dy': aside.y })}
          ><b>${count}</b></span
        >`,
    )}`;
}
