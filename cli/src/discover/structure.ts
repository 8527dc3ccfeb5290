/**
 * A page's own repeated structure: where several boxes of one kind have a date and a title each, a
 * recipe can read them. What is proposed is tried on the page before it is shown.
 */
import type { Document, Element } from 'domhandler';
import { columnOf } from '../formats/columns.ts';
import type { ReadOptions } from '../formats/candidate.ts';
import { periodOf, readByRecipe, type Recipe, withoutDate } from '../formats/recipe.ts';
import { all, one, said, textOf, tidy } from '../formats/select.ts';
import { monthIn } from '../text/moments.ts';
import {
  childrenOf,
  classesOf,
  elementsIn,
  isInside,
  selectorFor,
  selectorIn,
} from './selectors.ts';

/** A date with its weekday, times and place has no more letters than this. */
const DATE_LENGTH = 90;
const MONTH_HEADING = /^(?:\p{L}+[ ,]+)?(?:\d{4}|\p{L}+|\p{L}+ ?[-–/]? ?\d{4})$/u;
/** What is no date is none on any day. */
const OF_NO_DAY: Options = { timeZone: 'Europe/Copenhagen', today: '2026-01-01', base: null };
const FORM: Recipe = { list: '', dates: { year: 'near' } };

interface Dated {
  readonly element: Element;
  readonly text: string;
  /** The heading above it that says its month. */
  readonly heading: string | null;
}

export interface Proposal {
  readonly recipe: Recipe;
  readonly boxes: number;
}

type Options = Pick<ReadOptions, 'timeZone' | 'today' | 'base'>;

const readOptions = (options: Options): ReadOptions => ({
  ...options,
  from: '',
  to: '',
  charset: null,
});

/** The best recipe for the lists of a page, or none. */
export function proposals(page: Document, options: Options): Proposal[] {
  const headings = monthHeadings(page);
  const dates = datesIn(page, headings, options);
  const lists = [...boxesAround(dates, page), ...rowsBehindHeadings(dates, page)];
  const made = lists.flatMap((list) => recipeFor(list, page, options));
  return made.sort((a, b) => b.boxes - a.boxes);
}

/** `juni 2026`, `Juni`, `2027`: what stands above several days. */
function monthHeadings(page: Document): Element[] {
  return elementsIn(page).filter((element) => {
    const text = tidy(textOf(element));
    if (text.length > 24 || !MONTH_HEADING.test(text)) return false;
    const { month, year } = monthIn(text);
    const isHeading =
      /^h[1-6]$|^caption$|^th$/.test(element.name) ||
      /month|maaned|måned/i.test(element.attribs['class'] ?? '');
    const says = month !== null && year !== null ? true : isHeading && (month ?? year) !== null;
    return says && !childrenOf(element).some((child) => tidy(textOf(child)) === text);
  });
}

/** The smallest elements whose text is a date. */
function datesIn(page: Document, headings: readonly Element[], options: Options): Dated[] {
  const set = new Set(headings);
  const found: Dated[] = [];
  let heading: string | null = null;
  const isDate = (text: string): boolean =>
    text.length <= DATE_LENGTH &&
    /\d/.test(text) &&
    periodOf(
      { date: text, time: null, heading: isDayAlone(text) ? heading : null },
      FORM,
      readOptions(options),
    ) !== null;
  const visit = (element: Element): boolean => {
    if (set.has(element)) {
      heading = tidy(textOf(element));
      return false;
    }
    if (/^(?:script|style|nav|footer|noscript|template|form|select)$/.test(element.name))
      return false;
    if (PUBLISHED.test(element.attribs['class'] ?? '')) return false;
    // Machine dates of `<time>` are dates, whatever they show.
    const machine = element.name === 'time' ? element.attribs['datetime'] : undefined;
    const inner = childrenOf(element).map(visit).some(Boolean);
    const text = machine ?? tidy(textOf(element));
    if (inner || !isDate(text)) return inner;
    found.push({ ...withTime(element, text), heading });
    return true;
  };
  childrenOf(page).forEach(visit);
  return found;

  /** `<strong>17. juni</strong> 13.00-14.30`: the box around says the time too. */
  function withTime(element: Element, text: string): Pick<Dated, 'element' | 'text'> {
    const around = parentOf(element);
    if (!around || !/^(?:p|dd|td|li|div)$/.test(around.name) || CLOCK.test(text))
      return { element, text };
    const whole = tidy(textOf(around));
    const rest = whole.replace(text, '');
    return isDate(whole) &&
      CLOCK.test(rest) &&
      !childrenOf(around).some((child) => child !== element && CLOCK.test(textOf(child)))
      ? { element: around, text: whole }
      : { element, text };
  }
}

