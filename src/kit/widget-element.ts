import { type CSSResultGroup, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { regionNamed, regionsOn } from '../model/clusters.ts';
import { danishTime, dayOf, isMoment } from '../model/days.ts';
import { version } from '../state/version.ts';
import { emit } from './emit.ts';
import { GroupController } from './group-controller.ts';
import { frameStyles } from './styles/frame.ts';
import { tokens } from './styles/tokens.ts';
import { unknownValue, warnOnce } from './warn.ts';

/** What every widget has: a group, a heading, today's date, and the word to the page that it is drawn. */
export abstract class WidgetElement extends LitElement {
  static readonly version = version;
  static override styles: CSSResultGroup = [tokens, frameStyles];

  /** Widgets with the same name share selection and filter. Without a name: the page's own group. */
  @property() group = '';

  /** Replaces the words of the title; `none` leaves it to assistive technology only. */
  @property() heading = '';

  /** The title's level in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** The day, or the Danish time, to take for now, as YYYY-MM-DD or YYYY-MM-DDThh:mm: for previews and tests. */
  @property() now = '';

  /** The region to begin with, by code or name (`1082`, `Midtjylland`); the visitor may choose another. */
  @property() region = '';

  protected readonly shared = new GroupController(this);
  private announced = false;

  /** Today in Denmark, as YYYY-MM-DD. */
  protected get today(): string {
    return dayOf(this.moment);
  }

  /** Now in Denmark, as a wall-clock time; as a day where the page gave no more than that. */
  protected get moment(): string {
    const { now } = this;
    if (!now) return danishTime();
    // Seconds are of no account; a time with an offset is a moment anywhere.
    const at = /T.+(?:Z|[+-]\d\d:\d\d)$/.test(now) ? Date.parse(now) : NaN;
    const wall = at ? danishTime(new Date(at)) : now.slice(0, 16);
    if (isMoment(wall)) return wall;
    warnOnce(`<${this.localName} now="${now}">: not a date. Expected YYYY-MM-DD or YYYY-MM-DDThh:mm.`);
    return danishTime();
  }

  /** The level for the widget's own heading, `below` levels under it. */
  protected level(below = 0): number {
    const level = this.headingLevel;
    if (Number.isInteger(level) && level >= 1 && level <= 6) return level + below;
    unknownValue(this, 'heading-level', String(level), ['1 to 6']);
    return 2 + below;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('region') && (this.region || changed.get('region'))) this.takeRegion();
  }

  private takeRegion(): void {
    const { group } = this.shared;
    const { dataset } = group.snapshot;
    const region = this.region ? regionNamed(dataset, this.region) : undefined;
    if (this.region && !region) {
      const allowed = regionsOn(dataset, this.today).map(({ id, name }) => `${id} (${name.da})`);
      unknownValue(this, 'region', this.region, allowed);
    }
    group.setFilter({ region: region?.id ?? null });
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    void this.announce();
  }

  /** Once the drawing rests: a widget may measure itself and draw again. */
  private async announce(): Promise<void> {
    while (!(await this.updateComplete));
    if (this.announced) return;
    this.announced = true;
    emit(this, 'klynge-ready', {});
  }
}
