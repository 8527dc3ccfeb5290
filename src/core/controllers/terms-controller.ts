import { native } from '../../dom/native.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Locale, localeFor } from '../../i18n/language.ts';

const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;
/** The documents that hosts are in: a widget may be moved into a frame or another window. */
const observed = new Set<Document>();

/** The nearest `lang`, also from outside the shadow roots that the element is in. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const said: Element | null = at.closest('[lang]');
    if (said) return native(said, 'getAttribute')('lang') ?? '';
    at = (at.getRootNode() as Partial<ShadowRoot>).host;
  }
  return '';
}

const drawAgain = (): void => {
  for (const host of hosts) host.requestUpdate();
};

/** The host's words in its language. Draws the host again when a `lang` on the page changes, or words come to it. */
export class TermsController<T> implements ReactiveController {
  private readonly host: ReactiveControllerHost & Element;
  private readonly terms: (locale: Locale) => T;

  constructor(host: ReactiveControllerHost & Element, terms: (locale: Locale) => T) {
    this.host = host;
    this.terms = terms;
    host.addController(this);
  }

  get locale(): Locale {
    return localeFor(languageOf(this.host));
  }

  get text(): T {
    return this.terms(this.locale);
  }

  hostConnected(): void {
    hosts.add(this.host);
    if (!observer) {
      observer = new MutationObserver(drawAgain);
      addEventListener('klynge-words', drawAgain);
    }
    const { ownerDocument } = this.host;
    if (observed.has(ownerDocument)) return;
    observed.add(ownerDocument);
    observer.observe(native(ownerDocument, 'documentElement'), {
      attributeFilter: ['lang'],
      subtree: true,
    });
  }

  hostDisconnected(): void {
    hosts.delete(this.host);
    if (hosts.size) return;
    observer?.disconnect();
    observed.clear();
  }
}
