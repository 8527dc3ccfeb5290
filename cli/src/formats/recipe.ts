/**
 * Activities of a web page that has them only for people: a recipe in the configuration says where
 * in it they stand. Nothing is guessed; where the page is built anew, the part of the recipe that
 * broke is named.
 */
import type { Document, Element } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import { charsetIn, decode } from '../text/charset.ts';
import { readLink } from '../text/links.ts';
import { monthIn, type Period, readPeriod } from '../text/moments.ts';
import { line, statusWordIn, titleAndStatus } from '../text/plain.ts';
import {
  type Candidate,
  candidate,
  Failure,
  type Note,
  type Parsed,
  type ReadOptions,
} from './candidate.ts';
import { readHtml } from './html.ts';
import { all, machineDate, one, partsOf, said, textOf, tidy } from './select.ts';
import { oddityOf, whyUnread } from './when.ts';

/** Where something of an activity stands, inside its box. */
export interface Parts {
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly time?: string | undefined;
  readonly place?: string | undefined;
}

export interface Recipe extends Parts {
  /** The box of each activity. */
  readonly list: string;
  readonly link?: string | undefined;
  /** A word that the links of activities have and others have not. */
  readonly match?: string | undefined;
  /** Headings above the boxes that say month or year: `juni 2026`. */
  readonly heading?: string | undefined;
  readonly next?: string | undefined;
  readonly dates?:
    | {
        readonly order?: 'day-month' | 'month-day' | undefined;
        readonly year?: 'written' | 'near' | undefined;
      }
    | undefined;
  /** The activity's own page: where it stands there, or that it has schema.org events. */
  readonly detail?: 'schema.org' | Parts | undefined;
}

/** What a page says of one activity, as it is written. */
export interface Found {
  readonly at: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly time: string | null;
  readonly place: string | null;
  readonly link: string | null;
  readonly heading: string | null;
}

export function pageOf(bytes: Uint8Array, options: Pick<ReadOptions, 'charset'>): Document {
  const head = Buffer.from(bytes.subarray(0, 2000)).toString('latin1');
  const { text } = decode(bytes, options.charset ?? charsetIn(head));
  // A sitemap is XML.
  return parseDocument(text, { xmlMode: /^\s*<\?xml/.test(text) });
}

export function readByRecipe(page: Document, recipe: Recipe, options: ReadOptions): Parsed {
  const found = foundIn(page, recipe, options);
  const next = nextOf(page, recipe, options);
  if (!found.length) throw new Failure('recipe-list', recipe.list);
  if (recipe.detail) return { candidates: [], refused: [], warnings: [], next, details: found };
  holdsOrFails(found, recipe);
  const { candidates, refused, warnings } = collect(found, recipe, options);
  const unread = refused.filter(({ code }) => code === 'bad-date' || code === 'no-year');
  if (isBroken(found.length - unread.length, found.length))
    throw new Failure('recipe-date', `${recipe.date ?? ''}: «${unread[0]?.found ?? ''}»`);
  return { candidates, refused, warnings: [...warnings, ...silent(found, recipe)], next };
}

/** None, or no more than half of several. */
const isBroken = (good: number, of: number): boolean => good === 0 || (of > 2 && good * 2 <= of);

function holdsOrFails(found: readonly Found[], recipe: Recipe): void {
  for (const part of ['title', 'date'] as const) {
    const good = found.filter((one) => one[part]).length;
    if (isBroken(good, found.length))
      throw new Failure(`recipe-${part}`, `${recipe[part] ?? ''}: ${good}/${found.length}`);
  }
}

/** Parts that an activity can do without, but that the recipe names in vain. */
function silent(found: readonly Found[], recipe: Recipe): Note[] {
  return (['time', 'place', 'link', 'heading'] as const)
    .filter((part) => recipe[part] !== undefined && !found.some((one) => one[part]))
    .map((part) => ({ code: 'recipe-part', at: '', found: `${part}: ${recipe[part] ?? ''}` }));
}

function foundIn(page: Document, recipe: Recipe, options: ReadOptions): Found[] {
  const boxes = all(recipe.list, page);
  const set = new Set(boxes);
  const headings = recipe.heading ? headingsOf(page, recipe.heading, set) : null;
  const seen = new Set<string>();
  return boxes.flatMap((box, i): Found[] => {
    const link = linkOf(box, recipe, set, options.base);
    if (recipe.match && !link?.includes(recipe.match)) return [];
    const [title, date] = [said(recipe.title, box, set), said(recipe.date, box, set, machineDate)];
    // A row of headings, an empty card.
    if (!title && !date && !(recipe.detail && link)) return [];
    // Pages link to the same twice: picture and title.
    if (recipe.detail && (!link || seen.has(link))) return [];
    if (link) seen.add(link);
    return [
      {
        at: `punkt ${i + 1}`,
        title: title && title === date ? withoutDate(title, options) : title,
        date,
        time: said(recipe.time, box, set),
        place: said(recipe.place, box, set),
        link,
        heading: headings?.get(box) ?? null,
      },
    ];
  });
}

function linkOf(
  box: Element,
  { link, detail }: Recipe,
  boxes: ReadonlySet<Element>,
  base: string | null,
): string | null {
  const written = link ?? (detail ? ':scope' : undefined);
  if (written === undefined) return null;
  const element = one(written, box, boxes);
  const { attribute } = partsOf(written);
  const value = element?.attribs[attribute ?? 'href'];
  // `<loc>` of a sitemap has its address as text.
  return readLink(value ?? (element ? tidy(textOf(element)) : null), base);
}

