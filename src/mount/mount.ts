/**
 * The forms of a widget that editors and sanitisers leave alone: `<div data-klynge="map">`, and a link to one of the embed pages.
 * The page's own nodes stay where they are: a widget stands in the shadow of its `<div>`, or beside its link, which is hidden.
 */
import { settle } from './apply-settings.ts';

const KEY = Symbol.for('klynge-widgets/forms/1');
const FORMS = '[data-klynge],a[href*="/embed/"],klynge-check';
/** What a link may be wrapped in and still stand alone. */
const DRESS = 'b,strong,i,em,u,span';

/**
 * What the widget stands for: the link, with what it is dressed in, or a list of one item that holds the link and a list to read without
 * the script. `undefined` for a link in a sentence.
 */
function standsAlone(link: HTMLElement): HTMLElement | undefined {
  const words = link.textContent.trim();
  const item = link.closest<HTMLElement>('li:only-child');
  const list = item?.querySelector(':scope > :is(ul, ol):last-child');
  if (item && list && item.textContent.replace(list.textContent, '').trim() === words)
    return item.parentElement ?? undefined;
  let shown = link;
  while (shown.parentElement?.matches(DRESS)) shown = shown.parentElement;
  return shown.parentElement?.textContent.trim() === words ? shown : undefined;
}

/** What is shown without the script, and the widget beside it. */
type Pair = readonly [shown: HTMLElement, widget: Element];

/**
 * Upgrades what stands on the page and what comes later. `own` is the script's own address: links to its host count, and to those
 * in `data-hosts` of its tag. `has` tells whether there is such a widget, and begins to load it.
 */
export function upgradeForms(own: string, has: (tag: string) => boolean): void {
  const page = globalThis as unknown as Record<symbol, unknown>;
  if (page[KEY]) return;
  page[KEY] = true;
  const listed = document.querySelector<HTMLElement>('script[data-hosts]')?.dataset['hosts'];
  const hosts = `${new URL(own, location.href).host} ${listed ?? ''}`.split(/[\s,]+/);
  const inside = new WeakMap<Element, Element>();
  const beside = new Map<HTMLElement, Pair>();

  const observer = new MutationObserver((records) => {
    // A link or a widget that has gone takes the other along, or shows it again.
    for (const [link, [shown, widget]] of beside)
      if (!link.isConnected || !shown.contains(link) || shown.parentNode !== widget.parentNode)
        letGo(link);
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') {
        letGo(target as HTMLElement);
        upgrade(target as HTMLElement);
      }
      for (const node of addedNodes) if (node instanceof HTMLElement) take(node);
    }
  });

  function take(root: HTMLElement): void {
    if (root.matches(FORMS)) upgrade(root);
    for (const form of root.querySelectorAll<HTMLElement>(FORMS)) upgrade(form);
  }

  function upgrade(form: HTMLElement): void {
    if (!form.isConnected || form.isContentEditable) return;
    if (form instanceof HTMLAnchorElement) placeBeside(form);
    else if (form.dataset['klynge'] === undefined) has(form.localName);
    else placeInside(form, form.dataset['klynge']);
  }

  function placeInside(form: HTMLElement, name: string): void {
    const tag = `klynge-${name}`;
    const old = inside.get(form);
    let widget = old;
    let problem = 'there is no such widget';
    try {
      if (old?.localName !== tag) {
        if (!has(tag)) throw new Error();
        problem = 'use a <div>';
        widget = document.createElement(tag);
        // The page's own content shows until the widget has drawn.
        widget.append(document.createElement('slot'));
        if (old) old.replaceWith(widget);
        else {
          form.attachShadow({ mode: 'open' }).append(widget);
          observer.observe(form, { attributes: true });
        }
        inside.set(form, widget);
      }
    } catch {
      console.warn(`<${form.localName} data-klynge="${name}">: ${problem}.`);
    }
    if (widget)
      void settle(
        widget,
        [...form.attributes].map(({ name, value }) => [name.replace(/^data-/, ''), value]),
      );
  }

  function placeBeside(link: HTMLAnchorElement): void {
    const tag = `klynge-${/\/embed\/([a-z]+)\.html$/.exec(link.pathname)?.[1] ?? ''}`;
    if (beside.has(link) || !hosts.includes(link.host) || link.closest('nav')) return;
    const shown = standsAlone(link);
    if (!shown || !has(tag)) return;
    const widget = document.createElement(tag);
    shown.after(widget);
    // Until it has drawn, and if it never does, the link is there.
    widget.addEventListener('klynge-drawn', () => (shown.hidden = true), { once: true });
    beside.set(link, [shown, widget]);
    observer.observe(link, { attributeFilter: ['href'] });
    void settle(widget, new URL(link.href).searchParams, true);
  }

  function letGo(link: HTMLElement): void {
    const [shown, widget] = beside.get(link) ?? [];
    widget?.remove();
    if (shown) shown.hidden = false;
    beside.delete(link);
  }

  observer.observe(document, { childList: true, subtree: true });
  take(document.documentElement);
}
