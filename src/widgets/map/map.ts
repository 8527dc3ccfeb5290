import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { viewOf } from '../../dom/native.ts';
import type { ClusterId } from '../../data/types.ts';
import { chooseFilter } from '../../core/controllers/choose-filter.ts';
import { DetailController } from '../../core/controllers/detail-controller.ts';
import { emit } from '../../core/element/emit.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { frame } from '../../core/templates/frame.ts';
import { ownMunicipality } from '../../core/controllers/own-municipality.ts';
import { PrintController } from '../../core/controllers/print-controller.ts';
import { setProperties } from '../../core/templates/set-properties.ts';
import { controlStyles } from '../../core/styles/controls.ts';
import { rowStyles } from '../../core/styles/rows.ts';
import { TierController } from '../../core/controllers/tier-controller.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { oneOf } from '../../core/element/warn.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import { WidthController } from '../../core/controllers/width-controller.ts';
import { COUNTRY, type Viewport } from '../../domain/geo/geo.ts';
import type { Locale } from '../../i18n/language.ts';
import { basemap } from './basemap/basemap.ts';
import { basemapStyles } from './basemap/basemap.styles.ts';
import { mapTerms } from './locales/terms.ts';
import { layoutStyles } from './map.styles.ts';
import {
  type MapContent,
  type MapLayer,
  type MapView,
  NO_LAYER,
  regionOf,
  type Sort,
  SORTS,
  toMap,
} from './map.view.ts';
import { MarkerController } from './markers/marker-controller.ts';
import {
  type MarkerLayout,
  toMarkerLayout,
  townMarkerId,
  townOfMarker,
} from './markers/marker-layout.view.ts';
import { markers } from './markers/markers.ts';
import { markerStyles } from './markers/markers.styles.ts';
import { entriesOf, type Entry } from '../../domain/clusters/clusters.ts';
import { askField } from './near-me/ask.ts';
import type { NearMe } from './near-me/near-me.ts';
import { divisionOn } from './region-filter/division.ts';
import { regionFilter } from './region-filter/region-filter.ts';
import { RegionPointerController } from './region-filter/region-pointer-controller.ts';
import type { TownsLayer } from './towns/towns.ts';
import { ViewportController } from './viewport/viewport-controller.ts';

/** Pixels to draw for where the canvas cannot be measured, in a hidden tab say. */
const UNMEASURED = 480;
/** Names on paper are smaller, and have room on smaller maps. */
const NAMED_ON_PAPER = 300;
/** A sheet of A4 between its margins, and the maps on it that are laid out, in pixels; the size of its letters. */
const PAPER = { width: 700, least: 240, most: 400, em: 12 };
const LAYOUTS = ['auto', 'map', 'list', 'both'] as const;
const NO_TOWNS: TownsLayer = { ...NO_LAYER, markers: [] };

interface RenderedMap {
  readonly content: MapContent;
  readonly view: MapView;
  readonly viewport: Viewport;
  readonly layout: MarkerLayout;
  /** What was answered, where no card stands before it. */
  readonly near: NearMe | undefined;
  readonly towns: TownsLayer;
  readonly places: MapLayer;
}

/** The width of the canvas for that of the host, both in em: as the styles have it. */
function canvasWidth(width: number): number {
  if (width < 30) return Math.min(36, width);
  const beside = width >= 48 ? ((width - 2) * 1.1) / 2.1 : ((width - 1.5) * 1.55) / 2.55;
  return Math.min(36, beside);
}

