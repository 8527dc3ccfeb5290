/**
 * What a site offers, from the best to the least: feeds that its pages name, schema.org, addresses
 * of known systems, the sitemap, and last what its pages show people. Few requests, slowly.
 */
import type { Document } from 'domhandler';
import { type Candidate, Failure, type Parsed, type ReadOptions } from '../formats/candidate.ts';
import { formatOf } from '../formats/read.ts';
import { pageOf, type Recipe } from '../formats/recipe.ts';
import { all, textOf, tidy } from '../formats/select.ts';
import type { Fetched } from '../sources/fetch.ts';
import { readApart } from '../sources/isolate.ts';
import type { Visitor } from '../sources/visitor.ts';
import { readLink } from '../text/links.ts';
import { detailFor } from './detail.ts';
import { endpointsFor, type System, systemsOf } from './endpoints.ts';
import { proposals } from './structure.ts';

export type Way =
  | 'feed'
  | 'calendar-link'
  | 'schema.org'
  | 'schema.org-pages'
  | System
  | 'sitemap'
  | 'structure'
  | 'structure-pages';

interface Sample {
  readonly title: string;
  readonly start: string;
  readonly timeZone: string;
  readonly place: string | null;
  readonly url: string | null;
}

/** Something that `klynge import` can read. */
export interface Offer {
  readonly way: Way;
  readonly from: string;
  readonly recipe?: Recipe;
  /** How many activities the looked-at part holds, and how many of them are still to come. */
  readonly items: number;
  readonly ahead: number;
  readonly samples: readonly Sample[];
}

/** What was looked for, and why it is no offer. */
export interface Missed {
  readonly way: Way;
  readonly at: string;
  readonly why: 'nothing' | 'no-dates' | 'failed';
  readonly failure?: Failure;
}

export interface Discovery {
  readonly address: string;
  readonly offers: readonly Offer[];
  readonly missed: readonly Missed[];
  readonly requests: number;
}

const SAMPLES = 3;
const EVENT_WORDS = new RegExp(
  [
    'arrangement|begivenhed|aktivitet|kalender|kursus|kurser|konference|moede|m%C3%B8de|møde',
    'webinar|event|calendar|seminar|workshop',
  ].join('|'),
  'i',
);

type Options = Omit<ReadOptions, 'base' | 'charset' | 'pointer' | 'recipe' | 'found'>;

interface Page {
  readonly url: string;
  readonly html: string;
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

export function discover(address: string, visitor: Visitor, options: Options): Promise<Discovery> {
  return new Search(address, visitor, options).run();
}

class Search {
  private readonly address: string;
  private readonly visitor: Visitor;
  private readonly options: Options;
  private readonly offers: Offer[] = [];
  private readonly missed: Missed[] = [];
  private readonly seen = new Set<string>();

  constructor(address: string, visitor: Visitor, options: Options) {
    this.address = address;
    this.visitor = visitor;
    this.options = options;
  }

  async run(): Promise<Discovery> {
    const fetched = await this.visitor.read(this.address);
    this.seen.add(fetched.url);
    if (formatOf(fetched.bytes) !== 'html') await this.tryFetched('feed', this.address, fetched);
    else await this.lookAround(this.toPage(fetched));
    return {
      address: this.address,
      offers: this.offers,
      missed: this.missed,
      requests: this.visitor.requests,
    };
  }

  /** Each step asks for more than the one before; the first that finds something is the last. */
  private async lookAround(start: Page): Promise<void> {
    const pages = [start];
    const steps: (() => Promise<void>)[] = [
      () => this.feedsOf(pages),
      () => this.schemaOn(pages),
      () => this.schemaBehind(pages),
      () => this.knownAddresses(pages),
      () => this.sitemap(start),
      () => this.structure(pages),
      () => this.structureBehind(pages),
    ];
    // A front page leads to the calendar, where all else is looked for too.
    for (const link of calendarLinks(start)) {
      const page = await this.pageAt(link);
      if (page) pages.push(page);
    }
    for (const step of steps) {
      await step();
      if (this.offers.length) return;
    }
  }

