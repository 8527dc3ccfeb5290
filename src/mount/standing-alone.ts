import { native } from '../dom/native.ts';

/** What a link may be wrapped in and still stand alone. */
const DRESS = 'b,strong,i,em,u,span';
/** What a list below the link may hold and be read as its text; it is hidden with the link. */
const READING = 'li,ul,ol,p,br,a,small,b,strong,i,em,u,span,script';
/** What has no text and is seen, heard or used all the same: a link beside it does not stand alone. */
const MEDIA =
  'img,picture,svg,math,video,audio,canvas,iframe,embed,object,map,hr,meter,progress,' +
  'input,button,select,textarea,[data-klynge]';

const holdsMedia = (element: Element): boolean =>
  native(element, 'querySelector')(MEDIA) !== null ||
  [...native(element, 'querySelectorAll')('*')].some((one) =>
    native(one, 'localName').includes('-'),
  );

/** What the widget stands for, and where: after it, or, in an item of a longer list, as the item's last element. */
export interface Place {
  readonly shown: HTMLElement;
  readonly where: 'after' | 'last';
}

/** The block that decides whether a link stands alone: its list item with the list, or what is around it. */
export function blockOf(link: HTMLElement): Element | null {
  const item = link.closest('li');
  if (item) return item.parentElement ?? item;
  let around = link.parentElement;
  while (around && native(around, 'matches')(DRESS)) around = native(around, 'parentElement');
  return around;
}

/** What is read in an item, but for the list in it. */
const wordsOf = (item: Element, list: Element): string =>
  [...item.childNodes]
    .filter((node) => node !== list)
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .trim();

/**
 * The link, with what it is dressed in, or a list of one item that holds the link and a list to read without the script. Editors
 * put neighbouring lists together: of a longer list the one item counts. `undefined` for a link in a sentence.
 */
export function placeOf(link: HTMLElement): Place | undefined {
  const words = link.textContent.trim();
  const item = link.closest('li');
  const list = item?.querySelector(':scope > :is(ul, ol):last-child');
  if (item && list && wordsOf(item, list) === words) {
    if (item.querySelector(`:not(${READING})`)) return undefined;
    const { parentElement } = item;
    return parentElement?.childElementCount === 1
      ? { shown: parentElement, where: 'after' }
      : { shown: item, where: 'last' };
  }
  let shown = link;
  let around = link.parentElement;
  while (around && native(around, 'matches')(DRESS)) {
    shown = around;
    around = native(around, 'parentElement');
  }
  return around && native(around, 'textContent').trim() === words && !holdsMedia(around)
    ? { shown, where: 'after' }
    : undefined;
}
