import type { LitElement, ReactiveController } from 'lit';
import type { OwnChoice } from '../../../core/controllers/deep-link-controller.ts';
import type { WidgetChoice } from '../../../domain/deep-link.ts';

export { DeepLinkController } from '../../../core/controllers/deep-link-controller.ts';

type Host = LitElement & {
  view: string;
  month: string;
  search: string;
};

/** What only the calendar itself knows and does. */
export interface CalendarInside {
  readonly mode: () => string;
  /** The activities that are open, the latest last. */
  readonly opened: () => ReadonlySet<string>;
  /** Opens this one alone, or none (`''`). */
  readonly open: (id: string) => void;
  /** Brings an activity into sight; `false`: the data does not have it. */
  readonly goTo: (id: string) => boolean;
  /** The postcode or town that the visitor asked for, as the row of filters has it; `''`: none. */
  readonly near: () => string;
  /** Asks for it, where the row of filters has such a field. */
  readonly askNear: (place: string) => void;
  /** Fetches what is needed to show what was taken over. */
  readonly fetch: () => void;
}

/** The calendar's view and month, what is looked for in it, the place that it is near, and the activity that was opened last. */
export class CalendarInAddress implements OwnChoice, ReactiveController {
  private readonly host: Host;
  private readonly inside: CalendarInside;
  /** The activity that the address names and that has not come into sight yet: it may come with the data. */
  private wanted = '';

  constructor(host: Host, inside: CalendarInside) {
    this.host = host;
    this.inside = inside;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.wanted && this.inside.goTo(this.wanted)) this.wanted = '';
  }

  readonly read = (): WidgetChoice => ({
    activity: [...this.inside.opened()].at(-1) ?? '',
    view: this.inside.mode(),
    month: this.host.month.trim(),
    words: this.host.search.trim(),
    near: this.inside.near(),
  });

  readonly take = ({ activity, view, month, words, near }: WidgetChoice): void => {
    const { host, inside } = this;
    if (view === 'list' || view === 'month') host.view = view;
    if (month !== undefined && /^(?:\d{4}-(?:0[1-9]|1[0-2]))?$/.test(month)) host.month = month;
    if (words !== undefined) host.search = words;
    if (near !== undefined && near !== inside.near()) inside.askNear(near);
    if (activity !== undefined && activity !== this.read().activity) {
      inside.open(activity);
      this.wanted = activity;
    }
    inside.fetch();
  };
}
