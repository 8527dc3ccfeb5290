import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Activity } from '../../data/types.ts';
import { LazyController } from '../../core/controllers/lazy-controller.ts';
import { frame } from '../../core/templates/frame.ts';
import { frameTerms } from '../../core/locales/frame.terms.ts';
import { controlStyles } from '../../core/styles/controls.ts';
import { TermsController } from '../../core/controllers/terms-controller.ts';
import { filterOf } from '../../domain/activities/activities-filter.ts';
import { timelineOf } from '../../domain/activities/activities.ts';
import { inSlices } from '../../domain/slices.ts';
import { load } from '../../store/dataset.ts';
import type { Extras } from './calendar-extras.part.ts';
import type { DrawMonth } from './calendar-month.part.ts';
import { agendaStyles } from './calendar.styles.ts';
import { calendarTerms } from './calendar.terms.ts';
import { asksForMore, type CalendarMode, choiceOf, fieldsOf, limitOf } from './choices.ts';
import { ChoicesElement } from './choices-element.ts';
import { chooseCluster, clearer } from './clear.ts';
import { eventStyles } from './event.styles.ts';
import { filterBar } from './filters.ts';
import { listSection, type Section } from './list-section.ts';
import { OpenedController } from './opened-controller.ts';
import { type Scene, withOwn } from './scene.view.ts';
import { segmentStyles } from './segment.styles.ts';

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
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @fires {CustomEvent<{ id: string }>} klynge-activity-open - The visitor opened an activity.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor chose a cluster, or all (`null`).
 * @fires {CustomEvent<{ region: string | null, town: string | null }>} klynge-filter - The visitor chose a region or a town, or all (`null`).
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
 * @csspart month-name - The heading of the month, or of the year.
 * @csspart day - A day in it.
 * @csspart year - The twelve months of a year.
 * @csspart empty - What stands where there is nothing.
 * @csspart tools - What can be taken along.
 */
export class KlyngeCalendar extends ChoicesElement {
  static override styles = [
    ChoicesElement.styles,
    controlStyles,
    eventStyles,
    agendaStyles,
    segmentStyles,
  ];
  static override about = 'activities' as const;

  static {
    // What the address says is taken over while it draws: once, and on purpose.
    this.disableWarning?.('change-in-update');
  }

  private readonly terms = new TermsController(this, calendarTerms);
  /** Those of the page's own that have no mistake; `null`: not checked yet. */
  private own: readonly Activity[] | null = null;
  private readonly follow = new LazyController<Extras>(this, async () => {
    const [{ Extras }, { kit }] = await Promise.all([
      import('./calendar-extras.part.ts'),
      import('./extras-kit.ts'),
    ]);
    const extras = new Extras(kit, this, {
      group: () => this.shared.group,
      go: this.go,
      table: () => this.table.load(),
      redraw: () => {
        this.requestUpdate();
      },
    });
    return { value: extras, styles: extras.styles };
  });
  private readonly table = new LazyController<DrawMonth>(this, async () => {
    const [{ monthView }, { monthKit }] = await Promise.all([
      import('./calendar-month.part.ts'),
      import('./month-kit.ts'),
    ]);
    return monthView(monthKit);
  });
  private readonly acts = new OpenedController(this, this.follow, () => this.terms.locale);
  @state() private more = 0;
  @state() private morePast = 0;
  @state() private allRunning = false;
  @state() private filtering = false;
  /** The year of the past that is shown. */
  @state() private year: string | null = null;

