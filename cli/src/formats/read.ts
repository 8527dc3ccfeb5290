import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { decode, wideOf } from '../text/charset.ts';
import { type FailureCode, type Parsed, type ReadOptions, Failure } from './candidate.ts';
import { readFeed } from './feed.ts';
import { readHtml } from './html.ts';
import { readIcs } from './ics.ts';
import { readJson } from './json-shapes.ts';
import { readNemTilmeld } from './nemtilmeld.ts';
import { pageOf, readByRecipe, readDetail } from './recipe.ts';
import { readCsv, readXlsx } from './table.ts';

const READERS = {
  ics: readIcs,
  csv: readCsv,
  xlsx: readXlsx,
  html: readHtml,
  feed: readFeed,
  nemtilmeld: readNemTilmeld,
  json: readJson,
} satisfies Record<string, (bytes: Uint8Array, options: ReadOptions) => Parsed>;

export type Format = keyof typeof READERS;
export const FORMATS = Object.keys(READERS) as readonly Format[];

/** What is said first of a file decides what it is: what a server calls it is often wrong. */
export function formatOf(bytes: Uint8Array): Format {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return 'xlsx';
  const head = Buffer.from(bytes.subarray(0, HEAD))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .trimStart();
  if (/^BEGIN:V[A-Z]+\s/i.test(head)) return 'ics';
  if (/^[[{]/.test(head)) return 'json';
  if (!head.startsWith('<')) return 'csv';
  const root = rootOf(head);
  if (/^(?:rss|feed|rdf:rdf)$/i.test(root)) return 'feed';
  return /^data$/i.test(root) ? 'nemtilmeld' : 'html';
}

const HEAD = 100_000;

/**
 * The name of the first element, whatever comments and document types stand before it; `''`: none.
 */
function rootOf(text: string): string {
  let root = '';
  const parser = new Parser(
    {
      onopentagname: (name) => {
        root = name;
        parser.pause();
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  return root;
}

/**
 * Kinds of file that people try, by their first bytes. Each is told by name, with what to do
 * instead.
 */
const OTHERS: readonly (readonly [code: FailureCode, test: (head: string) => boolean])[] = [
  ['old-excel', (head) => head.startsWith('\u00d0\u00cf\u0011\u00e0')],
  ['pdf', (head) => head.startsWith('%PDF')],
  ['text-document', (head) => head.startsWith('{\\rtf')],
  [
    'open-document',
    (head) => head.startsWith('PK') && head.includes('application/vnd.oasis.opendocument'),
  ],
];

/** What a packed file may unpack to. */
const UNPACKED = 60_000_000;

function unpacked(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: UNPACKED });
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Failure(isLarge ? 'zip-bomb' : 'truncated', 'gzip');
  }
}

/** UTF-16 and UTF-32 as UTF-8, so that the readers need to know of one way to write letters in bytes only. */
function inUtf8(bytes: Uint8Array): Uint8Array | null {
  return wideOf(bytes) ? Buffer.from(decode(bytes).text) : null;
}

/** Pictures and the like: bytes that no text has. */
function isTextOrFails(bytes: Uint8Array): void {
  const head = bytes.subarray(0, 1000);
  if (head.every((byte) => SPACES.has(byte))) throw new Failure('empty');
  const odd = head.filter((byte) => byte < 0x20 && !SPACES.has(byte) && !STEERING.has(byte)).length;
  if (odd * 50 > head.length) throw new Failure('not-the-format');
}

/** Signs that steer a terminal, which a text may hold: they are shown, not sent. */
const STEERING = new Set([0x07, 0x08, 0x1b]);
const SPACES = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x20]);

const isFeedAsked = (format: Format | null, { base }: ReadOptions): boolean =>
  format
    ? format !== 'html'
    : /\.(?:ics|csv|xlsx|rss|atom)$/i.test(base?.replace(/[?#].*$/, '') ?? '');

export function readSource(
  packed: Uint8Array,
  format: Format | null,
  options: ReadOptions,
): Parsed {
  if (!packed.length) throw new Failure('empty');
  const plain = unpacked(packed);
  const head = Buffer.from(plain.subarray(0, 200)).toString('latin1');
  const other = OTHERS.find(([, test]) => test(head));
  if (other) throw new Failure(other[0]);
  const turned = inUtf8(plain);
  const bytes = turned ?? plain;
  const { recipe, found: item } = options;
  if (recipe)
    return item
      ? readDetail(bytes, recipe, item, options)
      : readByRecipe(pageOf(bytes, options), recipe, options);
  const found = formatOf(bytes);
  if (found === 'csv') isTextOrFails(bytes);
  // Sites answer with a page, of a sign-in or an error, where a feed was asked for.
  if (found === 'html' && isFeedAsked(format, options)) {
    if (/<input[^>]+type=["']?password/i.test(Buffer.from(bytes).toString('latin1')))
      throw new Failure('login');
    throw new Failure('web-page');
  }
  return READERS[format ?? found](bytes, turned ? { ...options, charset: 'utf-8' } : options);
}
