/** CSS selectors for elements that were found: as short as they can be, by what will stay. */
import type { AnyNode, Document, Element } from 'domhandler';
import { all, one } from '../formats/select.ts';

export const childrenOf = (node: AnyNode): Element[] =>
  'children' in node
    ? (node.children as AnyNode[]).filter((child): child is Element => 'attribs' in child)
    : [];

/** Every element below a node, in the order of the document. */
export function elementsIn(node: AnyNode): Element[] {
  return childrenOf(node).flatMap((child) => [child, ...elementsIn(child)]);
}

export function isInside(element: Element, box: Element): boolean {
  for (let node: AnyNode | null = element.parent; node; node = node.parent)
    if (node === box) return true;
  return false;
}

/** A name that somebody gave, and not a program; not one of a moment either. */
const isLasting = (name: string): boolean =>
  /^[a-z][a-z_-]{0,40}(?:\d{1,2})?$/i.test(name) &&
  !/^(?:is|has|js|active|first|last|odd|even|current|open|selected|hidden|visible)\b/i.test(name) &&
  !/-\d+$/.test(name);

export const classesOf = ({ attribs }: Element): string[] =>
  (attribs['class'] ?? '').split(/\s+/).filter(isLasting);

/** The classes that all of them have. */
const shared = (elements: readonly Element[]): string[] => {
  const [first, ...others] = elements;
  return first
    ? classesOf(first).filter((name) => others.every((other) => classesOf(other).includes(name)))
    : [];
};

/** Ways to name an element by itself, from the plainest. */
function namesOf(elements: readonly Element[]): string[] {
  const [first] = elements;
  if (!first) return [];
  const classes = shared(elements);
  return [
    ...classes.map((name) => `.${name}`),
    ...classes.map((name) => `${first.name}.${name}`),
    ...(classes.length > 1 ? [`.${classes.join('.')}`] : []),
    first.name,
  ];
}

const parentsOf = (elements: readonly Element[]): Element[] =>
  elements.flatMap(({ parent }) => (parent && 'attribs' in parent ? [parent] : []));

/**
 * A selector for the boxes of a page. It may find a few more: a row of headings, a card without a
 * date.
 */
export function selectorFor(
  boxes: readonly Element[],
  page: Document,
  more = Math.max(1, boxes.length / 2),
): string | null {
  const wanted = new Set(boxes);
  const fits = (selector: string): boolean => {
    const found = all(selector, page);
    const good = found.filter((element) => wanted.has(element)).length;
    return good === wanted.size && found.length - good <= more;
  };
  const names = namesOf(boxes);
  const direct = names.find((name) => name.includes('.') && fits(name));
  if (direct) return direct;
  // The nearest box around them with a name of its own.
  let around = [...new Set(parentsOf(boxes))];
  let between = ' > ';
  for (let depth = 0; depth < 6 && around.length; depth++) {
    const above = [...idsOf(around), ...namesOf(around)];
    for (const outer of above)
      for (const inner of names) if (fits(outer + between + inner)) return outer + between + inner;
    around = [...new Set(parentsOf(around))];
    between = ' ';
  }
  return names.find(fits) ?? null;
}

function idsOf(elements: readonly Element[]): string[] {
  const [only] = elements;
  const id = elements.length === 1 ? only?.attribs['id'] : undefined;
  return id && /^[a-z][\w-]*$/i.test(id) && !/\d{3}/.test(id) ? [`#${id}`] : [];
}

/** A selector that finds in (nearly) each box the element that was meant. */
export function selectorIn(
  boxes: readonly Element[],
  targets: readonly (Element | null)[],
  set: ReadonlySet<Element>,
): string | null {
  const pairs = boxes.flatMap((box, i) => {
    const target = targets[i];
    return target ? [[box, target] as const] : [];
  });
  const ways = pairs.slice(0, 4).flatMap(([box, target]) => waysTo(target, box));
  let best: string | null = null;
  let most = pairs.length * 0.75;
  for (const way of new Set(ways)) {
    const good = pairs.filter(([box, target]) => one(way, box, set) === target).length;
    if (good > most) [best, most] = [way, good];
  }
  return best;
}

/** Ways to name an element inside its box, from the plainest. */
function waysTo(target: Element, box: Element): string[] {
  if (target === box) return [':scope'];
  if (!isInside(target, box)) return waysBehind(target, box);
  const own = [...namesOf([target])];
  const isRow = box.name === 'tr' && target.parent === box;
  const at = target.parent ? childrenOf(target.parent).indexOf(target) + 1 : 0;
  const sameName = target.parent
    ? childrenOf(target.parent).filter(({ name }) => name === target.name)
    : [];
  const nth = `${target.name}:nth-of-type(${sameName.indexOf(target) + 1})`;
  const parent =
    target.parent && 'attribs' in target.parent && target.parent !== box ? target.parent : null;
  const outer = parent ? namesOf([parent]) : [];
  return [
    ...own.filter((name) => name.includes('.')),
    ...(isRow ? [`${target.name}:nth-child(${at})`] : []),
    ...own,
    nth,
    ...outer.flatMap((name) => [...own, nth].map((inner) => `${name} > ${inner}`)),
  ];
}

/** `+ p`: behind the box. An element inside a sibling is named with it. */
function waysBehind(target: Element, box: Element): string[] {
  let sibling: Element | null = target;
  while (sibling && sibling.parent !== box.parent)
    sibling = sibling.parent && 'attribs' in sibling.parent ? sibling.parent : null;
  if (!sibling) return [];
  const outer = namesOf([sibling]);
  if (sibling === target) return outer.map((name) => `+ ${name}`);
  return outer.flatMap((name) => namesOf([target]).map((inner) => `+ ${name} ${inner}`));
}
