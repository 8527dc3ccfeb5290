import { html, type LitElement, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Cluster, Municipality, Region } from '../../data/types.ts';
import { DeepLinkController } from '../../core/controllers/deep-link-controller.ts';
import { numberMark } from '../../core/templates/number-mark.ts';
import { distanceTerms } from '../../core/locales/distance.terms.ts';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import { nearestTo, type Nearest } from '../../core/templates/nearest.view.ts';
import { placesTerms } from '../../core/locales/places.terms.ts';
import { toolsStyles } from '../../core/styles/tools.ts';
import { PrintController } from '../../core/controllers/print-controller.ts';
import { placeTip } from '../../core/templates/tooltip.ts';
import { type Take, ToolsController } from '../../core/controllers/tools-controller.ts';
import { toolsTerms } from '../../core/locales/tools.terms.ts';
import { COUNTRY, type Sight } from '../../domain/geo/geo.ts';
import type { Locale } from '../../i18n/language.ts';
import type { Group, Snapshot } from '../../store/group.ts';
import { municipalityNote, peek, tip, townTip } from './cards.ts';
import { extraStyles as styles } from './extras.styles.ts';
import { extraTerms } from './extras.terms.ts';
import { type Figure, townId } from './figure.view.ts';
import { mapTerms } from './map.terms.ts';
import type { MapView } from './map.view.ts';
import { areaNames } from './names.view.ts';
import { inMunicipality } from './nearest.view.ts';
import { PinsController } from './pins-controller.ts';
import { PointsController } from './points-controller.ts';
import { RegionsController } from './regions-controller.ts';
import { printStyles } from './print.styles.ts';
import type { RowGroup, Sort } from './rows.view.ts';
import { sortField, townList } from './side.ts';
import { SightController } from './sight-controller.ts';
import { sorted } from './sorted.view.ts';
import { activityTowns } from './towns.view.ts';

/** The styles that come with it. */
export const extraStyles = [styles, printStyles, toolsStyles];

export interface ExtrasHost extends LitElement {
  readonly group: string;
  readonly municipality: string;
  readonly showMunicipalities: boolean;
  readonly fit: boolean;
  readonly showActivities: boolean;
  readonly layout: string;
  readonly deepLink: boolean;
  readonly points: unknown;
  readonly pointsSrc: string;
  readonly fetched: unknown;
}

/** What the extras need to know of this drawing. */
export interface Scene {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  readonly division: readonly Region[];
  readonly municipality: Municipality | undefined;
  /** Of the canvas, in pixels. */
  readonly width: number;
  readonly level: number;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

/** What the extras may do to the map. */
export interface Actions {
  /** Draws the map now. */
  readonly draw: () => void;
  readonly groupOf: () => Group;
  readonly chooseRegion: (region: string | null) => void;
  readonly chooseTown: (town: string | null) => void;
  readonly sortBy: (sort: Sort) => void;
  readonly pickMark: (id: string) => void;
}

/**
 * What a map needs only after its first drawing, or where the page asks for it: so the door stays small. With a property set
 * that changes the first drawing, the map waits for it.
 */
export class Extras implements ReactiveController {
  readonly sorted = sorted;
  readonly pins: PinsController;
  readonly regions: RegionsController;
  readonly print: PrintController;
  private readonly host: ExtrasHost;
  private readonly act: Actions;
  private readonly link: DeepLinkController;
  private readonly own: PointsController;
  private readonly sights: SightController;
  private readonly tools: ToolsController;
  private scene!: Scene;
  private sight: Sight = COUNTRY;

  constructor(host: ExtrasHost, act: Actions) {
    this.host = host;
    this.act = act;
    host.addController(this);
    this.link = new DeepLinkController(host, act.groupOf);
    this.own = new PointsController(host);
    this.sights = new SightController(host);
    this.tools = new ToolsController(host);
    this.print = new PrintController(host, act.draw);
    this.pins = new PinsController(host, {
      selected: () => act.groupOf().snapshot.selected,
      pick: act.pickMark,
    });
    this.regions = new RegionsController(host, {
      sight: () => this.sight,
      regionOf: (code) => {
        const { division, snapshot } = this.scene;
        const id = snapshot.dataset.municipalities.find((one) => one.code === code)?.region ?? '';
        return division.find((region) => region.id === id || region.mergedFrom.includes(id));
      },
      pick: ({ id }) => {
        act.chooseRegion(act.groupOf().snapshot.filter.region === id ? null : id);
      },
    });
  }

  private readonly letGo = (): void => {
    const { selected } = this.act.groupOf().snapshot;
    if (selected) this.act.pickMark(selected);
    this.pins.focus(selected);
  };

  private readonly showRow = (event: Event): void => {
    event.preventDefault();
    const button = this.host.renderRoot.querySelector<HTMLElement>('.row.open .row-button');
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
  };

  /** The card stands at its mark. */
  hostUpdated(): void {
    const find = (selector: string): HTMLElement | null =>
      this.host.renderRoot.querySelector(selector);
    const [anchor, card, pointer] = [find('[aria-describedby=tip]'), find('.tip'), find('.arrow')];
    if (anchor && card && pointer) void placeTip(anchor, card, pointer);
  }