  private toPage({ bytes, url, charset }: Fetched): Page {
    const document = pageOf(bytes, { charset });
    return { url, bytes, charset, document, html: Buffer.from(bytes).toString('latin1') };
  }

  private async pageAt(url: string): Promise<Page | null> {
    if (this.seen.has(url)) return null;
    this.seen.add(url);
    try {
      const fetched = await this.visitor.read(url);
      return formatOf(fetched.bytes) === 'html' ? this.toPage(fetched) : null;
    } catch (error) {
      this.fail('structure', url, error);
      return null;
    }
  }

  private async feedsOf(pages: readonly Page[]): Promise<void> {
    const links = pages.flatMap((page) => feedLinks(page));
    for (const [way, url] of links.slice(0, 6)) await this.tryAddress(way, url);
  }

  private async schemaOn(pages: readonly Page[]): Promise<void> {
    for (const { url, bytes, charset } of pages)
      await this.tryFetched('schema.org', url, { url, bytes, charset, warnings: [] });
  }

  /** The pages that a list leads to, by two of them. */
  private async schemaBehind(pages: readonly Page[]): Promise<void> {
    for (const page of pages) {
      const [group] = linkGroups(page);
      if (!group) continue;
      const recipe: Recipe = { list: 'a[href]', match: group.prefix, detail: 'schema.org' };
      if (await this.tryDetails('schema.org-pages', page.url, recipe, group.links)) return;
    }
  }

  private async knownAddresses(pages: readonly Page[]): Promise<void> {
    const last = pages.at(-1);
    if (!last) return;
    const systems = new Set(pages.flatMap(({ document, html }) => [...systemsOf(document, html)]));
    const found = new Set<System>();
    for (const [system, url] of endpointsFor(systems, last.url)) {
      if (found.size) return;
      if (await this.tryAddress(system, url)) found.add(system);
    }
  }

  private async sitemap({ url }: Page): Promise<void> {
    const { origin } = new URL(url);
    const { sitemaps } = await this.visitor.robotsOf(origin);
    const first = sitemaps.find((one) => URL.canParse(one)) ?? `${origin}/sitemap.xml`;
    const map = await this.sitemapAt(first);
    if (!map) return;
    const groups = groupsOf(map.links.filter((link) => EVENT_WORDS.test(new URL(link).pathname)));
    const [group] = groups;
    if (!group) {
      this.missed.push({ way: 'sitemap', at: map.url, why: 'nothing' });
      return;
    }
    const recipe: Recipe = { list: 'loc', match: group.prefix, detail: 'schema.org' };
    if (await this.tryDetails('sitemap', map.url, recipe, group.links)) return;
    const detail = await this.detailOf(group.links);
    if (detail) await this.tryDetails('sitemap', map.url, { ...recipe, detail }, group.links);
  }

  /** A map of maps is followed to the one whose name says events. */
  private async sitemapAt(address: string): Promise<{ url: string; links: string[] } | null> {
    try {
      const { bytes, url } = await this.visitor.read(address);
      const document = pageOf(bytes, { charset: null });
      const links = all('loc', document).flatMap((loc) => readLink(tidy(textOf(loc)), url) ?? []);
      const inner = all('sitemapindex', document).length
        ? links.find((link) => EVENT_WORDS.test(link))
        : undefined;
      if (!inner) return { url, links };
      const below = await this.visitor.read(inner);
      const entries = all('loc', pageOf(below.bytes, { charset: null }));
      return {
        url: below.url,
        links: entries.flatMap((loc) => readLink(tidy(textOf(loc)), below.url) ?? []),
      };
    } catch (error) {
      this.fail('sitemap', address, error);
      return null;
    }
  }

  private async structure(pages: readonly Page[]): Promise<void> {
    for (const page of pages) {
      const [best] = proposals(page.document, { ...this.options, base: page.url });
      const fetched: Fetched = { ...page, warnings: [] };
      if (best) await this.tryFetched('structure', page.url, fetched, best.recipe);
    }
    if (!this.offers.length)
      this.missed.push({ way: 'structure', at: pages.at(-1)?.url ?? '', why: 'nothing' });
  }

