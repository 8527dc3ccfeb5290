import type { LitElement, ReactiveController } from 'lit';
import { viewOf } from '../../dom/native.ts';

/** Follows the inner width of a part of the host, and draws the host again when it is another than was thought. */
export class WidthController implements ReactiveController {
  /** In pixels. */
  width: number;
  /** Pixels of an em on the host. */
  em = 16;
  /** The host's width in em. */
  outer = 0;
  private readonly host: LitElement;
  private readonly selector: string;
  private readonly guess: (width: number) => number;
  private observed: Element | undefined;
  private observer: ResizeObserver | undefined;

  /**
   * `guess` gives the part's width for the host's, both in em: so that the first render is right without a layout
   * in between.
   * `unmeasured` pixels are drawn for where the host has no width, in a hidden tab say.
   */
  constructor(
    host: LitElement,
    selector: string,
    guess: (width: number) => number,
    unmeasured: number,
  ) {
    this.host = host;
    this.selector = selector;
    this.guess = guess;
    this.width = unmeasured;
    host.addController(this);
  }

  hostUpdate(): void {
    const { host } = this;
    if (host.hasUpdated || !host.clientWidth) return;
    this.takeHost();
    this.width = Math.round(this.guess(this.outer) * this.em);
  }

  hostUpdated(): void {
    const part = this.host.renderRoot.querySelector(this.selector) ?? undefined;
    if (part === this.observed) return;
    this.observer?.disconnect();
    this.observed = part;
    if (!part) return;
    this.observer = new (viewOf(part).ResizeObserver)(() => {
      this.take();
    });
    this.observer.observe(part);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    // Comes back: measured anew.
    this.observed = undefined;
  }

  private take(): void {
    const width = this.observed?.clientWidth;
    if (!width || width === this.width) return;
    this.width = width;
    this.takeHost();
    this.host.requestUpdate();
  }

  private takeHost(): void {
    this.em = parseFloat(getComputedStyle(this.host).fontSize);
    this.outer = this.host.clientWidth / this.em;
  }
}
