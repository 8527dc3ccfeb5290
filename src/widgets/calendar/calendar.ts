import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { chooseFilter } from '../../kit/choose-filter.ts';
import { emit } from '../../kit/emit.ts';
import { frame } from '../../kit/frame.ts';
import { frameTerms } from '../../kit/frame.terms.ts';
import { heading } from '../../kit/heading.ts';
import { controlStyles } from '../../kit/styles/controls.ts';
import { TermsController } from '../../kit/terms-controller.ts';
import { oneOf, warnOnce } from '../../kit/warn.ts';
import { WidgetElement } from '../../kit/widget-element.ts';
import { monthOf } from '../../model/days.ts';
import { agenda, runningStrip } from './agenda.ts';
import { agendaStyles } from './calendar.styles.ts';
import { calendarTerms } from './calendar.terms.ts';
import { type Agenda, type Choice, FIRST_PAST, toAgenda } from './calendar.view.ts';
import { type CalendarMode, filterBar, KINDS, VIEWS } from './filters.ts';
import type { Words } from './item.view.ts';
import { monthStyles } from './month.styles.ts';
import { monthSection } from './month-section.ts';
import { segmentStyles } from './segment.styles.ts';

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
  static override styles = [WidgetElement.styles, controlStyles, agendaStyles, segmentStyles, monthStyles];
  static override about = 'activities' as const;

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

  private renderBar(view: CalendarMode): TemplateResult {
    return filterBar({
      words: this.words,
      snapshot: this.shared.snapshot,
      choice: this.choice,
      view,
      open: this.filtering,
      toggle: () => {
        this.filtering = !this.filtering;
      },
      chooseCluster: this.chooseCluster,
      change: (choice) => {
        Object.assign(this, choice);
      },
      show: (chosen) => {
        this.view = chosen;
      },
    });
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
    return html`${
      empty
        ? html`<div class="empty" part="empty">
            <p class="lead">${text.nothingUpcoming}</p>
            <p class="muted">${text.registerEnds(this.shared.snapshot.dataset.meta.compiled, this.today)}</p>
          </div>`
        : nothing
    }
    ${
      found.pastShown
        ? html`${heading(
            level,
            'section-head',
            html`${empty ? text.latestPast : text.earlier} <span>${text.newestOf(found.pastShown, found.pastTotal)}</span>`,
          )}
          ${agenda(found.past, level + 1, this.words)}`
        : nothing
    }
    ${
      found.pastShown < found.pastTotal
        ? html`<button
            class="button later"
            type="button"
            @click=${() => {
              void this.showPast(found.pastShown);
            }}
          >
            ${text.showPast}
          </button>`
        : nothing
    }`;
  }

  private renderMonth(): TemplateResult {
    return monthSection({
      words: this.words,
      snapshot: this.shared.snapshot,
      choice: this.choice,
      month: this.shownMonth,
      today: this.today,
      day: this.day,
      level: this.level(1),
      show: this.show,
      jump: (month) => {
        this.show(month);
        // The button goes away with the month that it led from.
        void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.step')?.focus());
      },
      showDay: this.showDay,
    });
  }

  private renderNothing(): TemplateResult {
    const { text } = this.terms;
    return html`<div class="empty" part="empty">
      <p class="lead">${text.nothingMatches}</p>
      <button class="button later" type="button" @click=${this.clear}>${text.clear}</button>
    </div>`;
  }

  /** The month of the table, as YYYY-MM. */
  private get shownMonth(): string {
    if (!this.month) return monthOf(this.today);
    if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(this.month)) return this.month;
    warnOnce(`<${this.localName} month="${this.month}">: not a month. Expected YYYY-MM.`);
    return monthOf(this.today);
  }

  private readonly show = (month: string): void => {
    this.month = month;
    this.day = null;
  };

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
    const { region, town } = group.snapshot.filter;
    if (region ?? town) chooseFilter(this, group, { region: null, town: null });
    void this.updateComplete.then(() => {
      this.focusOn('.status');
    });
  }
}
