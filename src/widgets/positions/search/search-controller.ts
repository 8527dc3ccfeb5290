import type { LitElement, ReactiveController } from 'lit';
import { emit } from '../../../core/element/emit.ts';

/** How many of those that a search finds are shown to begin with; a button shows the others. */
export const BEST = 20;
/** Milliseconds without a key before the page is told what was looked for. */
const PAUSE = 600;
/** How many rows are drawn with the key, and how many more in each frame after it: what is not in sight yet does not hold up the typing. */
const FIRST = 4;
const MORE = 48;

interface Counts {
  readonly found: number;
  readonly shown: number;
}

/** What the visitor looks for: found with each key; the page is told once the visitor pauses. */
export class SearchController implements ReactiveController {
  private readonly host: LitElement;
  private readonly counts: () => Counts | null;
  private words = '';
  /** How many rows are drawn so far. */
  drawn = Infinity;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** `counts`: after the latest drawing; `null`: what looks for it is not there. */
  constructor(host: LitElement, counts: () => Counts | null) {
    this.host = host;
    this.counts = counts;
    host.addController(this);
  }

  get query(): string {
    return this.words.trim();
  }

  hostUpdated(): void {
    if (this.drawn >= (this.counts()?.shown ?? 0)) return;
    requestAnimationFrame(() => {
      this.drawn += MORE;
      this.host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.drawn = Infinity;
  }

  readonly input = (): void => {
    this.words = this.field?.value ?? '';
    this.drawn = FIRST;
    this.host.requestUpdate();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const counts = this.counts();
      if (this.query && counts)
        emit(this.host, 'klynge-search', { query: this.query, found: counts.found });
    }, PAUSE);
  };

  /** Back to all, and to the field. */
  clear(): void {
    this.look('');
  }

  /** As if the visitor had typed it; the field has the focus. */
  look(words: string): void {
    if (this.field) this.field.value = words;
    this.input();
    this.field?.focus();
  }

  private get field(): HTMLInputElement | null {
    return this.host.renderRoot.querySelector('input');
  }
}
