import type { CSSResult, LitElement, ReactiveController } from 'lit';

/** What follows, and the styles that come with it. */
export interface Following<T> {
  readonly value: T;
  readonly styles?: CSSResult;
}

/** A part of a widget that follows its first drawing, so that the door stays small and no click has to wait. */
export class FollowController<T> implements ReactiveController {
  /** The part, once it is there. */
  value: T | undefined;
  private readonly host: LitElement;
  private readonly bring: () => Promise<Following<T>>;
  private asked: Promise<void> | undefined;

  constructor(host: LitElement, bring: () => Promise<Following<T>>) {
    this.host = host;
    this.bring = bring;
    host.addController(this);
  }

  /** The first drawing is painted before anything else is begun. */
  hostUpdated(): void {
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
      if (styles?.styleSheet && root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styles.styleSheet];
      this.value = value;
      this.host.requestUpdate();
    } catch (error) {
      // The next drawing tries again.
      this.asked = undefined;
      console.error(`<${this.host.localName}>: a part could not be loaded.`, error);
    }
  }
}