/**
 * Where Denmark's national clusters sit, as a map and as the same list.
 *
 * @tag klynge-map
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor picked a cluster, or let it go (`null`).
 * @fires {CustomEvent<{ region: string | null, town: string | null }>} klynge-filter - The visitor chose a region or a town with activities; `null` is all.
 * @csspart figure - The map with its legend.
 * @csspart ask - The field for a postcode or a town, and that for a region.
 * @csspart nearest - The offices nearest to it.
 * @csspart canvas - The drawn country.
 * @csspart pin - A cluster's number on it.
 * @csspart town - The number of a town's activities on it.
 * @csspart back - The button from a fitted area back to the whole country.
 * @csspart tip - The card at a number.
 * @csspart legend - What the marks mean.
 * @csspart tray - The clusters that have no place on the map.
 * @csspart card - The picked cluster, in the place of the list.
 * @csspart list - The list of clusters.
 * @csspart row - One cluster.
 * @csspart row-button - What opens its card.
 * @csspart detail - What else is known of the picked cluster.
 * @csspart facts - The terms and facts in it.
 * @csspart towns - The towns with activities, as a list.
 * @csspart points - The partner's own places, as a list.
 * @csspart tools - Downloads and the link.
 * @csspart summary - What the map is for, in a sentence.
 * @csspart about - The fold at the foot: what the data is, and where it is from.
 * @cssprop [--klynge-land] - The land's colour: the text's at 11 %.
 * @cssprop [--klynge-land-far] - The neighbours' land: the text's at 5 %.
 * @cssprop [--klynge-coast] - The coast line: the text's at 52 %.
 * @cssprop [--klynge-region-border] - The borders of regions: the text's at 52 %.
 * @cssprop [--klynge-pin-quiet] - Numbers that are not meant now: the text's at 66 %.
 */
export class KlyngeMap extends WidgetElement {
  static override styles = [
    WidgetElement.styles,
    controlStyles,
    rowStyles,
    basemapStyles,
    markerStyles,
    layoutStyles,
  ];

  static {
    // It measures its canvas after the first render, and renders again: once, and on purpose.
    this.disableWarning?.('change-in-update');
  }

  /** The page's own municipality, by code or name (`0791`, `Viborg`): outlined, and its nearest offices named. */
  @property() municipality = '';
  /** The year whose regions are drawn (`2026`: five, `2027`: four). Without it: today's. */
  @property() division = '';
  /** Draws the borders and, where there is room, the names of the municipalities. */
  @property({ type: Boolean, attribute: 'show-municipalities' }) showMunicipalities = false;
  /** Draws a chosen region, else the page's municipality, at full width, with a button back. */
  @property({ type: Boolean }) fit = false;
  /** Shows how many activities there are in which town. */
  @property({ type: Boolean, attribute: 'show-activities' }) showActivities = false;
  /** `auto`: the list beside the map where there is room, else below; `both`: beside it from 30em on; `map`: the list folded; `list`: no map. */
  @property() layout = 'auto';
  /** How the list begins: by `number`, `name` or `distance` from the municipality. */
  @property() sort = 'number';
  /** Keeps the choice in the page's address, behind the `#`. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;
  /** Own places: a GeoJSON FeatureCollection of points, or a list of `{ name, lat, lon, url? }` in WGS84 degrees. */
  @property({ type: Object, attribute: false }) points: unknown = null;
  /** The address of own places as GeoJSON. Without it, GeoJSON at `src` is drawn too. */
  @property({ attribute: 'points-src' }) pointsSrc = '';
  /** What came from `src`, if it is GeoJSON. */
  fetched: unknown = null;

  /** How the visitor sorted the list. */
  @state() private sortedBy: Sort | null = null;

  /** Where the visitor opened the card: the way back leads there. */
  private openedFrom: 'map' | 'panel' = 'panel';
  /** Where reading goes on once it is drawn, at once: a key that is let go must not come to the page. */
  private focusOnce: (() => void) | undefined;

  private readonly terms = new TermsController(this, mapTerms);
  private readonly canvas = new WidthController(this, '.canvas', canvasWidth, UNMEASURED);
  private readonly viewports = new ViewportController(this);
  private readonly detail = new DetailController(this);
  private readonly print = new PrintController(this, () => {
    this.performUpdate();
  });
  private readonly markers = new MarkerController(this, {
    onPick: (id) => {
      this.pickMarker(id);
    },
    onRelease: () => this.release(),
  });
  private readonly regionPointer = new RegionPointerController(this, {
    viewport: () => this.viewports.viewport,
    regionOf: (municipality) => regionOf(this.content, municipality),
    onPick: ({ id }) => {
      this.chooseRegion(this.content.snapshot.filter.region === id ? null : id);
    },
  });

