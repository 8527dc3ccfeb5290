import { addressOnPage } from '../../dom/native.ts';
import { JsonReader } from '../../data/json.ts';
import { inSlices } from '../../domain/slices.ts';
import type { Failure } from './failure.ts';

export class FetchError extends Error {
  readonly reason: Failure;
  /** The number that the words for it name: the status, the seconds, the megabytes. */
  readonly figure: number;

  constructor(reason: Failure, message: string, figure = 0) {
    super(message);
    this.reason = reason;
    this.figure = figure;
  }
}

export interface FetchLimits {
  /** Milliseconds after which an answer is no longer waited for. */
  readonly patience?: number;
  /** Bytes that an answer may have. */
  readonly most?: number;
  /** What the bytes must hash to, as in a script's `integrity`. */
  readonly integrity?: string;
  /** Asks the server whether there is something newer. */
  readonly again?: boolean;
}

const PATIENCE = 10_000;
const MOST = 5_000_000;

const asked = new Map<string, Promise<unknown>>();

/** JSON from the page's own choice of address: once for each address and page, without credentials. Fails with a `FetchError`. */
export function fetchJson(address: string, terms: FetchLimits = {}): Promise<unknown> {
  const key = `${addressOnPage(address)?.href ?? address} ${terms.integrity ?? ''}`;
  let answer = terms.again ? undefined : asked.get(key);
  if (!answer) {
    asked.set(key, (answer = ask(address, terms)));
    // The next who asks tries again.
    answer.catch(() => asked.delete(key));
  }
  return answer;
}

/** Lets go of an answer that has been made use of. */
export function forget(answer: Promise<unknown>): void {
  for (const [key, kept] of asked) if (kept === answer) asked.delete(key);
}

async function ask(
  address: string,
  { patience = PATIENCE, most = MOST, integrity = '', again = false }: FetchLimits,
): Promise<unknown> {
  const url = addressOnPage(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new FetchError('address', 'an http or https address was expected');
  }
  const stop = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    stop.abort();
  }, patience);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      signal: stop.signal,
      cache: again ? 'no-cache' : 'default',
    });
    if (!response.ok)
      throw new FetchError('status', `the server answered ${response.status}`, response.status);
    return await readJson(response, most, integrity);
  } catch (error) {
    // What the timer has set meanwhile.
    if (late as boolean)
      throw new FetchError(
        'timeout',
        `no whole answer within ${patience / 1000} s`,
        patience / 1000,
      );
    if (error instanceof FetchError) throw error;
    throw new FetchError(
      'network',
      'it could not be reached, or the page’s policy (connect-src) or the server (CORS) does not allow it',
    );
  } finally {
    clearTimeout(timer);
    stop.abort();
  }
}

/** Reads the answer as it arrives; the bytes are kept only where they are to be proved. */
async function readJson(response: Response, most: number, integrity: string): Promise<unknown> {
  const tooLarge = (): FetchError =>
    new FetchError('size', `the answer is larger than ${most / 1e6} MB`, most / 1e6);
  if (Number(response.headers.get('content-length')) > most) throw tooLarge();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const decoder = new TextDecoder();
  const json = new JsonReader();
  const body = response.body?.getReader();
  let size = 0;
  let first = '';
  try {
    for (;;) {
      const { done, value } = (await body?.read()) ?? { done: true, value: undefined };
      size += value?.length ?? 0;
      if (size > most) throw tooLarge();
      const text = value ? decoder.decode(value, { stream: true }) : decoder.decode();
      first ||= text;
      await inSlices(json.push(text));
      if (done) break;
      if (integrity) chunks.push(value);
    }
    if (integrity) await prove(chunks, integrity);
    return json.end();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FetchError(
      'json',
      /^\s*</.test(first) ? 'the answer is a web page, not JSON' : 'the answer is not JSON',
    );
  }
}

/** The strongest kind of hash that is named decides, as for scripts. */
async function prove(chunks: readonly Uint8Array<ArrayBuffer>[], integrity: string): Promise<void> {
  const named = integrity.trim().split(/\s+/);
  const kind = ['sha512', 'sha384', 'sha256'].find((one) =>
    named.some((hash) => hash.startsWith(`${one}-`)),
  );
  if (!kind)
    throw new FetchError(
      'integrity',
      `integrity="${integrity}" is no hash: sha256-, sha384- or sha512- was expected`,
    );
  if (!isSecureContext) {
    console.warn(
      `klynge: integrity="${integrity}" cannot be checked on a page that is not served over https.`,
    );
    return;
  }
  const bytes = await new Blob([...chunks]).arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest(kind.replace('sha', 'SHA-'), bytes));
  const found = `${kind}-${btoa(String.fromCharCode(...digest))}`;
  if (!named.some((hash) => hash.split('?')[0] === found))
    throw new FetchError('integrity', `the content hashes to ${found}`);
}
