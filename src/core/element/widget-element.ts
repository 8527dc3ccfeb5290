import { INSIDE } from '../../dom/inherited.ts';
import { createElement, native, newEvent } from '../../dom/native.ts';
import { keepOwnKeys } from '../../dom/own-keys.ts';
import { hideFallback } from '../../dom/fallback.ts';
import { leaveSandbox } from '../../dom/sandbox.ts';
import { addRules, canStyle, followDocument, type Rules } from '../../dom/sheets.ts';
import {
  type CSSResultGroup,
  type CSSResultOrNative,
  html,
  LitElement,
  nothing,
  type PropertyValues,
  render,
  unsafeCSS,
} from 'lit';
import { property } from 'lit/decorators.js';
import { regionNamed, regionsOn } from '../../domain/clusters/clusters.ts';
import type { About } from '../../data/compiled.ts';
import { danishTime, dayOf, isMoment } from '../../domain/time/days.ts';
import { version } from '../../store/version.ts';
import { afterPainting } from './after-painting.ts';
import { forgetLostLocale, isLocaleLost, loadLocale } from '../../i18n/lazy-locales.ts';
import { emit } from './emit.ts';
import { ForeignChanges } from './foreign-changes.ts';
import { orNotGiven } from './given.ts';
import { pageTextOf, type PageTextOf } from './page-text.ts';
import { whenShownAnew } from './shown-anew.ts';
import { LazyController, lostOn } from '../controllers/lazy-controller.ts';
import { GroupController } from '../controllers/group-controller.ts';
import type { RemoteDataHost } from '../remote-data/remote-data-host.ts';
import { frameStyles } from '../styles/frame.ts';
import { tokens } from '../styles/tokens.ts';
import { languageOf } from '../controllers/terms-controller.ts';
import { localeFor } from '../../i18n/language.ts';
import { frameTerms } from '../locales/terms.ts';
import { warnOnce } from '../../registry/warn-once.ts';
import { unknownValue } from './warn.ts';

/** For what stood in its place on the page until now; the page itself hears `klynge-ready`. */
const drawn = (): Event => newEvent('klynge-drawn');

/**
 * What every widget has: a group, a heading, today's date, data of the page's own, and the word to the page that it is drawn.
 *
 * @fires {CustomEvent<{ src: string, reason: string, refused: boolean, problems: readonly object[] }>} klynge-data-error - Data at `src` could not be taken, or records of it.
 * @attr refresh - How often `src` is asked again: `15m`, `2h`, `1d`; a minute at least. Read with `src`.
 * @attr text - `own`: what stands in the tag stays as the page wrote it, and is not added to.
 * @csspart head - Title and date.
 * @csspart title - The title itself.
 * @csspart as-of - The date that the data is of.
 * @csspart foot - Remarks and sources at the end.
 */
export abstract class WidgetElement extends LitElement implements RemoteDataHost {
  static readonly version = version;
  static override styles: CSSResultGroup = [unsafeCSS(INSIDE), tokens, frameStyles];
  private static rules: readonly Rules[] = [];
  /** What its data's age goes by; without it: the clusters. */
  static about?: About;

