import { addressOnPage } from '../../dom/native.ts';
import { JsonReader } from '../../data/json.ts';
import { inSlices } from '../../domain/slices.ts';
import { clock } from '../element/clock.ts';
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

/** Milliseconds after which an answer is no longer waited for. */
const PATIENCE = 10_000;
/** Bytes that an answer may have: what a phone is asked to read. */
const MOST = 5_000_000;

const asked = new Map<string, Promise<unknown>>();

/**
 * JSON from the page's own choice of address: once for each address and page, without credentials. `again` asks the
 * server whether there is something newer. Fails with a `FetchError`.
 */
export function fetchJson(address: string, again = false): Promise<unknown> {
  const key = addressOnPage(address)?.href ?? address;
  let answer = again ? undefined : asked.get(key);
  if (!answer) {
    asked.set(key, (answer = ask(address, again)));
    // The next who asks tries again.
    answer.catch(() => asked.delete(key));
  }
  return answer;
}

/** Lets go of an answer that has been made use of. */
export function forget(answer: Promise<unknown>): void {
  for (const [key, kept] of asked) if (kept === answer) asked.delete(key);
}

async function ask(address: string, again: boolean): Promise<unknown> {
  const url = addressOnPage(address);
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw new FetchError('address', 'an http or https address was expected');
  }
  const stop = new AbortController();
  let late = false;
  const stopWaiting = clock.after(PATIENCE, () => {
    late = true;
    stop.abort();
  });
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      signal: stop.signal,
      cache: again ? 'no-cache' : 'default',
    });
    if (!response.ok)
      throw new FetchError('status', `the server answered ${response.status}`, response.status);
    return await readJson(response);
  } catch (error) {
    // What the timer has set meanwhile.
    if (late as boolean)
      throw new FetchError(
        'timeout',
        `no whole answer within ${PATIENCE / 1000} s`,
        PATIENCE / 1000,
      );
    if (error instanceof FetchError) throw error;
    throw new FetchError(
      'network',
      'it could not be reached, or the page’s policy (connect-src) or the server (CORS) does not allow it',
    );
  } finally {
    stopWaiting();
    stop.abort();
  }
}

/** Reads the answer as it arrives. */
async function readJson(response: Response): Promise<unknown> {
  const tooLarge = (): FetchError =>
    new FetchError('size', `the answer is larger than ${MOST / 1e6} MB`, MOST / 1e6);
  if (Number(response.headers.get('content-length')) > MOST) throw tooLarge();
  const decoder = new TextDecoder();
  const json = new JsonReader();
  const body = response.body?.getReader();
  let size = 0;
  let first = '';
  try {
    for (;;) {
      const { done, value } = (await body?.read()) ?? { done: true, value: undefined };
      size += value?.length ?? 0;
      if (size > MOST) throw tooLarge();
      const text = value ? decoder.decode(value, { stream: true }) : decoder.decode();
      first ||= text;
      await inSlices(json.push(text));
      if (done) return json.end();
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new FetchError(
      'json',
      /^\s*</.test(first) ? 'the answer is a web page, not JSON' : 'the answer is not JSON',
    );
  }
}
