import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Locale, localeFor } from '../model/language.ts';

/** A widget's words in every language that it speaks. */
export type Terms<T> = Readonly<Record<Locale, T>>;

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

/** The nearest `lang`, also from outside the shadow roots that the element is in. */
function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const said: Element | null = at.closest('[lang]');
    if (said) return said.getAttribute('lang') ?? '';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return '';
}

/** The host's words in its language. Draws the host again when a `lang` on the page changes. */
export class TermsController<T> implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly terms: Terms<T>;

  constructor(host: ReactiveControllerHost & Element, terms: Terms<T>) {
    this.host = host;
    this.terms = terms;
    host.addController(this);
  }

  get locale(): Locale {
    return localeFor(languageOf(this.host));
  }

  get text(): T {
    return this.terms[this.locale];
  }

  hostConnected(): void {
    hosts.add(this.host);
    observer ??= new MutationObserver(() => {
      for (const host of hosts) host.requestUpdate();
    });
    if (hosts.size === 1) observer.observe(document.documentElement, { attributeFilter: ['lang'], subtree: true });
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (!hosts.size) observer?.disconnect();
  }
}
