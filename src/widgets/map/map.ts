import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { viewOf } from '../../dom/native.ts';
import type { ClusterId } from '../../data/types.ts';
import { chooseFilter } from '../../core/controllers/choose-filter.ts';
import { AddressController } from '../../core/controllers/address-controller.ts';
import { frameTerms } from '../../core/locales/terms.ts';
import { FoundController } from '../../core/controllers/found-controller.ts';
import { DetailController } from '../../core/controllers/detail-controller.ts';
import { emit } from '../../core/element/emit.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { helpFrom } from '../../core/templates/help-link.ts';
import { frame } from '../../core/templates/frame.ts';
import { NextController } from '../../core/controllers/next-controller.ts';
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
import { COUNTRY, isCountry, type Viewport, WIDE_COUNTRY } from '../../domain/geo/geo.ts';
import { divideOtherwise, middleOf } from '../../domain/geo/shapes.ts';
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
import { loadMunicipalityShapes } from '../../domain/geo/load-municipality-shapes.ts';
import type { Quiet } from './legend/legend.view.ts';
import { askField } from './near-me/ask.ts';
import type { NearMe } from './near-me/near-me.ts';
import { divisionOn } from './region-filter/division.ts';
import { regionFilter } from './region-filter/region-filter.ts';
import { RegionPointerController } from './region-filter/region-pointer-controller.ts';
import type { TownsLayer } from './towns/towns.ts';
import { ViewportController } from './viewport/viewport-controller.ts';

/** Pixels to draw for where the canvas cannot be measured, in a hidden tab say. */
const UNMEASURED = 480;
/** From this width of the element on, in em, the list stands beside a map that reaches farther to the east. */
const WIDE = 48;
/** A sheet of A4 between its margins, and the maps on it that are laid out, in pixels; the size of its letters. */
const PAPER = { width: 700, least: 240, most: 400, em: 12 };
const LAYOUTS = ['auto', 'map', 'list', 'both'] as const;
type Layout = (typeof LAYOUTS)[number];
/** Between the map and the list, in em. */
const GAP = 1.5;
const NO_TOWNS: TownsLayer = { ...NO_LAYER, markers: [] };

type Quieting = Pick<MapView, 'region'> & Pick<MapContent, 'found'>;

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
function canvasWidth(width: number, layout: Layout): number {
  if (width >= WIDE && layout !== 'map')
    return width - GAP - Math.min(22, Math.max(18, 0.3 * width));
  const column = width >= 30 && layout === 'both' ? ((width - GAP) * 1.2) / 2.2 : width;
  return Math.min(30, column);
}

