/**
 * A source is a file, a folder or an address. Each is read by itself: what one does not give, the
 * others still do.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { isRecord } from '../../../src/data/is-record.ts';
import { FORMAT_VERSION } from '../../../src/data/schema.ts';
import { versionOf } from '../validate/version.ts';
import { Failure, type Note, type Parsed, type ReadOptions } from '../formats/candidate.ts';
import { type Format, formatOf } from '../formats/read.ts';
import type { Found, Recipe } from '../formats/recipe.ts';
import { type Access, PUBLIC } from './access.ts';
import { fetchSource, type Limits } from './fetch.ts';
import { type Job, readApart } from './isolate.ts';
import { type Clock, Visitor } from './visitor.ts';

export interface Place {
  readonly from: string;
  readonly format: Format | null;
  readonly pointer: string | null;
  readonly access?: Access;
  readonly recipe?: Recipe | null;
}

export interface Gathering {
  readonly limits: Limits;
  readonly cache: string | null;
  readonly clock: Clock;
  readonly options: Omit<ReadOptions, 'base' | 'charset' | 'pointer' | 'recipe' | 'found'>;
}

export const isAddress = (from: string): boolean =>
  /^[a-z][a-z\d+.-]+:/i.test(from) && !/^[a-z]:[\\/]/i.test(from);

/** Pages of one list: as many as a year of a large calendar has. */
const PAGES = 40;
/** Of pages for people, fewer: a recipe is read slowly. */
const RECIPE_PAGES = 10;
/** For one source with a recipe: its list, and the pages of its items. */
const REQUESTS = 120;
const DETAILS = 100;
const KNOWN = /^\.(?:ics|ical|csv|tsv|txt|xlsx|html?|xml|rss|atom|json|gz)$/i;
/** Sheets that have to be saved anew: what they held before is not gone. */
const SHEETS = /^\.(?:xls|xlsm|ods)$/i;

export async function gather(place: Place, gathering: Gathering): Promise<Parsed> {
  if (!isAddress(place.from)) return gatherFile(place, gathering);
  const { limits, cache, clock } = gathering;
  const access = place.access ?? PUBLIC;
  // A feed is there for programs; at the pages of people, a program is a guest.
  const visitor = place.recipe
    ? new Visitor({ limits, cache, clock, access, home: place.from, budget: REQUESTS })
    : null;
  const read: Read = async (address, found) => {
    const fetched = await (visitor?.read(address) ?? fetchSource(address, limits, cache, access));
    const parsed = await readNamed(fetched.url, {
      bytes: fetched.bytes,
      format: place.format,
      options: {
        ...gathering.options,
        base: fetched.url,
        charset: fetched.charset,
        pointer: place.pointer,
        recipe: place.recipe ?? null,
        found,
      },
    });
    return { ...parsed, warnings: [...fetched.warnings, ...parsed.warnings], url: fetched.url };
  };
  const all = await readPages(place, read);
  return all.details?.length && place.recipe ? withDetails(all, place.recipe, read) : all;
}

