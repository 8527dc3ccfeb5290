import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { ClusterId } from '../../data/types.ts';
import { chooseFilter } from '../../core/controllers/choose-filter.ts';
import { DetailController } from '../../core/controllers/detail-controller.ts';
import { emit } from '../../core/element/emit.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { frame } from '../../core/templates/frame.ts';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import { ownMunicipality } from '../../core/controllers/own-municipality.ts';
import { placesTerms } from '../../core/locales/places.terms.ts';
import { controlStyles } from '../../core/styles/controls.ts';
import { rowStyles } from '../../core/styles/rows.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { oneOf } from '../../core/element/warn.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import { WidthController } from '../../core/controllers/width-controller.ts';
import { COUNTRY } from '../../domain/geo/geo.ts';
import { load } from '../../store/dataset.ts';
import { divisionOn } from './division.ts';
import type { Actions, Extras, Scene } from './extras.ts';
import { toFigure, townOf } from './figure.view.ts';
import { regionFilter } from './filter.ts';
import { listStyles } from './list.styles.ts';
import { canvasStyles } from './map.styles.ts';
import { mapTerms } from './map.terms.ts';
import { toMap } from './map.view.ts';
import { pinStyles } from './pins.styles.ts';
import { type MapOptions, type Sort, SORTS } from './rows.view.ts';
import { stage } from './stage.ts';

/** Pixels to draw for where the canvas cannot be measured, in a hidden tab say. */
const UNMEASURED = 480;
/** The canvas for a host of that width, both in em: as the styles have it. */
const canvasWidth = (width: number): number =>
  Math.min(
    36,
    width >= 48 ? ((width - 2) * 1.1) / 2.1 : width >= 30 ? ((width - 1.5) * 1.55) / 2.55 : width,
  );
const LAYOUTS = ['auto', 'map', 'list', 'both'] as const;

