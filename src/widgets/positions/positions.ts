import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Cluster, ClusterId } from '../../data/types.ts';
import { chooseFilter } from '../../kit/choose-filter.ts';
import { DetailController } from '../../kit/detail-controller.ts';
import { emit } from '../../kit/emit.ts';
import { FollowController } from '../../kit/follow-controller.ts';
import { frame } from '../../kit/frame.ts';
import { frameTerms } from '../../kit/frame.terms.ts';
import { limitFrom } from '../../kit/limit.ts';
import { clustersNamed } from '../../kit/named-clusters.ts';
import { ownMunicipality } from '../../kit/own-municipality.ts';
import { placesTerms } from '../../kit/places.terms.ts';
import { controlStyles } from '../../kit/styles/controls.ts';
import { rowStyles } from '../../kit/styles/rows.ts';
import { TermsController } from '../../kit/terms-controller.ts';
import { oneOf } from '../../kit/warn.ts';
import { WidgetElement } from '../../kit/widget-element.ts';
import { regionsOn } from '../../model/clusters.ts';
import { bar, GROUPINGS } from './bar.ts';
import type { Extras } from './extras.ts';
import { positionsStyles } from './positions.styles.ts';
import { positionsTerms } from './positions.terms.ts';
import { type Grouping, type PositionRow, type PositionsView, SORTS, type Sort, toPositions } from './positions.view.ts';
import { nothingShown, rowGroup, type RowsOptions } from './rows.ts';
import { table } from './table.ts';

const VIEWS = ['cards', 'table', 'compact'] as const;
/** Milliseconds without a key before the page is told what was looked for. */
const PAUSE = 600;

