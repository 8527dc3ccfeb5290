import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Cluster, ClusterId } from '../../data/types.ts';
import { chooseFilter } from '../../core/controllers/choose-filter.ts';
import { DetailController } from '../../core/controllers/detail-controller.ts';
import { emit } from '../../core/element/emit.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { frame } from '../../core/templates/frame.ts';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import { limitFrom } from '../../core/element/limit.ts';
import { clustersNamed } from '../../core/controllers/named-clusters.ts';
import { ownMunicipality } from '../../core/controllers/own-municipality.ts';
import { placesTerms } from '../../core/locales/places.terms.ts';
import { controlStyles } from '../../core/styles/controls.ts';
import { rowStyles } from '../../core/styles/rows.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { oneOf } from '../../core/element/warn.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import { regionsOn } from '../../domain/clusters/clusters.ts';
import { load } from '../../store/dataset.ts';
import { bar, GROUPINGS } from './bar.ts';
import type { Extras } from './extras.ts';
import { loadTiersFor, loadMore, type More, VIEWS } from './more.ts';
import { programmeFrom } from './only.ts';
import { positionsStyles } from './positions.styles.ts';
import { positionsTerms } from './positions.terms.ts';
import {
  type Grouping,
  type PositionRow,
  type PositionsView,
  SORTS,
  type Sort,
  toPositions,
} from './positions.view.ts';
import { nothingShown, rowGroup, type RowsOptions } from './rows.ts';
import { BEST, SearchController } from './search-controller.ts';

/**
 * Denmark's strength positions, each with the cluster organisation behind it.
 * @tag klynge-positions
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor opened a cluster, or let it go (`null`).
 * @fires {CustomEvent<{ region: string | null, town: string | null }>} klynge-filter - The visitor chose a region, or the whole country (`null`).
 * @fires {CustomEvent<{ query: string, found: number }>} klynge-search - The visitor looked for something, and how much was found.
 * @csspart row - One strength position.
 * @csspart name - Its name.
 * @csspart detail - What is known of its organisation.
 * @csspart facts - The terms and facts in it.
 * @csspart table - The table of `view="table"`.
 * @csspart intro - What clusters are.
 * @csspart programme - The chosen programme.
 * @csspart empty - What stands where nothing is found.
 * @csspart tools - Downloads and the link.
 * @csspart summary - What is shown, in a sentence.
 * @cssprop [--klynge-positions-gap=1em] - The space above and below a row's content.
 */
export class KlyngePositions extends WidgetElement {
  static override styles = [WidgetElement.styles, controlStyles, rowStyles, positionsStyles];

  static {
    // What the address says is taken over while it draws: once, and on purpose.
    this.disableWarning?.('change-in-update');
  }

  /** How the positions look: `cards`, a `table` with sortable headers, or a `compact` list. */
  @property() view = 'cards';
  /** How the rows are grouped: `status` (default), `region` of the head office, or `none`. */
  @property({ attribute: 'group-by' }) groupBy = '';
  /** `number`, `name`, or `distance` from the municipality. */
  @property() sort = 'number';
  /** How many rows to begin with; a button shows the others. */
  @property() limit = '';
  /** Leaves out the strength positions that have no cluster. */
  @property({ type: Boolean, attribute: 'hide-empty' }) hideEmpty = false;
  /** Only these clusters: ids or short names, with commas between them. */
  @property() cluster = '';
  /** Only clusters with a place in the municipality, by code or name. With `sort="distance"`: all, by how near their offices are. */
  @property() municipality = '';
  /** Only `strength` or `emerging` positions. */
  @property() status = '';
  /** Tells of a programme, by id or years (`2025-2028`); `newest` is the newest whose clusters are known. */
  @property() programme = '';
  /** Begins with what a cluster is, and who pays. */
  @property({ type: Boolean }) intro = false;
  /** Keeps the choice in the page's address, behind the `#`. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;
  /** `json-ld="off"`: no schema.org facts for search engines. */
  @property({ type: Boolean, attribute: 'json-ld', converter: (value) => value !== 'off' }) jsonLd =
    true;

  private readonly terms = new TermsController(this, positionsTerms);
  private readonly detail = new DetailController(this);
  private readonly search = new SearchController(this, () => this.counts);
  private readonly follow = new LazyController<Extras>(this, async () => {
    const { Extras, styles } = await import('./extras.ts');
    const draw = (): void => {
      this.performUpdate();
    };
    return { value: new Extras(this, () => this.shared.group, draw), styles };
  });
  private readonly more = new LazyController<More>(this, loadMore, 'manual');
  @state() private chosen: {
    grouping?: Grouping;
    sort?: Sort;
    descending?: boolean;
    programme?: string;
    all?: string;
  } = {};
  @state() private refining = false;
  private opened: ReadonlySet<ClusterId> = new Set();
  private counts = { found: 0, shown: 0 };