/**
 * Where Denmark's national clusters sit, as a map and as the same list.
 *
 * @tag klynge-map
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor picked a cluster, or let it go (`null`).
 * @fires {CustomEvent<{ region: string | null, town: string | null }>} klynge-filter - The visitor chose a region or a town with activities; `null` is all.
 * @csspart figure - The map with its legend.
 * @csspart canvas - The drawn country.
 * @csspart pin - A cluster's number on it.
 * @csspart town - The number of a town's activities on it.
 * @csspart back - The button from a fitted area back to the whole country.
 * @csspart tip - The card at a number.
 * @csspart legend - What the marks mean.
 * @csspart tray - The clusters that have no place on the map.
 * @csspart peek - The picked cluster in short, under a narrow map.
 * @csspart list - The list of clusters.
 * @csspart row - One cluster.
 * @csspart row-button - What opens it.
 * @csspart detail - What is known of it.
 * @csspart facts - The terms and facts in it.
 * @csspart towns - The towns with activities, as a list.
 * @csspart points - The partner's own places, as a list.
 * @csspart tools - Downloads and the link.
 * @csspart summary - What is shown, in a sentence.
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
    canvasStyles,
    pinStyles,
    listStyles,
  ];

  static {
    // It measures its canvas after the first drawing, and draws again: once, and on purpose.
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
  @property({ attribute: false }) points: unknown = null;
  /** The address of own places as GeoJSON. Without it, GeoJSON at `src` is drawn too. */
  @property({ attribute: 'points-src' }) pointsSrc = '';
  /** What came from `src`, if it is GeoJSON. */
  fetched: unknown = null;

  private readonly rest = new LazyController(
    this,
    async () => ({ value: await import('./rest.ts') }),
    'eager',
  );
  private readonly terms = new TermsController(this, mapTerms);
  private readonly detail = new DetailController(this);
  private readonly canvas = new WidthController(this, '.canvas', canvasWidth, UNMEASURED);
  private readonly follow = new LazyController<Extras>(this, async () => {
    const { Extras, extraStyles } = await import('./extras.ts');
    return { value: new Extras(this, this.actions), styles: extraStyles };
  });
  /** How the visitor sorted the list. */
  @state() private sortedBy: Sort | null = null;

  /** A property that changes the first drawing waits for what draws it, so that nothing jumps. */
  protected override async scheduleUpdate(): Promise<void> {
    const { fit, municipality, showActivities, deepLink, sort, layout } = this;
    const extra = fit || municipality || showActivities || deepLink || sort !== 'number';
    if (!this.hasUpdated && (extra || layout === 'list'))
      await Promise.all([this.rest.load(), extra && this.follow.load()]);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('sort')) this.sortedBy = null;
    if (changed.has('showActivities') && this.showActivities) void load('activities');
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const places = placesTerms(locale);
    const { snapshot } = this.shared;
    const { dataset, selected } = snapshot;
    const layout = oneOf(this, 'layout', this.layout, LAYOUTS);
    const division = divisionOn(this, dataset, this.division, this.today);
    const municipality = ownMunicipality(this, dataset, this.municipality);
    const sort = this.sortedBy ?? oneOf(this, 'sort', this.sort, SORTS);
    const { width } = this.canvas;
    const scene: Scene = {
      snapshot,
      locale,
      division,
      municipality,
      width,
      level: this.level(1),
      today: this.today,
    };
    const extras = this.follow.value;
    const rest = this.rest.value;
    const nearest = extras?.nearest(scene) ?? (() => null);
    const sorted: MapOptions['sorted'] = (rows) => extras?.sorted(rows, sort, locale) ?? rows;
    const options = { locale, terms: text, places, today: this.today, division, nearest, sorted };
    const view = toMap(snapshot, options);
    const groups = rest?.toGroups(snapshot, options) ?? [];
    const { sight, names, towns } = extras?.begin(scene, view.region) ?? {
      sight: COUNTRY,
      names: [],
      towns: [],
    };
    const drawn = toFigure(view, { width, sight, names, towns, whole: rest !== undefined });
    const hinted = extras?.follow(drawn) ?? null;
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: frameTerms(locale).asOf(dataset.meta.compiled),
      summary: view.summary,
      body: html`${regionFilter(snapshot, { locale, hint: text.regionHint, division, choose: this.chooseRegion })}
        <div class="grid ${layout}">
          ${
            layout === 'list'
              ? nothing
              : stage({
                  ...{
                    snapshot,
                    terms: text,
                    view,
                    drawn,
                    sight,
                    division,
                    municipality,
                    extras,
                    under: rest?.under,
                  },
                  ...{
                    pick: this.pickMark,
                    showMunicipalities: this.showMunicipalities,
                    skip: this.skip,
                  },
                })
          }
          <div class="side">
            ${extras?.note()}
            ${
              rest?.side({
                ...{
                  view,
                  groups,
                  locale,
                  selected,
                  hinted,
                  terms: text,
                  level: this.level(1),
                  pick: this.pick,
                },
                folded: layout === 'map' && !extras?.print.on,
                detail: ({ entry: { cluster } }) => this.detail.render(dataset, cluster, locale),
                wholeCountry: this.wholeCountry,
                above: extras?.sortField(sort),
                below: extras?.belowList(towns),
              }) ?? (this.rest.failed ? html`<p>${frameTerms(locale).notFetched}</p>` : nothing)
            }
          </div>
        </div>`,
      foot:
        rest &&
        html`<p>${frameTerms(locale).addresses}</p>
          <p>
            ${text.credit}
            <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">CC BY 4.0</a>
            ${text.simplified}
          </p>
          ${extras?.foot(view, groups, drawn)}`,
    });
  }

  private get actions(): Actions {
    return {
      draw: () => {
        this.performUpdate();
      },
      groupOf: () => this.shared.group,
      chooseRegion: this.chooseRegion,
      chooseTown: this.chooseTown,
      sortBy: (sort) => {
        this.sortedBy = sort;
      },
      pickMark: this.pickMark,
    };
  }

  private readonly pick = (id: ClusterId): void => {
    const { group } = this.shared;
    const picked = group.snapshot.selected === id ? null : id;
    group.select(picked);
    emit(this, 'klynge-select', { id: picked });
  };

  /** What a mark on the map stands for: a cluster, or a town with activities. */
  private readonly pickMark = (id: string): void => {
    const town = townOf(id);
    if (town === null) this.pick(id);
    else this.chooseTown(this.shared.snapshot.filter.town === town ? null : town);
  };

  private readonly chooseTown = (town: string | null): void => {
    chooseFilter(this, this.shared.group, { town });
  };

  private readonly wholeCountry = (): void => {
    this.chooseRegion(null);
  };

  private readonly chooseRegion = (region: string | null): void => {
    chooseFilter(this, this.shared.group, { region, town: null });
  };

  private readonly skip = (event: Event): void => {
    event.preventDefault();
    this.renderRoot.querySelector<HTMLElement>('summary, .row-button, .empty .button')?.focus();
  };
}