  /** Lit's own sheets are the first document's alone. */
  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    this.rules = super.finalizeStyles(styles) as readonly Rules[];
    return [];
  }

  /** Widgets with the same name share selection and filter. Without a name: the page's own group. */
  @property() group = '';

  /** Replaces the words of the title; `none` leaves it to assistive technology only. */
  @property() heading = '';

  /** The title's level in the page's outline, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level', converter: (value) => value })
  headingLevel = 2;

  /** The day, or the Danish time, to take for now, as YYYY-MM-DD or YYYY-MM-DDThh:mm: for previews and tests. */
  @property() now = '';

  /** The region to begin with, by code or name (`1082`, `Midtjylland`); the visitor may choose another. */
  @property() region = '';

  /** `light` or `dark`, whatever the page is; without it the page's own `color-scheme`. */
  @property({ reflect: true, useDefault: true }) theme = '';

  /** Newer data, whole or in part, from an http or https address: docs/en/living-data.md. */
  @property() src = '';

  /** Days after which the widget says that its newest fact is old, or `none`. Without it: 180 for clusters, 90 for activities. */
  @property({ attribute: 'stale-after' }) staleAfter = '';

  protected readonly shared = new GroupController(this);
  /** Where what stands in the tag is shown. */
  private readonly ownSlot = createElement('slot');
  private announced = false;
  /** Goes on with the first drawing, in another document than before. */
  private arrive: (() => void) | undefined;
  /** How many drawings came to their end. */
  private drawings = 0;
  /** A sentence stands in place of the widget. */
  private broken = false;
  private waited: Promise<unknown> | undefined;
  /** Asks again for what the visitor wanted and could not have. */
  private wanted: (() => void) | undefined;
  private foreign: ForeignChanges | undefined;

  /** What a page takes away, or hands over by mistake, is as if it had never been given. */
  protected static override finalize(): void {
    const first = !Object.hasOwn(this, 'finalized');
    super.finalize();
    if (!first) return;
    for (const [name, options] of this.elementProperties) {
      const made = Object.getOwnPropertyDescriptor(this.prototype, name);
      if (made && !options.state)
        Object.defineProperty(this.prototype, name, orNotGiven(name, options, made));
    }
  }

  constructor() {
    super();
    new LazyController(this, async () =>
      (await import('../remote-data/remote-data-controller.ts')).remoteData(this, {
        group: () => this.shared.group,
        today: () => this.today,
      }),
    );
    const loadText = pageTextOf(this.localName);
    if (loadText) {
      new LazyController(
        this,
        async () => {
          const [{ PageTextController }, write] = await Promise.all([
            import('../controllers/page-text-controller.ts'),
            loadText(),
          ]);
          return { value: new PageTextController(this, write, () => this.pageTextOf) };
        },
        'unseen',
      );
    }
  }

  /** What its text in the page is written from. */
  protected get pageTextOf(): PageTextOf {
    const { dataset } = this.shared.snapshot;
    return {
      dataset,
      locale: localeFor(languageOf(this)),
      today: this.today,
      region: (this.region && regionNamed(dataset, this.region)?.id) || null,
    };
  }

  /**
   * What stands in the tag shows until the first render, which may have to wait for its data: nothing on the page
   * jumps twice.
   */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // A page that was saved with its shadow roots brings what was drawn then.
    this.shadowRoot?.replaceChildren();
    const root = super.createRenderRoot() as ShadowRoot;
    keepOwnKeys(root);
    leaveSandbox(root);
    root.append(this.ownSlot);
    this.renderOptions.renderBefore = this.ownSlot;
    addRules(root, (this.constructor as typeof WidgetElement).rules);
    return root;
  }

  /** It is in another document now, where its style sheets have to be made anew. */
  adoptedCallback(): void {
    if (this.shadowRoot) followDocument(this.shadowRoot);
    this.arrive?.();
  }

  /** `updateComplete` waits for this too: for a drawing that follows a quick one. */
  waitFor(until: Promise<unknown>): void {
    this.waited = Promise.all([this.waited, until]);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    const { waited } = this;
    if (!waited) return done;
    await waited;
    if (this.waited === waited) this.waited = undefined;
    return this.getUpdateComplete();
  }

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
    warnOnce(
      `<${this.localName} now="${now}">: not a date. Expected YYYY-MM-DD or YYYY-MM-DDThh:mm.`,
    );
    return danishTime();
  }

  /** The level for the widget's own heading, `below` levels under it. */
  protected level(below = 0): number {
    const said = String(this.headingLevel);
    const [, level] = /^\s*h?([1-6])\s*$/i.exec(said) ?? [];
    if (level) return Number(level) + below;
    unknownValue(this, 'heading-level', said, ['1 to 6', 'h1 to h6']);
    return 2 + below;
  }

  /** A drawing that throws leaves no dead widget: it says so in place, and the next change draws it anew. */
  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    this.foreign?.undo();
    const { drawings } = this;
    try {
      super.performUpdate();
    } catch (error) {
      console.error(`<${this.localName}>: it could not be drawn.`, error);
      // What fails after the drawing leaves it whole.
      if (this.drawings === drawings) this.sayBroken();
    }
    this.foreign ??= new ForeignChanges(this.renderRoot, () => {
      this.requestUpdate();
    });
    this.foreign.watch();
  }

  protected override update(changed: PropertyValues): void {
    if (this.broken) this.clearTree();
    super.update(changed);
    this.broken = false;
    this.drawings++;
  }

  /** In place of what may be half drawn; what the page wrote in the tag stays, where nothing has been drawn yet. */
  private sayBroken(): void {
    this.broken = true;
    this.clearTree();
    const { notDrawn } = frameTerms(localeFor(languageOf(this)));
    render(
      html`<p class="inside" role="alert">${notDrawn}</p>`,
      this.renderRoot,
      this.renderOptions,
    );
  }

  /** Lit goes on at a new mark, and so draws everything anew. */
  private clearTree(): void {
    const { hasUpdated, ownSlot, renderRoot } = this;
    const mark = native(document, 'createComment')('');
    renderRoot.replaceChildren(...(hasUpdated ? [mark, ownSlot] : [ownSlot, mark]));
    this.renderOptions.renderBefore = mark;
  }

  /**
   * What the first drawing waits for, so that nothing jumps. What cannot be had does not keep the rest from being
   * drawn.
   */
  protected prepare(): Promise<unknown> | undefined {
    return undefined;
  }

  /** A page in a language that stands beside the library is drawn in it from the start. */
  protected override async scheduleUpdate(): Promise<void> {
    const language = languageOf(this);
    const first = this.hasUpdated ? undefined : this.prepare();
    await Promise.all([loadLocale(language), first?.catch(console.error)]);
    if (isLocaleLost(language)) whenShownAnew(this.askLanguageAgain);
    // Without styles it would not be read: what stands in the tag stays.
    if (!this.hasUpdated && !canStyle(this.ownerDocument))
      await new Promise<void>((resolve) => (this.arrive = resolve));
    await super.scheduleUpdate();
  }

  private readonly askLanguageAgain = (): void => {
    forgetLostLocale(languageOf(this));
    this.requestUpdate();
  };

  /** That something could not be fetched and is told of nowhere else: the last that a drawing asks for. */
  protected get lost(): unknown {
    const language = languageOf(this);
    const { wanted } = this;
    const again = isLocaleLost(language) ? this.askLanguageAgain : undefined;
    return lostOn(this, localeFor(language), [wanted ?? [], again ?? []].flat()) ?? nothing;
  }

  /** What the visitor wanted could not be had: that is said, with a button that asks again. */
  protected sayLost(again: () => void): void {
    this.wanted = () => {
      this.wanted = undefined;
      again();
      this.requestUpdate();
    };
    this.requestUpdate();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('region') && (this.region || changed.get('region'))) this.takeRegion();
  }

  private takeRegion(): void {
    const { group } = this.shared;
    const { dataset } = group.snapshot;
    const region = this.region ? regionNamed(dataset, this.region) : undefined;
    // A history beside widgets that come later has no regions yet, and shows the whole country.
    if (this.region && !region && dataset.regions.length) {
      const allowed = regionsOn(dataset, this.today).map(({ id, name }) => `${id} (${name.da})`);
      unknownValue(this, 'region', this.region, allowed);
    }
    group.setFilter({ region: region?.id ?? null });
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    this.renderRoot.append(this.ownSlot);
    hideFallback(this, this.ownSlot);
    this.dispatchEvent(drawn());
    void this.announce();
  }

  /** Once the drawing rests: a widget may measure itself and draw again. */
  private async announce(): Promise<void> {
    while (!(await this.updateComplete));
    if (this.announced) return;
    this.announced = true;
    emit(this, 'klynge-ready', {});
    // Behind the first painting: it measures the colours that were drawn. Without it they stay as the page has them.
    afterPainting(() => {
      void import('../styles/theme.ts').then(({ watchTheme }) => watchTheme(this), console.error);
    });
  }
}
