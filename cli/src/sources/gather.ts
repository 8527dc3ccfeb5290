/**
 * A source is a file, a folder or an address. Each is read by itself: what one does not give, the
 * others still do.
 */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Failure, type Note, type Parsed, type ReadOptions } from '../formats/candidate.ts';
import type { Format } from '../formats/read.ts';
import { type Access, PUBLIC } from './access.ts';
import { type Fetched, fetchSource, type Limits } from './fetch.ts';
import { readApart } from './isolate.ts';

export interface Place {
  readonly from: string;
  readonly format: Format | null;
  readonly pointer: string | null;
  readonly access?: Access;
}

export interface Gathering {
  readonly limits: Limits;
  readonly cache: string | null;
  readonly options: Omit<ReadOptions, 'base' | 'charset' | 'pointer'>;
}

export const isAddress = (from: string): boolean =>
  /^[a-z][a-z\d+.-]+:/i.test(from) && !/^[a-z]:[\\/]/i.test(from);

/** Pages of one list: as many as a year of a large calendar has. */
const PAGES = 40;
const KNOWN = /^\.(?:ics|ical|csv|tsv|txt|xlsx|html?|xml|rss|atom|json|gz)$/i;

export async function gather(place: Place, gathering: Gathering): Promise<Parsed> {
  if (!isAddress(place.from)) return gatherFile(place, gathering);
  const all = {
    candidates: [] as Parsed['candidates'],
    refused: [] as Note[],
    warnings: [] as Note[],
    leftOut: [] as Note[],
  };
  const access = place.access ?? PUBLIC;
  const seen = new Set<string>();
  for (let next: string | null = place.from; next;) {
    if (seen.has(next)) break;
    if (seen.size >= PAGES) {
      all.warnings.push({ code: 'more-pages', at: '', found: String(PAGES) });
      break;
    }
    seen.add(next);
    const fetched: Fetched = await fetchSource(next, gathering.limits, gathering.cache, access);
    const parsed = await readApart({
      bytes: fetched.bytes,
      format: place.format,
      options: {
        ...gathering.options,
        base: fetched.url,
        charset: fetched.charset,
        pointer: place.pointer,
      },
    });
    all.candidates.push(...parsed.candidates);
    all.refused.push(...parsed.refused);
    all.warnings.push(...fetched.warnings, ...parsed.warnings);
    all.leftOut.push(...(parsed.leftOut ?? []));
    // A list that leads to another server is not followed there.
    next =
      parsed.next && new URL(parsed.next).origin === new URL(fetched.url).origin
        ? parsed.next
        : null;
  }
  return all;
}

async function gatherFile(place: Place, gathering: Gathering): Promise<Parsed> {
  const { limits, options } = gathering;
  let info;
  try {
    info = await stat(place.from);
  } catch {
    throw new Failure('not-found', place.from);
  }
  if (info.isDirectory()) {
    const names = (await readdir(place.from))
      .filter((name) => KNOWN.test(extname(name)) && !name.startsWith('.'))
      .sort();
    if (!names.length) throw new Failure('empty', place.from);
    const parts: Parsed[] = [];
    // One file of a folder that is broken breaks the folder: what it held would seem to have
    // vanished.
    for (const name of names)
      parts.push(await gatherFile({ ...place, from: join(place.from, name) }, gathering));
    const placed = <T extends { at: string }>(of: (part: Parsed) => readonly T[]): T[] =>
      parts.flatMap((part, i) => of(part).map((one) => ({ ...one, at: `${names[i]} ${one.at}` })));
    return {
      candidates: placed(({ candidates }) => candidates),
      refused: placed(({ refused }) => refused),
      warnings: placed(({ warnings }) => warnings),
      leftOut: placed(({ leftOut = [] }) => leftOut),
    };
  }
  if (info.size > limits.bytes) throw new Failure('too-large', `${info.size} > ${limits.bytes}`);
  return readApart({
    bytes: await readFile(place.from),
    format: place.format,
    options: { ...options, base: null, charset: null, pointer: place.pointer },
  });
}
