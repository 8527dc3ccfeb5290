import { html, type LitElement, type ReactiveController, render } from 'lit';
import { createElement } from '../../dom/native.ts';
import type { PageText, PageTextOf } from '../element/page-text.ts';
import { plain } from '../element/warn.ts';

/** By which the library's own text is told from what an author wrote; the editions without script have it too. */
const OWN = 'klynge-static';
/** A slot that no widget has: what stands in it is in the page, and is not drawn. */
const NO_SLOT = 'klynge-text';
/** Milliseconds that a page without idle callbacks is given. */
const REST = 200;

/** What a paragraph ends before, when its markup is read again, as a page's own cache or an editor does. */
const BLOCK = /<(\/?)(?:div|h\d|p|[uo]l|li|d[ltd]|table|caption|t(?:head|body|r|h|d))\b/g;

/** The same words for a widget in a paragraph. */
const inLine = (html: string): string =>
  html.replace(BLOCK, (_, end: string) => (end ? ' </span' : '<span'));

const whenIdle = (act: () => void): void => {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, REST);
};

/**
 * Keeps what a widget shows as plain HTML in its own tag, for those who read pages without running
 * or drawing them: site search, reader mode, translators, assistants. It is not drawn, has no stop
 * of Tab, and a screen reader does not come to it.
 */
export class PageTextController implements ReactiveController {
  private readonly host: LitElement;
  private readonly write: PageText;
  private readonly current: () => PageTextOf;
  private waits = false;
  private said = '';
  private block: Element | undefined;

  constructor(host: LitElement, write: PageText, current: () => PageTextOf) {
    this.host = host;
    this.write = write;
    this.current = current;
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.waits) return;
    this.waits = true;
    whenIdle(() => {
      this.waits = false;
      if (this.host.isConnected) this.put();
    });
  }

  private put(): void {
    const { host } = this;
    if (plain(host.getAttribute('text') ?? '') === 'own') return;
    const text = this.write(this.current(), host)?.text ?? '';
    if (text === this.said && (!text || this.block?.isConnected)) return;
    this.said = text;
    const place = placeOf(host);
    // Also what a copy of the page's markup brought, and what an editor pasted that is older.
    for (const old of place.querySelectorAll(`.${OWN}`)) old.remove();
    this.block = text ? blockOf(place.closest('p') ? inLine(text) : text) : undefined;
    if (this.block) place.append(this.block);
  }
}

/** A widget in the shadow of `<div data-klynge>` writes into the `<div>`, which is what the page has. */
function placeOf(host: Element): Element {
  const { host: form } = host.getRootNode() as Partial<ShadowRoot>;
  return form?.hasAttribute('data-klynge') ? form : host;
}

/** Trusted Types let Lit's own policy make elements of a text. */
function blockOf(text: string): Element | undefined {
  const box = createElement('div');
  render(html(Object.assign([text], { raw: [text] })), box);
  const block = box.firstElementChild ?? undefined;
  block?.setAttribute('slot', NO_SLOT);
  return block;
}
