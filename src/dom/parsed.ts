import { native } from './native.ts';

/**
 * Whether the parser has left an element, so that all it holds is there. Text behind it was put there by the parser; of elements
 * at the end of the body that is not sure, where scripts put theirs while a page arrives.
 */
export function isWhole(element: Element): boolean {
  const document = native(element, 'ownerDocument');
  if (native(document, 'readyState') !== 'loading') return true;
  const body = native(document, 'body');
  for (let at: Element | null = element; at; at = native(at, 'parentElement')) {
    const next = native(at, 'nextSibling');
    const inBody = native(at, 'parentElement') === body;
    if (next && (next.nodeType !== Node.ELEMENT_NODE || !inBody)) return true;
  }
  return false;
}

/** Once the page's own markup is there. */
export function whenParsed(then: () => void): void {
  if (native(document, 'readyState') === 'loading')
    native(document, 'addEventListener')('DOMContentLoaded', then, { once: true });
  else then();
}