/** The last heading before each box. */
function headingsOf(
  page: Document,
  selector: string,
  boxes: ReadonlySet<Element>,
): ReadonlyMap<Element, string> {
  const headings = new Set(all(selector, page));
  const over = new Map<Element, string>();
  let last = '';
  const visit = (nodes: Document['children']): void => {
    for (const node of nodes) {
      if (!('attribs' in node)) continue;
      if (headings.has(node)) last = tidy(textOf(node));
      if (boxes.has(node)) over.set(node, last);
      visit(node.children);
    }
  };
  visit(page.children);
  return over;
}

/** Of `12. juni 2026: Temadag om vand`, what is no date. */
export function withoutDate(text: string, options: ReadOptions): string | null {
  const parts = text.split(/\s*[:|–—]\s+|\s+[-–—]\s+|,\s+/);
  const isWhen = (part: string): boolean =>
    readPeriod(part, { ...options, year: 'near' }) !== null ||
    /^(?:kl\.?\s*)?[\d.: –-]+$/i.test(part);
  return parts.filter((part) => !isWhen(part)).join(' – ') || null;
}

/** When it is, by what stands there, by the heading above it, and by the form that the recipe says. */
export function periodOf(
  { date, time, heading }: Pick<Found, 'date' | 'time' | 'heading'>,
  recipe: Recipe,
  options: ReadOptions,
): Period | null {
  if (!date) return null;
  const above = monthIn(heading ?? '');
  const form = {
    ...options,
    monthFirst: recipe.dates?.order === 'month-day',
    year: above.year ?? (recipe.dates?.year === 'near' ? 'near' : null),
  };
  const text = [date, time && !date.includes(time) ? time : '']
    .join(' ')
    .replaceAll('//', ' ')
    .trim();
  const period = readPeriod(text, form);
  if (period || !above.month) return period;
  // `Onsdag 12., kl. 10` below `juni 2026`.
  return readPeriod(text.replace(/(?<!\d)(\d{1,2})(?!\d)\.?/, `$1. ${above.month} `), form);
}

function collect(found: readonly Found[], recipe: Recipe, options: ReadOptions): Parsed {
  const [candidates, refused, warnings] = [[] as Candidate[], [] as Note[], [] as Note[]];
  for (const item of found) {
    const made = candidateOf(item, recipe, options, warnings);
    if ('code' in made) refused.push(made);
    else candidates.push(made);
  }
  return { candidates, refused, warnings };
}

function candidateOf(
  item: Found,
  recipe: Recipe,
  options: ReadOptions,
  warnings: Note[],
): Candidate | Note {
  const { at } = item;
  const written = line(item.title);
  if (!written) return { code: 'no-title', at, found: item.date ?? '' };
  if (!item.date) return { code: 'no-date', at, title: written };
  const period = periodOf(item, recipe, options);
  const when = [item.heading, item.date, item.time].filter(Boolean).join(' ');
  if (!period)
    return { code: whyUnread(when, options), at, title: written, found: when.slice(0, 120) };
  const oddity = oddityOf(period);
  if (oddity) warnings.push({ code: oddity, at, title: written, found: when.slice(0, 120) });
  const { title, status } = titleAndStatus(written);
  const isOnline = /^(?:online|webinar|virtuel\w*|zoom|(?:microsoft )?teams)\b/i.test(
    item.place ?? '',
  );
  return candidate({
    at,
    title,
    status: status ?? statusWordIn(`${item.date} ${item.time ?? ''}`),
    start: period.start,
    end: period.end,
    timeZone: options.timeZone,
    url: item.link,
    venue: isOnline ? null : line(item.place),
    format: isOnline ? 'online' : null,
  });
}

/** An item's own page: what it says comes before what the list has said. */
export function readDetail(
  bytes: Uint8Array,
  recipe: Recipe,
  item: Found,
  options: ReadOptions,
): Parsed {
  const { detail } = recipe;
  if (detail === 'schema.org') return readOwnEvent(bytes, item, options);
  const page = pageOf(bytes, options);
  const root =
    all('html', page)[0] ?? page.children.find((node): node is Element => 'attribs' in node);
  if (!root) return { candidates: [], refused: [missing(item, 'html')], warnings: [] };
  const own = (part: keyof Parts): string | null =>
    said(detail?.[part], root, new Set(), part === 'date' ? machineDate : undefined) ?? item[part];
  const whole: Found = {
    ...item,
    title: own('title'),
    date: own('date'),
    time: own('time'),
    place: own('place'),
  };
  for (const part of ['title', 'date'] as const)
    if (!whole[part])
      return {
        candidates: [],
        refused: [missing(whole, `${part}: ${detail?.[part] ?? ''}`)],
        warnings: [],
      };
  return collect([whole], recipe, options);
}

const missing = ({ at, title, link }: Found, found: string): Note => ({
  code: 'no-detail',
  at,
  title: title ?? link ?? '',
  found,
});

/** Pages show other events beside their own: the one with the page's address is meant, else the first. */
function readOwnEvent(bytes: Uint8Array, item: Found, options: ReadOptions): Parsed {
  const { candidates, refused, warnings } = readHtml(bytes, { ...options, recipe: null });
  const own = candidates.find(({ url }) => url === item.link) ?? candidates[0];
  const told = warnings.filter(({ code }) => code !== 'no-events');
  if (own)
    return {
      candidates: [{ ...own, at: item.at, url: own.url ?? item.link }],
      refused: [],
      warnings: told,
    };
  const why = refused[0] ? { ...refused[0], at: item.at } : missing(item, 'schema.org');
  return { candidates: [], refused: [why], warnings: told };
}

function nextOf(page: Document, { next }: Recipe, { base }: ReadOptions): string | null {
  return next ? readLink(all(next, page)[0]?.attribs['href'], base) : null;
}