  /** A property that changes the first drawing waits for what draws it, so that nothing jumps. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated)
      await Promise.all([
        (this.deepLink || this.sort === 'distance') && this.follow.load(),
        this.wantsMore && this.more.load(),
        this.municipality && load('municipalities'),
      ]);
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.wantsMore) void this.more.load();
    loadTiersFor(this);
    for (const name of ['groupBy', 'sort', 'programme', 'limit'])
      if (changed.has(name)) this.chosen = {};
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const { snapshot } = this.shared;
    const { dataset } = snapshot;
    const [extras, more] = [this.follow.value, this.more.value];
    const grouping = this.chosen.grouping ?? oneOf(this, 'group-by', this.groupBy, GROUPINGS);
    const sort = this.chosen.sort ?? oneOf(this, 'sort', this.sort, SORTS);
    const status = oneOf(this, 'status', this.status, ['', 'strength', 'emerging']) || null;
    const municipality = ownMunicipality(this, dataset, this.municipality);
    // Where distances are asked for, the municipality is what they are counted from, and leaves nothing out.
    const origin = this.sort === 'distance' ? municipality : undefined;
    const { query } = this.search;
    const programme =
      more && programmeFrom(this, dataset, this.chosen.programme, more.chosenProgramme);
    const view = toPositions(snapshot, {
      ...{
        locale,
        query,
        grouping,
        sort,
        today: this.today,
        terms: text,
        places: placesTerms(locale),
      },
      descending: this.chosen.descending ?? false,
      limit:
        this.chosen.all === query || extras?.print.on
          ? Infinity
          : query
            ? BEST
            : limitFrom(this, this.limit),
      only: {
        clusters: clustersNamed(this, dataset, this.cluster),
        status,
        municipality: origin ? null : (municipality?.code ?? null),
      },
      find: extras?.find(dataset, locale),
      nearest: (cluster: Cluster) =>
        origin && extras ? extras.nearest(cluster, origin, locale) : null,
      programme: programme?.id ?? null,
    });
    this.counts = view;
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: frameTerms(locale).asOf(dataset.meta.compiled),
      summary: view.summary,
      body: html`${more && this.intro ? more.introduction(dataset, locale, this.level(1)) : nothing}
        ${programme && 'name' in programme ? more.programmeNote(dataset, programme, locale, this.chooseProgramme) : nothing}
        ${bar({
          ...{
            snapshot,
            locale,
            terms: text,
            grouping,
            refining: this.refining,
            regions: regionsOn(dataset, this.today),
          },
          refine: this.refine,
          group: this.chooseGrouping,
          region: this.chooseRegion,
          type: this.search.type,
          come: this.come,
        })}
        <p class="status" role="status">${view.status}</p>
        ${this.renderList(view, sort, origin !== undefined, programme ? more.yearsOf(programme) : null)}
        ${view.shown ? nothing : nothingShown(query, { locale, terms: text }, this.clear)}
        ${
          view.shown < view.found
            ? html`<button class="button more" type="button" @click=${this.showAll}>
                ${text.all(view.found)}
              </button>`
            : nothing
        }
        ${this.hideEmpty || !view.without.length ? nothing : html`<p class="muted without">${text.without(view.without.join(', '))}</p>`}`,
      foot: html`<p>${frameTerms(locale).addresses}</p>
        ${extras?.foot(view, locale)}`,
    });
  }

  private renderList(
    view: PositionsView,
    sort: Sort,
    near: boolean,
    programme: string | null,
  ): unknown {
    const { locale, text } = this.terms;
    const look = oneOf(this, 'view', this.view, VIEWS);
    const options: RowsOptions = {
      ...{ locale, terms: text, level: this.level(1), compact: look === 'compact', programme },
      marked: (words) => this.follow.value?.marked(words, this.search.query) ?? words,
      anchor: (cluster) => this.follow.value?.anchor(cluster, locale),
      isOpen: (id) => this.isOpen(id),
      toggle: this.toggle,
      detail: ({ entry: { cluster } }: PositionRow) =>
        this.detail.render(
          this.shared.snapshot.dataset,
          cluster,
          locale,
          this.follow.value?.print.on,
        ),
    };
    if (look !== 'table')
      return view.groups.map((group) =>
        rowGroup(group, this.follow.value?.print.on ? Infinity : this.search.drawn, options),
      );
    const descending = this.chosen.descending ?? false;
    const sortBy = (by: Sort): void => {
      this.choose({ sort: by, descending: by === sort && !descending });
    };
    return (
      view.shown &&
      this.more.value?.table(view.groups, {
        ...options,
        caption: text.title,
        sort,
        near,
        descending,
        sortBy,
      })
    );
  }

  private get wantsMore(): boolean {
    return this.intro || Boolean(this.programme) || this.view === 'table';
  }

  private isOpen(id: ClusterId): boolean {
    return (
      this.follow.value?.print.on || this.opened.has(id) || this.shared.snapshot.selected === id
    );
  }

  private readonly toggle = (id: ClusterId): void => {
    const open = !this.isOpen(id);
    this.opened = new Set(
      open ? [...this.opened, id] : [...this.opened].filter((other) => other !== id),
    );
    const { group } = this.shared;
    if (open || group.snapshot.selected === id) {
      group.select(open ? id : null);
      emit(this, 'klynge-select', { id: open ? id : null });
    }
    this.requestUpdate();
  };

  private choose(change: typeof this.chosen): void {
    this.chosen = { ...this.chosen, ...change };
  }

  private readonly chooseProgramme = (programme: string): void => {
    this.choose({ programme });
  };

  private readonly chooseGrouping = (grouping: Grouping): void => {
    this.choose({ grouping });
  };

  private readonly chooseRegion = (region: string | null): void => {
    chooseFilter(this, this.shared.group, { region, town: null });
  };

  private readonly come = (): void => {
    void this.follow.load().then(() => this.follow.value?.loadSearch());
  };

  private readonly refine = (): void => {
    this.refining = !this.refining;
  };

  private readonly showAll = (): void => {
    const before = this.renderRoot.querySelectorAll('.row, tbody tr').length;
    this.choose({ all: this.search.query });
    void this.updateComplete.then(() => {
      // Reading goes on at the first new one.
      const row = this.renderRoot.querySelectorAll<HTMLElement>('.row, tbody tr')[before];
      row?.querySelector('button')?.focus();
    });
  };

  private readonly clear = (): void => {
    if (!this.search.query) this.chooseRegion(null);
    this.search.clear();
  };
}