/** The day that a post was put up is none of an activity. */
const PUBLISHED = /(?:^|[-_ ])(?:published|posted|updated|entry-date|post-date|byline)/i;
const CLOCK = /\d{1,2}[.:]\d{2}(?![.\d])|kl\.? ?\d/i;

/** `12`, `Onsdag 12.`, `12. kl. 10`: a day only below a heading that has the month. */
const DAY_ALONE = new RegExp(
  [
    '^(?:\\p{L}+\\.?\\s*(?:d(?:en)?\\.?\\s*)?)?',
    '\\d{1,2}(?!\\d|[.:]\\d)\\.?',
    '(?:[\\s,]*(?:kl\\.?\\s*)?[\\d.:–-]+)?(?:\\s*[-–]\\s*[\\d.:]+)?$',
  ].join(''),
  'iu',
);
const isDayAlone = (text: string): boolean => DAY_ALONE.test(text);

interface List {
  readonly selector: string;
  readonly boxes: readonly Element[];
  /** The date of each box. */
  readonly dates: ReadonlyMap<Element, Dated>;
  readonly isFlow: boolean;
}

/** Boxes of one kind that have a date and more text each. */
function boxesAround(dates: readonly Dated[], page: Document): List[] {
  const groups = new Map<string, Map<Element, Dated>>();
  for (const dated of dates) {
    const box = boxOf(dated, dates);
    if (!box) continue;
    const key = `${kindOf(box)} ${parentOf(box)?.name ?? ''}`;
    const group = groups.get(key) ?? new Map<Element, Dated>();
    // Of two dates in a box the first is the start.
    if (!group.has(box)) group.set(box, dated);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap((group): List[] => {
    if (group.size < 2) return [];
    const selector = selectorFor([...group.keys()], page);
    return selector ? [{ selector, boxes: all(selector, page), dates: group, isFlow: false }] : [];
  });
}

/** Words beside a date that are no title. */
const WHEN_WORDS = new RegExp(
  '(?<!\\p{L})(?:kl|til|fra|dato|tid|klokken|(?:man|tirs|ons|tors|fre|lør|søn)(?:dag)?' +
    '|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)(?!\\p{L})',
  'giu',
);

/**
 * The lowest box around a date that has siblings of its kind with dates too, and a text beside the
 * date. Where the date stands inside a sentence, a box with a heading goes before the sentence.
 */
function boxOf({ element, text }: Dated, dates: readonly Dated[]): Element | null {
  let sentence: Element | null = null;
  for (let box: Element | null = element; box; box = parentOf(box)) {
    if (/^(?:body|html|main|table|tbody|ul|ol|dl)$/.test(box.name)) break;
    if (!hasTitle(box, element, text) || !isRepeated(box, element, dates)) continue;
    if (box !== element && !sentence) return box;
    if (box === element) sentence = box;
    else if (all(HEADING, [box]).length) return box;
  }
  return sentence;
}

const HEADING = 'h1, h2, h3, h4, h5, h6';

function hasTitle(box: Element, date: Element, text: string): boolean {
  const whole = tidy(textOf(box));
  // `12. juni 2026: Temadag om vand` is date and title.
  const rest =
    box === date ? (withoutDate(whole, readOptions(OF_NO_DAY)) ?? '') : whole.replace(text, '');
  const says = /\p{L}{3}/u.test(rest.replace(WHEN_WORDS, '')) || box.name === 'a';
  return says || Boolean(box.attribs['title']) || all('img[alt]', [box]).length > 0;
}

function isRepeated(box: Element, date: Element, dates: readonly Dated[]): boolean {
  const siblings = siblingsOfKind(box).filter((other) => other !== box);
  const alike = dates.some(
    (other) => other.element !== date && siblings.some((one) => isInside(other.element, one)),
  );
  return alike || siblingsElsewhere(box, dates);
}

const parentOf = (element: Element): Element | null =>
  element.parent && 'attribs' in element.parent ? element.parent : null;

/** By its first class that will stay; what else it has may be its own (`post-4`, `first`). */
const kindOf = (element: Element): string => `${element.name}.${classesOf(element)[0] ?? ''}`;

function siblingsOfKind(element: Element): Element[] {
  const parent = element.parent;
  return parent ? childrenOf(parent).filter((one) => kindOf(one) === kindOf(element)) : [];
}

/** A month with one activity has one box; its kind is that of the others. */
function siblingsElsewhere(box: Element, dates: readonly Dated[]): boolean {
  if (!box.attribs['class'] && box.name !== 'li' && box.name !== 'tr' && box.name !== 'article')
    return false;
  return dates.some(({ element }) => {
    for (let other: Element | null = element; other; other = parentOf(other))
      if (
        other !== box &&
        kindOf(other) === kindOf(box) &&
        !isInside(other, box) &&
        !isInside(box, other)
      )
        return true;
    return false;
  });
}

/** `h3` with a title, and behind it a paragraph with the date; `dt` and `dd`. */
function rowsBehindHeadings(dates: readonly Dated[], page: Document): List[] {
  const groups = new Map<string, Map<Element, Dated>>();
  for (const dated of dates) {
    const head = headBefore(dated.element);
    if (!head) continue;
    const group = groups.get(kindOf(head)) ?? new Map<Element, Dated>();
    if (!group.has(head)) group.set(head, dated);
    groups.set(kindOf(head), group);
  }
  return [...groups.values()].flatMap((group): List[] => {
    if (group.size < 2) return [];
    const selector = selectorFor([...group.keys()], page);
    return selector ? [{ selector, boxes: all(selector, page), dates: group, isFlow: true }] : [];
  });
}

function headBefore(element: Element): Element | null {
  if (/^dt$|^h[2-6]$/.test(element.name)) return element;
  const row =
    parentOf(element)?.name === 'p' || parentOf(element)?.name === 'dd'
      ? parentOf(element)
      : element;
  for (let before = row?.prev ?? null; before; before = before.prev)
    if ('attribs' in before && /^h[2-6]$|^dt$/.test(before.name)) return before;
  return null;
}

function recipeFor(list: List, page: Document, options: Options): Proposal[] {
  const dated = list.boxes.filter((box) => list.dates.has(box));
  if (dated.length < 2) return [];
  const targets = dated.map((box) => list.dates.get(box)?.element ?? null);
  const set = new Set(list.boxes);
  const date = selectorIn(dated, targets, set);
  const title = titleIn(dated, targets, set);
  if (!date || !title) return [];
  const place = partIn(dated, set, [/venue|location|place|(?:^|[-_ ])sted|lokation/i], isPlace, [
    title,
    date,
  ]);
  const time = hasTime(dated, date, set)
    ? null
    : partIn(dated, set, [/(?:^|[-_ ])(?:time|tid|klokken)/i], isTime, [title, date]);
  const headings = headingOf(list, page);
  const next = nextIn(page);
  const link = linkIn(dated, title, set);
  const texts = dated.map((box) => said(date, box, set) ?? '');
  const recipe: Recipe = {
    list: onlyDated(list, date),
    title,
    date,
    ...(time ? { time } : {}),
    ...(place ? { place } : {}),
    ...(link ? { link } : {}),
    ...(headings ? { heading: headings } : {}),
    ...(next ? { next } : {}),
    ...formOf(texts, headings !== null),
  };
  return isGood(recipe, page, options) ? [{ recipe, boxes: dated.length }] : [];
}

/** Cards that only lead on to a theme have no date, and are none. */
function onlyDated({ selector, boxes, dates }: List, date: string): string {
  const isOnly = boxes.every((box) => dates.has(box));
  return isOnly || /^[:+]/.test(date) ? selector : `${selector}:has(${date})`;
}

function headingOf({ dates }: List, page: Document): string | null {
  const texts = new Set([...dates.values()].map(({ heading }) => heading));
  if (!texts.size || texts.has(null)) return null;
  const elements = monthHeadings(page).filter((element) => texts.has(tidy(textOf(element))));
  return elements.length ? selectorFor(elements, page, 0) : null;
}

/** Years that are left out, and months that come first. */
function formOf(texts: readonly string[], hasHeading: boolean): Pick<Recipe, 'dates'> {
  const withYear = texts.filter((text) => /\d{4}|\d[./-]\d{1,2}[./-]\d{2}(?!\d)/.test(text)).length;
  const numbers = texts.flatMap((text) => [...text.matchAll(/(?<!\d)(\d{1,2})\/(\d{1,2})\//g)]);
  const monthFirst =
    numbers.some(([, , second]) => Number(second) > 12) &&
    numbers.every(([, first]) => Number(first) <= 12);
  const dates: NonNullable<Recipe['dates']> = {
    ...(monthFirst ? { order: 'month-day' } : {}),
    ...(withYear * 2 < texts.length && !hasHeading ? { year: 'near' } : {}),
  };
  return Object.keys(dates).length ? { dates } : {};
}

const isTime = (text: string): boolean =>
  text.length < 30 && /(?:kl\.?\s*)?\d{1,2}[.:]\d{2}/i.test(text) && !/\d{4}/.test(text);
const isPlace = (text: string): boolean =>
  text.length < 120 && /(?<!\d)\d{4} \p{Lu}\p{L}+/u.test(text);

const hasTime = (boxes: readonly Element[], date: string, set: ReadonlySet<Element>): boolean =>
  boxes.some((box) =>
    /(?:kl\.?\s*)\d|\d{1,2}[.:]\d{2}(?!\d|[.]\d)/i.test(
      said(date, box, set)?.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/, '') ?? '',
    ),
  );

/** The headings of a table's columns, by their place. */
function columnsOf(box: Element): (string | null)[] {
  if (box.name !== 'tr') return [];
  for (let table = parentOf(box); table; table = parentOf(table)) {
    if (table.name !== 'table') continue;
    const head = all('tr', table).find((row) => childrenOf(row).every(({ name }) => name === 'th'));
    return head ? childrenOf(head).map((cell) => columnOf(tidy(textOf(cell)))) : [];
  }
  return [];
}

const cellFor = (box: Element, columns: readonly string[]): Element | null => {
  const at = columnsOf(box).findIndex((column) => column !== null && columns.includes(column));
  return at < 0 ? null : (childrenOf(box)[at] ?? null);
};

/** An element of each box, by its classes or by what it says. */
function partIn(
  boxes: readonly Element[],
  set: ReadonlySet<Element>,
  [classes]: readonly [RegExp],
  fits: (text: string) => boolean,
  taken: readonly string[],
): string | null {
  const column = fits === isTime ? ['startTime'] : ['venue', 'town', 'address'];
  const targets = boxes.map((box) => {
    const used = taken.map((selector) => one(selector, box, set));
    const isFree = (element: Element): boolean =>
      !used.some(
        (other) =>
          other && (other === element || isInside(element, other) || isInside(other, element)),
      );
    const inside = [...elementsIn(box), ...behind(box, set)].filter(isFree);
    const byClass = inside.find(
      (element) =>
        classes.test(element.attribs['class'] ?? '') &&
        /\p{L}|\d/u.test(textOf(element)) &&
        textOf(element).length < 140,
    );
    const byText = inside.filter((element) => fits(tidy(textOf(element)))).at(-1);
    return cellFor(box, column) ?? byClass ?? byText ?? null;
  });
  return targets.filter(Boolean).length * 2 > boxes.length ? selectorIn(boxes, targets, set) : null;
}

/** The elements between a box and the next one. */
function behind(box: Element, set: ReadonlySet<Element>): Element[] {
  if (!/^h[1-6]$|^dt$/.test(box.name)) return [];
  const found: Element[] = [];
  for (let next = box.next; next; next = next.next) {
    if (!('attribs' in next)) continue;
    if (set.has(next)) break;
    found.push(next);
  }
  return found;
}

const TITLES: readonly ((elements: readonly Element[]) => Element | undefined)[] = [
  (elements) => elements.find(({ name }) => /^h[1-6]$/.test(name)),
  (elements) =>
    elements.find(({ attribs }) =>
      /(?:^|[-_ ])(?:title|titel|headline|heading|name|navn|summary)/i.test(attribs['class'] ?? ''),
    ),
  (elements) =>
    elements
      .filter(({ name }) => name === 'a')
      .sort((a, b) => tidy(textOf(b)).length - tidy(textOf(a)).length)
      .find((element) => tidy(textOf(element)).length > 4),
  (elements) => elements.find(({ name }) => /^(?:strong|b)$/.test(name)),
  (elements) => elements.find(({ name }) => name === 'td' || name === 'dd'),
  (elements) => elements.find((element) => !childrenOf(element).length),
];

function titleIn(
  boxes: readonly Element[],
  dates: readonly (Element | null)[],
  set: ReadonlySet<Element>,
): string | null {
  for (const find of [cellTitle, ...TITLES.map(titleBy), pictureTitle, wholeTitle]) {
    const targets = boxes.map((box, i) => find(box, dates[i] ?? null, set));
    if (targets.filter(Boolean).length < boxes.length * 0.8) continue;
    const attribute = find === pictureTitle ? '@alt' : '';
    const selector = selectorIn(boxes, targets, set);
    // Every activity under one name is a button: «Læs mere».
    const texts = new Set(boxes.map((box) => selector && said(selector + attribute, box, set)));
    if (selector && texts.size * 2 > boxes.length) return selector + attribute;
  }
  return null;
}

type FindTitle = (box: Element, date: Element | null, set: ReadonlySet<Element>) => Element | null;

const cellTitle: FindTitle = (box) => cellFor(box, ['title']);

const titleBy =
  (pick: (typeof TITLES)[number]): FindTitle =>
  (box, date, set) => {
    const free = [box, ...elementsIn(box), ...behind(box, set)].filter(
      (element) =>
        (element !== box || /^h[1-6]$|^dt$/.test(box.name)) &&
        !(date && (element === date || isInside(element, date) || isInside(date, element))) &&
        /\p{L}{3}/u.test(textOf(element)) &&
        !isPlainButton(tidy(textOf(element))),
    );
    return pick(free) ?? null;
  };

const isPlainButton = (text: string): boolean =>
  /^(?:læs mere|se mere|mere|tilmeld(?:ing)?(?: dig)?(?: her)?|read more|more|sign up|rsvp|details|info)\W*$/i.test(
    text,
  );

const pictureTitle: FindTitle = (box) =>
  all('img[alt]', [box]).find(({ attribs }) => (attribs['alt'] ?? '').trim().length > 4) ?? null;

/** `<li>12. juni 2026: Temadag om vand</li>`: date and title are one text. */
const wholeTitle: FindTitle = (box, date) =>
  date && (date === box || !childrenOf(box).length) ? box : null;

function linkIn(
  boxes: readonly Element[],
  title: string,
  set: ReadonlySet<Element>,
): string | null {
  const targets = boxes.map((box) => {
    const head = one(title, box, set);
    if (box.name === 'a') return box;
    if (head) {
      const [inside] = all('a[href]', [head]);
      if (inside) return inside;
      for (let around = parentOf(head); around && around !== box.parent; around = parentOf(around))
        if (around.name === 'a' && around.attribs['href']) return around;
    }
    const links = [
      ...all('a[href]', [box]),
      ...behind(box, set).flatMap((element) => all('a[href]', [element])),
    ];
    return (
      links.find(({ attribs }) => !/^(?:mailto|tel|javascript):|^#/i.test(attribs['href'] ?? '')) ??
      null
    );
  });
  return targets.filter(Boolean).length * 2 > boxes.length ? selectorIn(boxes, targets, set) : null;
}

function nextIn(page: Document): string | null {
  for (const selector of [
    'a[rel~="next"]',
    'link[rel~="next"]',
    'a.next',
    '.next > a',
    '.pagination-next a',
  ])
    if (all(selector, page).some(({ attribs }) => attribs['href'])) return selector;
  return null;
}

/** What is proposed reads most of the boxes, and something that is still to come. */
function isGood(recipe: Recipe, page: Document, options: Options): boolean {
  const read = tried(recipe, page, options);
  return read !== null && read.some(({ start }) => start.slice(0, 10) >= options.today);
}

function tried(recipe: Recipe, page: Document, options: Options): { start: string }[] | null {
  try {
    return readByRecipe(page, recipe, readOptions(options)).candidates;
  } catch {
    return null;
  }
}