  /** What stands around the map. It follows the first render, so that the country is painted sooner. */
  private readonly surroundings = new LazyController(
    this,
    async () => {
      const [list, legend, card, foot] = await Promise.all([
        import('./list-panel/list-panel.ts'),
        import('./legend/legend.ts'),
        import('./card/card.ts'),
        import('./foot/foot.ts'),
      ]);
      return {
        value: {
          ...{ ...list, ...legend, foot: new foot.Foot(this) },
          ...{ cardPanel: card.cardPanel, cardStatus: card.cardStatus },
        },
        styles: [
          list.listPanelStyles,
          legend.legendStyles,
          card.cardStyles,
          card.officesStyles,
          ...foot.footStyles,
        ],
      };
    },
    'eager',
  );
  private readonly areaNames = new LazyController(this, async () => {
    const { areaNames, needsMeasuring } = await import('./markers/area-names.view.ts');
    return { value: { areaNames, needsMeasuring } };
  });
  /** Comes where the page draws municipalities, or has regions of its own. */
  private readonly measuring = new LazyController(
    this,
    async () => {
      const { measureChords } = await import('../../domain/geo/scan-lines.ts');
      return { value: measureChords };
    },
    'manual',
  );
  /** Comes when the pointer or the focus comes near. */
  private readonly tooltip = new LazyController(
    this,
    async () => {
      const { Tooltip, tooltipStyles } = await import('./tooltip/tooltip.ts');
      return { value: new Tooltip(this), styles: [tooltipStyles] };
    },
    'manual',
  );
  /** Comes where the page keeps the visitor's choice in its address. */
  private readonly deepLinks = new LazyController(
    this,
    async () => {
      const { DeepLinkController } = await import('../../core/controllers/deep-link-controller.ts');
      return { value: new DeepLinkController(this, () => this.shared.group) };
    },
    'manual',
  );
  /** Comes where the page shows activities. */
  private readonly towns = new LazyController(
    this,
    async () => {
      const { townsLayer, townsStyles } = await import('./towns/towns.ts');
      return { value: townsLayer, styles: [townsStyles] };
    },
    'manual',
  );
  /** Comes where the page has places of its own. */
  private readonly places = new LazyController(
    this,
    async () => {
      const { PlacesController, placesStyles } = await import('./places/places-controller.ts');
      return {
        value: new PlacesController(this, () => this.placesSource),
        styles: [placesStyles],
      };
    },
    'manual',
  );

  private readonly activities = new TierController(this, 'activities');
  /** Comes when the visitor reaches for the field. */
  private readonly nearMe = new LazyController(
    this,
    async () => {
      const { NearMe, nearMeStyles } = await import('./near-me/near-me.ts');
      const focusField = (): void => {
        this.renderRoot.querySelector<HTMLElement>('#place')?.focus();
      };
      return { value: new NearMe(this, focusField), styles: [nearMeStyles] };
    },
    'manual',
  );

