import { property } from 'lit/decorators.js';
import { oneOf } from '../../core/element/warn.ts';
import { WidgetElement } from '../../core/element/widget-element.ts';
import type { ActivityInput } from '../../domain/activities/activities.ts';
import { type CalendarMode, LAYOUTS, VIEWS } from './attributes.ts';
import { NavigationController } from './navigation-controller.ts';

/** What a page may ask of a calendar: its attributes, and where in time it is. */
export abstract class CalendarOptions extends WidgetElement {
  /** `list` (default) or `month`. */
  @property() view = '';
  /** `next`: only the next few and a link to the rest, for a front page. */
  @property() layout = '';
  /** The month to open at, as YYYY-MM; without it: today's. */
  @property() month = '';
  /** Only what a published collection has, by its name: `viborg-gron`. The data at `src` tells what that is. */
  @property() collection = '';
  /** Only these clusters: ids or short names, with commas between them. */
  @property() cluster = '';
  /** Only `event`, `call` or `project`. */
  @property() kind = '';
  /** Only one activity type, by its id: `matchmaking`. */
  @property() type = '';
  /** Only `in-person`, `online` or `hybrid`. */
  @property() format = '';
  /** Only what a funder pays for, by its id. */
  @property() funder = '';
  /** Only a municipality, by code or name. */
  @property() municipality = '';
  /** Only what is announced in a language, by its code: `en`. */
  @property() language = '';
  /** The first day that is shown, as YYYY-MM-DD. */
  @property() from = '';
  /** The last day that is shown, as YYYY-MM-DD. */
  @property() to = '';
  /** Only what has all of these words. */
  @property() search = '';
  /** Shows what is past too. */
  @property({ type: Boolean }) past = false;
  /** How many to begin with; a button shows more. */
  @property() limit = '';
  /** The fields above it, with spaces between them; `all`, or `none`. */
  @property() filters = '';
  /** Where activities may be suggested: an address, or `mailto:`. Without it there is no such button. */
  @property({ attribute: 'suggest-href' }) suggestHref = '';
  /** Where all activities are, for `layout="next"`: an address, or `mailto:`. */
  @property({ attribute: 'more-href' }) moreHref = '';
  /** Keeps the choice in the page's address, behind the `#`. */
  @property({ type: Boolean, attribute: 'deep-link' }) deepLink = false;
  /** The page's own activities, in place of the dataset's. */
  @property({ type: Array, attribute: false }) activities: readonly ActivityInput[] | null = null;

  protected readonly navigation = new NavigationController(this, () => this.today);

  /** Shows the next month; the list goes on at the next month. */
  showNext(): void {
    this.navigation.step(this.mode, 1);
  }

  /** Shows the month before. */
  showPrevious(): void {
    this.navigation.step(this.mode, -1);
  }

  /** Shows today. */
  showToday(): void {
    this.navigation.today(this.mode);
  }

  /** Shows a day, as YYYY-MM-DD: in the month its activities; the list begins there. */
  showDate(day: string): void {
    this.navigation.date(this.mode, day);
  }

  protected get isNext(): boolean {
    return oneOf(this, 'layout', this.layout, LAYOUTS) === 'next';
  }

  protected get mode(): CalendarMode {
    return oneOf(this, 'view', this.view, VIEWS);
  }
}
