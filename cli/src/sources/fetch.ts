/** An address on the web, read once, within bounds of time and size; and not again while its server says that it is the same. */
import { createHash } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../formats/candidate.ts';
import { charsetIn } from '../text/charset.ts';
import { writeWhole } from '../files.ts';

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
}

const REDIRECTS = 5;
const AGENT = 'klynge-widgets (import of public event feeds)';

interface Kept {
  readonly etag: string | null;
  readonly modified: string | null;
  readonly charset: string | null;
  readonly url: string;
  readonly body: string;
}

export async function fetchSource(
  address: string,
  limits: Limits,
  cache: string | null,
): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  const file =
    cache && join(cache, `${createHash('sha256').update(address).digest('hex').slice(0, 32)}.json`);
  const kept = file ? await keptIn(file) : null;
  let url = address;
  for (let hops = 0; ; hops++) {
    if (!/^https?:$/.test(new URL(url).protocol)) throw new Failure('scheme', url);
    if (hops > REDIRECTS) throw new Failure('redirects', url);
    const response = await ask(url, kept, signal);
    if (response.status >= 300 && response.status < 400 && response.status !== 304) {
      await response.body?.cancel();
      const to = response.headers.get('location');
      if (!to) throw new Failure('status', String(response.status));
      url = new URL(to, url).href;
      continue;
    }
    if (response.status === 304 && kept)
      return { bytes: Buffer.from(kept.body, 'base64'), charset: kept.charset, url: kept.url };
    if (!response.ok) {
      await response.body?.cancel();
      throw new Failure('status', String(response.status));
    }
    const bytes = await bodyOf(response, limits, signal);
    const charset = charsetIn(response.headers.get('content-type'));
    const [etag, modified] = [response.headers.get('etag'), response.headers.get('last-modified')];
    if (file && cache && (etag ?? modified)) {
      await mkdir(cache, { recursive: true });
      const keep: Kept = {
        etag,
        modified,
        charset,
        url,
        body: Buffer.from(bytes).toString('base64'),
      };
      await writeWhole(file, JSON.stringify(keep));
    }
    return { bytes, charset, url };
  }
}

async function ask(url: string, kept: Kept | null, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, {
      signal,
      redirect: 'manual',
      credentials: 'omit',
      headers: {
        'user-agent': AGENT,
        accept:
          'text/calendar, application/json, application/rss+xml, application/xml, text/csv, text/html;q=0.8, */*;q=0.5',
        ...(kept?.etag ? { 'if-none-match': kept.etag } : {}),
        ...(kept?.modified ? { 'if-modified-since': kept.modified } : {}),
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
    return JSON.parse(await readFile(file, 'utf8')) as Kept;
  } catch {
    return null;
  }
}
