import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** What follows, and the styles that come with it. */
export interface Following<T> {
  readonly value: T;
  readonly styles?: readonly CSSResult[];
}

/** A part of a widget that follows its first drawing, so that the door stays small and no click has to wait. */
export class FollowController<T> implements ReactiveController {
  /** The part, once it is there. */
  value: T | undefined;
  /** It could not be brought; the next drawing tries again. */
  failed = false;
  private readonly host: LitElement;
  private readonly bring: () => Promise<Following<T>>;
  private readonly when: 'after' | 'asked';
  private asked: Promise<void> | undefined;

  /** `when`: after the first drawing, or only once it is asked for by `load()`. */
  constructor(host: LitElement, bring: () => Promise<Following<T>>, when: 'after' | 'asked' = 'after') {
    this.when = when;
    this.host = host;
    this.bring = bring;
    host.addController(this);
  }

  /** The first drawing is painted before anything else is begun. */
  hostUpdated(): void {
    if (this.when === 'asked') return;
    this.asked ??= new Promise<void>((done) => {
      requestAnimationFrame(() => {
        setTimeout(done);
      });
    }).then(() => this.take());
  }

  /** Brings the part now. */
  load(): Promise<void> {
    return (this.asked ??= this.take());
  }

  private async take(): Promise<void> {
    try {
      const { value, styles } = await this.bring();
      const root = this.host.renderRoot as ShadowRoot | undefined;
      const sheets = (styles ?? []).flatMap(({ styleSheet }) => styleSheet ?? []);
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
      this.value = value;
      this.failed = false;
      this.host.requestUpdate();
    } catch (error) {
      this.asked = undefined;
      if (!this.failed) {
        this.failed = true;
        this.host.requestUpdate();
      }
      console.error(`<${this.host.localName}>: a part could not be loaded.`, error);
    }
  }
}
