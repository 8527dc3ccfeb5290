import type { LitElement, ReactiveController } from 'lit';

/** Follows the inner width of a part of the host, and draws the host again when it changes. */
export class WidthController implements ReactiveController {
  /** In pixels. */
  width: number;
  private readonly host: LitElement;
  private readonly selector: string;
  private observed: Element | undefined;
  private readonly observer: ResizeObserver;

  /** `unmeasured` is the width to draw for until the part can be measured: in a hidden tab, say. */
  constructor(host: LitElement, selector: string, unmeasured: number) {
    this.host = host;
    this.selector = selector;
    this.width = unmeasured;
    this.observer = new ResizeObserver(() => {
      this.take();
    });
    host.addController(this);
  }

  hostUpdated(): void {
    const part = this.host.renderRoot.querySelector(this.selector) ?? undefined;
    if (part === this.observed) return;
    this.observer.disconnect();
    this.observed = part;
    if (!part) return;
    this.take();
    this.observer.observe(part);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    // Comes back: measured anew.
    this.observed = undefined;
  }

  private take(): void {
    const width = this.observed?.clientWidth;
    if (!width || width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}
