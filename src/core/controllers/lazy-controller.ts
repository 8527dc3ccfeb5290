import type { CSSResult, LitElement, ReactiveController } from 'lit';
import { addRules } from '../../dom/sheets.ts';
import { afterPainting } from '../element/after-painting.ts';

/** What an imported module gives the host, and the styles that come with it. */
export interface Loaded<T> {
  readonly value: T;
  readonly styles?: readonly CSSResult[];
}

/** An element whose `updateComplete` waits for more than its own render. */
export interface Waiting {
  waitFor?(until: Promise<unknown>): void;
}

/**
 * When a lazy module is imported. `eager`: during the first render, which is not complete before it
 * is there. `idle`: once the first render is painted. `manual`: when `load()` is called.
 */
export type LazyMode = 'eager' | 'idle' | 'manual';

/** A module that its host imports on demand, so that the first render stays small and fast. */
export class LazyController<T> implements ReactiveController {
  /** What the module gave, once it is there. */
  value: T | undefined;
  /** It could not be imported; the next render tries again. */
  failed = false;
  protected readonly host: LitElement & Waiting;
  private readonly importModule: () => Promise<Loaded<T>>;
  private readonly mode: LazyMode;
  private importing: Promise<Loaded<T>> | undefined;
  private loading: Promise<void> | undefined;

  constructor(
    host: LitElement & Waiting,
    importModule: () => Promise<Loaded<T>>,
    mode: LazyMode = 'idle',
  ) {
    this.host = host;
    this.importModule = importModule;
    this.mode = mode;
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.mode !== 'eager' || this.importing) return;
    this.importing = this.importModule();
    // A failure is reported where the module is awaited.
    this.importing.catch(() => undefined);
  }

  /** The first render is painted before anything else begins. */
  hostUpdated(): void {
    if (this.mode === 'manual' || this.loading) return;
    this.loading = new Promise<void>(afterPainting).then(() => this.adopt());
    if (this.mode === 'eager') this.host.waitFor?.(this.loading);
  }

  /** What is made with it, once it is there, and something else until then. */
  use<R, O>(make: (value: T) => R, otherwise: O): R | O {
    return this.value === undefined ? otherwise : make(this.value);
  }

  /** Imports the module now. The host's `updateComplete` waits for what is asked for this way. */
  load(): Promise<void> {
    if (!this.loading) {
      this.loading = this.adopt();
      this.host.waitFor?.(this.loading);
    }
    return this.loading;
  }

  private async adopt(): Promise<void> {
    try {
      const { value, styles } = await (this.importing ?? this.importModule());
      const root = this.host.renderRoot as ShadowRoot | undefined;
      if (root && styles) addRules(root, styles);
      this.value = value;
      this.failed = false;
      this.host.requestUpdate();
    } catch (error) {
      this.loading = this.importing = undefined;
      if (!this.failed) {
        this.failed = true;
        this.host.requestUpdate();
      }
      console.error(`<${this.host.localName}>: a part could not be loaded.`, error);
    }
  }
}
