/**
 * An address on the web, read once, within bounds of time and size; and not again while its server
 * says that it is the same.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, type Note } from '../formats/candidate.ts';
import { charsetIn } from '../text/charset.ts';
import { isSecret, shownAddress } from '../text/secrets.ts';
import { writeWhole } from '../files.ts';
import { type Access, PUBLIC, withQuery } from './access.ts';
import { isPrivateHost } from './private-network.ts';

export interface Limits {
  /** Of the body as it is unpacked. */
  readonly bytes: number;
  readonly seconds: number;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** Where it was found after redirects. */
  readonly url: string;
  readonly warnings: readonly Note[];
}

const REDIRECTS = 5;
const AGENT = 'klynge-widgets (import of public event feeds)';

interface Kept {
  readonly etag: string | null;
  readonly modified: string | null;
  readonly charset: string | null;
  /** `null`: it is a secret. */
  readonly url: string | null;
  readonly body: string;
}

/** `webcal:` is how a calendar is offered to programs; what is asked is the web. */
export async function fetchSource(
  address: string,
  limits: Limits,
  cache: string | null,
  access = PUBLIC,
): Promise<Fetched> {
  if (!/^webcals?:/i.test(address)) return fetchAddress(address, limits, cache, access);
  const over = (scheme: string): string => address.replace(/^webcals?:/i, scheme);
  try {
    return await fetchAddress(over('https:'), limits, cache, access);
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'unreachable') throw error;
    return fetchAddress(over('http:'), limits, cache, access);
  }
}

async function fetchAddress(
  asked: string,
  limits: Limits,
  cache: string | null,
  access: Access,
): Promise<Fetched> {
  if (!URL.canParse(asked)) throw new Failure('scheme', shownAddress(asked));
  const address = withQuery(asked, access);
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  const file = cache && join(cache, `${hashOf(address)}.json`);
  const kept = file ? await keptIn(file) : null;
  const { response, url } = await follow(address, { kept, signal, access });
  if (response.status === 304 && kept)
    return {
      bytes: Buffer.from(kept.body, 'base64'),
      charset: kept.charset,
      url: kept.url ?? address,
      warnings: [],
    };
  if (!response.ok) {
    await response.body?.cancel();
    throw new Failure('status', String(response.status));
  }
  const bytes = await bodyOf(response, limits, signal);
  const charset = charsetIn(response.headers.get('content-type'));
  const [etag, modified] = [response.headers.get('etag'), response.headers.get('last-modified')];
  if (!file || !(etag ?? modified)) return { bytes, charset, url, warnings: [] };
  const body = Buffer.from(bytes).toString('base64');
  const keep: Kept = { etag, modified, charset, url: isSecret(url) ? null : url, body };
  return { bytes, charset, url, warnings: await keepIn(cache, file, keep) };
}

const hashOf = (address: string): string =>
  createHash('sha256').update(address).digest('hex').slice(0, 32);

interface Asking {
  readonly kept: Kept | null;
  readonly signal: AbortSignal;
  readonly access: Access;
}

/** The last answer of a chain of redirects. Keys stay with the server that they were meant for. */
async function follow(
  address: string,
  { kept, signal, access }: Asking,
): Promise<{ response: Response; url: string }> {
  const { origin } = new URL(address);
  let url = address;
  for (let hops = 0; hops <= REDIRECTS; hops++) {
    const { protocol, hostname, origin: there } = new URL(url);
    if (!/^https?:$/.test(protocol)) throw new Failure('scheme', shownAddress(url));
    if (there !== origin && (await isPrivateHost(hostname)))
      throw new Failure('private-network', hostname);
    const headers = there === origin ? access.headers : {};
    const response = await ask(url, { kept, signal, headers });
    if (response.status < 300 || response.status >= 400 || response.status === 304)
      return { response, url };
    await response.body?.cancel();
    const to = response.headers.get('location');
    if (!to || !URL.canParse(to, url)) throw new Failure('status', String(response.status));
    url = new URL(to, url).href;
  }
  throw new Failure('redirects', shownAddress(url));
}

/** A cache that cannot be written costs time, and nothing else. */
async function keepIn(cache: string | null, file: string, keep: Kept): Promise<Note[]> {
  try {
    if (cache) await mkdir(cache, { recursive: true });
    await writeWhole(file, JSON.stringify(keep));
    return [];
  } catch {
    return [{ code: 'cache', at: '' }];
  }
}

interface Question {
  readonly kept: Kept | null;
  readonly signal: AbortSignal;
  readonly headers: Readonly<Record<string, string>>;
}

const ACCEPT = [
  'text/calendar',
  'application/json',
  'application/rss+xml',
  'application/xml',
  'text/csv',
  'text/html;q=0.8',
  '*/*;q=0.5',
].join(', ');

async function ask(url: string, { kept, signal, headers }: Question): Promise<Response> {
  try {
    return await fetch(url, {
      signal,
      redirect: 'manual',
      credentials: 'omit',
      headers: {
        'user-agent': AGENT,
        accept: ACCEPT,
        ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
        ...(kept?.modified ? { 'if-modified-since': kept.modified } : {}),
        ...headers,
      },
    });
  } catch (error) {
    throw toFailure(error, signal);
  }
}

async function bodyOf(
  response: Response,
  limits: Limits,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body ?? []) {
      length += part.length;
      // Leaving the loop lets go of the connection.
      if (length > limits.bytes) throw new Failure('too-large', `> ${limits.bytes}`);
      parts.push(part);
    }
  } catch (error) {
    throw toFailure(error, signal);
  }
  return Buffer.concat(parts);
}

function toFailure(error: unknown, signal: AbortSignal): Failure {
  if (error instanceof Failure) return error;
  if (signal.aborted) return new Failure('timeout');
  const cause = (error as { cause?: { code?: string; message?: string } }).cause;
  const code = cause?.code ?? cause?.message ?? String(error);
  return new Failure(
    /terminated|UND_ERR_SOCKET|ECONNRESET|Z_BUF|Z_DATA|ERR__ERROR|unexpected end/i.test(
      `${code} ${String(error)}`,
    )
      ? 'truncated'
      : 'unreachable',
    code.slice(0, 80),
  );
}

async function keptIn(file: string): Promise<Kept | null> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Partial<Kept> | null;
    // A file that was cut off or is of another version is no answer.
    return typeof kept?.body === 'string' ? (kept as Kept) : null;
  } catch {
    return null;
  }
}
