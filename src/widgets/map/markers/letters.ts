import type { LitElement, ReactiveController } from 'lit';
import { createElement, native, viewOf } from '../../../dom/native.ts';
import { textWidth } from './names.ts';

const SAMPLE = 'Danmarks Nationale Klynger';
/** Pixels that the sample is measured at. */
const SIZE = 100;

/** How wide the page's own letters are, measured once the map is painted. */
export class Letters implements ReactiveController {
  /** How much wider they are than those of the table. */
  wide = 1;
  private readonly host: LitElement;

  constructor(host: LitElement) {
    this.host = host;
    // Measures, where the host stands in a page.
    host.addController(this);
    const fonts = native(host.ownerDocument, 'fonts');
    // Letters that the page fetches may be others.
    if (fonts.status === 'loading')
      void fonts.ready.then(() => {
        this.measure();
      });
  }

  hostConnected(): void {
    this.measure();
  }

  private measure(): void {
    const { fontSize, letterSpacing } = viewOf(this.host).getComputedStyle(this.host);
    const spacing = (parseFloat(letterSpacing) || 0) / parseFloat(fontSize);
    const sample = createElement('span');
    sample.textContent = SAMPLE;
    Object.assign(sample.style, {
      position: 'absolute',
      visibility: 'hidden',
      whiteSpace: 'nowrap',
      fontSize: `${SIZE}px`,
      fontWeight: '600',
      letterSpacing: '0',
    });
    this.host.renderRoot.append(sample);
    const width = sample.offsetWidth / SIZE + spacing * SAMPLE.length;
    sample.remove();
    const wide = width / textWidth(SAMPLE);
    // Narrower ones only leave more air.
    const rounded = Math.max(1, Math.round(wide * 50) / 50);
    if (rounded === this.wide) return;
    this.wide = rounded;
    this.host.requestUpdate();
  }
}
