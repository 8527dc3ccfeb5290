/** Where title and date stand on the pages of single activities, by two of them. */
import type { Document, Element } from 'domhandler';
import type { ReadOptions } from '../formats/candidate.ts';
import { type Parts, periodOf } from '../formats/recipe.ts';
import { all, said, textOf, tidy } from '../formats/select.ts';
import { childrenOf, elementsIn, selectorIn } from './selectors.ts';

/** Days on which a page was made are none of an activity. */
const OTHER_DATES = /publi|opdater|oprettet|skrevet|updated|posted|frist|deadline|©/i;

export function detailFor(
  pages: readonly Document[],
  options: Pick<ReadOptions, 'timeZone' | 'today'>,
): Parts | null {
  const roots = pages.flatMap((page) => all('body', page).slice(0, 1));
  if (!roots.length || roots.length < pages.length) return null;
  const dates = roots.map((root) => dateIn(root, options));
  const none: ReadonlySet<Element> = new Set();
  const date = dates.every(Boolean) ? selectorIn(roots, dates, none) : null;
  const title = all('h1', roots[0] ? [roots[0]] : []).length ? 'h1' : null;
  if (!date || !title) return null;
  const place = placeIn(roots);
  return { title, date, ...(place ? { place } : {}) };
}

function dateIn(root: Element, options: Pick<ReadOptions, 'timeZone' | 'today'>): Element | null {
  const read: ReadOptions = { ...options, from: '', to: '', base: null, charset: null };
  const isDate = (element: Element): boolean => {
    const text = element.attribs['datetime'] ?? tidy(textOf(element));
    if (text.length > 90 || !/\d/.test(text)) return false;
    return (
      periodOf(
        { date: text, time: null, heading: null },
        { list: '', dates: { year: 'near' } },
        read,
      ) !== null
    );
  };
  const dated = elementsIn(root).filter(
    (element) => isDate(element) && !childrenOf(element).some(isDate) && !isOther(element),
  );
  return dated[0] ?? null;
}

const isOther = (element: Element): boolean => {
  const around = element.parent && 'attribs' in element.parent ? element.parent : element;
  const near = tidy(textOf(around));
  return near.length < 120 && OTHER_DATES.test(near);
};

function placeIn(roots: readonly Element[]): string | null {
  const targets = roots.map(
    (root) =>
      elementsIn(root).find(
        (element) =>
          /(?:^|[-_ ])(?:venue|location|place|sted|lokation)/i.test(
            element.attribs['class'] ?? '',
          ) && said(':scope', element, new Set()) !== null,
      ) ?? null,
  );
  return targets.every(Boolean) ? selectorIn(roots, targets, new Set()) : null;
}
