import { type Parsed, type ReadOptions, Failure } from './candidate.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { readIcs } from './ics.ts';
import { readJson } from './json-shapes.ts';
import { readNemTilmeld } from './nemtilmeld.ts';
import { readCsv, readXlsx } from './table.ts';

const READERS = {
  ics: readIcs,
  csv: readCsv,
  xlsx: readXlsx,
  html: readHtml,
  feed: readFeed,
  nemtilmeld: readNemTilmeld,
  json: readJson,
} satisfies Record<string, (bytes: Uint8Array, options: ReadOptions) => Parsed | Promise<Parsed>>;

export type Format = keyof typeof READERS;
export const FORMATS = Object.keys(READERS) as readonly Format[];

/** By what stands in it: what a server calls it is often wrong. */
export function formatOf(bytes: Uint8Array): Format {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx';
  const head = Buffer.from(bytes.subarray(0, 4000))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'ics';
  if (/^[[{]/.test(head)) return 'json';
  if (/^<!doctype html|^<html\b/i.test(head)) return 'html';
  if (
    /^(?:<\?xml[\s\S]*?\?>\s*|<!--[\s\S]*?-->\s*|<!DOCTYPE[\s\S]*?(?:\]\s*)?>\s*)*<(?:rss|feed|rdf:RDF)\b/i.test(
      head,
    )
  )
    return 'feed';
  if (/^(?:<\?xml[\s\S]*?\?>\s*)?<data\b/i.test(head)) return 'nemtilmeld';
  return head.startsWith('<') ? 'html' : 'csv';
}

export async function readSource(
  bytes: Uint8Array,
  format: Format | null,
  options: ReadOptions,
): Promise<Parsed> {
  if (!bytes.length) throw new Failure('empty');
  const found = formatOf(bytes);
  // Sites answer with a page, of a sign-in or an error, where a feed was asked for.
  if (format && format !== 'html' && found === 'html') throw new Failure('web-page', format);
  return READERS[format ?? found](bytes, options);
}
