/**
 * `<klynge-check>`: tells an editor, in plain words, what keeps the widgets on this page from working. It comes only where it is asked
 * for, has no Lit (which a strict policy lets onto a page once), and works where the library's script does not.
 */
import { INSIDE } from '../dom/inherited.ts';
import { createElement, native, newEvent } from '../dom/native.ts';
import { keepOwnKeys } from '../dom/own-keys.ts';
import { hideFallback } from '../dom/fallback.ts';
import { addRules, followDocument } from '../dom/sheets.ts';
import { loadLocale } from '../i18n/lazy-locales.ts';
import { localeFor } from '../i18n/language.ts';
import { checkTerms } from './locales/terms.ts';
import { toFindings } from './findings.view.ts';
import { listen, lookAt } from './look.ts';

const STYLES = {
  cssText: `
:host { display: block; }
${INSIDE}
.inside { border-top: 2px solid; padding-top: .75em; }
:host([hidden]) { display: none; }
h2 { margin: 0; font-size: 1.5em; line-height: 1.2; }
ul { margin: .75em 0; padding: 0; list-style: none; }
li { border-bottom: 1px solid color-mix(in srgb, currentColor 18%, transparent); padding: .6em 0; display: grid; grid-template-columns: 8em minmax(0, 1fr); gap: .25em 1em; }
li > b { border-inline-start: 4px solid; padding-inline-start: .6em; align-self: start; }
li.mind > b { border-inline-start-style: dashed; font-weight: 600; }
li.good > b { border-inline-start-width: 1px; font-weight: 400; }
p { margin: 0; max-width: 62ch; }
button { font: inherit; font-weight: 600; color: inherit; background: none; min-height: 2.75em; padding: .35em .9em; border: 1px solid; border-radius: 4px; cursor: pointer; }
button:focus-visible { outline: 3px solid; outline-offset: 2px; }
.probe { position: absolute; visibility: hidden; }
@media (max-width: 30em) { li { grid-template-columns: minmax(0, 1fr); } }
@media print { button { display: none; } }`,
};

function element<T extends keyof HTMLElementTagNameMap>(
  name: T,
  text = '',
  ...children: Node[]
): HTMLElementTagNameMap[T] {
  const made = createElement(name);
  made.append(...(text ? [text] : []), ...children);
  return made;
}

/** What happens on a page after which there may be something else to say. */
const CHANGES = ['load', 'klynge-ready', 'klynge-words', 'klynge-data-error'];
/** A server may import it; there is nothing to look at there. */
const isPage = typeof HTMLElement !== 'undefined';

class KlyngeCheck extends (isPage ? HTMLElement : (Object as unknown as typeof HTMLElement)) {
  /** What the editor put in, as the guide writes it: `map region=1082`. */
  static readonly observedAttributes = ['expects', 'lang'];

  private readonly heading = element('h2');
  private readonly list = element('ul');
  private readonly button = element('button');
  /** What stands in the tag says that nothing has run. */
  private readonly ownSlot = element('slot');
  private stands = false;
  private stop: (() => void) | undefined;
  private readonly again = (): void => {
    this.draw();
  };

  constructor() {
    super();
    const probe = element('span');
    probe.className = 'probe';
    const status = element('div', '', this.list);
    status.setAttribute('role', 'status');
    const root = this.attachShadow({ mode: 'open' });
    keepOwnKeys(root);
    const inside = element('div', '', this.heading, status, this.button, probe);
    inside.className = 'inside';
    root.append(inside, this.ownSlot);
    addRules(root, [STYLES]);
    this.button.type = 'button';
    this.button.addEventListener('click', this.again);
  }

  connectedCallback(): void {
    this.stop = listen(this.again);
    for (const change of CHANGES) addEventListener(change, this.again);
    if (native(document, 'readyState') !== 'loading') this.draw();
    else addEventListener('DOMContentLoaded', this.again);
  }

  adoptedCallback(): void {
    if (this.shadowRoot) followDocument(this.shadowRoot);
  }

  disconnectedCallback(): void {
    this.stop?.();
    this.stop = undefined;
    removeEventListener('DOMContentLoaded', this.again);
    for (const change of CHANGES) removeEventListener(change, this.again);
  }

  attributeChangedCallback(): void {
    if (this.stop) this.draw();
  }

  private draw(): void {
    const outside = (this.getRootNode() as Partial<ShadowRoot>).host;
    const said = this.closest('[lang]') ?? outside?.closest('[lang]');
    const tag = said ? (native(said, 'getAttribute')('lang') ?? '') : '';
    const locale = localeFor(tag);
    // It says what there is to say now; in the page's own language once that is there, which tells it to draw again.
    void loadLocale(tag);
    const terms = checkTerms(locale);
    this.heading.textContent = terms.title;
    this.button.textContent = terms.again;
    const lines = toFindings(lookAt(this), locale).map(({ weight, says, todo }) => {
      const line = element(
        'li',
        '',
        element('b', terms.weights[weight]),
        element('div', '', element('p', says), ...(todo ? [element('p', todo)] : [])),
      );
      line.className = weight;
      return line;
    });
    // The same words again are no news to a screen reader.
    if (
      lines.map((line) => line.textContent).join() !==
      [...this.list.children].map((line) => line.textContent).join()
    )
      this.list.replaceChildren(...lines);
    if (!this.stands) hideFallback(this, this.ownSlot);
    this.stands = true;
    this.dispatchEvent(newEvent('klynge-drawn'));
  }
}

if (isPage && !customElements.get('klynge-check'))
  customElements.define('klynge-check', KlyngeCheck);
