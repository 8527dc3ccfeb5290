/**
 * The forms of a widget that editors and sanitisers leave alone: `<div data-klynge="map">`, and a link to one of the embed pages.
 * The page's own nodes stay where they are: a widget stands in the shadow of its `<div>`, or beside its link, which is hidden.
 */
import { addressOnPage, createElement, native } from '../dom/native.ts';
import { registered, sharedByCopies } from '../registry/registry.ts';
import { FETCHING, linkSettings } from './address-settings.ts';
import { applySettings } from './apply-settings.ts';
import { ownAddresses } from './own-addresses.ts';
import type { ScriptSettings } from './script-settings.ts';

const FORMS = '[data-klynge],a[href*="/embed/"],klynge-check';
/** What a link may be wrapped in and still stand alone. */
const DRESS = 'b,strong,i,em,u,span';
/** What a list below the link may hold and be read as its text; it is hidden with the link. */
const READING = 'li,ul,ol,p,br,a,small,b,strong,i,em,u,span';
const MENUS = 'nav,menu,[role~="navigation" i],[role~="menu" i],[role~="menubar" i]';
/** What has no text and is seen, heard or used all the same: a link beside it does not stand alone. */
const MEDIA =
  'img,picture,svg,math,video,audio,canvas,iframe,embed,object,map,hr,meter,progress,' +
  'input,button,select,textarea,[data-klynge]';
/** So many links of a page become widgets at a time; a page that means more says it with tags or data forms. */
const MOST_LINKS = 5;

const holdsMedia = (element: Element): boolean =>
  native(element, 'querySelector')(MEDIA) !== null ||
  [...native(element, 'querySelectorAll')('*')].some((one) =>
    native(one, 'localName').includes('-'),
  );

/**
 * What the widget stands for: the link, with what it is dressed in, or a list of one item that holds the link and a list to read without
 * the script. `undefined` for a link in a sentence.
 */
function standsAlone(link: HTMLElement): HTMLElement | undefined {
  const words = link.textContent.trim();
  const item = link.closest<HTMLElement>('li:only-child');
  const list = item?.querySelector(':scope > :is(ul, ol):last-child');
  if (item && list && item.textContent.replace(list.textContent, '').trim() === words)
    return item.querySelector(`:not(${READING})`) ? undefined : (item.parentElement ?? undefined);
  let shown = link;
  let around = link.parentElement;
  while (around && native(around, 'matches')(DRESS)) {
    shown = around;
    around = native(around, 'parentElement');
  }
  return around && native(around, 'textContent').trim() === words && !holdsMedia(around)
    ? shown
    : undefined;
}

/** What is shown without the script, and the widget beside it. */
type Pair = readonly [shown: HTMLElement, widget: Element];

/**
 * Upgrades what stands on the page and what comes later. `settings` are those of the script's tag; `has` tells whether there is
 * such a widget, and begins to load it.
 */
export function upgradeForms(settings: ScriptSettings, has: (tag: string) => boolean): void {
  if (registered('mounted')) return;
  sharedByCopies('mounted', () => true);
  const { widgetAt, mayFetch } = ownAddresses(settings);
  const linkNames = settings.links.split(/[\s,]+/).filter(Boolean);
  const forVisitors = placesForVisitors(settings.except);
  const inside = new WeakMap<Element, Element>();
  const beside = new Map<HTMLElement, Pair>();

  const observer = new MutationObserver((records) => {
    // A link or a widget that has gone takes the other along, or shows it again.
    for (const [link, [shown, widget]] of beside)
      if (!link.isConnected || !shown.contains(link) || shown.parentNode !== widget.parentNode)
        removeWidget(link);
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') {
        removeWidget(target as HTMLElement);
        upgrade(target as HTMLElement);
      }
      for (const node of addedNodes) if (node instanceof HTMLElement) take(node);
    }
  });

  function take(root: HTMLElement): void {
    if (native(root, 'matches')(FORMS)) upgrade(root);
    for (const form of native(root, 'querySelectorAll')<HTMLElement>(FORMS)) upgrade(form);
  }

  function upgrade(form: HTMLElement): void {
    // Its fields could be named as anything that is read of it.
    if (form instanceof HTMLFormElement) {
      console.warn('<form data-klynge>: use a <div>.');
      return;
    }
    if (!form.isConnected || form.isContentEditable) return;
    if (form.localName !== 'klynge-check' && forVisitors(form)) return;
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
        widget = createElement(tag);
        // The page's own content shows until the widget has drawn.
        widget.append(createElement('slot'));
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
      void applySettings(
        widget,
        [...form.attributes]
          .map(({ name, value }) => [name.replace(/^data-/, ''), value] as const)
          .filter(
            ([setting, value]) => !FETCHING.includes(setting) || trusted(form, setting, value),
          ),
      );
  }

  /** A data form is left alone by sanitisers too, so a visitor may have written it: it fetches from where the page itself may. */
  function trusted(form: HTMLElement, setting: string, address: string): boolean {
    const url = addressOnPage(address);
    // What is no address, the widget tells of itself.
    if (!address || !url || mayFetch(url)) return true;
    console.warn(
      `<${form.localName} data-${setting}="${address}">: not fetched. Allowed: the page’s own host, the script’s, and those that its tag names in data-hosts.`,
    );
    return false;
  }

  function placeBeside(link: HTMLAnchorElement): void {
    if (beside.has(link) || link.closest(MENUS)) return;
    if (linkNames.includes('none') || !URL.canParse(link.href)) return;
    const url = new URL(link.href);
    const name = widgetAt(url);
    const tag = `klynge-${name ?? ''}`;
    if (!name || name === 'check' || beside.size >= MOST_LINKS) return;
    const shown = standsAlone(link);
    if (!shown || !has(tag)) return;
    const widget = createElement(tag);
    shown.after(widget);
    // Until it has drawn, and if it never does, the link is there.
    widget.addEventListener('klynge-drawn', () => (shown.hidden = true), { once: true });
    beside.set(link, [shown, widget]);
    observer.observe(link, { attributeFilter: ['href'] });
    const given = linkSettings(name, url, linkNames);
    void applySettings(
      widget,
      given.filter(
        ([setting, value]) => !FETCHING.includes(setting) || trusted(link, setting, value),
      ),
    );
  }

  function removeWidget(link: HTMLElement): void {
    const [shown, widget] = beside.get(link) ?? [];
    widget?.remove();
    if (shown) shown.hidden = false;
    beside.delete(link);
  }

  observer.observe(document, { childList: true, subtree: true });
  take(native(document, 'documentElement'));
}

/** Whether visitors write there. A selector that cannot be read closes the whole page: open is what it was to prevent. */
function placesForVisitors(selector: string): (element: Element) => boolean {
  if (!selector.trim()) return () => false;
  try {
    native(document, 'querySelector')(selector);
  } catch {
    console.warn(
      `<script data-klynge-except="${selector}">: not a selector. No link and no data form becomes a widget.`,
    );
    return () => true;
  }
  return (element) => element.closest(selector) !== null;
}
