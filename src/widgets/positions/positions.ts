import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { chooseFilter } from '../../core/controllers/choose-filter.ts';
import { DetailController } from '../../core/controllers/detail-controller.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { clustersNamed } from '../../core/controllers/named-clusters.ts';
import { ownMunicipality } from '../../core/controllers/own-municipality.ts';
import { PrintController } from '../../core/controllers/print-controller.ts';
import { TierController } from '../../core/controllers/tier-controller.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { addressFrom } from '../../core/element/address.ts';
import { emit } from '../../core/element/emit.ts';
import { limitFrom } from '../../core/element/limit.ts';
import { oneOf } from '../../core/element/warn.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import { frameTerms, placesTerms } from '../../core/locales/terms.ts';
import { controlStyles } from '../../core/styles/controls.ts';
import { rowStyles } from '../../core/styles/rows.ts';
import { frame } from '../../core/templates/frame.ts';
import { icon } from '../../core/templates/icons.ts';
import type { Cluster, ClusterId, Dataset, Municipality, Programme } from '../../data/types.ts';
import { regionsOn } from '../../domain/clusters/clusters.ts';
import type { DeepLinkController, linkToRow } from './deep-link/deep-link.ts';
import type { nearestFrom } from './distance/distance.ts';
import type { positionsFoot, DownloadController } from './foot/foot.ts';
import type { introduction } from './introduction/introduction.ts';
import { bar, GROUPINGS } from './list/bar.ts';
import { nothingShown, rowGroup, type RowsOptions } from './list/rows.ts';
import { positionsTerms } from './locales/terms.ts';
import { positionsStyles } from './positions.styles.ts';
import {
  type Grouping,
  type PositionRow,
  type PositionsView,
  SORTS,
  type Sort,
  toPositions,
} from './positions.view.ts';
import type { namedProgramme, programmeNote, yearsOf } from './programme/programme.ts';
import type { leadOn, Ranking, whyLine } from './search/ranking.ts';
import { BEST, SearchController } from './search/search-controller.ts';
import type { StructuredDataController } from './structured-data/structured-data-controller.ts';
import type { positionsTable } from './table/table.ts';

/** How the list may look. */
const VIEWS = ['cards', 'table', 'compact'] as const;

/**
 * Denmark's strength positions, each with the cluster organisation behind it.
 * @tag klynge-positions
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete render.
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
 * @csspart why - Why a position was found.
 * @csspart perhaps - What may also be meant.
 * @csspart tools - Downloads and the link.
 * @csspart summary - What is shown, in a sentence.
 * @cssprop [--klynge-positions-gap=1em] - The space above and below a row's content.
 */
export class KlyngePositions extends WidgetElement {
  static override styles = [WidgetElement.styles, controlStyles, rowStyles, positionsStyles];

