import { createElement } from '../../dom/native.ts';
import { html, type LitElement, type ReactiveController, render } from 'lit';

/** By which a block that the library made is told from the page's own. */
const MARK = 'klynge-json-ld';

/** schema.org facts for search engines, as JSON-LD in a data block beside the page's own content of the tag. */
export class JsonLdController implements ReactiveController {
  private readonly host: LitElement;
  private readonly make: () => object | null;
  private block: HTMLScriptElement | undefined;
  private said = '';
  private facts: object | null = null;

  /** `make` gives what to say, or `null`: nothing. As long as it gives the same object, there is nothing new. */
  constructor(host: LitElement, make: () => object | null) {
    this.host = host;
    this.make = make;
    host.addController(this);
  }

  hostUpdated(): void {
    const facts = this.make();
    if (facts === this.facts && (!facts || this.block?.isConnected)) return;
    this.facts = facts;
    const text = facts ? JSON.stringify({ '@context': 'https://schema.org', ...facts }) : '';
    if (text === this.said && (!text || this.block?.isConnected)) return;
    this.said = text;
    this.block?.remove();
    this.block = undefined;
    if (!text) return;
    this.block = dataBlock(text);
    if (!this.block) return;
    // A copy of the page's markup brings the block of the widget that it is a copy of.
    for (const copy of this.host.querySelectorAll(`:scope > .${MARK}`)) copy.remove();
    this.host.append(this.block);
  }

  hostDisconnected(): void {
    this.block?.remove();
    this.block = undefined;
    this.said = '';
    this.facts = null;
  }
}

/**
 * A data block with that JSON. Trusted Types refuse text that is put into a script element, also one
 * that is never run; a block that the parser makes, by Lit's own policy, is let through. With its
 * `<` written as an escape, JSON cannot end the element.
 */
function dataBlock(json: string): HTMLScriptElement | undefined {
  const markup = `<script type="application/ld+json" class="${MARK}">${json.replaceAll('<', '\\u003c')}</script>`;
  const box = createElement('div');
  render(html(Object.assign([markup], { raw: [markup] })), box);
  return box.querySelector('script') ?? undefined;
}
