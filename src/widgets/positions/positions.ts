import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { chooseFilter } from '../../core/controllers/choose-filter.ts';
import type { DeepLinkController } from '../../core/controllers/deep-link-controller.ts';
import { AddressController } from '../../core/controllers/address-controller.ts';
import { NextController } from '../../core/controllers/next-controller.ts';
import { helpFrom } from '../../core/templates/help-link.ts';
import { DetailController } from '../../core/controllers/detail-controller.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { clustersNamed } from '../../core/controllers/named-clusters.ts';
import { ownMunicipality } from '../../core/controllers/own-municipality.ts';
import { PrintController } from '../../core/controllers/print-controller.ts';
import { TierController } from '../../core/controllers/tier-controller.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { emit } from '../../core/element/emit.ts';
import { limitFrom } from '../../core/element/limit.ts';
import { oneOf } from '../../core/element/warn.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import { frameTerms, placesTerms } from '../../core/locales/terms.ts';
import { controlStyles } from '../../core/styles/controls.ts';
import { rowStyles } from '../../core/styles/rows.ts';
import { frame } from '../../core/templates/frame.ts';
import { heading } from '../../core/templates/heading.ts';
import type { Cluster, ClusterId, Dataset, Municipality, Programme } from '../../data/types.ts';
import { type Entry, entriesOf, entryOf } from '../../domain/clusters/clusters.ts';
import { wordsToTry } from '../../domain/search/examples.ts';
import { loadMunicipalityShapes } from '../../domain/geo/load-municipality-shapes.ts';
import { load } from '../../store/dataset.ts';
import { ask } from './ask/ask.ts';
import { BEST, SearchController } from './ask/search-controller.ts';
import type { cardPanel } from '../../core/templates/card-panel.ts';
import { ChosenController } from './compare/chosen-controller.ts';
import type { comparison } from './compare/compare.ts';
import type { nearestFrom } from './distance/distance.ts';
import type { positionsFoot, DownloadController } from './foot/foot.ts';
import { grid, type RowOptions } from './grid/grid.ts';
import { nothingHere, wholeCountry } from './grid/nothing-here.ts';
import type { introduction } from './introduction/introduction.ts';
import { positionsTerms } from './locales/terms.ts';
import { positionsStyles } from './positions.styles.ts';
import { type PositionsView, SORTS, type Sort, toPositions } from './positions.view.ts';
import type { namedProgramme, programmeNote, yearsOf } from './programme/programme.ts';
import type { Ranking } from './results/ranking.ts';
import type { results, spoken } from './results/results.ts';
import type { positionsTable } from './table/table.ts';

/** How the fields may look. */
const VIEWS = ['grid', 'table'] as const;
/** How many words are offered before anybody has typed, and where nothing was found. */
const TRIES = 6;
const OTHERS = 5;

/** What a render shows, and how. */
interface Shown {
  readonly view: PositionsView;
  readonly sort: Sort;
  /** Distances are told. */
  readonly near: boolean;
  readonly programme: Programme | undefined;
}

/**
 * Which cluster is for us? A search for what somebody works with, and every field with its cluster.
 * @tag klynge-positions
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete render.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor opened a cluster, or let it go (`null`).
 * @fires {CustomEvent<{ region: string | null, town: string | null, query: string | null }>} klynge-filter - The visitor chose a region, looked for something, or did away with it (`null`).
 * @fires {CustomEvent<{ query: string, found: number }>} klynge-search - The visitor looked for something, and how much was found.
 * @csspart row - One strength position: a cell, a result or a row of the table.
 * @csspart name - Its name.
 * @csspart ask - The question, with its field and the words to try.
 * @csspart words - Words that fill the field.
 * @csspart card - The picked cluster.
 * @csspart detail - What else is known of it.
 * @csspart facts - The terms and facts in it.
 * @csspart table - The table of `view="table"`.
 * @csspart intro - What clusters are.
 * @csspart programme - The chosen programme.
 * @csspart empty - What stands where nothing is found.
 * @csspart why - Why a position was found.
 * @csspart perhaps - What may also be meant.
 * @csspart compare-bar - What is chosen to be compared.
 * @csspart comparison - The chosen clusters beside each other.
 * @csspart tools - Downloads and the link.
 * @csspart summary - What it is for, in a sentence.
 * @csspart about - What the data is: folded, at the foot.
 * @cssprop [--klynge-positions-gap] - The space above and below a cell's or a result's content.
 */
