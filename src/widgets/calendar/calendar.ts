import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Activity } from '../../data/types.ts';
import { chooseFilter } from '../../core/controllers/choose-filter.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { PrintController } from '../../core/controllers/print-controller.ts';
import { TierController } from '../../core/controllers/tier-controller.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { addressFrom } from '../../core/element/address.ts';
import { ownMunicipality } from '../../core/controllers/own-municipality.ts';
import { emit } from '../../core/element/emit.ts';
import type { PageTextOf } from '../../core/element/page-text.ts';
import { limitFrom } from '../../core/element/limit.ts';
import { frameTerms } from '../../core/locales/terms.ts';
import { controlStyles } from '../../core/styles/controls.ts';
import { frame } from '../../core/templates/frame.ts';
import { compiledOf } from '../../data/compiled.ts';
import { filterOf } from '../../domain/activities/activities-filter.ts';
import { type ActivityInput, firstDay, timelineOf } from '../../domain/activities/activities.ts';
import { inLocale } from '../../i18n/language.ts';
import { eachInSlices } from '../../domain/slices.ts';
import { loadMunicipalityShapes } from '../../domain/geo/load-municipality-shapes.ts';
import type { ActivityOptions } from './activity/activity.ts';
import { activityStyles } from './activity/activity.styles.ts';
import {
  asksForMoreFields,
  type CalendarMode,
  fieldsOf,
  type FilterChange,
  filterFrom,
  limitFor,
} from './attributes.ts';
import { CalendarOptions } from './calendar-options.ts';
import { calendarStyles } from './calendar.styles.ts';
import { type CalendarContent, isWhole, todayOf, withOwn } from './calendar.view.ts';
import type { DeepLinkController } from './deep-link/deep-link.ts';
import type { collected } from './collection/collection.ts';
import type { ActivityDetail } from './detail/detail.ts';
import { hasMap } from './detail/map-of-page.ts';
import { chooseCluster, clearer } from './filters/clear.ts';
import { filterBar } from './filters/filter-bar.ts';
import { filterBarStyles } from './filters/filter-bar.styles.ts';
import type { Counter, moreFilter } from './filters/more-filters.ts';
import type { calendarFoot, DownloadController } from './foot/foot.ts';
import { hasUpcoming } from './list/agenda.view.ts';
import { listSection, type Section } from './list/list.ts';
import { calendarTerms } from './locales/terms.ts';
import type { LayoutController, monthSection } from './month/month.ts';
import type { nearestClusters } from './next/nearest.ts';
import type { nextActivities } from './next/next.ts';
import { noneUpcomingStyles } from './none-upcoming/none-upcoming.styles.ts';
import type { soundOnes } from './own-activities.ts';
import type { NearPlace } from './place/near-place.ts';
import type * as search from './search/search.ts';
import type * as timeZone from './time-zone/time-zone.ts';

/** How many activities a list begins with where the page says nothing, and how many the button adds. */
const PAGE = 50;
/** The same of the past. */
const PAST_PAGE = 10;

/**
 * What the clusters do: events, calls with a deadline and projects, the next first.
 *
 * The group's selected cluster and region narrow it down. For a region an activity's town counts; one without a town in
 * Denmark (online, abroad, not stated) counts where one of its clusters has a place in the region.
 *
 * @tag klynge-calendar
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete render.
 * @fires {CustomEvent<{ id: string }>} klynge-activity-open - The visitor opened an activity.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor chose a cluster, or all (`null`).
 * @fires {CustomEvent<{ region: string | null, town: string | null, query: string | null }>} klynge-filter - The visitor chose a region or a town, or all (`null`).
 * @csspart month - A month of the list.
 * @csspart month-head - Its heading.
 * @csspart week - Its week's number.
 * @csspart event - One activity.
 * @csspart date - Its date.
 * @csspart kind - What it is.
 * @csspart event-title - Its title.
 * @csspart event-meta - Where it is, and whose.
 * @csspart add - The button that takes it into the visitor's own calendar.
 * @csspart detail - All that is known of it.
 * @csspart running - What runs already.
 * @csspart table - The month's table.
 * @csspart month-name - The heading of the month.
 * @csspart day - A day in it.
 * @csspart empty - What stands where there is nothing.
 * @csspart next - The rows of `layout="next"`.
 * @csspart own-pages - The clusters' own pages, where nothing is to come.
 * @csspart past - The fold of what is over.
 * @csspart about - The fold at the foot: what the data is.
 * @csspart summary - What the calendar is for, in one sentence.
 * @csspart tools - Downloads and the link.
 */
