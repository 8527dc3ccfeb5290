import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { afterPainting } from '../element/after-painting.ts';

/** What follows, and the styles that come with it. */
export interface Following<T> {
  readonly value: T;
  readonly styles?: readonly CSSResult[];
}

/** An element whose `updateComplete` waits for more than its own drawing. */
export interface Waiting {
  waitFor?(until: Promise<unknown>): void;
}

/** A part of a widget that follows its first drawing, so that the door stays small and no click has to wait. */
export class FollowController<T> implements ReactiveController {
  /** The part, once it is there. */
  value: T | undefined;
  /** It could not be brought; the next drawing tries again. */
  failed = false;
  protected readonly host: LitElement & Waiting;
  private readonly bring: () => Promise<Following<T>>;
  private readonly when: 'early' | 'after' | 'asked';
  private coming: Promise<Following<T>> | undefined;
  private asked: Promise<void> | undefined;

  /**
   * `when`: after the first drawing, or only once it is asked for by `load()`. `early` is after it too, but fetched while it is made, and
   * the drawing is not complete before.
   */
  constructor(
    host: LitElement & Waiting,
    bring: () => Promise<Following<T>>,
    when: 'early' | 'after' | 'asked' = 'after',
  ) {
    this.when = when;
    this.host = host;
    this.bring = bring;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.when !== 'early' || this.coming) return;
    this.coming = this.bring();
    // It is told of where it is taken.
    this.coming.catch(() => undefined);
  }

  /** The first drawing is painted before anything else is begun. */
  hostUpdated(): void {
    if (this.when === 'asked') return;
    if (this.asked) return;
    this.asked = new Promise<void>(afterPainting).then(() => this.take());
    if (this.when === 'early') this.host.waitFor?.(this.asked);
  }

  /** Brings the part now. */
  load(): Promise<void> {
    return (this.asked ??= this.take());
  }

  private async take(): Promise<void> {
    try {
      const { value, styles } = await (this.coming ?? this.bring());
      const root = this.host.renderRoot as ShadowRoot | undefined;
      const sheets = (styles ?? []).flatMap(({ styleSheet }) => styleSheet ?? []);
      if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
      this.value = value;
      this.failed = false;
      this.host.requestUpdate();
    } catch (error) {
      this.asked = this.coming = undefined;
      if (!this.failed) {
        this.failed = true;
        this.host.requestUpdate();
      }
      console.error(`<${this.host.localName}>: a part could not be loaded.`, error);
    }
  }
}
