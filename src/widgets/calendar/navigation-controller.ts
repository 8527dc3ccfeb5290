import type { LitElement, ReactiveController } from 'lit';
import { warnOnce } from '../../registry/warn-once.ts';
import { isDay, monthOf } from '../../domain/time/days.ts';
import { addMonths } from '../../domain/time/weeks.ts';
import type { CalendarMode } from './attributes.ts';

type Host = LitElement & { month: string };

/** Where in time the calendar is: the month of the table, the day below it, and the day that the list begins at. */
export class NavigationController implements ReactiveController {
  /** The day whose activities stand under the table. */
  day: string | null = null;
  /** The day that the list begins at, where that is not today. */
  anchor: string | null = null;
  private readonly host: Host;
  private readonly todayOf: () => string;

  constructor(host: Host, todayOf: () => string) {
    this.host = host;
    this.todayOf = todayOf;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.day = this.anchor = null;
  }

  /** The month of the table, as YYYY-MM. */
  get month(): string {
    const { localName } = this.host;
    const month = this.host.month.trim();
    if (!month) return monthOf(this.todayOf());
    if (/^\d{4}-(?:0[1-9]|1[0-2])$/.test(month)) return month;
    warnOnce(`<${localName} month="${month}">: not a month. Expected YYYY-MM.`);
    return monthOf(this.todayOf());
  }

  step(mode: CalendarMode, by: 1 | -1): void {
    if (mode !== 'list') this.show(addMonths(this.month, by));
    else this.begin(`${addMonths(monthOf(this.anchor ?? this.todayOf()), by)}-01`);
  }

  today(mode: CalendarMode): void {
    if (mode === 'list') this.begin(null);
    else this.show(monthOf(this.todayOf()));
  }

  date(mode: CalendarMode, day: string): void {
    if (!isDay(day)) {
      warnOnce(`<${this.host.localName}>.showDate("${day}"): not a day. Expected YYYY-MM-DD.`);
      return;
    }
    if (mode === 'list') {
      this.begin(day);
      return;
    }
    this.show(monthOf(day));
    this.day = day;
  }

  readonly show = (month: string): void => {
    this.host.month = month;
    this.day = null;
    this.host.requestUpdate();
  };

  /** By a button that goes away with the month that it led from. */
  readonly jump = (month: string): void => {
    this.show(month);
    void this.host.updateComplete.then(() => this.find('.step')?.focus());
  };

  /** Below the table; reading goes on at the day, or at the activity that was asked for. */
  readonly showDay = (day: string, activity?: string): void => {
    this.day = day;
    this.host.requestUpdate();
    void this.host.updateComplete.then(() => {
      this.focus(
        activity
          ? // Nothing in an id has to be escaped: the format says so.
            this.find(`[id="activity-${activity}"] .event-title button`)
          : this.find('.day-head'),
      );
    });
  };

  /** The list begins at today again; the button that asked for it goes away. */
  readonly leave = (): void => {
    this.begin(null);
    void this.host.updateComplete.then(() => {
      this.focus(this.find('.status'));
    });
  };

  /** What is not a control takes the focus, so that reading goes on there. */
  focus(element: HTMLElement | null | undefined): void {
    if (!element?.matches('button')) element?.setAttribute('tabindex', '-1');
    element?.focus();
  }

  private begin(day: string | null): void {
    this.anchor = day;
    this.host.requestUpdate();
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
