import type { LitElement, ReactiveController } from 'lit';
import { emit } from '../../kit/emit.ts';

/** Milliseconds without a key before the page is told what was looked for. */
const PAUSE = 600;

/** What the visitor looks for: found with each key; the page is told once the visitor pauses. */
export class SearchController implements ReactiveController {
  private readonly host: LitElement;
  private readonly found: () => number;
  private words = '';
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `found`: how many there are after the latest drawing. */
  constructor(host: LitElement, found: () => number) {
    this.host = host;
    this.found = found;
    host.addController(this);
  }

  get query(): string {
    return this.words.trim();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
  }

  readonly type = (): void => {
    this.words = this.field?.value ?? '';
    this.host.requestUpdate();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.query) emit(this.host, 'klynge-search', { query: this.query, found: this.found() });
    }, PAUSE);
  };

  /** Back to all, and to the field. */
  clear(): void {
    clearTimeout(this.timer);
    this.words = '';
    if (this.field) this.field.value = '';
    this.host.requestUpdate();
    this.field?.focus();
  }

  private get field(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector('input');
  }
}
