/** Elements and texts of a page by CSS selectors, with two signs more. */
import { compile, selectAll, selectOne } from 'css-select';
import {
  type AnyNode,
  type Element,
  hasChildren,
  isTag,
  isText,
  type ParentNode,
} from 'domhandler';

/** `img@alt`: the element, and the attribute that holds what is meant. */
export function partsOf(written: string): {
  readonly selector: string;
  readonly attribute: string | null;
} {
  const [, selector = '', attribute = ''] = /^(.*?)(?:@([\w-]+))?$/.exec(written.trim()) ?? [];
  return { selector: selector.trim(), attribute: attribute || null };
}

/** Whether somebody can have meant it. */
export function isSelector(written: string): boolean {
  const { selector } = partsOf(written);
  try {
    if (selector) compile(selector.replace(/^\+\s*/, ''));
    return true;
  } catch {
    return false;
  }
}

export const all = (selector: string, root: ParentNode | AnyNode[]): Element[] =>
  selectAll<AnyNode, Element>(partsOf(selector).selector, root);

/**
 * The first inside a box. `:scope` is the box itself; `+ p` stands behind the box, before the next
 * one.
 */
export function one(written: string, box: Element, boxes: ReadonlySet<Element>): Element | null {
  const { selector } = partsOf(written);
  if (!selector || selector === ':scope') return box;
  if (!selector.startsWith('+')) return selectOne<AnyNode, Element>(selector, box);
  const behind: Element[] = [];
  for (let next = box.nextSibling; next; next = next.nextSibling) {
    if (!isTag(next)) continue;
    if (boxes.has(next)) break;
    behind.push(next);
  }
  const wanted = selector.slice(1).trim();
  return selectOne<AnyNode, Element>(wanted, behind);
}

/** Inside words and sentences. */
const INLINE = /^(?:b|strong|i|em|mark|small|sup|sub|u|abbr|wbr)$/;
const UNSEEN = /^(?:script|style|template|noscript|svg)$/;

/** The text as it is seen: what stands in elements beside each other does not run together. */
export function textOf(node: AnyNode): string {
  if (isText(node)) return node.data;
  if (!hasChildren(node) || (isTag(node) && UNSEEN.test(node.name))) return '';
  if (isTag(node) && node.name === 'br') return ' ';
  const isApart = (child: AnyNode): boolean => isTag(child) && !INLINE.test(child.name);
  return node.children
    .map((child) => (isApart(child) ? ` ${textOf(child)} ` : textOf(child)))
    .join('');
}

export const tidy = (text: string): string => text.replace(/[\s\u00a0]+/g, ' ').trim();

/** The machine's own date, where a `<time>` has one. */
export const machineDate = ({ name, attribs }: Element): string | undefined =>
  name === 'time' ? attribs['datetime'] : undefined;

/** What a selector says in a box; `null`: nothing. `told`: what counts before the text. */
export function said(
  written: string | undefined,
  box: Element,
  boxes: ReadonlySet<Element>,
  told?: (element: Element) => string | undefined,
): string | null {
  if (written === undefined) return null;
  const element = one(written, box, boxes);
  if (!element) return null;
  const before = told?.(element)?.trim();
  if (before) return before;
  const { attribute } = partsOf(written);
  return tidy(attribute ? (element.attribs[attribute] ?? '') : textOf(element)) || null;
}