export class KlyngeCalendar extends CalendarOptions {
  static override styles = [
    CalendarOptions.styles,
    controlStyles,
    activityStyles,
    calendarStyles,
    noneUpcomingStyles,
    filterBarStyles,
  ];
  static override about = 'activities' as const;

  static {
    // What the address says is taken over while it renders: once, and on purpose.
    this.disableWarning?.('change-in-update');
  }

  /** The ids of the activities that show all that is known of them. */
  @state() private opened: ReadonlySet<string> = new Set();
  /** How many activities the buttons have added to the list, and to the past. */
  @state() private added = 0;
  @state() private addedPast = 0;
  @state() private allRunning = false;
  /** Whether the folded fields show, and where it is narrow all. */
  @state() private filtersOpen = false;
  /** Whether the visitor has opened what is past, or closed it; `null`: neither. */
  @state() private pastOpen: boolean | null = null;
  /** The year of the past that is shown. */
  @state() private pastYear: string | null = null;
  /** There was something to filter: fields do not go away while somebody is in them. */
  private filtersUsed = false;
  /** Those of the page's own that have no mistake; `null`: not checked yet. */
  @state() private own: readonly Activity[] | null = null;
  /** Those of the page's own that are checked, or were last. */
  private checking: unknown;

  private readonly terms = new TermsController(this, calendarTerms);

  private readonly print = new PrintController(this, () => {
    this.performUpdate();
  });
  private readonly municipalities = new TierController(this, 'municipalities');
  private readonly programmes = new TierController(this, 'programmes');
  private readonly addresses = new TierController(this, 'activity-details');

  private readonly monthTable = new LazyController<{
    readonly render: typeof monthSection;
    readonly layout: LayoutController;
  }>(
    this,
    async () => {
      const { LayoutController, monthSection, monthStyles } = await import('./month/month.ts');
      const layout = new LayoutController(this);
      return { value: { render: monthSection, layout }, styles: [monthStyles] };
    },
    'manual',
  );

  private readonly next = new LazyController<typeof nextActivities>(
    this,
    async () => {
      const { nextActivities, nextStyles } = await import('./next/next.ts');
      return { value: nextActivities, styles: [nextStyles] };
    },
    'manual',
  );

  private readonly nearest = new LazyController<typeof nearestClusters>(
    this,
    async () => {
      const [{ nearestClusters }] = await Promise.all([
        import('./next/nearest.ts'),
        loadMunicipalityShapes(),
      ]);
      return { value: nearestClusters };
    },
    'manual',
  );

  /** Comes where the page has activities of its own. */
  private readonly sound = new LazyController<typeof soundOnes>(
    this,
    async () => ({ value: (await import('./own-activities.ts')).soundOnes }),
    'manual',
  );

  private readonly detail = new LazyController<ActivityDetail>(
    this,
    async () => {
      const { ActivityDetail, copyAddressStyles, detailStyles } =
        await import('./detail/detail.ts');
      return { value: new ActivityDetail(this), styles: [detailStyles, copyAddressStyles] };
    },
    'manual',
  );

  private readonly searching = new LazyController<typeof search>(
    this,
    async () => ({ value: await import('./search/search.ts') }),
    'manual',
  );

  /** The postcode or town that was asked for last. */
  private placeWanted = '';
  /** The postcodes come when somebody reaches for their field. */
  private readonly places = new LazyController<NearPlace>(
    this,
    async () => {
      const { NearPlace } = await import('./place/near-place.ts');
      const place = new NearPlace(this);
      // It may have come only after it was asked for again.
      place.ask(this.placeWanted);
      return { value: place };
    },
    'manual',
  );