  static {
    // What the address says is taken over while it renders: once, and on purpose.
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
  /** Where somebody can be asked: an address of a page or `mailto:`, for those who find nothing. */
  @property({ attribute: 'help-href' }) helpHref = '';
  /** What the link there says; without it “Spørg et menneske” in the page's language. */
  @property({ attribute: 'help-label' }) helpLabel = '';
  /** Keeps the choice in the page's address, behind the `#`. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;
  /** `json-ld="off"`: no schema.org facts for search engines. */
  @property({ type: Boolean, attribute: 'json-ld', converter: (value) => value !== 'off' }) jsonLd =
    true;

  /** What the visitor chose in place of the attributes. */
  @state() private chosen: {
    grouping?: Grouping;
    sort?: Sort;
    descending?: boolean;
    programme?: string;
    /** The search that is shown whole. */
    all?: string;
  } = {};
  /** Whether the fields behind the button are shown, where it is narrow. */
  @state() private refining = false;
  /** The search whose less likely finds are unfolded. */
  @state() private unfolded: string | null = null;
  private opened: ReadonlySet<ClusterId> = new Set();
  private counts = { found: 0, shown: 0 };

  private readonly terms = new TermsController(this, positionsTerms);
  private readonly detail = new DetailController(this);
  private readonly print = new PrintController(this, () => {
    this.performUpdate();
  });
  private readonly search = new SearchController(this, () =>
    this.searchWaits ? null : this.counts,
  );

  private readonly municipalities = new TierController(this, 'municipalities');
  private readonly programmeFacts = new TierController(this, 'programmes');

  private readonly ranking = new LazyController<{
    readonly ranking: Ranking;
    readonly whyLine: typeof whyLine;
    readonly leadOn: typeof leadOn;
  }>(
    this,
    async () => {
      const [{ Ranking, answerStyles, leadOn, whyLine }, search] = await Promise.all([
        import('./search/ranking.ts'),
        import('../../domain/search/cluster-search.ts'),
      ]);
      const onWords = (): void => {
        this.requestUpdate();
      };
      return {
        value: { ranking: new Ranking(search, onWords), leadOn, whyLine },
        styles: [answerStyles],
      };
    },
    'manual',
  );

  private readonly table = new LazyController<typeof positionsTable>(
    this,
    async () => {
      const { positionsTable, tableStyles } = await import('./table/table.ts');
      return { value: positionsTable, styles: [tableStyles] };
    },
    'manual',
  );

  private readonly introduction = new LazyController<typeof introduction>(
    this,
    async () => {
      const { introduction, introductionStyles } = await import('./introduction/introduction.ts');
      return { value: introduction, styles: [introductionStyles] };
    },
    'manual',
  );

  private readonly programmes = new LazyController<{
    readonly named: typeof namedProgramme;
    readonly render: typeof programmeNote;
    readonly yearsOf: typeof yearsOf;
  }>(
    this,
    async () => {
      const { namedProgramme, programmeNote, programmeStyles, yearsOf } =
        await import('./programme/programme.ts');
      return {
        value: { named: namedProgramme, render: programmeNote, yearsOf },
        styles: [programmeStyles],
      };
    },
    'manual',
  );

  private readonly distance = new LazyController<typeof nearestFrom>(
    this,
    async () => ({ value: (await import('./distance/distance.ts')).nearestFrom }),
    'manual',
  );

  private readonly deepLinks = new LazyController<{
    readonly controller: DeepLinkController;
    readonly linkToRow: typeof linkToRow;
  }>(
    this,
    async () => {
      const { DeepLinkController, linkToRow } = await import('./deep-link/deep-link.ts');
      const controller = new DeepLinkController(this, () => this.shared.group, this.showOpened);
      return { value: { controller, linkToRow } };
    },
    'manual',
  );

  private readonly foot = new LazyController<{
    readonly render: typeof positionsFoot;
    readonly tools: DownloadController;
  }>(this, async () => {
    const { positionsFoot, DownloadController, toolsStyles } = await import('./foot/foot.ts');
    const tools = new DownloadController(this);
    return { value: { render: positionsFoot, tools }, styles: [toolsStyles] };
  });

  constructor() {
    super();
    new LazyController<StructuredDataController>(
      this,
      async () => {
        const { StructuredDataController } =
          await import('./structured-data/structured-data-controller.ts');
        return { value: new StructuredDataController(this, () => this.shared.snapshot.dataset) };
      },
      'unseen',
    );
  }

  /** What changes the first render is waited for. */
  protected override prepare(): Promise<unknown> {
    return Promise.all([this.loadWanted(), this.municipality && this.municipalities.load()]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.hasUpdated) void this.loadWanted();
    if (this.intro || this.programme) void this.programmeFacts.load();
    if (this.municipality) void this.municipalities.load();
    for (const name of ['groupBy', 'sort', 'programme', 'limit'])
      if (changed.has(name)) this.chosen = {};
  }

  /** What the attributes need that not every list does. */
  private async loadWanted(): Promise<void> {
    await Promise.all([
      this.deepLink && this.deepLinks.load(),
      this.sorting === 'distance' && this.distance.load(),
      this.intro && this.introduction.load(),
      this.programme && this.programmes.load(),
      this.look === 'table' && this.table.load(),
    ]);
  }

  private get sorting(): Sort {
    return oneOf(this, 'sort', this.sort, SORTS);
  }

  private get look(): (typeof VIEWS)[number] {
    return oneOf(this, 'view', this.view, VIEWS);
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const { dataset } = this.shared.snapshot;
    const municipality = ownMunicipality(this, dataset, this.municipality);
    // Where distances are asked for, the municipality is what they are counted from, and leaves nothing out.
    const origin = this.sorting === 'distance' ? municipality : undefined;
    const programme = this.programmes.value?.named(this, dataset, this.chosen.programme);
    const sort = this.chosen.sort ?? this.sorting;
    const view = this.toView({
      sort,
      origin,
      programme,
      within: origin ? undefined : municipality,
    });
    this.counts = view;
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: frameTerms(locale).asOf(dataset.meta.compiled),
      summary: view.summary,
      body: html`${this.renderIntroduction(dataset)} ${this.renderProgramme(dataset, programme)}
      ${this.renderBar()} ${this.renderStatus(view)}
      ${this.renderRows(view, { sort, near: origin !== undefined, programme })}
      ${view.shown || this.searchWaits ? nothing : this.renderNothing(view)}
      ${this.renderPerhaps(view, programme)}
      ${
        view.shown < view.found
          ? html`<button class="button more" type="button" @click=${this.showAll}>
              ${text.all(view.found)}
            </button>`
          : nothing
      }
      ${this.hideEmpty || !view.without.length ? nothing : html`<p class="muted without">${text.without(view.without.join(', '))}</p>`}`,
      foot: html`<p>${frameTerms(locale).addresses}</p>
        ${this.renderFoot(view, dataset)}`,
      lost: this.lost,
    });
  }

  /** The rows that attributes, filters and search leave. `origin`: what distances are counted from; `within`: where they have a place. */
  private toView({
    sort,
    origin,
    within,
    programme,
  }: {
    readonly sort: Sort;
    readonly origin: Municipality | undefined;
    readonly within: Municipality | undefined;
    readonly programme: Programme | undefined;
  }): PositionsView {
    const { locale, text } = this.terms;
    const { snapshot } = this.shared;
    const { dataset } = snapshot;
    const { query } = this.search;
    const nearest = origin && this.distance.value?.(origin, locale);
    return toPositions(snapshot, {
      locale,
      terms: text,
      places: placesTerms(locale),
      today: this.today,
      query,
      find: this.ranking.value?.ranking.find(dataset, locale),
      grouping: this.grouping,
      sort,
      descending: this.chosen.descending ?? false,
      limit: this.limitFor(query),
      only: {
        clusters: clustersNamed(this, dataset, this.cluster),
        status: this.onlyStatus,
        municipality: within?.code ?? null,
      },
      nearest: (cluster: Cluster) => nearest?.(cluster) ?? null,
      programme: programme?.id ?? null,
    });
  }

  private get grouping(): Grouping {
    return this.chosen.grouping ?? oneOf(this, 'group-by', this.groupBy, GROUPINGS);
  }

  private get onlyStatus(): 'strength' | 'emerging' | null {
    const status = oneOf(this, 'status', this.status, ['', 'strength', 'emerging']);
    return status === '' ? null : status;
  }

  /** How many rows are shown: of a search the best, on paper all. */
  private limitFor(query: string): number {
    if (this.chosen.all === query || this.print.on) return Infinity;
    return query ? BEST : limitFrom(this, this.limit);
  }

  private renderIntroduction(dataset: Dataset): unknown {
    const render = this.intro ? this.introduction.value : undefined;
    return render ? render(dataset, this.terms.locale, this.level(1)) : nothing;
  }

  private renderProgramme(dataset: Dataset, programme: Programme | undefined): unknown {
    if (!programme || !('name' in programme)) return nothing;
    return this.programmes.value?.render(dataset, programme, this.terms.locale, (chosen) => {
      this.choose({ programme: chosen });
    });
  }

  private renderBar(): TemplateResult {
    const { locale, text } = this.terms;
    const { snapshot } = this.shared;
    return bar({
      snapshot,
      locale,
      terms: text,
      grouping: this.grouping,
      regions: regionsOn(snapshot.dataset, this.today),
      refining: this.refining,
      onRefine: () => {
        this.refining = !this.refining;
      },
      onGroup: (grouping) => {
        this.choose({ grouping });
      },
      onRegion: this.chooseRegion,
      onInput: () => {
        this.ranking.retry();
        this.search.input();
      },
      onSearchFocus: () => {
        this.ranking.retry();
      },
    });
  }

  private renderRows(
    view: PositionsView,
    {
      sort,
      near,
      programme,
    }: {
      readonly sort: Sort;
      readonly near: boolean;
      readonly programme: Programme | undefined;
    },
  ): unknown {
    const { look } = this;
    const options = this.rowsOptions(look === 'compact', programme);
    if (look !== 'table') {
      const most = this.print.on ? Infinity : this.search.drawn;
      return view.groups.map((group) => rowGroup(group, most, options));
    }
    if (!view.shown) return nothing;
    const { value: table, failed } = this.table;
    if (!table) return failed ? this.table.notFetched(this.terms.locale) : nothing;
    const descending = this.chosen.descending ?? false;
    return table(view.groups, {
      ...options,
      caption: this.terms.text.title,
      sort,
      near,
      descending,
      onSort: (by) => {
        this.choose({ sort: by, descending: by === sort && !descending });
      },
    });
  }

  private renderLeadOn(): unknown {
    const { locale, text: terms } = this.terms;
    const href = addressFrom(this, 'help-href', this.helpHref);
    return this.ranking.value?.leadOn({
      locale,
      terms,
      words: this.ranking.value.ranking.words(this.shared.snapshot.dataset, locale),
      help: href === null ? null : { href, label: this.helpLabel.trim() },
      onWord: (word) => {
        this.search.look(word);
      },
    });
  }

  /** What may also be meant, folded. */
  private renderPerhaps({ perhaps }: PositionsView, programme: Programme | undefined): unknown {
    if (!perhaps.length) return nothing;
    const open = this.unfolded === this.search.query || this.print.on;
    return html`<details
      class="perhaps"
      part="perhaps"
      ?open=${open}
      @toggle=${({ target }: Event) => {
        this.unfolded = (target as HTMLDetailsElement).open ? this.search.query : null;
      }}
    >
      <summary>
        ${icon('chevron', 'icon chevron')} ${this.terms.text.perhaps(perhaps.length)}
      </summary>
      ${
        open
          ? rowGroup({ title: null, rows: perhaps }, Infinity, this.rowsOptions(false, programme))
          : nothing
      }
    </details>`;
  }

  private rowsOptions(compact: boolean, programme: Programme | undefined): RowsOptions {
    const { locale, text } = this.terms;
    const { dataset } = this.shared.snapshot;
    const { query } = this.search;
    const found = this.ranking.value;
    const links = this.deepLink ? this.deepLinks.value : undefined;
    return {
      locale,
      terms: text,
      level: this.level(1),
      compact,
      programme: (programme && this.programmes.value?.yearsOf(programme)) ?? null,
      marked: (words) => (found ? found.ranking.marked(words, query) : words),
      why: (why) => found?.whyLine(why, text),
      link: (cluster) => links?.linkToRow(cluster, this.group, locale),
      isOpen: (id) => this.isOpen(id),
      onToggle: this.toggle,
      detail: ({ entry: { cluster } }: PositionRow) =>
        this.detail.render(dataset, cluster, locale, this.print.on),
    };
  }

  private renderFoot(view: PositionsView, dataset: Dataset): unknown {
    if (!this.foot.value) return nothing;
    const { render, tools } = this.foot.value;
    const controller = this.deepLink ? this.deepLinks.value?.controller : undefined;
    return render(view, {
      tools,
      dataset,
      locale: this.terms.locale,
      address: controller ? () => controller.address : null,
    });
  }

  /** The visitor looks for something, and what looks for it is not there: what is not found may be there all the same. */
  private get searchWaits(): boolean {
    return this.search.query !== '' && !this.ranking.value;
  }

  /** How much is shown, or found. */
  private renderStatus({ status }: PositionsView): TemplateResult {
    const { locale } = this.terms;
    const { fetching, searchLost } = frameTerms(locale);
    if (this.searchWaits && this.ranking.failed) return this.ranking.notFetched(locale, searchLost);
    return html`<p class="status" role="status">${this.searchWaits ? fetching : status}</p>`;
  }

  private renderNothing({ total, elsewhere }: PositionsView): TemplateResult {
    const { locale, text } = this.terms;
    const { query } = this.search;
    const { region } = this.shared.snapshot.filter;
    const onClear = query || region !== null ? this.clear : null;
    return nothingShown({
      ...{ query, total, elsewhere, locale, onClear },
      terms: text,
      leadOn: query ? this.renderLeadOn() : nothing,
    });
  }

  private isOpen(id: ClusterId): boolean {
    return this.opened.has(id) || this.shared.snapshot.selected === id;
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

  private readonly chooseRegion = (region: string | null): void => {
    chooseFilter(this, this.shared.group, { region, town: null });
  };

  /** The address named a cluster: it comes into sight. */
  private readonly showOpened = (): void => {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.row.open, tr.open')?.scrollIntoView({ block: 'nearest' }),
    );
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