export class KlyngePositions extends WidgetElement {
  static override styles = [WidgetElement.styles, controlStyles, rowStyles, positionsStyles];

  static {
    // What the address says is taken over while it renders: once, and on purpose.
    this.disableWarning?.('change-in-update');
  }

  /** How all fields look: a `grid`, or a `table` with head offices and headers that sort. */
  @property() view = 'grid';
  /** `number`, `name`, or `distance` from the municipality. */
  @property() sort = 'number';
  /** How many fields to begin with; a button shows the others. */
  @property() limit = '';
  /** What is looked for to begin with, in all widgets of the group; the visitor may look for something else. */
  @property() search = '';
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
  /** Tells below what a cluster is, and who pays. */
  @property({ type: Boolean }) intro = false;
  /** Where somebody can be asked: an address of a page or `mailto:`, for those who find nothing. */
  @property({ attribute: 'help-href' }) helpHref = '';
  /** What the link there says; without it “Spørg et menneske” in the page's language. */
  @property({ attribute: 'help-label' }) helpLabel = '';
  /** Keeps the choice in the page's address, behind the `#`. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;

  /** What the visitor chose in place of the attributes. */
  @state() private chosen: {
    sort?: Sort;
    descending?: boolean;
    programme?: string;
    /** The search that is shown whole. */
    all?: string;
  } = {};
  /** The search whose less likely finds are unfolded. */
  @state() private unfolded: string | null = null;
  private counts = { found: 0, shown: 0 };
  /** Moves the focus once this drawing is there. */
  private focusOnce: (() => void) | undefined;

  private readonly terms = new TermsController(this, positionsTerms);
  private readonly detail = new DetailController(this);
  private readonly print = new PrintController(this, () => {
    this.performUpdate();
  });
  private readonly searching = new SearchController(
    this,
    () => this.shared.group,
    () => (this.searchWaits ? null : this.counts),
  );
  private readonly compared = new ChosenController(this, () => {
    this.comparing.retry();
  });

  private readonly municipalities = new TierController(this, 'municipalities');
  private readonly programmeFacts = new TierController(this, 'programmes');

  /** What ranks, and what shows the answer. */
  private readonly answer = new LazyController<{
    readonly ranking: Ranking;
    readonly results: typeof results;
    readonly spoken: typeof spoken;
  }>(
    this,
    async () => {
      const [{ results, resultsStyles, spoken }, { Ranking }, search] = await Promise.all([
        import('./results/results.ts'),
        import('./results/ranking.ts'),
        import('../../domain/search/cluster-search.ts'),
      ]);
      const ranking = new Ranking(search, () => {
        this.requestUpdate();
      });
      return { value: { ranking, results, spoken }, styles: [resultsStyles] };
    },
    'manual',
  );

  private readonly comparing = new LazyController<typeof comparison>(
    this,
    async () => {
      const [{ comparison, compareStyles }] = await Promise.all([
        import('./compare/compare.ts'),
        load('details'),
        load('activities'),
        this.municipality && loadMunicipalityShapes(),
      ]);
      return { value: comparison, styles: [compareStyles] };
    },
    'manual',
  );

  private readonly next = new NextController(this);
  private readonly card = new LazyController<typeof cardPanel>(
    this,
    async () => {
      const { cardPanel, cardStyles, officesStyles } =
        await import('../../core/templates/card-panel.ts');
      return { value: cardPanel, styles: [officesStyles, cardStyles] };
    },
    'manual',
  );

