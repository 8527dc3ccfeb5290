import type { LitElement, ReactiveController } from 'lit';

/** Whether the page is being printed: its host draws itself for paper before the browser lays it out, and back again after. */
export class PrintController implements ReactiveController {
  on = false;
  private readonly host: LitElement;
  private readonly draw: () => void;

  /** `draw` draws the host at once: there is no frame to wait for between the browser's word and its paper. */
  constructor(host: LitElement, draw: () => void) {
    this.host = host;
    this.draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.hear);
    addEventListener('afterprint', this.hear);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.hear);
    removeEventListener('afterprint', this.hear);
    this.on = false;
  }

  private readonly hear = ({ type }: Event): void => {
    this.on = type === 'beforeprint';
    this.host.requestUpdate();
    this.draw();
  };
}
