import type { LitElement, ReactiveController } from 'lit';
import { viewOf } from '../../dom/native.ts';

/** Whether the page is being printed: its host draws itself for paper before it is laid out, and back again after. */
export class PrintController implements ReactiveController {
  on = false;
  private readonly host: LitElement;
  private readonly draw: () => void;
  private view = window;
  private paper: MediaQueryList | undefined;

  /** `draw` draws the host at once: there is no frame to wait for between the browser's word and its paper. */
  constructor(host: LitElement, draw: () => void) {
    this.host = host;
    this.draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    this.view = viewOf(this.host);
    this.paper = this.view.matchMedia('print');
    for (const type of ['beforeprint', 'afterprint']) this.view.addEventListener(type, this.hear);
    this.paper.addEventListener('change', this.hear);
  }

  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint'])
      this.view.removeEventListener(type, this.hear);
    this.paper?.removeEventListener('change', this.hear);
    this.on = false;
  }

  private readonly hear = ({ type }: Event): void => {
    const on = type === 'beforeprint' || (type === 'change' && this.paper?.matches === true);
    if (on === this.on) return;
    this.on = on;
    this.host.requestUpdate();
    this.draw();
  };
}