  private readonly address = new AddressController(this);

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
    async () => {
      const [{ nearestFrom }] = await Promise.all([
        import('./distance/distance.ts'),
        loadMunicipalityShapes(),
      ]);
      return { value: nearestFrom };
    },
    'manual',
  );

  private readonly deepLinks = new LazyController<DeepLinkController>(
    this,
    async () => {
      const { DeepLinkController } = await import('../../core/controllers/deep-link-controller.ts');
      const group = () => this.shared.group;
      return { value: new DeepLinkController(this, group, undefined, this.showCard) };
    },
    'manual',
  );

  private readonly foot = new LazyController<{
    readonly render: typeof positionsFoot;
    readonly tools: DownloadController;
  }>(this, async () => {
    const { aboutStyles, positionsFoot, DownloadController, toolsStyles } =
      await import('./foot/foot.ts');
    const tools = new DownloadController(this);
    return { value: { render: positionsFoot, tools }, styles: [aboutStyles, toolsStyles] };
  });

  /** What changes the first render is waited for. */
  protected override prepare(): Promise<unknown> {
    const { filter, selected } = this.shared.snapshot;
    return Promise.all([
      this.loadWanted(),
      this.municipality && this.municipalities.load(),
      (this.search || filter.query) && this.answer.load(),
      selected && this.card.load(),
    ]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('search') && (this.search || changed.get('search')))
      this.shared.group.setFilter({ query: this.search });
    // Also at the first drawing: what a page set before the widget's code was there comes only now.
    void this.loadWanted();
    if (this.intro || this.programme) void this.programmeFacts.load();
    if (this.municipality) void this.municipalities.load();
    for (const name of ['sort', 'programme', 'limit']) if (changed.has(name)) this.chosen = {};
  }

  protected override updated(): void {
    this.focusOnce?.();
    this.focusOnce = undefined;
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
    const within = origin ? undefined : municipality;
    const view = this.toView({ sort, origin, programme, within });
    this.counts = view;
    if (this.searching.query) void this.answer.load();
    const shown: Shown = { view, sort, near: origin !== undefined, programme };
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      summary: text.purpose,
      body: html`${this.compared.on ? nothing : this.renderAsk(view)}
        <p class="sr" role="status">${this.spoken(view)}</p>
        <div class="answer" @keydown=${this.keyDown} @focusin=${this.comesNear}>
          ${this.compared.on ? this.renderComparison(municipality) : this.renderAnswer(shown)}
        </div>
        ${this.renderIntroduction(dataset)} ${this.renderProgramme(dataset, programme)}
        ${this.hideEmpty || !view.without.length ? nothing : html`<p class="muted without">${text.without(view.without.join(', '))}</p>`}`,
      foot: this.renderFoot(view, dataset),
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
    const { query } = this.searching;
    const nearest = origin && this.distance.value?.(origin, locale);
    return toPositions(snapshot, {
      locale,
      terms: text,
      places: placesTerms(locale),
      query,
      find: this.answer.value?.ranking.find(dataset, locale),
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

  private get onlyStatus(): 'strength' | 'emerging' | null {
    const status = oneOf(this, 'status', this.status, ['', 'strength', 'emerging']);
    return status === '' ? null : status;
  }

  /** How many rows are shown: of a search the best, on paper all. */
  private limitFor(query: string): number {
    if (this.chosen.all === query || this.print.on) return Infinity;
    return query ? BEST : limitFrom(this, this.limit);
  }

  private renderAsk({ selected }: PositionsView): TemplateResult {
    const { locale, text } = this.terms;
    const { query, words } = this.searching;
    const tries = wordsToTry(entriesOf(this.shared.snapshot.dataset), locale, TRIES);
    // Who tries one of the words goes on with the next of them.
    const offered = !query || tries.includes(query);
    return ask({
      terms: text,
      words,
      tries: offered && selected === null ? tries : null,
      onInput: () => {
        this.answer.retry();
        this.release();
        this.searching.input();
      },
      onNear: () => {
        this.answer.retry();
      },
      onTry: (word) => {
        this.searching.look(word);
      },
    });
  }

  /** What a screen reader says of a search, once the visitor rests. */
  private spoken(view: PositionsView): string {
    const { query, rested } = this.searching;
    const say = query && query === rested ? this.answer.value?.spoken : undefined;
    return say?.(view, query, this.terms.locale) ?? '';
  }

  /** The picked cluster in the place of what it was picked from; on paper before it. */
  private renderAnswer(shown: Shown): unknown {
    const { selected } = shown.view;
    const list = this.searching.query ? this.renderResults(shown) : this.renderAll(shown);
    if (!selected) return list;
    return html`${this.renderCard(selected, shown.view)} ${this.print.on ? list : nothing}`;
  }

  private renderCard(entry: Entry, { total }: PositionsView): unknown {
    const { locale, text } = this.terms;
    const { dataset } = this.shared.snapshot;
    void this.card.load();
    void this.address.load();
    if (!this.card.value)
      return this.card.failed
        ? this.card.notFetched(locale)
        : html`<p>${frameTerms(locale).fetching}</p>`;
    const { cluster } = entry;
    const links = this.deepLink ? this.deepLinks.value : undefined;
    return this.card.value({
      entry,
      locale,
      level: this.level(1),
      next: this.next.render(dataset, entry, this.today, locale),
      help: helpFrom(this),
      detail: this.detail.render(dataset, cluster, locale, this.print.on),
      unfolded: this.print.on,
      back: this.searching.query ? text.backToResults : text.back(total),
      onBack: this.back,
      link: this.address.value?.render(entry.cluster, links, dataset, locale),
    });
  }

  /** Every field, or those in the region that was chosen elsewhere on the page. */
  private renderAll({ view, sort, near, programme }: Shown): unknown {
    const { locale, text: terms } = this.terms;
    const { region } = this.shared.snapshot.filter;
    const onWholeCountry = region === null ? null : this.chooseWholeCountry;
    if (!view.shown) return nothingHere({ terms, locale, total: view.total, onWholeCountry });
    return html`${heading(this.level(1), 'pick', view.title)}
    ${onWholeCountry ? wholeCountry(locale, onWholeCountry) : nothing}
    ${this.look === 'table' ? this.renderTable(view, { sort, near, programme }) : grid(view.rows, this.rowOptions(programme))}
    ${this.renderMore(view)}`;
  }

  private renderTable(
    view: PositionsView,
    { sort, near, programme }: Omit<Shown, 'view'>,
  ): unknown {
    const { locale, text } = this.terms;
    const { value: table, failed } = this.table;
    if (!table) return failed ? this.table.notFetched(locale) : nothing;
    const descending = this.chosen.descending ?? false;
    return table(view.rows, {
      ...this.rowOptions(programme),
      locale,
      caption: text.title,
      sort,
      near,
      descending,
      onSort: (by) => {
        this.choose({ sort: by, descending: by === sort && !descending });
      },
    });
  }

  private renderResults({ view, programme }: Shown): unknown {
    const { locale } = this.terms;
    const { fetching, searchLost } = frameTerms(locale);
    const { value: answer, failed } = this.answer;
    // What is looked for as it is written may be found all the same.
    if (!answer)
      return html`${failed ? this.answer.notFetched(locale, searchLost) : html`<p class="muted">${fetching}</p>`}
      ${grid(view.rows, this.rowOptions(programme))}`;
    const { dataset } = this.shared.snapshot;
    const { query, drawn } = this.searching;
    const { ids, refused, choose } = this.compared;
    return answer.results({
      ...this.rowOptions(programme),
      view,
      query,
      locale,
      refused,
      compared: ids,
      level: this.level(1),
      most: this.print.on ? Infinity : drawn,
      more: this.renderMore(view),
      unfolded: this.unfolded === query || this.print.on,
      onUnfold: (open) => {
        this.unfolded = open ? query : null;
      },
      tries: wordsToTry(entriesOf(dataset), locale, OTHERS),
      related: ({ entry }) => answer.ranking.related(entry, dataset, locale),
      onWord: this.lookAndRead,
      help: helpFrom(this),
      names: ids.flatMap((id) => entryOf(dataset, id)?.cluster.name ?? []),
      onCompare: choose,
      onCompareAll: this.compare,
      onClear: this.clear,
    });
  }

  private renderMore({ shown, found }: PositionsView): unknown {
    return shown < found
      ? html`<button class="button all no-print" type="button" @click=${this.showAll}>
          ${this.terms.text.all(found)}
        </button>`
      : nothing;
  }

  private rowOptions(programme: Programme | undefined): RowOptions {
    return {
      terms: this.terms.text,
      programme: (programme && this.programmes.value?.yearsOf(programme)) ?? null,
      onOpen: this.open,
    };
  }

  private renderComparison(municipality: Municipality | undefined): unknown {
    const { locale, text } = this.terms;
    const { dataset } = this.shared.snapshot;
    const { value: comparison, failed } = this.comparing;
    const { query } = this.searching;
    const ranking = this.answer.value?.ranking;
    if (!comparison || !ranking)
      return failed
        ? this.comparing.notFetched(locale)
        : html`<p>${frameTerms(locale).fetching}</p>`;
    return comparison({
      dataset,
      locale,
      municipality,
      query,
      chosen: this.compared.ids,
      find: ranking.find(dataset, locale),
      keywords: (entry) => ranking.keywords(entry, locale),
      now: this.moment,
      level: this.level(1),
      back: query ? text.backToResults : text.back(entriesOf(dataset).length),
      onBack: this.leaveComparison,
      onRemove: (id) => {
        this.compared.choose(id, false);
        this.focusTitle();
      },
    });
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

  private renderFoot(view: PositionsView, dataset: Dataset): unknown {
    if (!this.foot.value) return nothing;
    const { render, tools } = this.foot.value;
    const links = this.deepLink ? this.deepLinks.value : undefined;
    return render(view, {
      tools,
      dataset,
      locale: this.terms.locale,
      unfolded: this.print.on,
      address: links ? () => links.address : null,
    });
  }

  /** The visitor looks for something, and what looks for it is not there: what is not found may be there all the same. */
  private get searchWaits(): boolean {
    return this.searching.query !== '' && !this.answer.value;
  }

  /** The visitor comes near a cluster: what opening it needs is fetched. */
  private readonly comesNear = (): void => {
    this.card.retry();
  };

  /** The card is read from its name. */
  private readonly open = (id: ClusterId): void => {
    this.shared.group.select(id);
    emit(this, 'klynge-select', { id });
    const focus = (): void => {
      this.focusOn('.card-name');
    };
    if (this.card.value) this.focusOnce = focus;
    else void this.card.load().then(() => this.updateComplete.then(focus));
  };

  /** Back to what the card was opened from. */
  private readonly back = (): void => {
    const { selected } = this.shared.snapshot;
    this.focusOnce = () => {
      const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.row')];
      const row = rows.find(({ dataset }) => dataset['id'] === selected);
      const button = row?.querySelector('button');
      if (button) button.focus();
      else this.focusTitle();
    };
    this.release();
  };

  /** Lets go of the picked cluster. */
  private release(): void {
    const { group } = this.shared;
    if (group.snapshot.selected === null) return;
    group.select(null);
    emit(this, 'klynge-select', { id: null });
  }

  private readonly keyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    if (this.compared.on) this.leaveComparison();
    else if (this.shared.snapshot.selected !== null) this.back();
    else return;
    event.preventDefault();
  };

  private readonly compare = (): void => {
    this.compared.compare(true);
    this.comparing.retry();
    void this.comparing.load().then(this.focusTitle);
  };

  private readonly leaveComparison = (): void => {
    this.compared.compare(false);
    this.focusTitle();
  };

  /** What was pressed is gone: reading goes on at the answer. */
  private readonly lookAndRead = (word: string): void => {
    this.searching.look(word);
    this.focusTitle();
  };

  private readonly focusTitle = (): void => {
    void this.updateComplete.then(() => {
      this.focusOn('.results-title, .pick');
    });
  };

  private focusOn(selector: string): void {
    const title = this.renderRoot.querySelector<HTMLElement>(selector);
    title?.setAttribute('tabindex', '-1');
    title?.focus();
  }

  private choose(change: typeof this.chosen): void {
    this.chosen = { ...this.chosen, ...change };
  }

  private readonly chooseWholeCountry = (): void => {
    chooseFilter(this, this.shared.group, { region: null, town: null });
    this.focusTitle();
  };

  /** The address named a cluster: it comes into sight. */
  private readonly showCard = (): void => {
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.card')?.scrollIntoView({ block: 'nearest' }),
    );
  };

  private readonly showAll = (): void => {
    const before = this.renderRoot.querySelectorAll('.row').length;
    this.choose({ all: this.searching.query });
    void this.updateComplete.then(() => {
      // Reading goes on at the first new one.
      this.renderRoot.querySelectorAll('.row')[before]?.querySelector('button')?.focus();
    });
  };

  private readonly clear = (): void => {
    this.searching.clear();
  };
}
