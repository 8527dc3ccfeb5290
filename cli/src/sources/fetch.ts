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
import { isPrivateHost, PrivateAddress } from './private-network.ts';
import { type Answer, request } from './request.ts';

export interface Limits {
  /** Of the body as it is unpacked. */
  readonly bytes: number;
  readonly seconds: number;
  /** Whether addresses of private networks are followed wherever they are named. */
  readonly privateNetwork?: boolean;
  /** Whom a site's keeper can ask who asks. */
  readonly contact?: string;
}

export interface Fetched {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
  /** Where it was found after redirects. */
  readonly url: string;
  readonly warnings: readonly Note[];
}

const REDIRECTS = 5;
/** What `robots.txt` calls us. */
export const ROBOT = 'klynge-widgets';
const agentOf = ({ contact }: Limits): string =>
  `${ROBOT} (import of public event feeds${contact ? `; ${contact}` : ''})`;

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
  /** The site that a person has named; on others, private networks are out of bounds. */
  home: string | null = null,
): Promise<Fetched> {
  const fetchAddress = (url: string): Promise<Fetched> =>
    fetchOver(url, { limits, cache, access, home });
  if (!/^webcals?:/i.test(address)) return fetchAddress(address);
  const over = (scheme: string): string => address.replace(/^webcals?:/i, scheme);
  try {
    return await fetchAddress(over('https:'));
  } catch (error) {
    if (!(error instanceof Failure) || error.code !== 'unreachable') throw error;
    return fetchAddress(over('http:'));
  }
}

interface Means {
  readonly limits: Limits;
  readonly cache: string | null;
  readonly access: Access;
  readonly home: string | null;
}

async function fetchOver(asked: string, means: Means): Promise<Fetched> {
  const { limits, cache, access } = means;
  if (!URL.canParse(asked)) throw new Failure('scheme', shownAddress(asked));
  const address = withQuery(asked, access);
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  const file = cache && join(cache, `${hashOf(address)}.json`);
  const kept = file ? await keptIn(file) : null;
  const { response, url } = await follow(address, { ...means, kept, signal });
  if (response.status === 304 && kept)
    return {
      bytes: Buffer.from(kept.body, 'base64'),
      charset: kept.charset,
      url: kept.url ?? address,
      warnings: [],
    };
  if (response.status < 200 || response.status > 299) {
    response.body.destroy();
    throw new Failure('status', String(response.status));
  }
  const bytes = await bodyOf(response, limits, signal);
  const charset = charsetIn(response.header('content-type'));
  const [etag, modified] = [response.header('etag'), response.header('last-modified')];
  if (!file || !(etag ?? modified)) return { bytes, charset, url, warnings: [] };
  const body = Buffer.from(bytes).toString('base64');
  const keep: Kept = { etag, modified, charset, url: isSecret(url) ? null : url, body };
  return { bytes, charset, url, warnings: await keepIn(cache, file, keep) };
}

const hashOf = (address: string): string =>
  createHash('sha256').update(address).digest('hex').slice(0, 32);

interface Asking extends Means {
  readonly kept: Kept | null;
  readonly signal: AbortSignal;
}

/** The last answer of a chain of redirects. Keys stay with the server that they were meant for. */
async function follow(
  address: string,
  { kept, signal, access, limits, home }: Asking,
): Promise<{ response: Answer; url: string }> {
  const { origin } = new URL(address);
  const own = home ? new URL(home).origin : origin;
  let url = address;
  for (let hops = 0; hops <= REDIRECTS; hops++) {
    const { protocol, hostname, origin: there } = new URL(url);
    if (!/^https?:$/.test(protocol)) throw new Failure('scheme', shownAddress(url));
    const isGuarded = there !== own && !limits.privateNetwork;
    if (isGuarded && isPrivateHost(hostname)) throw new Failure('private-network', hostname);
    const headers = {
      'user-agent': agentOf(limits),
      accept: ACCEPT,
      ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
      ...(kept?.modified ? { 'if-modified-since': kept.modified } : {}),
      ...(there === origin ? access.headers : {}),
    };
    const response = await ask(url, { headers, signal, isGuarded });
    if (response.status < 300 || response.status >= 400 || response.status === 304)
      return { response, url };
    response.body.destroy();
    const to = response.header('location');
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

const ACCEPT = [
  'text/calendar',
  'application/json',
  'application/rss+xml',
  'application/xml',
  'text/csv',
  'text/html;q=0.8',
  '*/*;q=0.5',
].join(', ');

async function ask(url: string, asking: Parameters<typeof request>[1]): Promise<Answer> {
  try {
    return await request(url, asking);
  } catch (error) {
    throw toFailure(error, asking.signal);
  }
}

async function bodyOf(response: Answer, limits: Limits, signal: AbortSignal): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const part of response.body as AsyncIterable<Uint8Array>) {
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
  if (error instanceof PrivateAddress) return new Failure('private-network', error.message);
  const code = (error as NodeJS.ErrnoException).code ?? String(error);
  return new Failure(
    /ECONNRESET|Z_BUF|Z_DATA|ERR__ERROR|unexpected end|PREMATURE/i.test(code)
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
