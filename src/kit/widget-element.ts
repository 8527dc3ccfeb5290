import { type CSSResultGroup, LitElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { regionNamed, regionsOn } from '../model/clusters.ts';
import { isDay, today } from '../model/days.ts';
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

  /** The day to take for today, as YYYY-MM-DD: for previews and tests. Without it: today in Denmark. */
  @property() now = '';

  /** The region to begin with, by code or name (`1082`, `Midtjylland`); the visitor may choose another. */
  @property() region = '';

  protected readonly shared = new GroupController(this);
  private announced = false;

  /** What stands in the tag shows until the first drawing, which may have to wait for its data: nothing on the page jumps twice. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.append(document.createElement('slot'));
    return root;
  }

  /** Today in Denmark, as YYYY-MM-DD. */
  protected get today(): string {
    if (!this.now) return today();
    const day = this.now.slice(0, 10);
    if (isDay(day)) return day;
    warnOnce(`<${this.localName} now="${this.now}">: not a date. Expected YYYY-MM-DD.`);
    return today();
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
    this.renderRoot.querySelector('slot')?.remove();
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
