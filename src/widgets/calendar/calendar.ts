import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { emit } from '../../kit/emit.ts';
import { frame } from '../../kit/frame.ts';
import { frameTerms } from '../../kit/frame.terms.ts';
import { heading } from '../../kit/heading.ts';
import { icon } from '../../kit/icons.ts';
import { selectField } from '../../kit/select-field.ts';
import { controlStyles } from '../../kit/styles/controls.ts';
import { TermsController } from '../../kit/terms-controller.ts';
import { oneOf, warnOnce } from '../../kit/warn.ts';
import { WidgetElement } from '../../kit/widget-element.ts';
import { entriesOf } from '../../model/clusters.ts';
import { datePhrase, monthPhrase } from '../../model/dates.ts';
import { addMonths, monthOf } from '../../model/days.ts';
import { inLocale } from '../../model/language.ts';
import { agenda, event, runningStrip } from './agenda.ts';
import { agendaStyles } from './calendar.styles.ts';
import { calendarTerms } from './calendar.terms.ts';
import { activitiesFor, type Agenda, byMonth, type Choice, FIRST_PAST, monthsAround, narrowed, toAgenda } from './calendar.view.ts';
import { toItem, type Words } from './item.view.ts';
import { monthStyles } from './month.styles.ts';
import { monthTable } from './month.ts';
import { onDay, toMonth, withParts } from './month.view.ts';

const VIEWS = ['list', 'month'] as const;
const KINDS = ['', 'event', 'call', 'project'] as const;
const FORMATS = ['', 'in-person', 'online', 'hybrid'] as const;
/** How many past activities the button adds. */
const MORE_PAST = 10;

/**
 * What the clusters do: events, calls with a deadline and projects, the next first.
 *
 * The group's selected cluster and region narrow it down. For a region an activity's town counts; one without a town in
 * Denmark (online, abroad, not stated) counts where one of its clusters has a place in the region.
 *
 * @tag klynge-calendar
 * @fires {CustomEvent<{}>} klynge-ready - Once, after the first complete drawing.
 * @fires {CustomEvent<{ id: string | null }>} klynge-select - The visitor chose a cluster, or all (`null`).
 * @fires {CustomEvent<{ region: string | null }>} klynge-filter - The visitor cleared the choices (`null`: the whole country).
 * @csspart month - A month of the list.
 * @csspart week - Its week's number.
 * @csspart event - One activity.
 * @csspart date - Its date.
 * @csspart kind - What it is.
 * @csspart running - A project that runs already.
 * @csspart table - The month's table.
 * @csspart day - A day in it.
 */
export class KlyngeCalendar extends WidgetElement {
  static override styles = [WidgetElement.styles, controlStyles, agendaStyles, monthStyles];

  /** `list` (default) or `month`. */
  @property() view = '';

  /** The month to open at, as YYYY-MM; without it: today's. */
  @property() month = '';

  /** Only `event`, `call` or `project`. */
  @property() kind = '';

  /** Only one activity type, by its id: `matchmaking`. */
  @property() type = '';

  private readonly terms = new TermsController(this, calendarTerms);
  @state() private format = '';
  @state() private past = 0;
  @state() private filtering = false;
  /** The day whose activities stand under the table. */
  @state() private day: string | null = null;

  protected override render(): TemplateResult {
    const { locale, text } = this.terms;
    const { snapshot } = this.shared;
    const view = oneOf(this, 'view', this.view, VIEWS);
    return frame({
      locale,
      title: text.title,
      heading: this.heading,
      level: this.level(),
      asOf: this.now ? text.seenFrom(this.today) : frameTerms[locale].asOf(snapshot.dataset.meta.compiled),
      body: html`${this.renderBar(view)} ${view === 'month' ? this.renderMonth() : this.renderAgenda()}`,
      foot: html`<p>${text.typesAreOurs}</p>`,
    });
  }

  private get words(): Words {
    return { locale: this.terms.locale, terms: this.terms.text };
  }

  private get choice(): Choice {
    const types = ['', ...this.shared.snapshot.dataset.activityTypes.map(({ id }) => id)] as [string, ...string[]];
    return {
      kind: oneOf(this, 'kind', this.kind, KINDS),
      type: types.length > 1 ? oneOf(this, 'type', this.type, types) : this.type,
      format: this.format,
    };
  }