  /** A property that changes the first render waits for what draws it, so that nothing jumps. */
  protected override prepare(): Promise<unknown> {
    return Promise.all([
      this.panels === 'list' && this.surroundings.load(),
      this.showActivities && this.towns.load(),
      this.deepLink && this.deepLinks.load(),
    ]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sort')) this.sortedBy = null;
    if (changed.has('showActivities') && this.showActivities) void this.activities.load();
  }

  protected override updated(): void {
    this.focusOnce?.();
    this.focusOnce = undefined;
    if (this.deepLink) void this.deepLinks.load();
    if (this.showActivities) void this.towns.load();
    if (this.placesSource) void this.places.load();
    if (this.areaNames.value?.needsMeasuring(this.content, this.showMunicipalities))
      void this.measuring.load();
  }

  /** Everything that this render derives from. */
  private get content(): MapContent {
    const { snapshot } = this.shared;
    const { dataset } = snapshot;
    return {
      snapshot,
      locale: this.terms.locale,
      today: this.today,
      division: divisionOn(this, dataset, this.division, this.today),
      municipality: ownMunicipality(this, dataset, this.municipality),
      sort: this.sortedBy ?? oneOf(this, 'sort', this.sort, SORTS),
    };
  }

  private get panels(): (typeof LAYOUTS)[number] {
    return oneOf(this, 'layout', this.layout, LAYOUTS);
  }

  private get canvasWidth(): number {
    if (!this.print.on) return this.canvas.width;
    // Nobody knows the place on the sheet before it is printed: as if the page shrank to it.
    const share = Math.min(1, PAPER.width / viewOf(this).innerWidth);
    const width = canvasWidth((this.clientWidth * share) / PAPER.em) * PAPER.em;
    return Math.round(Math.min(PAPER.most, Math.max(PAPER.least, width)));
  }

  private get placesSource(): unknown {
    return this.points ?? (this.pointsSrc || this.fetched);
  }

  protected override render(): TemplateResult {
    const { content } = this;
    const { snapshot, municipality } = content;
    const { locale, text } = this.terms;
    const { panels } = this;
    const level = this.level(1);
    const whole = toMap(content);
    // A card stands before an answer, and leads back to it.
    const near = snapshot.selected === null ? this.nearMe.value : undefined;
    const area = this.viewports.show({
      fit: this.fit,
      region: whole.region,
      municipality,
      municipalities: snapshot.dataset.municipalities,
    });
    const [view, viewport] = near?.shownOn(whole, area, content) ?? [whole, area];
    const towns = this.showActivities
      ? this.towns.use((layer) => layer(content, { level, onChoose: this.chooseTown }), NO_TOWNS)
      : NO_TOWNS;
    const layout = toMarkerLayout(view, {
      width: this.canvasWidth,
      viewport,
      towns: towns.markers,
      areaNames: this.areaNames.use(
        ({ areaNames }) => areaNames(content, this.showMunicipalities, this.measuring.value),
        [],
      ),
      // Beside an answer's own names there is no room for others.
      numbersOnly: this.surroundings.value === undefined || near?.place !== undefined,
      namedFrom: this.print.on ? NAMED_ON_PAPER : undefined,
    });
    const places = this.places.use(
      (controller) => controller.layer({ content, viewport, layout, level }),
      NO_LAYER,
    );
    const map = { content, view, viewport, layout, near, towns, places };
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      summary: text.purpose,
      body: html`${this.renderAsk(content)}
        <p class="sr status" role="status">${this.status(map)}</p>
        <div class="grid ${panels}">
          ${panels === 'list' ? nothing : this.renderMap(map)}
          <div class="side" @keydown=${this.panelKeyDown}>
            ${this.renderPanel(map, panels === 'map' && !this.print.on)}
          </div>
        </div>`,
      foot: this.surroundings.use(
        ({ foot }) =>
          foot.render({
            ...map,
            unfolded: this.print.on,
            hasPicture: panels !== 'list',
            address: this.deepLink ? this.deepLinks.use((link) => () => link.address, null) : null,
          }),
        nothing,
      ),
      lost: this.lost,
    });
  }

  /** The drawn country with its markers, and what explains them. */
  private renderMap({
    content,
    view,
    viewport,
    layout,
    near,
    towns,
    places,
  }: RenderedMap): TemplateResult {
    const { locale, text } = this.terms;
    const { filter, selected } = content.snapshot;
    const { described } = this.markers;
    const ids = [
      ...layout.pins.map(({ pin }) => pin.entry.cluster.id),
      ...layout.towns.map(({ town }) => townMarkerId(town.town)),
    ];
    return html`<div class="map" part="figure">
      <div class="figure">
        <div
          class="canvas ${this.regionPointer.pointed ? 'pointing' : ''}"
          part="canvas"
          ${setProperties({ '--_w': layout.width })}
          @click=${this.canvasClick}
          @keydown=${this.markers.keyDown}
          @pointermove=${this.regionPointer.move}
          @pointerleave=${this.regionPointer.leave}
          @pointerover=${this.canvasPointerOver}
          @pointerout=${this.markers.leave}
          @focusin=${this.canvasFocusIn}
          @focusout=${this.markers.leave}
        >
          ${basemap({
            content,
            viewport,
            region: view.region,
            outlined: near?.place?.municipality ?? content.municipality?.code,
            pointed: this.regionPointer.pointed,
            showMunicipalities: this.showMunicipalities,
            showNeighbours: this.surroundings.value !== undefined,
          })}
          ${places.onCanvas} ${near?.marks(content, viewport, layout)}
          ${viewport === COUNTRY || near?.place ? nothing : this.renderBackButton(locale)}
          ${markers(layout, {
            label: text.figure,
            selected,
            town: filter.town,
            tabStop: this.markers.tabStop(ids, selected),
            described,
          })}
          ${this.tooltip.use((tooltip) => tooltip.render(described, layout, locale), nothing)}
        </div>
      </div>
      ${this.surroundings.use(
        ({ legend }) =>
          legend(view, locale, [layout.towns.length ? towns.legend : nothing, places.legend]),
        nothing,
      )}
    </div>`;
  }

  private renderBackButton(locale: Locale): TemplateResult {
    return html`<button
      class="button back no-print"
      part="back"
      type="button"
      @click=${this.showCountry}
    >
      ${mapTerms(locale).wholeMap}
    </button>`;
  }

  /** One panel: the picked cluster, else the answer to a place, else the list. On paper the list follows the card. */
  private renderPanel(map: RenderedMap, folded: boolean): unknown {
    const { content, view, near } = map;
    if (view.selected)
      return html`${this.renderCard(view.selected, content)}
      ${this.print.on ? this.renderList(map, folded) : nothing}`;
    const nearby = near?.panel({ content, level: this.level(1), onPick: this.pickInPanel });
    return nearby ?? this.renderList(map, folded);
  }

  private renderCard(entry: Entry, { snapshot, locale }: MapContent): unknown {
    const { dataset } = snapshot;
    return this.surroundings.use(
      ({ cardPanel }) =>
        cardPanel({
          entry,
          locale,
          level: this.level(1),
          detail: this.detail.render(dataset, entry.cluster, locale),
          unfolded: this.print.on,
          back: this.nearMe.value?.title(locale) ?? mapTerms(locale).all(entriesOf(dataset).length),
          onBack: this.back,
        }),
      this.surroundings.failed ? this.surroundings.notFetched(locale) : nothing,
    );
  }

  private renderList({ content, view, towns, places }: RenderedMap, folded: boolean): unknown {
    return this.surroundings.use(
      ({ listPanel }) =>
        listPanel({
          content,
          view,
          folded,
          pointed: this.markers.described,
          level: this.level(1),
          more: [towns.list, places.list],
          onPick: this.pickInPanel,
          onSort: this.sortBy,
          onWholeCountry: this.chooseWholeCountry,
        }),
      this.surroundings.failed ? this.surroundings.notFetched(content.locale) : nothing,
    );
  }

  /** What a screen reader says of what is shown. */
  private status({ content, view, near }: RenderedMap): string {
    const { selected, status } = view;
    if (near?.place) return near.status(content);
    return selected
      ? this.surroundings.use(({ cardStatus }) => cardStatus(selected, content.locale), '')
      : status;
  }

  private renderAsk(content: MapContent): unknown {
    const { locale, snapshot } = content;
    if (!entriesOf(snapshot.dataset).length) return nothing;
    const field = askField({
      locale,
      problem: this.nearMe.use(
        (near) => near.problem(locale),
        this.nearMe.failed ? this.nearMe.notFetched(locale) : undefined,
      ),
      onNear: this.prepareNearMe,
      onAsk: (words) => void this.askNearMe(words),
    });
    return html`<div class="ask no-print" part="ask">
      ${field} ${regionFilter(content, this.chooseRegion)}
    </div>`;
  }

  private readonly prepareNearMe = (): void => {
    void this.nearMe.load();
  };

  /** The region that was chosen is another question. */
  private async askNearMe(words: string): Promise<void> {
    if (this.nearMe.failed) this.nearMe.retry();
    await this.nearMe.load();
    if (this.shared.snapshot.filter.region) this.chooseRegion(null);
    this.release();
    this.nearMe.value?.ask(words);
  }

  private readonly canvasClick = (event: MouseEvent): void => {
    this.markers.click(event);
    this.regionPointer.click(event);
  };

  private readonly canvasPointerOver = (event: PointerEvent): void => {
    this.tooltip.retry();
    this.markers.pointerOver(event);
  };

  private readonly canvasFocusIn = (event: Event): void => {
    this.tooltip.retry();
    this.markers.focusIn(event);
  };

  /** Picks a cluster, or lets go of the one that is picked; a card that opens is read from its name. */
  private pick(id: ClusterId, from: 'map' | 'panel'): void {
    const { group } = this.shared;
    const picked = group.snapshot.selected === id ? null : id;
    group.select(picked);
    emit(this, 'klynge-select', { id: picked });
    if (picked === null) return;
    this.openedFrom = from;
    this.focusOnce = () => {
      const name = this.renderRoot.querySelector<HTMLElement>('.card-name');
      name?.setAttribute('tabindex', '-1');
      name?.focus();
    };
  }

  private readonly pickInPanel = (id: ClusterId): void => {
    this.pick(id, 'panel');
  };

  /** What a marker stands for: a cluster, or a town with activities. */
  private pickMarker(id: string): void {
    const town = townOfMarker(id);
    if (town === null) this.pick(id, 'map');
    else this.chooseTown(this.shared.snapshot.filter.town === town ? null : town);
  }

  /** Lets go of the picked cluster. Gives whether there was one. */
  private release(): boolean {
    const { selected } = this.shared.snapshot;
    if (selected === null) return false;
    this.shared.group.select(null);
    emit(this, 'klynge-select', { id: null });
    return true;
  }

  /** From the card to what the panel showed before, and to what the card was opened by. */
  private readonly back = (): void => {
    const { selected } = this.shared.snapshot;
    this.focusOnce = () => {
      const rows = this.renderRoot.querySelectorAll<HTMLElement>('.side [data-id]');
      const row = [...rows].find(({ dataset }) => dataset['id'] === selected);
      if (row && this.openedFrom === 'panel') row.querySelector('button')?.focus();
      else this.markers.focus(selected);
    };
    this.release();
  };

  private readonly panelKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (this.shared.snapshot.selected !== null) this.back();
    else if (this.nearMe.value?.place) this.nearMe.value.close();
    else return;
    event.preventDefault();
  };

  private readonly sortBy = (sort: Sort): void => {
    this.sortedBy = sort;
  };

  private readonly chooseTown = (town: string | null): void => {
    chooseFilter(this, this.shared.group, { town });
  };

  private readonly chooseRegion = (region: string | null): void => {
    if (region) {
      this.nearMe.value?.clear();
      this.release();
    }
    chooseFilter(this, this.shared.group, { region, town: null });
  };

  private readonly chooseWholeCountry = (): void => {
    this.chooseRegion(null);
  };

  /** Back from a fitted area. */
  private readonly showCountry = (): void => {
    this.viewports.showCountry();
    if (this.shared.snapshot.filter.region) this.chooseRegion(null);
    this.markers.focusTabStop();
  };
}