  private async structureBehind(pages: readonly Page[]): Promise<void> {
    for (const page of pages) {
      const [group] = linkGroups(page);
      const detail = group && (await this.detailOf(group.links));
      if (!group || !detail) continue;
      const recipe: Recipe = { list: 'a[href]', match: group.prefix, detail };
      if (await this.tryDetails('structure-pages', page.url, recipe, group.links)) return;
    }
  }

  /** Where title and date stand on two pages of one kind. */
  private async detailOf(links: readonly string[]): Promise<Recipe['detail'] | null> {
    const pages: Document[] = [];
    for (const link of links.slice(0, 2)) {
      const fetched = await this.visited(link);
      if (fetched) pages.push(pageOf(fetched.bytes, fetched));
    }
    return detailFor(pages, this.options);
  }

  /** Pages are looked at by two steps, and asked for once. */
  private readonly kept = new Map<string, Fetched>();

  private async visited(url: string): Promise<Fetched | null> {
    try {
      const fetched = this.kept.get(url) ?? (await this.visitor.read(url));
      this.kept.set(url, fetched);
      return fetched;
    } catch {
      return null;
    }
  }

  private async tryDetails(
    way: Way,
    from: string,
    recipe: Recipe,
    links: readonly string[],
  ): Promise<boolean> {
    const candidates: Candidate[] = [];
    const looked = links.slice(0, SAMPLES);
    for (const link of looked) {
      const fetched = await this.visited(link);
      if (!fetched) continue;
      const found = {
        at: '',
        title: null,
        date: null,
        time: null,
        place: null,
        heading: null,
        link,
      };
      const parsed = await this.parsed(fetched, recipe, found);
      if (parsed instanceof Failure) continue;
      candidates.push(...parsed.candidates);
    }
    if (candidates.length * 2 <= looked.length) return false;
    this.offer(way, from, candidates, { recipe, items: links.length });
    return true;
  }

  private async tryAddress(way: Way, url: string): Promise<boolean> {
    if (this.seen.has(url)) return false;
    this.seen.add(url);
    try {
      return await this.tryFetched(way, url, await this.visitor.read(url));
    } catch (error) {
      this.fail(way, url, error);
      return false;
    }
  }

  private async tryFetched(
    way: Way,
    from: string,
    fetched: Fetched,
    recipe?: Recipe,
  ): Promise<boolean> {
    const parsed = await this.parsed(fetched, recipe ?? null, null);
    if (parsed instanceof Failure) {
      this.fail(way, from, parsed);
      return false;
    }
    const { candidates, refused } = parsed;
    if (!candidates.length) {
      const why = refused.length ? 'no-dates' : 'nothing';
      this.missed.push({ way, at: from, why });
      return false;
    }
    this.offer(way, from, candidates, { ...(recipe ? { recipe } : {}), items: candidates.length });
    return true;
  }

  private offer(
    way: Way,
    from: string,
    candidates: readonly Candidate[],
    { recipe, items }: { readonly recipe?: Recipe; readonly items: number },
  ): void {
    const { today } = this.options;
    const sorted = candidates.toSorted((a, b) => (a.start < b.start ? -1 : 1));
    const ahead = sorted.filter(({ start, end }) => (end ?? start).slice(0, 10) >= today);
    const shown = ahead.length ? ahead : sorted.slice(-SAMPLES);
    this.offers.push({
      way,
      from,
      ...(recipe ? { recipe } : {}),
      items,
      ahead: ahead.length,
      samples: shown.slice(0, SAMPLES).map(({ title, start, timeZone, venue, town, url }) => ({
        title,
        start,
        timeZone,
        place: [venue, town].filter(Boolean).join(', ') || null,
        url,
      })),
    });
  }