  private renderBar(view: string): TemplateResult {
    const { locale, text } = this.terms;
    const { filters, all } = text;
    const { dataset, selected } = this.shared.snapshot;
    const { kind, type, format } = this.choice;
    const className = this.filtering ? 'refined shown' : 'refined';
    return html`<div class="bar">
      <button
        class="button refine"
        type="button"
        aria-expanded=${this.filtering}
        @click=${() => {
          this.filtering = !this.filtering;
        }}
      >
        ${filters.open} ${icon('chevron')}
      </button>
      ${selectField({
        label: filters.kind,
        className,
        value: kind,
        options: KINDS.map((value) => ({ value, label: value ? text.kinds[value] : all.kind })),
        choose: (value) => (this.kind = value),
      })}
      ${selectField({
        label: filters.cluster,
        className,
        value: selected ?? '',
        options: [
          { value: '', label: all.cluster },
          ...entriesOf(dataset).map(({ order, cluster }) => ({ value: cluster.id, label: `${order} ${cluster.name}` })),
        ],
        choose: this.chooseCluster,
      })}
      ${selectField({
        label: filters.type,
        className,
        value: type,
        options: [{ value: '', label: all.type }, ...dataset.activityTypes.map(({ id, name }) => ({ value: id, label: inLocale(name, locale) }))],
        choose: (value) => (this.type = value),
      })}
      ${selectField({
        label: filters.format,
        className,
        value: format,
        options: FORMATS.map((value) => ({ value, label: value ? text.formats[value] : all.format })),
        choose: (value) => (this.format = value),
      })}
      <fieldset class="view">
        <legend class="label">${filters.view}</legend>
        <span class="segment">
          ${VIEWS.map(
            (value) =>
              html`<label>
                <input
                  type="radio"
                  name="view"
                  .checked=${value === view}
                  @change=${() => {
                    this.view = value;
                  }}
                />
                ${icon(value === 'list' ? 'list' : 'event')} ${text.views[value]}
              </label>`,
          )}
        </span>
      </fieldset>
    </div>`;
  }

  private renderAgenda(): TemplateResult {
    const { text } = this.terms;
    const found = toAgenda(this.shared.snapshot, { ...this.words, choice: this.choice, today: this.today, past: this.past });
    const level = this.level(1);
    return html`<p class="status" role="status">${found.status}</p>
      ${found.nothing ? this.renderNothing() : nothing} ${runningStrip(found.running, this.terms.locale, text)}
      ${agenda(found.upcoming, level, this.words)} ${found.nothing ? nothing : this.renderPast(found, level)}`;
  }

  private renderPast(found: Agenda, level: number): TemplateResult {
    const { text } = this.terms;
    const empty = !found.upcoming.length;
    return html`${empty
      ? html`<div class="empty" part="empty">
          <p class="lead">${text.nothingUpcoming}</p>
          <p class="muted">${text.registerEnds(this.shared.snapshot.dataset.meta.compiled, this.today)}</p>
        </div>`
      : nothing}
    ${found.pastShown
      ? html`${heading(
          level,
          'section-head',
          html`${empty ? text.latestPast : text.earlier} <span>${text.newestOf(found.pastShown, found.pastTotal)}</span>`,
        )}
        ${agenda(found.past, level + 1, this.words)}`
      : nothing}
    ${found.pastShown < found.pastTotal
      ? html`<button
          class="button later"
          type="button"
          @click=${() => {
            void this.showPast(found.pastShown);
          }}
        >
          ${text.showPast}
        </button>`
      : nothing}`;
  }

