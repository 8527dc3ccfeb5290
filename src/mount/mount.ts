/**
 * The forms of a widget that editors and sanitisers leave alone: `<div data-klynge="map">`, and a link to one of the embed pages.
 * The page's own nodes stay where they are: a widget stands in the shadow of its `<div>`, or beside its link, which is hidden.
 */
import { addressOnPage, createElement, native } from '../dom/native.ts';
import { registered, sharedByCopies } from '../registry/registry.ts';
import { warnOnce } from '../registry/warn-once.ts';
import { FETCHING } from './address-settings.ts';
import { applySettings } from './apply-settings.ts';
import { LinkWidgets } from './link-widgets.ts';
import { ownAddresses } from './own-addresses.ts';
import type { ScriptSettings } from './script-settings.ts';
import { widgetNamed } from './widget-named.ts';

const CHECK = 'klynge-check';
const FORMS = `[data-klynge],a[href*="/embed/"],${CHECK}`;

export interface Loaders {
  /** Whether there is such a widget; begins to load it. */
  readonly has: (tag: string) => boolean;
  readonly loadCheck: () => Promise<unknown>;
}

/** Upgrades what stands on the page and what comes later. `settings` are those of the script's tag. */
export function upgradeForms(settings: ScriptSettings, loaders: Loaders): void {
  if (registered('mounted')) return;
  sharedByCopies('mounted', () => true);
  const { widgetAt, mayFetch } = ownAddresses(settings);
  const forVisitors = placesForVisitors(settings.except);
  const loadCheck = (): void => {
    loaders.loadCheck().catch((error: unknown) => {
      warnOnce(`klynge-widgets: the self-test could not be fetched (${String(error)}).`);
    });
  };
  const has = (tag: string): boolean => {
    if (tag !== CHECK) return loaders.has(tag);
    loadCheck();
    return true;
  };
  const inside = new WeakMap<Element, Element>();
  const links = new LinkWidgets({
    names: settings.links.split(/[\s,]+/).filter(Boolean),
    widgetAt,
    has,
    loadCheck: loaders.loadCheck,
    mayFetch: (link, setting, value) =>
      !FETCHING.includes(setting) || trusted(link, setting, value),
  });

  const observer = new MutationObserver((records) => {
    links.look();
    const added = records.flatMap(({ addedNodes }) =>
      [...addedNodes].filter((node) => node instanceof HTMLElement),
    );
    for (const node of added) links.clear(node);
    for (const { type, target } of records) {
      if (type !== 'attributes') continue;
      if (target instanceof HTMLAnchorElement) links.drop(target);
      upgrade(target as HTMLElement);
    }
    for (const node of added) take(node);
  });

  function take(root: HTMLElement): void {
    if (native(root, 'matches')(FORMS)) upgrade(root);
    for (const form of native(root, 'querySelectorAll')<HTMLElement>(FORMS)) upgrade(form);
  }

  function upgrade(form: HTMLElement): void {
    // Its fields could be named as anything that is read of it.
    if (form instanceof HTMLFormElement) {
      warnOnce('<form data-klynge>: use a <div>.');
      return;
    }
    if (!form.isConnected || form.isContentEditable) return;
    if (form.localName !== CHECK && forVisitors(form)) return;
    if (form instanceof HTMLAnchorElement) {
      links.take(form);
      observer.observe(form, { attributeFilter: ['href'] });
    } else if (form.dataset['klynge'] === undefined) has(form.localName);
    else placeInside(form, widgetNamed(form.dataset['klynge']));
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
      warnOnce(`<${form.localName} data-klynge="${name}">: ${problem}.`);
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
    warnOnce(
      `<${form.localName} data-${setting}="${address}">: not fetched. Allowed: the page’s own host, the script’s, and those that its tag names in data-klynge-hosts.`,
    );
    return false;
  }

  observer.observe(document, { childList: true, subtree: true });
  const root = native(document, 'documentElement');
  links.clear(root);
  take(root);
}

/** Whether visitors write there. A selector that cannot be read closes the whole page: open is what it was to prevent. */
function placesForVisitors(selector: string): (element: Element) => boolean {
  if (!selector.trim()) return () => false;
  try {
    native(document, 'querySelector')(selector);
  } catch {
    warnOnce(
      `<script data-klynge-except="${selector}">: not a selector. No link and no data form becomes a widget.`,
    );
    return () => true;
  }
  return (element) => element.closest(selector) !== null;
}
