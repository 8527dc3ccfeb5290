/** A source is a file, a folder or an address. Each is read by itself: what one does not give, the others still do. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { Failure, type Note, type Parsed, type ReadOptions } from '../formats/candidate.ts';
import type { Format } from '../formats/read.ts';
import { type Fetched, fetchSource, type Limits } from './fetch.ts';
import { readApart } from './isolate.ts';

export interface Place {
  readonly from: string;
  readonly format: Format | null;
  readonly pointer: string | null;
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
const KNOWN = /^\.(?:ics|ical|csv|tsv|txt|xlsx|html?|xml|rss|atom|json)$/i;

export async function gather(place: Place, gathering: Gathering): Promise<Parsed> {
  if (!isAddress(place.from)) return gatherFile(place, gathering);
  const all: { candidates: Parsed['candidates']; refused: Note[]; warnings: Note[] } = {
    candidates: [],
    refused: [],
    warnings: [],
  };
  const seen = new Set<string>();
  for (let next: string | null = place.from; next;) {
    if (seen.has(next)) break;
    if (seen.size >= PAGES) {
      all.warnings.push({ code: 'more-pages', at: '', found: String(PAGES) });
      break;
    }
    seen.add(next);
    const fetched: Fetched = await fetchSource(next, gathering.limits, gathering.cache);
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
    all.warnings.push(...parsed.warnings);
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
    // One file of a folder that is broken breaks the folder: what it held would seem to have vanished.
    for (const name of names)
      parts.push(await gatherFile({ ...place, from: join(place.from, name) }, gathering));
    return {
      candidates: parts.flatMap(({ candidates }, i) =>
        candidates.map((one) => ({ ...one, at: `${names[i]} ${one.at}` })),
      ),
      refused: parts.flatMap(({ refused }, i) =>
        refused.map((note) => ({ ...note, at: `${names[i]} ${note.at}` })),
      ),
      warnings: parts.flatMap(({ warnings }, i) =>
        warnings.map((note) => ({ ...note, at: `${names[i]} ${note.at}` })),
      ),
    };
  }
  if (info.size > limits.bytes) throw new Failure('too-large', `${info.size} > ${limits.bytes}`);
  return readApart({
    bytes: await readFile(place.from),
    format: place.format,
    options: { ...options, base: null, charset: null, pointer: place.pointer },
  });
}