  /** What changes the first drawing is waited for, so that nothing jumps. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) {
      const waits: Promise<unknown>[] = [];
      if (this.activities) waits.push(this.takeOwn());
      if (this.municipality || this.filters) waits.push(load('municipalities'));
      if (this.deepLink || this.search || this.view === 'year' || asksForMore(this))
        waits.push(this.follow.load());
      if (this.view === 'month') waits.push(this.table.load());
      if (waits.length) await Promise.all(waits);
    }
    await super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('activities') && this.hasUpdated) void this.takeOwn();
    if (changed.has('funder') && this.funder) void load('programmes');
    if (changed.has('municipality') && this.municipality) void load('municipalities');
    if (['limit', 'kind', 'type', 'search'].some((name) => changed.has(name))) this.more = 0;
  }

  protected override render(): TemplateResult {
    const { scene, mode } = this;
    const { locale, terms } = scene;
    const extras = this.follow.value;
    extras?.begin(scene);
    const [status, body] =
      this.activities && !this.own ? [terms.fetching] : this.renderBody(scene, mode);
    return frame({
      locale,
      title: terms.title,
      heading: this.heading,
      level: this.level(),
      asOf: this.now
        ? terms.seenFrom(this.today)
        : frameTerms(locale).asOf(scene.dataset.meta.compiled),
      // One place for what is said, whatever is shown: a new one would stay unheard.
      body: html`${this.renderBar(scene, mode)}
        <p class="status" role="status">${status}</p>
        ${body}`,
      foot: html`<p>${terms.typesAreOurs}</p>
        ${extras?.foot(mode, this.go.month)}`,
    });
  }

  private get scene(): Scene {
    const { snapshot } = this.shared;
    const extras = this.follow.value;
    const dataset =
      this.activities && this.own ? withOwn(snapshot.dataset, this.own) : snapshot.dataset;
    const filter = {
      ...choiceOf(this, dataset),
      cluster: snapshot.selected,
      region: snapshot.filter.region,
      town: snapshot.filter.town,
    };
    const { locale, text } = this.terms;
    const passes = filterOf(dataset, filter);
    return {
      ...{ locale, terms: text, dataset, timeline: timelineOf(dataset), filter, now: this.moment },
      passes: extras?.finding(dataset, filter.search, passes) ?? passes,
      holiday: (day) => extras?.holiday(day, locale) ?? null,
    };
  }

  private renderBar(scene: Scene, view: CalendarMode): TemplateResult {
    const fields = fieldsOf(this);
    const extras = this.follow.value;
    return filterBar({
      ...{ scene, fields, view, open: this.filtering, clear: this.clear },
      counts: extras?.counts(fields, view, this.go.month),
      toggle: () => {
        this.filtering = !this.filtering;
      },
      chooseCluster: (id) => {
        chooseCluster(this, this.shared.group, id);
      },
      change: (choice) => {
        Object.assign(this, choice);
      },
      show: (chosen) => {
        this.view = chosen;
      },
      more: (className) => extras?.fields(fields, className),
    });
  }

  private renderBody(scene: Scene, mode: CalendarMode): Section {
    const { acts, go } = this;
    const level = this.level(1);
    const limit = limitOf(this, PAGE) + this.more;
    const showMore = (): void => {
      void this.reveal('.event', '.event-title', () => {
        this.more += PAGE;
      });
    };
    if (mode === 'year')
      return this.follow.value?.year(go.month.slice(0, 4), level) ?? [scene.terms.fetching];
    if (mode === 'month') {
      const draw = this.table.value;
      if (!draw)
        return [this.table.failed ? frameTerms(scene.locale).notFetched : scene.terms.fetching];
      return draw(scene, {
        ...{
          month: go.month,
          day: go.day,
          place: this.follow.value?.place,
          limit,
          level,
          acts,
          showMore,
        },
        ...{ show: go.show, jump: go.jump, showDay: go.showDay },
        open: (activity, day) => {
          if (!acts.isOpen(activity)) acts.toggle(activity);
          go.showDay(day, activity.id);
        },
      });
    }
    return listSection(scene, {
      ...{
        from: go.anchor,
        limit,
        year: this.year,
        allRunning: this.allRunning,
        level,
        acts,
        showMore,
      },
      past: this.morePast || (this.past || this.year ? PAGE : 0),
      clear: this.clear,
      goToday: go.leave,
      showAllRunning: () => {
        this.allRunning = true;
      },
      showPast: (shown) => {
        void this.reveal('.behind .event', '.event-title', () => {
          this.morePast = shown + PAST_PAGE;
        });
      },
      archive: this.follow.value?.archive(this.year, (year) => {
        this.year = year;
        this.morePast = 0;
      }),
    });
  }

  /** Checks the page's own activities before any of them is shown. */
  private async takeOwn(): Promise<void> {
    const { activities } = this;
    if (!activities) return;
    const { soundOnes } = await import('./calendar-own.part.ts');
    const found = await soundOnes(
      inSlices,
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
    this.go.focus(
      this.renderRoot.querySelectorAll(items)[before]?.querySelector<HTMLElement>(target),
    );
  }

  private get clear(): (() => void) | null {
    return clearer(this, this.shared.group, () => {
      this.go.focus(this.renderRoot.querySelector<HTMLElement>('.status'));
    });
  }
}
