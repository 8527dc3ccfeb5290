/**
 * One request over http or https. A name is looked up once, and what was checked is what is
 * connected to: a second look-up might say something else.
 */
import { lookup } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPrivate, PrivateAddress } from './private-network.ts';

export interface Answer {
  readonly status: number;
  header(name: string): string | null;
  /** Unpacked. */
  readonly body: Readable;
}

export interface Asking {
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Whether this machine and private networks are out of bounds. */
  readonly isGuarded: boolean;
}

const publicOnly: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, found) => {
    const refused = !error && found.some(({ address }) => isPrivate(address));
    const [first] = found;
    if (refused) done(new PrivateAddress(hostname), '', 0);
    else if (error || options.all || !first) done(error, found);
    else done(null, first.address, first.family);
  });
};

const UNPACK: Readonly<Record<string, () => ReturnType<typeof createGunzip>>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

function unpacked(response: IncomingMessage): Readable {
  const unpack = UNPACK[response.headers['content-encoding'] ?? ''];
  // What goes wrong is told by the stream that is read.
  return unpack ? pipeline(response, unpack(), () => undefined) : response;
}

export function request(url: string, { headers, signal, isGuarded }: Asking): Promise<Answer> {
  const get = url.startsWith('https:') ? getSecure : getPlain;
  return new Promise((done, fail) => {
    const asked = get(
      url,
      {
        signal,
        agent: false,
        headers: { 'accept-encoding': 'gzip, deflate, br', ...headers },
        ...(isGuarded ? { lookup: publicOnly } : {}),
      },
      (response) => {
        const body = unpacked(response);
        // Nobody reads what is refused by its head alone.
        body.on('error', () => undefined);
        done({
          status: response.statusCode ?? 0,
          header: (name) => response.headers[name]?.toString() ?? null,
          body,
        });
      },
    );
    asked.on('error', fail);
  });
}