  /** The cluster's office nearest to the page's municipality. */
  nearest(scene: Scene): (cluster: Cluster) => Nearest | null {
    const { municipality, locale } = scene;
    return (cluster) =>
      municipality
        ? nearestTo(municipality, cluster, distanceTerms(locale), placesTerms(locale))
        : null;
  }

  /** What a figure of this scene shows besides the clusters. */
  begin(
    scene: Scene,
    region: Region | undefined,
  ): {
    sight: Sight;
    names: ReturnType<typeof areaNames>;
    towns: ReturnType<typeof activityTowns>;
  } {
    this.scene = scene;
    const { snapshot, locale, division, municipality } = scene;
    const { fit, showActivities, showMunicipalities } = this.host;
    this.sight = this.sights.follow({
      fit,
      region,
      municipality,
      municipalities: snapshot.dataset.municipalities,
    });
    return {
      sight: this.sight,
      names: areaNames(snapshot.dataset, division, locale, showMunicipalities),
      towns: showActivities ? activityTowns(snapshot, extraTerms(locale), locale) : [],
    };
  }

  /** The marks that keyboard and pointer go through; gives the one that is pointed at or focused. */
  follow({ pins, towns }: Figure): string | null {
    this.pins.follow([
      ...pins.map(({ pin }) => pin.entry.cluster.id),
      ...towns.map(({ mark }) => townId(mark.town)),
    ]);
    return this.pins.hinted;
  }

  /** A page's own places, and the way back from a fitted area. */
  onCanvas({ pins, towns, anchors }: Figure): TemplateResult {
    const { snapshot, locale } = this.scene;
    return html`${this.own.canvas(snapshot, { ...this.scene, sight: this.sight, taken: [...pins, ...towns, ...anchors] })}
    ${
      this.sight === COUNTRY
        ? nothing
        : html`<button class="button back no-print" part="back" type="button" @click=${this.goBack}>
            ${frameTerms(locale).wholeCountry}
          </button>`
    }`;
  }

  /** The card at what is pointed at or focused. */
  card(view: MapView, drawn: Figure): TemplateResult | typeof nothing {
    const { locale } = this.scene;
    const { hinted } = this.pins;
    const pin = view.pins.find(({ entry }) => entry.cluster.id === hinted);
    const town = drawn.towns.find(({ mark }) => townId(mark.town) === hinted);
    return pin ? tip(pin, locale, placesTerms(locale)) : town ? townTip(town.mark) : nothing;
  }

  belowCanvas({ selected }: MapView): TemplateResult | typeof nothing {
    const { locale } = this.scene;
    const terms = { ...mapTerms(locale), ...extraTerms(locale) };
    return selected
      ? peek(selected, locale, terms, placesTerms(locale), {
          close: this.letGo,
          seeAll: this.showRow,
        })
      : nothing;
  }

  legend(drawn: Figure): TemplateResult {
    const { marks } = extraTerms(this.scene.locale);
    return html`${drawn.towns.length ? html`<li>${numberMark('n', 'town')} ${marks.activities}</li>` : nothing}
    ${this.own.some ? html`<li><span class="dot"></span> ${marks.points}</li>` : nothing}`;
  }

  /** What is known to be in the page's own municipality. */
  note(): TemplateResult | typeof nothing {
    const { municipality, locale, snapshot } = this.scene;
    if (!municipality) return nothing;
    const terms = extraTerms(locale);
    return municipalityNote(
      this.scene.level,
      terms.inMunicipality(municipality.name),
      inMunicipality(snapshot.dataset, municipality.code, placesTerms(locale)),
      terms,
    );
  }

  sortField(sort: Sort): TemplateResult | typeof nothing {
    const { municipality, locale } = this.scene;
    return municipality ? sortField(sort, extraTerms(locale), this.act.sortBy) : nothing;
  }

  /** What the list has besides the clusters. */
  belowList(towns: ReturnType<typeof activityTowns>): TemplateResult {
    const { snapshot, locale, level } = this.scene;
    const { chooseTown } = this.act;
    return html`${
      this.host.showActivities
        ? townList(towns, {
            chosen: snapshot.filter.town,
            level,
            terms: extraTerms(locale),
            pick: chooseTown,
          })
        : nothing
    }
    ${this.own.list(snapshot, this.scene)}`;
  }

  foot(view: MapView, groups: readonly RowGroup[], drawn: Figure): TemplateResult {
    const { municipality, locale, snapshot, division, today } = this.scene;
    const { data, picture } = toolsTerms(locale);
    const scene = { snapshot, locale, view, groups, drawn, sight: this.sight, division };
    const take = (what: 'csv' | 'svg' | 'png', label: string): Take => ({
      label,
      save: async () => (await import('./take-away.ts')).takeAway(what, scene),
    });
    const pictures =
      this.host.layout === 'list' ? [] : [take('svg', picture('SVG')), take('png', picture('PNG'))];
    const takes = [take('csv', data('CSV')), ...pictures];
    return html`${municipality ? html`<p>${extraTerms(locale).distanceNote(municipality.name)}</p>` : nothing}
      ${this.tools.render(takes, locale, this.host.deepLink ? () => this.link.address : null)}
      <p class="print-only">
        ${extraTerms(locale).printed(location.href.split('#')[0] ?? '', today)}
      </p>`;
  }

  private readonly goBack = (): void => {
    this.sights.leave();
    if (this.scene.snapshot.filter.region) this.act.chooseRegion(null);
    this.pins.focusFirst();
  };
}