  private readonly deepLinks = new LazyController<DeepLinkController>(
    this,
    async () => {
      const { CalendarInAddress, DeepLinkController } = await import('./deep-link/deep-link.ts');
      const own = new CalendarInAddress(this, {
        mode: () => this.mode,
        opened: () => this.opened,
        open: this.openOnly,
        goTo: (id) => {
          const found = this.activityOf(id);
          if (found) void this.goTo(found);
          return found !== undefined;
        },
        near: () => this.placeAsked,
        askNear: (place) => {
          if (fieldsOf(this).includes('place')) this.askPlace(place);
        },
        fetch: () => void this.loadWanted(),
      });
      return { value: new DeepLinkController(this, () => this.shared.group, own) };
    },
    'manual',
  );

  private readonly collecting = new LazyController<typeof collected>(
    this,
    async () => ({ value: (await import('./collection/collection.ts')).collected }),
    'manual',
  );

  private readonly moreFilters = new LazyController<{
    readonly render: typeof moreFilter;
    readonly counter: Counter;
  }>(this, async () => {
    const { Counter, moreFilter, moreFilterStyles } = await import('./filters/more-filters.ts');
    const counter = new Counter(() => {
      this.requestUpdate();
    });
    return { value: { render: moreFilter, counter }, styles: [moreFilterStyles] };
  });

  private readonly foot = new LazyController<{
    readonly render: typeof calendarFoot;
    readonly tools: DownloadController;
  }>(this, async () => {
    const { aboutStyles, calendarFoot, footStyles, DownloadController, toolsStyles } =
      await import('./foot/foot.ts');
    const tools = new DownloadController(this);
    const styles = [aboutStyles, footStyles, toolsStyles];
    return { value: { render: calendarFoot, tools }, styles };
  });

  private readonly timeZone = new LazyController<typeof timeZone>(this, async () => ({
    value: await import('./time-zone/time-zone.ts'),
  }));

