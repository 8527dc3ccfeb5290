import type { LitElement, ReactiveController } from 'lit';
import { viewOf } from '../../../dom/native.ts';

/** Up to this width, in em, the cells of the table have no room for words: as the styles have it. */
const NARROW = 29.99;

/** Whether the table's words stand in a list below it: where it is narrow, and on paper. */
export class LayoutController implements ReactiveController {
  listed = false;
  /** It is narrow; not known before the host is measured. */
  narrow: boolean | undefined;
  private readonly host: LitElement;
  private measured: boolean | undefined;
  /** It is about to be printed: the browser says so before its style sheets do. */
  printed = false;
  private view = window;
  private paper: MediaQueryList | undefined;
  private observer: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.view = viewOf(this.host);
    this.observer = new this.view.ResizeObserver(this.measure);
    this.observer.observe(this.host);
    this.view.addEventListener('beforeprint', this.print);
    this.view.addEventListener('afterprint', this.print);
    this.paper = this.view.matchMedia('print');
    this.paper.addEventListener('change', this.print);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.view.removeEventListener('beforeprint', this.print);
    this.view.removeEventListener('afterprint', this.print);
    this.paper?.removeEventListener('change', this.print);
    this.printed = false;
  }

  private readonly measure: ResizeObserverCallback = ([entry]) => {
    const width = entry?.contentRect.width ?? 0;
    this.measured = width > 0 && width <= NARROW * parseFloat(getComputedStyle(this.host).fontSize);
    // What is drawn now is drawn to its end: the list changes the host's own height.
    this.view.requestAnimationFrame(() => {
      this.settle();
    });
  };

  private readonly print = ({ type }: Event): void => {
    const printed = type === 'beforeprint' || this.paper?.matches === true;
    if (printed === this.printed) return;
    this.printed = printed;
    this.host.requestUpdate();
    this.settle();
  };

  private settle(): void {
    const narrow = this.measured;
    const listed = narrow === true || this.printed;
    if (listed === this.listed && narrow === this.narrow) return;
    [this.listed, this.narrow] = [listed, narrow];
    this.host.requestUpdate();
  }
}
