import type { CSSResult, LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Locale } from '../../i18n/language.ts';
import { addRules } from '../../dom/sheets.ts';
import { afterPainting } from '../element/after-painting.ts';
import { whenShownAnew } from '../element/shown-anew.ts';
import { frameTerms } from '../locales/terms.ts';
import { notFetched } from '../templates/not-fetched.ts';

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
 * is there. `idle`: once the first render is painted. `manual`: when `load()` is called. `unseen`: as
 * `idle`, and no visitor misses it.
 */
export type LazyMode = 'eager' | 'idle' | 'manual' | 'unseen';

const ofHost = new WeakMap<LitElement, LazyController<unknown>[]>();

/** A module that its host imports on demand, so that the first render stays small and fast. */
export class LazyController<T> implements ReactiveController {
  /** What the module gave, once it is there. */
  value: T | undefined;
  /** It could not be imported: whoever reaches for it tries again, and so does a page shown anew. */
  failed = false;
  protected readonly host: LitElement & Waiting;
  private readonly importModule: () => Promise<Loaded<T>>;
  private readonly mode: LazyMode;
  private importing: Promise<Loaded<T>> | undefined;
  private loading: Promise<void> | undefined;
  /** The host says in its place that it could not be imported. */
  private told = false;
  private callOff: (() => void) | undefined;
  /**
   * It was asked for while an earlier request of the host was on its way, which may still fail. Several
   * controllers may want one file, so that request may be another's.
   */
  private askedAgain = false;

  constructor(
    host: LitElement & Waiting,
    importModule: () => Promise<Loaded<T>>,
    mode: LazyMode = 'idle',
  ) {
    this.host = host;
    this.importModule = importModule;
    this.mode = mode;
    host.addController(this);
    ofHost.set(host, [...(ofHost.get(host) ?? []), this]);
  }

  hostConnected(): void {
    if (this.failed) this.callOff = whenShownAnew(this.retry);
  }

  hostDisconnected(): void {
    this.callOff?.();
  }

  hostUpdate(): void {
    this.told = false;
    if (this.mode !== 'eager' || this.importing || this.failed) return;
    this.importing = this.importModule();
    // A failure is reported where the module is awaited.
    this.importing.catch(() => undefined);
  }

  /** The first render is painted before anything else begins. */
  hostUpdated(): void {
    if (this.mode === 'manual' || this.loading || this.failed) return;
    this.loading = new Promise<void>(afterPainting).then(() => this.adopt());
    if (this.mode === 'eager') this.host.waitFor?.(this.loading);
  }

  /** What is made with it, once it is there, and something else until then. */
  use<R, O>(make: (value: T) => R, otherwise: O): R | O {
    return this.value === undefined ? otherwise : make(this.value);
  }

  /** Imports the module now. The host's `updateComplete` waits for what is asked for this way. */
  load(): Promise<void> {
    return this.failed && !this.loading ? Promise.resolve() : this.begin();
  }

  private begin(): Promise<void> {
    if (!this.loading) {
      this.loading = this.adopt();
      this.host.waitFor?.(this.loading);
    }
    return this.loading;
  }

  /** The visitor misses it, and nothing says so. */
  get isLost(): boolean {
    return this.failed && !this.told && this.mode !== 'unseen';
  }

  /** Nobody has it yet, and somebody asked. */
  get isWanted(): boolean {
    return this.failed || this.isUnderWay;
  }

  private get isUnderWay(): boolean {
    return this.value === undefined && this.loading !== undefined;
  }

  /** Imports it because the visitor wants it, also after it could not be. */
  readonly retry = (): void => {
    this.askedAgain ||= (ofHost.get(this.host) ?? []).some((one) => one.isUnderWay);
    void this.begin();
  };

  /** In its place, where it could not be imported. */
  notFetched(locale: Locale, words?: string): TemplateResult {
    this.told = true;
    return notFetched(
      locale,
      () => {
        askAgain(this.host);
      },
      words,
    );
  }

  private async adopt(): Promise<void> {
    const callOff = whenShownAnew(() => {
      this.retry();
    });
    try {
      const { value, styles } = await (this.importing ?? this.importModule());
      const root = this.host.renderRoot as ShadowRoot | undefined;
      if (root && styles) addRules(root, styles);
      this.value = value;
      this.failed = false;
      this.host.requestUpdate();
    } catch (error) {
      this.loading = this.importing = undefined;
      if (this.askedAgain) void Promise.resolve().then(() => this.begin());
      else if (this.host.isConnected) this.callOff = whenShownAnew(this.retry);
      if (!this.failed) {
        this.failed = true;
        this.host.requestUpdate();
      }
      console.error(`<${this.host.localName}>: a part could not be loaded.`, error);
    } finally {
      callOff();
      this.askedAgain = false;
    }
  }
}

/** One button asks for all of it. */
function askAgain(host: LitElement, also: readonly (() => void)[] = []): void {
  const wanted = (ofHost.get(host) ?? []).filter((one) => one.isWanted);
  for (const ask of [...wanted.map(({ retry }) => retry), ...also]) ask();
}

/**
 * What a host says once of all that could not be imported and is told of nowhere else; it comes last
 * in a render. `also` asks again for what comes by other means.
 */
export function lostOn(
  host: LitElement,
  locale: Locale,
  also: readonly (() => void)[] = [],
): TemplateResult | undefined {
  if (!also.length && !(ofHost.get(host) ?? []).some((one) => one.isLost)) return undefined;
  return notFetched(
    locale,
    () => {
      askAgain(host, also);
    },
    frameTerms(locale).partLost,
  );
}