  constructor() {
    super();
    // Whoever comes here may open an activity next.
    const near = this.detail.retry;
    this.addEventListener('pointerenter', near, { once: true });
    this.addEventListener('focusin', near, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.opened = new Set();
  }

  /** What changes the first render is waited for, so that nothing jumps. */
  protected override prepare(): Promise<unknown> {
    return Promise.all([
      this.activities && this.checkOwn(),
      (this.municipality || this.filters) && this.municipalities.load(),
      asksForMoreFields(this) && this.moreFilters.load(),
      this.loadWanted(),
    ]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    // Also at the first drawing: what a page set before the widget's code was there comes only now.
    void this.loadWanted();
    if (this.activities && this.activities !== this.checking) this.waitFor(this.checkOwn());
    if (changed.has('funder') && this.funder) void this.programmes.load();
    if (changed.has('past')) this.pastOpen = null;
    if (changed.has('municipality') && this.municipality) void this.municipalities.load();
    if (['limit', 'kind', 'type', 'search'].some((name) => changed.has(name))) this.added = 0;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { content } = this;
    const [first] = content.dataset.activities;
    // Where to sign up is told by the details, of those that are shown.
    if (first && !isWhole(first, content) && this.renderRoot.querySelector('.event'))
      void this.addresses.load();
  }

  /** What the attributes need that not every calendar does. */
  private async loadWanted(): Promise<void> {
    await Promise.all([
      this.isNext && this.next.load(),
      this.isNext && this.municipality && this.nearest.load(),
      this.deepLink && this.deepLinks.load(),
      this.collection && this.collecting.load(),
      (this.search || fieldsOf(this).includes('search')) && this.searching.load(),
      this.mode === 'month' && this.monthTable.load(),
    ]);
  }

  protected override render(): TemplateResult {
    const { content, mode } = this;
    const { locale, terms, heading = '' } = content;
    if (this.isNext)
      return frame({
        locale,
        title: terms.title,
        heading,
        level: this.level(),
        body: this.renderNext(content),
        foot: null,
        lost: this.lost,
      });
    const [status, body, said] = this.waitsFor(content) ?? this.renderBody(content, mode);
    this.filtersUsed ||= this.past || mode === 'month' || hasUpcoming(content);
    return frame({
      locale,
      title: terms.title,
      heading,
      level: this.level(),
      summary: terms.purpose,
      // One place for what is said, whatever is shown: a new one would stay unheard.
      body: html`${this.filtersUsed ? this.renderFilters(content, mode) : nothing}
        <p class=${said ? 'status sr' : 'status'} role="status">${status}</p>
        ${body}`,
      foot: this.renderFoot(content, mode),
      lost: this.lost,
    });
  }

  /** What is rendered: the group's choice, the attributes, and the visitor's. */
  private get content(): CalendarContent {
    const { snapshot } = this.shared;
    const { locale, text } = this.terms;
    const { activities, own } = this;
    const whole = activities && own ? withOwn(snapshot.dataset, own) : snapshot.dataset;
    const chosen = this.collection ? this.collecting.value?.(this, whole) : undefined;
    const { dataset } = chosen ?? { dataset: whole };
    const filter = {
      ...filterFrom(this, dataset),
      cluster: snapshot.selected,
      region: snapshot.filter.region,
      town: snapshot.filter.town,
    };
    const passes = filterOf(dataset, filter);
    const search = this.searching.value;
    const searched = search
      ? search.both(passes, search.searchFor(dataset, filter.search))
      : passes;
    const near = this.places.value?.near(dataset);
    return {
      locale,
      terms: text,
      heading: this.heading || (chosen ? inLocale(chosen.title, locale) : ''),
      dataset,
      timeline: timelineOf(dataset),
      filter,
      now: this.moment,
      near: near ? { words: text.near(near.label), passes: near.passes } : null,
      passes: near ? (one) => near.passes(one) && searched?.(one) !== false : searched,
      own: activities !== null,
      timeZoneNote: this.timeZone.value?.noteFor(locale),
    };
  }

  protected override get pageTextOf(): PageTextOf {
    return { ...super.pageTextOf, dataset: this.content.dataset };
  }

  private renderFilters(content: CalendarContent, mode: CalendarMode): TemplateResult {
    const fields = fieldsOf(this);
    const loaded = this.moreFilters.value;
    const counts = fields.length
      ? loaded?.counter.counts(content, fields, mode, this.navigation.month)
      : undefined;
    return filterBar(content, {
      fields,
      counts,
      mode,
      open: this.filtersOpen,
      more: (field, className) =>
        loaded?.render(content, {
          field,
          counts,
          className,
          search: this.search,
          past: this.past,
          onChange: this.change,
          onSearchFocus: this.prepareSearch,
          place: {
            value: this.placeAsked,
            problem: this.places.use(
              (place) => place.problem(content.dataset, content.locale),
              this.places.failed ? this.places.notFetched(content.locale) : nothing,
            ),
            onNear: this.places.retry,
            onPlace: this.askPlace,
          },
        }),
      onToggle: () => {
        this.filtersOpen = !this.filtersOpen;
      },
      onClear: this.clear,
      onCluster: (id) => {
        chooseCluster(this, this.shared.group, id);
      },
      onWhere: this.chooseWhere,
      onMode: (chosen) => {
        this.view = chosen;
      },
      onNearMode: (near) => {
        if (near === 'month') this.monthTable.retry();
      },
    });
  }

  /** Instead of what is shown: it would not be what was asked for. */
  private waitsFor({ locale, filter, terms }: CalendarContent): Section | undefined {
    if (this.activities && !this.own) return [terms.fetching];
    if (!filter.search || this.searching.value) return undefined;
    const { fetching, searchLost } = frameTerms(locale);
    if (!this.searching.failed) return [fetching];
    return ['', this.searching.notFetched(locale, searchLost)];
  }

  private renderBody(content: CalendarContent, mode: CalendarMode): Section {
    return mode === 'month' ? this.renderMonth(content) : this.renderList(content);
  }

  private renderList(content: CalendarContent): Section {
    return listSection(content, {
      from: this.navigation.anchor,
      limit: limitFor(this, PAGE) + this.added,
      pastShown: this.addedPast || (this.past || this.pastYear ? PAGE : PAST_PAGE),
      allRunning: this.allRunning,
      suggest: addressFrom(this, 'suggest-href', this.suggestHref),
      past: {
        level: this.level(1),
        activities: this.activityOptions(content),
        open: this.pastOpen ?? this.past,
        year: this.pastYear,
        onToggle: (open) => {
          this.pastOpen = open;
        },
        onShowMore: (shown) => {
          void this.reveal('.behind .event', '.event-title button', () => {
            this.addedPast = shown + PAST_PAGE;
          });
        },
        onYear: (year) => {
          this.pastYear = year;
          this.addedPast = 0;
        },
      },
      onShowAllRunning: () => {
        this.allRunning = true;
      },
      onShowMore: this.showMore,
      onGoToday: this.navigation.leave,
      onClear: this.clear,
    });
  }

  private renderNext(content: CalendarContent): unknown {
    const { next, nearest } = this;
    const waits = this.waitsFor(content);
    if (waits) return html`<p class="status" role="status">${waits[0]}</p>`;
    if (!next.value) return this.waitingFor(next, content);
    const { dataset } = content;
    const own = ownMunicipality(this, dataset, this.municipality);
    return next.value(content, {
      level: this.level(1),
      limit: limitFrom(this, this.limit),
      more: addressFrom(this, 'more-href', this.moreHref),
      nearest: own && nearest.value ? nearest.value(dataset, own) : null,
    });
  }

  private renderMonth(content: CalendarContent): Section {
    const { navigation, monthTable } = this;
    if (!monthTable.value) return this.sectionWithout(monthTable, content);
    const { render, layout } = monthTable.value;
    return render(content, {
      month: navigation.month,
      day: navigation.day,
      layout,
      limit: limitFor(this, PAGE) + this.added,
      level: this.level(1),
      activities: this.activityOptions(content),
      onShowMonth: navigation.show,
      onLeaveMonth: navigation.jump,
      onShowDay: navigation.showDay,
      onOpen: (activity, day) => {
        if (!this.opened.has(activity.id)) this.toggle(activity);
        navigation.showDay(day, activity.id);
      },
      onShowMore: this.showMore,
    });
  }

  private renderFoot(content: CalendarContent, mode: CalendarMode): unknown {
    if (!this.foot.value) return nothing;
    const { render, tools } = this.foot.value;
    const { month } = this.navigation;
    const links = this.deepLink ? this.deepLinks.value : undefined;
    return render(content, {
      tools,
      unfolded: this.print.on,
      asOf: this.now
        ? content.terms.seenFrom(this.today)
        : frameTerms(content.locale).asOf(compiledOf(content.dataset.meta, 'activities')),
      timeZoneNote: this.timeZone.value?.noteBelow(content.locale) ?? null,
      address: links ? () => links.address : null,
      onDownloadCalendar: async () => {
        const { downloadCalendar, shownIn } = await import('./download/download.ts');
        await downloadCalendar(() => this.content, shownIn(content, mode, month), todayOf(content));
      },
      onDownloadTable: async () => {
        const { downloadTable, shownIn } = await import('./download/download.ts');
        await downloadTable(() => this.content, shownIn(content, mode, month));
      },
    });
  }

  private activityOptions(content: CalendarContent): ActivityOptions {
    const links = this.deepLink ? this.deepLinks.value : undefined;
    return {
      opened: this.opened,
      detail: (item) =>
        this.detail.value?.render(item, content, {
          addressOf: links ? (activity) => links.addressOf({ activity }) : null,
          onAdd: this.addToOwnCalendar,
          onCluster: (id) => {
            chooseCluster(this, this.shared.group, id);
          },
          onTown: hasMap(this.group)
            ? (town) => {
                chooseFilter(this, this.shared.group, { town, region: null });
              }
            : null,
        }) ?? this.waitingFor(this.detail, content),
      onToggle: this.toggle,
      onAdd: this.addToOwnCalendar,
    };
  }

  private sectionWithout(feature: LazyController<unknown>, content: CalendarContent): Section {
    const waiting = this.waitingFor(feature, content);
    return typeof waiting === 'string' ? [waiting] : ['', waiting];
  }

  /** Instead of what is not loaded yet. */
  private waitingFor(feature: LazyController<unknown>, { locale }: CalendarContent) {
    return feature.failed ? feature.notFetched(locale) : frameTerms(locale).fetching;
  }

  private readonly change = (change: FilterChange): void => {
    Object.assign(this, change);
  };

  /** A region's id, `online`, or all (`''`). */
  private readonly chooseWhere = (value: string): void => {
    const isOnline = value === 'online';
    if (isOnline || this.format === 'online') this.format = isOnline ? 'online' : '';
    const { region, town } = this.shared.group.snapshot.filter;
    const wanted = isOnline ? null : value || null;
    if (wanted !== region || town)
      chooseFilter(this, this.shared.group, { region: wanted, town: null });
  };

  private readonly toggle = ({ id }: ActivityInput): void => {
    const opened = new Set(this.opened);
    const open = !opened.delete(id);
    if (open) opened.add(id);
    this.opened = opened;
    if (!open) return;
    this.detail.retry();
    emit(this, 'klynge-activity-open', { id });
  };

  /** Opens an activity by its id and goes to it. `false`: it is not among those that are shown. */
  showActivity(id: string): boolean {
    const activity = this.activityOf(id);
    if (this.isNext || !activity || this.content.passes?.(activity) === false) return false;
    this.openOnly(id);
    void this.goTo(activity).then((row) => {
      this.navigation.focus(row?.querySelector<HTMLElement>('.event-title button'));
    });
    return true;
  }

  private activityOf(id: string): Activity | undefined {
    return this.content.dataset.activities.find((one) => one.id === id);
  }

  /** Brings its row into sight; the view goes to its day where it does not have it. */
  private async goTo(activity: Activity): Promise<HTMLElement | null> {
    // Nothing in an id has to be escaped: the format says so.
    const row = (): HTMLElement | null =>
      this.renderRoot.querySelector<HTMLElement>(`[id="activity-${activity.id}"]`);
    await this.updateComplete;
    if (!row()) {
      this.showDate(firstDay(activity));
      await this.updateComplete;
    }
    row()?.scrollIntoView({ block: 'nearest' });
    return row();
  }

  private readonly openOnly = (id: string): void => {
    this.opened = new Set(id ? [id] : []);
    if (id) this.detail.retry();
  };

  private readonly addToOwnCalendar = (activity: ActivityInput): void => {
    void import('./download/download.ts')
      .then(({ downloadActivity }) => downloadActivity(() => this.content, activity))
      .catch((error: unknown) => {
        console.error(error);
        this.sayLost(() => {
          this.addToOwnCalendar(activity);
        });
      });
  };

  private readonly showMore = (): void => {
    void this.reveal('.event', '.event-title button', () => {
      this.added += PAGE;
    });
  };

  private readonly prepareSearch = (): void => {
    this.searching.retry();
    void this.searching.load().then(() => {
      const { dataset } = this.content;
      void this.searching.value?.prepareSearch(dataset, () => this.content.dataset === dataset);
    });
  };

  private readonly askPlace = (words: string): void => {
    this.placeWanted = words.trim();
    if (this.places.value) this.places.value.ask(words);
    else if (this.places.failed) this.places.retry();
    else void this.places.load();
  };

  /** Also while what knows places is on its way. */
  private get placeAsked(): string {
    return this.places.value?.asked || this.placeWanted;
  }

  /** Checks the page's own activities before any of them is shown. */
  private async checkOwn(): Promise<void> {
    const { activities } = this;
    await this.sound.load();
    const soundOnes = this.sound.value;
    // Lost: that is said, and it is tried again with what was asked for anew.
    if (!soundOnes || !activities || this.checking === activities) return;
    this.checking = activities;
    const found = await soundOnes(
      eachInSlices,
      this,
      activities,
      this.shared.snapshot.dataset,
      () => this.activities === activities,
    );
    if (found) this.own = found;
    this.requestUpdate();
  }

  /** Reading goes on at the first of what is new. */
  private async reveal(items: string, target: string, change: () => void): Promise<void> {
    const before = this.renderRoot.querySelectorAll(items).length;
    change();
    await this.updateComplete;
    this.navigation.focus(
      this.renderRoot.querySelectorAll(items)[before]?.querySelector<HTMLElement>(target),
    );
  }

  private get clear(): (() => void) | null {
    const place = { asked: this.placeAsked, ask: this.askPlace };
    return clearer(this, this.shared.group, place, () => {
      this.navigation.focus(this.renderRoot.querySelector<HTMLElement>('.status'));
    });
  }
}