/** Names that say what a file is, whatever stands in it. */
const CALENDAR = /\.(?:ics|ical|ifb)(?:[?#]|$)/i;
const FEED = /\.(?:rss|atom)(?:[?#]|$)/i;
const SHEET = /\.(?:xlsx?|csv|tsv)(?:[?#]|$)/i;

/** What is no source, but something else that people have at hand, is told by its name. */
async function readNamed(name: string, job: Job): Promise<Parsed> {
  const { bytes } = job;
  if (SHEET.test(name) && formatOf(bytes) === 'html' && /<table\b/i.test(textOf(bytes)))
    throw new Failure('html-sheet');
  try {
    const parsed = await readApart(job);
    const isNamedElse = [CALENDAR, FEED, SHEET].some((names) => names.test(name));
    const hasNothing = !parsed.candidates.length && !parsed.refused.length;
    if (isNamedElse && hasNothing && formatOf(bytes) === 'html') throw new Failure('saved-page');
    return parsed;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (error.code === 'no-headings' && CALENDAR.test(name))
      return readApart({ ...job, format: 'ics' });
    throw (error.code === 'not-the-format' ? datasetIn(bytes) : null) ?? error;
  }
}

const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** A dataset in the place of a source: one that this program reads, or not. */
function datasetIn(bytes: Uint8Array): Failure | null {
  let json: unknown;
  try {
    json = JSON.parse(textOf(bytes).replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
  const version = versionOf(json);
  if (version !== null && version !== FORMAT_VERSION)
    return new Failure('other-version', `version ${version}`);
  const isOurs = version !== null || (isRecord(json) && Array.isArray(json['activities']));
  return isOurs ? new Failure('dataset') : null;
}

type Read = (address: string, found: Found | null) => Promise<Parsed & { readonly url: string }>;

/** A list from its first page to its last. */
async function readPages(place: Place, read: Read): Promise<Parsed> {
  const all = {
    candidates: [] as Parsed['candidates'],
    refused: [] as Note[],
    warnings: [] as Note[],
    leftOut: [] as Note[],
    details: [] as Found[],
  };
  const seen = new Set<string>();
  const pages = place.recipe ? RECIPE_PAGES : PAGES;
  for (let next: string | null = place.from; next;) {
    if (seen.has(next)) break;
    if (seen.size >= pages) {
      all.warnings.push({ code: 'more-pages', at: '', found: String(pages) });
      break;
    }
    seen.add(next);
    const parsed = await read(next, null);
    const onPage = seen.size > 1 ? `side ${seen.size}, ` : '';
    const placed = <T extends { at: string }>(list: readonly T[]): T[] =>
      list.map((one) => (one.at && place.recipe ? { ...one, at: onPage + one.at } : one));
    all.candidates.push(...placed(parsed.candidates));
    all.refused.push(...placed(parsed.refused));
    all.warnings.push(...placed(parsed.warnings));
    all.leftOut.push(...placed(parsed.leftOut ?? []));
    all.details.push(...placed(parsed.details ?? []));
    // A list that leads to another server is not followed there.
    next =
      parsed.next && new URL(parsed.next).origin === new URL(parsed.url).origin
        ? parsed.next
        : null;
  }
  return all;
}

/** The items' own pages, one by one; most of them have to be readable. */
async function withDetails(list: Parsed, recipe: Recipe, read: Read): Promise<Parsed> {
  const { details: every = [] } = list;
  const details = every.slice(0, DETAILS);
  const candidates = [...list.candidates];
  const refused = [...list.refused];
  const warnings = [...list.warnings];
  const lost: Note[] = [];
  for (const found of details) {
    try {
      const own = await read(found.link ?? '', found);
      candidates.push(...own.candidates);
      lost.push(...own.refused);
      warnings.push(...own.warnings);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      lost.push(noDetail(found, error));
    }
  }
  if (lost.length && lost.length * 2 >= details.length) {
    const parts =
      recipe.detail === 'schema.org' ? 'schema.org' : Object.entries(recipe.detail ?? {});
    const named =
      typeof parts === 'string' ? parts : parts.map((pair) => pair.join(': ')).join(', ');
    throw new Failure(
      'recipe-detail',
      `${details.length - lost.length}/${details.length}, ${named}`,
    );
  }
  const unasked = every.slice(DETAILS).map((found) => noDetail(found, new Failure('budget')));
  return { ...list, candidates, refused: [...refused, ...lost, ...unasked], warnings };
}

const noDetail = ({ at, title, link }: Found, { code, found }: Failure): Note => ({
  code: 'no-detail',
  at,
  title: title ?? link ?? '',
  found: code === 'status' ? found : (link ?? ''),
});

/** The files of a folder, one by one: one that is broken stops none of the others. */
async function gatherFolder(place: Place, gathering: Gathering): Promise<Parsed> {
  const files = (await readdir(place.from, { withFileTypes: true })).filter(
    (file) => !file.isDirectory() && !file.name.startsWith('.'),
  );
  const names = files.map(({ name }) => name).sort();
  const isRead = (name: string): boolean => KNOWN.test(extname(name)) || SHEETS.test(extname(name));
  const parts: { readonly name: string; readonly parsed: Parsed }[] = [];
  const warnings: Note[] = [];
  let broken: Failure | null = null;
  for (const name of names.filter(isRead)) {
    try {
      const parsed = await gatherFile({ ...place, from: join(place.from, name) }, gathering);
      parts.push({ name, parsed });
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      broken ??= error;
      const { code, found } = error;
      warnings.push({ code: 'not-read', at: name, failure: { code, found } });
    }
  }
  if (!parts.length) throw broken ?? new Failure('empty', place.from);
  const others = names.filter((name) => !isRead(name));
  warnings.push(...others.map((at): Note => ({ code: 'other-file', at })));
  const placed = <T extends { at: string }>(of: (part: Parsed) => readonly T[]): T[] =>
    parts.flatMap(({ name, parsed }) =>
      of(parsed).map((one) => ({ ...one, at: `${name} ${one.at}` })),
    );
  return {
    candidates: placed(({ candidates }) => candidates),
    refused: placed(({ refused }) => refused),
    warnings: [...warnings, ...placed((part) => part.warnings)],
    leftOut: placed(({ leftOut = [] }) => leftOut),
  };
}

async function gatherFile(place: Place, gathering: Gathering): Promise<Parsed> {
  const { limits, options } = gathering;
  let info;
  try {
    info = await stat(place.from);
  } catch {
    throw new Failure('not-found', place.from);
  }
  if (info.isDirectory()) return gatherFolder(place, gathering);
  if (info.size > limits.bytes) throw new Failure('too-large', `${info.size} > ${limits.bytes}`);
  return readNamed(place.from, {
    bytes: await readFile(place.from),
    format: place.format,
    options: {
      ...options,
      base: null,
      charset: null,
      pointer: place.pointer,
      recipe: place.recipe ?? null,
    },
  });
}