/**
 * Denmark's strength positions, each with the cluster organisation behind it.
 *
 * @tag klynge-positions
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor opened a cluster, or let it go (`null`).
 * @fires {CustomEvent<{ region: string | null, town: string | null }>} klynge-filter - The visitor chose a region, or the whole country (`null`).
 * @fires {CustomEvent<{ query: string, found: number }>} klynge-search - The visitor looked for something, and how much was found.
 * @csspart row - One strength position.
 * @csspart name - Its name.
 * @csspart detail - What is known of its organisation.
 * @csspart table - The table of `view="table"`.
 * @csspart intro - What clusters are.
 * @csspart programme - The chosen programme.
 * @csspart empty - What stands where nothing is found.
 * @csspart tools - Downloads and the link.
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
  /** Only clusters with a place in the municipality, by code or name; distances are counted from it. */
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
  @property({ type: Boolean, attribute: 'json-ld', converter: (value) => value !== 'off' }) jsonLd = true;

  private readonly terms = new TermsController(this, positionsTerms);
  private readonly detail = new DetailController(this);
  private readonly follow = new FollowController<Extras>(this, async () => {
    const { Extras, styles } = await import('./extras.ts');
    return { value: new Extras(this, () => this.shared.group), styles };
  });
  @state() private search = '';
  @state() private chosen: { grouping?: Grouping; sort?: Sort; programme?: string; all?: boolean } = {};
  @state() private refining = false;
  private opened: ReadonlySet<ClusterId> = new Set();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private found = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  /** A property that changes the first drawing waits for what draws it, so that nothing jumps. */
  protected override async scheduleUpdate(): Promise<void> {
    const { view, intro, programme, deepLink, sort } = this;
    if (!this.hasUpdated && (intro || programme || deepLink || view === 'table' || sort === 'distance')) await this.follow.load();
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    for (const name of ['groupBy', 'sort', 'programme', 'limit']) if (changed.has(name)) this.chosen = {};
  }

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const words = frameTerms[locale];
    const { snapshot } = this.shared;
    const { dataset } = snapshot;
    const extras = this.follow.value;
    const grouping = this.chosen.grouping ?? oneOf(this, 'group-by', this.groupBy, GROUPINGS);
    const sort = this.chosen.sort ?? oneOf(this, 'sort', this.sort, SORTS);
    const status = oneOf(this, 'status', this.status, ['', 'strength', 'emerging']) || null;
    const municipality = ownMunicipality(this, dataset, this.municipality);
    const query = this.search.trim();
    const programme = this.chosen.programme ?? this.programme;
    const view = toPositions(snapshot, {
      ...{ locale, query, grouping, sort, today: this.today, terms: text, places: placesTerms[locale] },
      limit: this.chosen.all || query ? Infinity : limitFrom(this, this.limit),
      only: { clusters: clustersNamed(this, dataset, this.cluster), status, municipality: municipality?.code ?? null },
      find: extras?.find(dataset),
      distance: (cluster: Cluster) => (municipality && extras ? extras.distance(cluster, municipality) : null),
      programme: extras?.programmeId(dataset, programme) ?? null,
    });
    this.found = view.found;
    const level = this.level(1);
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: words.asOf(dataset.meta.compiled),
      summary: view.summary,
      body: html`${extras?.introduction(dataset, locale, level)}
        ${extras?.programmeNote(dataset, programme, locale, (id) => {
          this.choose({ programme: id });
        })}
        ${bar({
          ...{ snapshot, locale, terms: text, grouping, refining: this.refining, regions: regionsOn(dataset, this.today) },
          refine: this.refine,
          group: (value) => {
            this.choose({ grouping: value });
          },
          region: this.chooseRegion,
          type: this.type,
          come: this.come,
        })}
        <p class="status" role="status">${view.status}</p>
        ${this.renderList(view, sort, extras?.programmeYears(dataset, programme) ?? null)}
        ${view.shown ? nothing : nothingShown(query, { locale, terms: text }, this.clear)}
        ${
          view.shown < view.found
            ? html`<button class="button more" type="button" @click=${this.showAll}>${text.all(view.found)}</button>`
            : nothing
        }
        ${this.hideEmpty || !view.without.length ? nothing : html`<p class="muted without">${text.without(view.without.join(', '))}</p>`}`,
      foot: html`<p>${words.addresses}</p>
        ${extras?.foot(view, locale)}`,
    });
  }

  private renderList(view: PositionsView, sort: Sort, programme: string | null): unknown {
    const { locale, text } = this.terms;
    const look = oneOf(this, 'view', this.view, VIEWS);
    const options: RowsOptions = {
      ...{ locale, terms: text, level: this.level(1), query: this.search.trim(), compact: look === 'compact' },
      isOpen: (id) => this.isOpen(id),
      toggle: (id) => {
        this.toggle(id);
      },
      detail: ({ entry: { cluster } }: PositionRow) => this.detail.render(this.shared.snapshot.dataset, cluster, locale),
    };
    if (look !== 'table') return view.groups.map((group) => rowGroup(group, options));
    const sortBy = (by: Sort): void => {
      this.choose({ sort: by });
    };
    return view.shown ? table(view.groups, { ...options, caption: text.title, sort, sortBy, programme }) : nothing;
  }

  private get field(): HTMLInputElement | null {
    return this.renderRoot.querySelector('input');
  }

  private isOpen(id: ClusterId): boolean {
    return this.opened.has(id) || this.shared.snapshot.selected === id;
  }

  private toggle(id: ClusterId): void {
    const open = !this.isOpen(id);
    this.opened = new Set(open ? [...this.opened, id] : [...this.opened].filter((other) => other !== id));
    const { group } = this.shared;
    if (open || group.snapshot.selected === id) {
      group.select(open ? id : null);
      emit(this, 'klynge-select', { id: open ? id : null });
    }
    this.requestUpdate();
  }

  private choose(change: typeof this.chosen): void {
    this.chosen = { ...this.chosen, ...change };
  }

  private readonly chooseRegion = (region: string | null): void => {
    chooseFilter(this, this.shared.group, { region, town: null });
  };

  /** Finds with each key; the page is told once the visitor pauses. */
  private readonly type = (): void => {
    this.search = this.field?.value ?? '';
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.search.trim()) emit(this, 'klynge-search', { query: this.search.trim(), found: this.found });
    }, PAUSE);
  };

  private readonly come = (): void => {
    void this.follow.load().then(() => this.follow.value?.bringSearch());
  };

  private readonly refine = (): void => {
    this.refining = !this.refining;
  };

  private readonly showAll = (): void => {
    const before = this.renderRoot.querySelectorAll('.row, tbody tr').length;
    this.choose({ all: true });
    void this.updateComplete.then(() => {
      // Reading goes on at the first new one.
      const row = this.renderRoot.querySelectorAll<HTMLElement>('.row, tbody tr')[before];
      row?.querySelector('button')?.focus();
    });
  };

  private readonly clear = (): void => {
    if (!this.search.trim()) this.chooseRegion(null);
    if (this.field) this.field.value = '';
    this.search = '';
    this.field?.focus();
  };
}
