import { createElement, native } from '../dom/native.ts';
import { isWhole, whenParsed } from '../dom/parsed.ts';
import { sheetFor } from '../dom/sheets.ts';
import { linkSettings } from './address-settings.ts';
import { applySettings } from './apply-settings.ts';
import { openCheckFrom } from './check-link.ts';
import { blockOf, type Place, placeOf } from './standing-alone.ts';

const MENUS = 'nav,menu,[role~="navigation" i],[role~="menu" i],[role~="menubar" i]';
/** So many links of a page become widgets at a time; a page that means more says it with tags or data forms. */
const MOST_LINKS = 5;

/** On each widget that stands for a link: a copy of the page's markup holds it too, and is told from what the page's author wrote. */
const MARK = 'data-klynge-link';
const DRAWN = `[${MARK}="drawn"]`;
/**
 * Hides what a widget stands for, by where it stands and in the page's own document alone: in a copy without the widget, in
 * another document, in a page that was saved, the link is there.
 */
const HIDING = {
  cssText: `:has(+ ${DRAWN}), li > :has(~ ${DRAWN}) { display: none !important; }
li:has(> ${DRAWN}) { list-style: none !important; }`,
};

/** Milliseconds that a widget has to stay for its page not to be one that takes it away again and again. */
const STAYS = 1000;
/** Milliseconds after which it comes back on such a page: twice as many each time, and no more than the last. */
const FIRST_WAIT = 10;
const LAST_WAIT = 60_000;

interface Pair {
  readonly place: Place;
  readonly widget: HTMLElement;
  /** When it was put there last, and how often it was soon taken away. */
  since: number;
  taken: number;
  waiting: boolean;
}

export interface LinkOptions {
  /** Names that addresses may set beyond the usual, or `none`. */
  readonly names: readonly string[];
  readonly widgetAt: (url: URL) => string | undefined;
  readonly has: (tag: string) => boolean;
  readonly loadCheck: () => Promise<unknown>;
  readonly mayFetch: (link: HTMLElement, setting: string, value: string) => boolean;
}

function isInPlace(link: HTMLElement, { place: { shown, where }, widget }: Pair): boolean {
  if (!link.isConnected || !native(shown, 'contains')(link)) return false;
  return where === 'last'
    ? native(shown, 'lastElementChild') === widget
    : native(shown, 'nextElementSibling') === widget;
}

function hideIn(document: Document): void {
  const sheet = sheetFor(document, HIDING);
  const sheets = native(document, 'adoptedStyleSheets');
  if (!sheets.includes(sheet)) sheets.push(sheet);
}

/** The widgets that stand beside links. */
export class LinkWidgets {
  private readonly pairs = new Map<HTMLAnchorElement, Pair>();
  /** Of these the parser has not left the block. */
  private readonly undecided = new Set<HTMLAnchorElement>();
  private readonly checks = new WeakSet<HTMLAnchorElement>();
  private readonly options: LinkOptions;

  constructor(options: LinkOptions) {
    this.options = options;
    whenParsed(() => {
      this.decide();
    });
  }

  take(link: HTMLAnchorElement): void {
    const { names, widgetAt, has } = this.options;
    if (this.pairs.has(link) || link.closest(MENUS) || names.includes('none')) return;
    if (!URL.canParse(link.href) || this.pairs.size >= MOST_LINKS) return;
    const url = new URL(link.href);
    const name = widgetAt(url);
    if (name === 'check') this.takeCheck(link);
    if (!name || name === 'check') return;
    const block = blockOf(link);
    if (block && !isWhole(block)) {
      this.undecided.add(link);
      return;
    }
    const place = placeOf(link);
    if (place && has(`klynge-${name}`)) this.begin(link, place, name, url);
  }

  private takeCheck(link: HTMLAnchorElement): void {
    if (this.checks.has(link)) return;
    this.checks.add(link);
    openCheckFrom(link, this.options.loadCheck);
  }

  private begin(link: HTMLAnchorElement, place: Place, name: string, url: URL): void {
    const widget = createElement(`klynge-${name}`);
    widget.setAttribute(MARK, '');
    // Until it has drawn, and if it never does, the link is there.
    const hide = (): void => {
      widget.setAttribute(MARK, 'drawn');
    };
    widget.addEventListener('klynge-drawn', hide, { once: true });
    const pair = { place, widget, since: 0, taken: 0, waiting: false };
    this.pairs.set(link, pair);
    this.put(pair);
    const { names, mayFetch } = this.options;
    void applySettings(
      widget,
      linkSettings(name, url, names).filter(([setting, value]) => mayFetch(link, setting, value)),
    );
  }

  private put(pair: Pair): void {
    const { place, widget } = pair;
    if (place.where === 'last') place.shown.append(widget);
    else place.shown.after(widget);
    pair.since = performance.now();
    hideIn(native(place.shown, 'ownerDocument'));
  }

  /** Takes away the widgets of links that are no longer there, and puts back those that somebody else took away. */
  look(): void {
    this.decide();
    for (const [link, pair] of this.pairs) {
      if (!link.isConnected) this.drop(link);
      else if (isInPlace(link, pair)) hideIn(native(link, 'ownerDocument'));
      else if (!pair.waiting) this.putBack(link, pair);
    }
  }

  /** In a task of its own: whoever takes it away at once would else be answered at once, without end. */
  private putBack(link: HTMLAnchorElement, pair: Pair): void {
    const soon = performance.now() - pair.since < STAYS;
    pair.taken = soon ? pair.taken + 1 : 0;
    pair.waiting = true;
    const wait = Math.min(FIRST_WAIT * (2 ** pair.taken - 1), LAST_WAIT);
    setTimeout(() => {
      pair.waiting = false;
      if (this.pairs.get(link) !== pair || isInPlace(link, pair)) return;
      pair.widget.remove();
      const place = link.isConnected ? placeOf(link) : undefined;
      if (place?.shown === pair.place.shown && place.where === pair.place.where) this.put(pair);
      else {
        this.drop(link);
        if (place) this.take(link);
      }
    }, wait);
  }

  drop(link: HTMLAnchorElement): void {
    this.pairs.get(link)?.widget.remove();
    this.pairs.delete(link);
  }

  private decide(): void {
    const links = [...this.undecided];
    this.undecided.clear();
    for (const link of links) if (link.isConnected) this.take(link);
  }

  /** Takes away what came with a copy of the page's markup: its link gets a widget of its own. */
  clear(root: Element): void {
    const own = new Set([...this.pairs.values()].map(({ widget }): Element => widget));
    for (const one of [root, ...native(root, 'querySelectorAll')(`[${MARK}]`)])
      if (one.hasAttribute(MARK) && one.localName.startsWith('klynge-') && !own.has(one))
        one.remove();
  }
}