/**
 * Where Denmark's national clusters sit, as a map and as the same list.
 *
 * @tag klynge-map
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor picked a cluster, or let it go (`null`).
 * @fires {CustomEvent<{ region: string | null, town: string | null, query: string | null }>} klynge-filter - The visitor chose a region or a town with activities; `null` is all.
 * @csspart figure - The map with its legend.
 * @csspart ask - The field for a postcode or a town, and that for a region.
 * @csspart token - What is looked for elsewhere on the page, and the way back to all.
 * @csspart nearest - The offices nearest to it.
 * @csspart canvas - The drawn country.
 * @csspart pin - A cluster's number on it.
 * @csspart town - The number of a town's activities on it.
 * @csspart back - The button from a fitted area back to the whole country.
 * @csspart tip - The card at a number.
 * @csspart legend - What the marks mean.
 * @csspart tray - The clusters that have no place on the map.
 * @csspart card - The picked cluster, in the place of the list.
 * @csspart next - What it does next, on its card.
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
  /** Draws the borders of the municipalities. */
  @property({ type: Boolean, attribute: 'show-municipalities' }) showMunicipalities = false;
  /** Draws a chosen region, else the page's municipality, at full width, with a button back. */
  @property({ type: Boolean }) fit = false;
  /** Shows how many activities there are in which town. */
  @property({ type: Boolean, attribute: 'show-activities' }) showActivities = false;
  /** `auto`: the list beside the map where there is room, else below; `both`: beside it from 30em on; `map`: short, for a narrow column; `list`: no map. */
  @property() layout = 'auto';
  /** How the list begins: by `number`, `name` or `distance` from the municipality. */
  @property() sort = 'number';
  /** Where a visitor can ask somebody: the address of a page, or `mailto:`. */
  @property({ attribute: 'help-href' }) helpHref = '';
  /** The words of that link. */
  @property({ attribute: 'help-label' }) helpLabel = '';
  /** Keeps the choice in the page's address, behind the `#`. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;
  /** Own places: a GeoJSON FeatureCollection of points, or a list of `{ name, lat, lon, url? }` in WGS84 degrees. */
  @property({ type: Object, attribute: false }) points: unknown = null;
  /** The address of own places as GeoJSON. Without it, GeoJSON at `src` is drawn too. */
  @property({ attribute: 'points-src' }) pointsSrc = '';
  /** What came from `src`, if it is GeoJSON. */
  fetched: unknown = null;

  /** The cluster whose short card the visitor made whole. */
  @state() private wholeCard: ClusterId | null = null;
  /** How the visitor sorted the list. */
  @state() private sortedBy: Sort | null = null;

  /** Where the visitor opened the card: the way back leads there. */
  private openedFrom: 'map' | 'panel' = 'panel';
  /** Where reading goes on once it is drawn, at once: a key that is let go must not come to the page. Gives whether it is there. */
  private focusOnce: (() => boolean) | undefined;

  private readonly terms = new TermsController(this, mapTerms);
  private readonly canvas = new WidthController(
    this,
    '.canvas',
    (width) => canvasWidth(width, this.panels),
    UNMEASURED,
  );
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
      const { Foot, footStyles, legend, legendStyles, Letters, listPanel, listPanelStyles } =
        await import('./surroundings/surroundings.ts');
      return {
        value: { legend, listPanel, foot: new Foot(this), letters: new Letters(this) },
        styles: [listPanelStyles, legendStyles, ...footStyles],
      };
    },
    'eager',
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
      const { DeepLinkController, placeInAddress } = await import('./deep-link/deep-link.ts');
      const own = placeInAddress(this.nearMe);
      return { value: new DeepLinkController(this, () => this.shared.group, own) };
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
      const [{ PlacesController, placesStyles }] = await Promise.all([
        import('./places/places-controller.ts'),
        loadMunicipalityShapes(),
      ]);
      return {
        value: new PlacesController(this, () => this.placesSource),
        styles: [placesStyles],
      };
    },
    'manual',
  );

  /** Comes where a municipality is outlined or counted from, and where the page's data have other regions. */
  private readonly municipalityShapes = new LazyController(
    this,
    async () => {
      await loadMunicipalityShapes();
      return { value: true };
    },
    'manual',
  );

  private readonly activities = new TierController(this, 'activities');
  /** Comes when the pointer or the focus comes near, or where a cluster is picked. */
  private readonly card = new LazyController(
    this,
    async () => {
      const { cardPanel, shortCard, cardStatus, cardStyles, officesStyles } =
        await import('./card/card.ts');
      return { value: { cardPanel, shortCard, cardStatus }, styles: [cardStyles, officesStyles] };
    },
    'manual',
  );
  private readonly address = new AddressController(this);
  private readonly next = new NextController(this);
  /** What the page's search finds, and what says so: both come with the first search. */
  private readonly found = new FoundController(this);
  private readonly token = new LazyController(
    this,
    async () => {
      const { token } = await import('./found/token.ts');
      return { value: token };
    },
    'manual',
  );
  /** Comes when the visitor reaches for the field. */
  private readonly nearMe = new LazyController(
    this,
    async () => {
      const [{ NearMe, nearMeStyles, cardStyles }] = await Promise.all([
        import('./near-me/near-me.ts'),
        loadMunicipalityShapes(),
      ]);
      const focusField = (): void => {
        this.renderRoot.querySelector<HTMLElement>('#place')?.focus();
      };
      return { value: new NearMe(this, focusField), styles: [cardStyles, nearMeStyles] };
    },
    'manual',
  );

  constructor() {
    super();
    for (const type of ['pointerover', 'focusin'])
      this.addEventListener(type, this.comesNear, { passive: true });
  }

  /** A property that changes the first render waits for what draws it, so that nothing jumps. */
  protected override prepare(): Promise<unknown> {
    return Promise.all([
      this.panels === 'list' && this.surroundings.load(),
      this.showActivities && this.towns.load(),
      this.deepLink && this.deepLinks.load(),
      this.needsMunicipalities && this.municipalityShapes.load(),
    ]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sort')) this.sortedBy = null;
    if (changed.has('showActivities') && this.showActivities) void this.activities.load();
  }

  protected override updated(): void {
    if (this.focusOnce?.()) this.focusOnce = undefined;
    if (this.deepLink) void this.deepLinks.load();
    if (this.showActivities) void this.towns.load();
    if (this.placesSource) void this.places.load();
    if (this.needsMunicipalities) void this.municipalityShapes.load();
  }

  private get needsMunicipalities(): boolean {
    const { municipalities } = this.shared.snapshot.dataset;
    return Boolean(this.municipality) || this.showMunicipalities || divideOtherwise(municipalities);
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
      found: this.found.found(snapshot, this.terms.locale) ?? null,
    };
  }

  private get panels(): Layout {
    return oneOf(this, 'layout', this.layout, LAYOUTS);
  }

  private get canvasWidth(): number {
    if (!this.print.on) return this.canvas.width;
    // Nobody knows the place on the sheet before it is printed: as if the page shrank to it.
    const share = Math.min(1, PAPER.width / viewOf(this).innerWidth);
    const width = canvasWidth((this.clientWidth * share) / PAPER.em, this.panels) * PAPER.em;
    return Math.round(Math.min(PAPER.most, Math.max(PAPER.least, width)));
  }

  /** On paper the map stands in a column. */
  private get isWide(): boolean {
    return this.canvas.outer >= WIDE && this.panels !== 'map' && !this.print.on;
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
      country: this.isWide ? WIDE_COUNTRY : COUNTRY,
    });
    const [view, viewport] = near?.shownOn(whole, area, content, this.isWide) ?? [whole, area];
    const towns = this.showActivities
      ? this.towns.use((layer) => layer(content, { level, onChoose: this.chooseTown }), NO_TOWNS)
      : NO_TOWNS;
    const layout = toMarkerLayout(view, {
      width: this.canvasWidth,
      viewport,
      towns: towns.markers,
      // Beside an answer's own names there is no room for others.
      numbersOnly: this.surroundings.value === undefined || near?.place !== undefined,
      em: this.canvas.em,
      unnamed: Boolean(this.placesSource),
      wide: this.surroundings.use(({ letters }) => letters.wide, 1),
    });
    const places = this.places.use(
      (controller) => controller.layer({ content, viewport, layout, level }),
      NO_LAYER,
    );
    const map = { content, view, viewport, layout, near, towns, places };
    return frame({
      locale,
      title: panels === 'map' ? text.shortTitle : text.title,
      heading: this.heading,
      level: this.level(),
      summary: panels === 'map' ? text.shortPurpose : text.purpose,
      body: html`${this.renderAsk(content)} ${this.renderToken(content)}
        <p class="sr status" role="status">${this.status(map)}</p>
        <div class="grid ${panels} ${this.isWide ? 'wide' : ''}">
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
    // A number with its name beside it has no tooltip, and is described by none.
    const tip = this.tooltip.use(
      (tooltip) => tooltip.render(this.markers.described, layout, locale),
      nothing,
    );
    const described = tip === nothing ? null : this.markers.described;
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
          ${isCountry(viewport) || near?.place ? nothing : this.renderBackButton(locale)}
          ${markers(layout, {
            label: text.figure,
            selected,
            town: filter.town,
            tabStop: this.markers.tabStop(ids, selected),
            described,
          })}
          ${tip}
        </div>
      </div>
      ${this.surroundings.use(
        ({ legend }) =>
          // In a narrow column the answer follows the map.
          this.panels === 'map' && (view.selected || near?.place)
            ? nothing
            : legend({
                view,
                layout,
                locale,
                quiet: this.quietFor({ region: view.region, found: content.found }, near),
                isFolded: this.panels === 'map',
                more: [
                  layout.towns.length ? towns.legend : nothing,
                  places.legend,
                  near?.legend(locale),
                ],
              }),
        nothing,
      )}
    </div>`;
  }

  /** Why some of the numbers are not meant. */
  private quietFor({ region, found }: Quieting, near: NearMe | undefined): Quiet | null {
    if (near?.place) return 'fartherAway';
    if (found?.size) return 'notFound';
    return region ? 'notHere' : null;
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
    if (view.selected) {
      void this.card.load();
      void this.address.load();
      // Until the card is there, what was pressed for it stays, and keeps the focus.
      if (this.card.value || this.card.failed)
        return html`${this.renderCard(view.selected, content)}
        ${this.print.on ? this.renderList(map, folded) : nothing}`;
    }
    const nearby = near?.panel({
      content,
      level: this.level(1),
      help: helpFrom(this),
      onPick: this.pickInPanel,
    });
    return nearby ?? this.renderList(map, folded);
  }

  private renderCard(entry: Entry, content: MapContent): unknown {
    const { snapshot, locale, today, municipality } = content;
    const { dataset } = snapshot;
    const level = this.level(1);
    const help = helpFrom(this);
    return this.card.use(
      ({ cardPanel, shortCard }) => {
        if (this.panels === 'map' && this.wholeCard !== entry.cluster.id && !this.print.on)
          return shortCard({
            entry,
            locale,
            level,
            help,
            onWhole: this.showWholeCard,
            onClose: this.back,
          });
        return cardPanel({
          entry,
          locale,
          level,
          next: this.next.render(dataset, entry, today, locale),
          detail: this.detail.render(dataset, entry.cluster, locale),
          unfolded: this.print.on,
          help,
          from: this.nearMe.value?.place?.point ?? (municipality && middleOf(municipality.code)),
          back: this.nearMe.value?.title(locale) ?? mapTerms(locale).all(entriesOf(dataset).length),
          onBack: this.back,
          link: this.address.value?.render(
            entry.cluster,
            this.deepLink ? this.deepLinks.value : undefined,
            dataset,
            locale,
          ),
        });
      },
      this.card.failed ? this.card.notFetched(locale) : nothing,
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
      ? this.card.use(({ cardStatus }) => cardStatus(selected, content.locale), '')
      : status;
  }

  private renderToken(content: MapContent): unknown {
    if (content.snapshot.filter.query === null) return nothing;
    const { locale } = content;
    void this.token.load();
    if (this.found.failed) return this.found.notFetched(locale, frameTerms(locale).searchLost);
    return content.found && this.token.use((token) => token(content, this.showAll), nothing);
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
    // A narrow column asks for the place alone.
    const isBrief = this.panels === 'map';
    return html`<div class="ask ${isBrief ? 'brief' : ''} no-print" part="ask">
      ${field} ${isBrief ? nothing : regionFilter(content, this.chooseRegion)}
    </div>`;
  }

  private readonly comesNear = (): void => {
    void this.card.load();
  };

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
    this.wholeCard = null;
    if (picked === null) return;
    this.openedFrom = from;
    this.readCard();
  }

  /** A card that opens is read from its name. */
  private readCard(): void {
    this.focusOnce = () => {
      const name = this.renderRoot.querySelector<HTMLElement>('.card-name');
      name?.setAttribute('tabindex', '-1');
      name?.focus();
      return Boolean(name);
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
      return true;
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

  private readonly showWholeCard = (): void => {
    this.wholeCard = this.shared.snapshot.selected;
    this.readCard();
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

  /** Clears what is looked for, for every widget of the group. */
  private readonly showAll = (): void => {
    this.focusOnce = () => {
      const field = this.renderRoot.querySelector<HTMLElement>('#place');
      field?.focus();
      return true;
    };
    chooseFilter(this, this.shared.group, { query: null });
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