  private async parsed(
    { bytes, charset, url }: Fetched,
    recipe: Recipe | null,
    found: ReadOptions['found'],
  ): Promise<Parsed | Failure> {
    try {
      const options: ReadOptions = {
        ...this.options,
        base: url,
        charset,
        recipe,
        found: found ?? null,
      };
      return await readApart({ bytes, format: null, options });
    } catch (error) {
      if (error instanceof Failure) return error;
      throw error;
    }
  }

  private fail(way: Way, at: string, error: unknown): void {
    if (!(error instanceof Failure)) throw error;
    this.missed.push({ way, at, why: 'failed', failure: error });
  }
}

const FEED_TYPES = /^(?:text\/calendar|application\/(?:rss|atom|feed)\+(?:xml|json))/i;

/** Feeds that a page names itself: in its head, and as links to calendar files. */
function feedLinks({ document, url }: Page): [Way, string][] {
  const named = all('link[rel~="alternate"][type][href]', document)
    .filter(({ attribs }) => FEED_TYPES.test(attribs['type'] ?? ''))
    .sort(
      (a, b) =>
        Number(/calendar/.test(b.attribs['type'] ?? '')) -
        Number(/calendar/.test(a.attribs['type'] ?? '')),
    )
    .flatMap(({ attribs }) => linkTo(attribs['href'], url));
  const files = all('a[href]', document)
    .map(({ attribs }) => attribs['href'] ?? '')
    .filter((href) => /^webcals?:|\.ics(?:$|\?)|[?&]ical=1/i.test(href))
    .flatMap((href) => linkTo(href, url));
  return [
    ...[...new Set(named)].map((link): [Way, string] => ['feed', link]),
    ...[...new Set(files)].slice(0, 3).map((link): [Way, string] => ['calendar-link', link]),
  ];
}

function linkTo(href: string | undefined, base: string): string[] {
  const link = readLink(href?.replace(/^webcals?:/i, 'https:'), base);
  return link ? [link] : [];
}

/** Of a front page: where the calendar is, by the words of its links. */
function calendarLinks({ document, url }: Page): string[] {
  const { pathname, origin } = new URL(url);
  if (EVENT_WORDS.test(pathname)) return [];
  const links = all('a[href]', document).flatMap((element) => {
    const link = readLink(element.attribs['href'], url)?.replace(/#.*$/, '');
    if (!link || new URL(link).origin !== origin || link === url) return [];
    const path = new URL(link).pathname;
    const says = `${tidy(textOf(element))} ${path}`;
    return EVENT_WORDS.test(says) && path.split('/').filter(Boolean).length <= 3 ? [link] : [];
  });
  return [...new Set(links)].sort((a, b) => a.length - b.length).slice(0, 2);
}

interface Group {
  /** What their addresses have in common. */
  readonly prefix: string;
  readonly links: readonly string[];
}

/** Links of a page to pages of one kind: `/arrangementer/temadag-om-vand`. */
function linkGroups({ document, url }: Page): Group[] {
  const { origin, pathname } = new URL(url);
  const links = all('a[href]', document).flatMap(({ attribs }) => {
    const link = readLink(attribs['href'], url)?.replace(/#.*$/, '');
    return link && new URL(link).origin === origin ? [link] : [];
  });
  const own = `${pathname.replace(/\/+$/, '')}/`;
  return groupsOf(links).filter(({ prefix }) => prefix === own || EVENT_WORDS.test(prefix));
}

function groupsOf(links: readonly string[]): Group[] {
  const groups = new Map<string, Set<string>>();
  for (const link of links) {
    const { pathname } = new URL(link);
    const prefix = pathname.replace(/[^/]+\/?$/, '');
    if (prefix === '/' || /\/(?:page|side|tag|kategori|category)\//.test(prefix)) continue;
    groups.set(prefix, (groups.get(prefix) ?? new Set()).add(link));
  }
  return [...groups]
    .filter(([, found]) => found.size > 1)
    .map(([prefix, found]) => ({ prefix, links: [...found] }))
    .sort(
      (a, b) =>
        Number(EVENT_WORDS.test(b.prefix)) - Number(EVENT_WORDS.test(a.prefix)) ||
        b.links.length - a.links.length,
    );
}
