/** What stands in a tag for those without the script: some text, and a list or a table. The script draws in its place. */
import { warnOnce } from '../registry/warn-once.ts';
import { native } from './native.ts';
import { isWhole, whenParsed } from './parsed.ts';

/** What nobody writes for those without the script, but for an edition of the library's own. */
const OTHERS =
  'h1,h2,h3,h4,h5,h6,main,nav,header,footer,article,aside,section,form,fieldset,dialog,' +
  'details,video,audio,iframe,[data-klynge]';
const LISTS = 'ul,ol,dl,table';
const OUTER_LIST = `:is(${LISTS}):not(:is(${LISTS}) *)`;
const OWN = '.klynge-static,script,style,template';
/** Letters beside the list. */
const MOST_TEXT = 600;

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
const lengthOf = (node: Node): number => (node.textContent ?? '').trim().length;
const isBlank = (node: Node): boolean => !isElement(node) && lengthOf(node) === 0;

/** What stands in the element; for one in the shadow of a data form, what stands in that. */
const contentOf = (element: Element): readonly Node[] =>
  [...native(element, 'childNodes')].flatMap((node) =>
    node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : [node],
  );

function isMore(nodes: readonly Node[]): boolean {
  let lists = 0;
  let text = 0;
  for (const node of nodes) {
    if (isElement(node)) {
      if (node.matches(OWN) || node.querySelector('.klynge-static')) continue;
      const all = [node, ...node.querySelectorAll('*')];
      if (all.some((one) => one.matches(OTHERS) || one.localName.startsWith('klynge-')))
        return true;
      for (const list of all.filter((one) => one.matches(OUTER_LIST))) {
        lists++;
        text -= lengthOf(list);
      }
    }
    text += lengthOf(node);
  }
  return lists > 1 || text > MOST_TEXT;
}

/**
 * Whether more stands in the element than a fallback: then its end tag is missing, or it was written as `<klynge-map />`, which
 * HTML does not know, and the rest of the page goes on inside.
 */
export const holdsMore = (element: Element): boolean => isMore(contentOf(element));

/** An empty paragraph, or one that begins with a line break: an end tag stood there alone. */
function isEnd(node: Node): boolean {
  if (!(node instanceof HTMLParagraphElement)) return false;
  const [first] = [...node.childNodes].filter((child) => !isBlank(child));
  return !first || first instanceof HTMLBRElement;
}

/**
 * WordPress makes paragraphs of the lines that a tag begins and ends on: the tag is closed in the first, what stood in it follows,
 * and the paragraph of its end tag, which browsers drop. What is between comes back into the tag.
 */
function takeBack(element: Element): void {
  const around = native(element, 'parentElement');
  if (around?.localName !== 'p' || !contentOf(element).every(isBlank) || lengthOf(around)) return;
  const between: Node[] = [];
  let next = native(around, 'nextSibling');
  while (next && !isEnd(next)) {
    between.push(next);
    next = next.nextSibling;
  }
  if (next && !between.every(isBlank) && !isMore(between)) element.append(...between);
}

/** The tag, as its author wrote it. */
function tagOf(element: Element): string {
  const { host } = native(element, 'getRootNode')() as Partial<ShadowRoot>;
  const form = host?.getAttribute('data-klynge');
  return host && form != null
    ? `<${host.localName} data-klynge="${form}">`
    : `<${element.localName}>`;
}

/** Once the element has drawn: hides what stands in it, and shows what is no fallback, below. */
export function hideFallback(element: Element, slot: HTMLSlotElement): void {
  const decide = (): void => {
    takeBack(element);
    slot.hidden = !holdsMore(element);
    if (!slot.hidden)
      warnOnce(
        `${tagOf(element)}: more stands in it than a list and some text. Is its end tag missing, or is it written as “/>”? It stays on the page, below.`,
      );
  };
  slot.hidden = true;
  if (isWhole(element)) decide();
  else whenParsed(decide);
}