  private renderMonth(): TemplateResult {
    const { locale, text } = this.terms;
    const { snapshot } = this.shared;
    const { dataset } = snapshot;
    const activities = activitiesFor(snapshot, this.choice);
    const month = this.shownMonth;
    const drawn = toMonth(dataset, activities, month, this.today, this.words);
    const name = (of: string): string => monthPhrase(of, locale);
    const counted = drawn.parts ? text.and(text.activities(drawn.whole), text.parts(drawn.parts)) : text.activities(drawn.whole);
    const here = withParts(dataset, activities);
    const listed = byMonth(
      activities.filter((activity) => monthOf(toItem(dataset, activity, this.words).day) === month).map((activity) => toItem(dataset, activity, this.words)),
      this.words,
    );
    return html`<p class="status" role="status">${narrowed(snapshot, text.inMonth(counted, drawn.title), this.words)}</p>
      <div class="month-nav">
        ${this.step(addMonths(month, -1), 'previous', text.previous(name(addMonths(month, -1))))}
        ${this.step(addMonths(month, 1), 'next', text.next(name(addMonths(month, 1))))} ${heading(this.level(1), 'month-name', drawn.title)}
        ${month === monthOf(this.today) ? nothing : this.goTo(monthOf(this.today), text.goToday, 'quiet')}
      </div>
      ${monthTable(drawn, this.words, this.showDay)} ${drawn.whole ? nothing : this.renderEmptyMonth(drawn.title, month)}
      ${this.day
        ? html`${heading(this.level(2), 'section-head day-head', datePhrase(this.day, locale))}
          ${onDay(here, this.day).map((activity) => event(toItem(dataset, activity, this.words), this.level(3), this.words))}`
        : html`<div class="month-list">${agenda(listed, this.level(2), this.words)}</div>`}`;
  }

  private renderEmptyMonth(title: string, month: string): TemplateResult {
    const { locale, text } = this.terms;
    const { before, after } = monthsAround(activitiesFor(this.shared.snapshot, this.choice), month);
    return html`<div class="empty" part="empty">
      <p class="lead">${text.emptyMonth(title)}</p>
      <p class="nearest">
        ${[before, after].map((found) => (found ? this.goTo(found, text.goTo(monthPhrase(found, locale)), 'button') : nothing))}
      </p>
    </div>`;
  }

  private renderNothing(): TemplateResult {
    const { text } = this.terms;
    return html`<div class="empty" part="empty">
      <p class="lead">${text.nothingMatches}</p>
      <button class="button later" type="button" @click=${this.clear}>${text.clear}</button>
    </div>`;
  }

  private step(month: string, name: 'previous' | 'next', label: string): TemplateResult {
    return html`<button
      class="step"
      type="button"
      aria-label=${label}
      @click=${() => {
        this.show(month);
      }}
    >
      ${icon(name)}
    </button>`;
  }

  private goTo(month: string, label: string, className: string): TemplateResult {
    return html`<button
      class=${className}
      type="button"
      @click=${() => {
        this.show(month);
        // The button goes away with the month that it led from.
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.step')?.focus());
      }}
    >
      ${label}
    </button>`;
  }

  /** The month of the table, as YYYY-MM. */
  private get shownMonth(): string {
    if (!this.month) return monthOf(this.today);
    if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(this.month)) return this.month;
    warnOnce(`<${this.localName} month="${this.month}">: not a month. Expected YYYY-MM.`);
    return monthOf(this.today);
  }

  private show(month: string): void {
    this.month = month;
    this.day = null;
  }

  private readonly showDay = (day: string): void => {
    this.day = day;
    void this.updateComplete.then(() => {
      this.focusOn('.day-head');
    });
  };

  private async showPast(shown: number): Promise<void> {
    this.past = Math.max(shown, FIRST_PAST) + MORE_PAST;
    await this.updateComplete;
    const titles = [...this.renderRoot.querySelectorAll<HTMLElement>('.section-head ~ .month .event-title')];
    this.focusOn(titles[shown] ?? null);
  }

  /** A heading takes the focus, so that reading goes on there. */
  private focusOn(target: string | HTMLElement | null): void {
    const element = typeof target === 'string' ? this.renderRoot.querySelector<HTMLElement>(target) : target;
    element?.setAttribute('tabindex', '-1');
    element?.focus();
  }

  private readonly chooseCluster = (value: string): void => {
    const id = value || null;
    this.shared.group.select(id);
    emit(this, 'klynge-select', { id });
  };

  private clear(): void {
    this.kind = this.type = this.format = '';
    const { group } = this.shared;
    if (group.snapshot.selected) this.chooseCluster('');
    if (group.snapshot.filter.region) {
      group.setFilter({ region: null });
      emit(this, 'klynge-filter', { region: null });
    }
    void this.updateComplete.then(() => {
      this.focusOn('.status');
    });
  }
}
