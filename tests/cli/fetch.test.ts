import dns from 'node:dns';
import { readdirSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../cli/src/formats/candidate.ts';
import { fetchSource } from '../../cli/src/sources/fetch.ts';
import { gather, isAddress } from '../../cli/src/sources/gather.ts';
import { readApart } from '../../cli/src/sources/isolate.ts';
import { aSite, type Site } from './server.ts';
import { aFolder, fixture, hasty, OPTIONS } from './support.ts';

const ics = fixture('quirks.ics');
const limits = { bytes: 1_000_000, seconds: 60 };
let site: Site;
beforeAll(async () => {
  site = await aSite({
    '/a.ics': ics,
    '/wrong-type': (_, response) => void response.setHeader('content-type', 'text/html').end(ics),
    '/gzip': (_, response) =>
      void response.setHeader('content-encoding', 'gzip').end(gzipSync(ics)),
    '/brotli': (_, response) =>
      void response.setHeader('content-encoding', 'br').end(brotliCompressSync(ics)),
    '/bomb': (_, response) =>
      void response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(30_000_000))),
    '/half': (_, response) => {
      response.setHeader('content-length', String(ics.length));
      response.write(ics.subarray(0, 500), () => void response.destroy());
    },
    '/half-gzip': (_, response) =>
      void response.setHeader('content-encoding', 'gzip').end(gzipSync(ics).subarray(0, 300)),
    '/huge': (_, response) => void response.end(Buffer.alloc(2_000_000, 'x')),
    '/endless': (_, response) => {
      const more = (): void =>
        void (response.write(Buffer.alloc(65_536, 'x'))
          ? setImmediate(more)
          : response.once('drain', more));
      response.on('close', () => response.removeAllListeners('drain'));
      more();
    },
    '/500': (_, response) => void response.writeHead(500).end('oh no'),
    // Nothing is ever answered.
    '/never': () => undefined,
    '/slow-body': (_, response) => void response.write('BEGIN:VCALENDAR'),
    '/once': (_, response) => void response.writeHead(302, { location: '/a.ics' }).end(),
    '/round': (_, response) => void response.writeHead(302, { location: '/round' }).end(),
    '/to-file': (_, response) =>
      void response.writeHead(301, { location: 'file:///etc/passwd' }).end(),
    '/nowhere': (_, response) => void response.writeHead(302).end(),
    '/etag': (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.setHeader('etag', '"v1"').end(ics);
    },
  });
});
afterAll(() => site.close());

const fetched = (
  path: string,
  seconds = limits.seconds,
  cache: string | null = null,
): ReturnType<typeof fetchSource> => fetchSource(site.origin + path, { ...limits, seconds }, cache);
const code = async (promise: Promise<unknown>): Promise<string> => {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Failure);
  return (error as Failure).code;
};

describe('an address', () => {
  it.each(['/a.ics', '/wrong-type', '/gzip', '/brotli', '/once'])('is read: %s', async (path) => {
    expect(Buffer.from((await fetched(path)).bytes).equals(ics)).toBe(true);
  });

  it.each([
    ['/500', 'status'],
    ['/404', 'status'],
    ['/huge', 'too-large'],
    ['/endless', 'too-large'],
    ['/bomb', 'too-large'],
    ['/half', 'truncated'],
    ['/round', 'redirects'],
    ['/to-file', 'scheme'],
    ['/nowhere', 'status'],
  ])('is refused: %s is “%s”', async (path, expected) => {
    expect(await code(fetched(path))).toBe(expected);
  });

  it.each(['/never', '/slow-body'])('is given up in time: %s', async (path) => {
    expect(await code(fetched(path, 0.2))).toBe('timeout');
  });

  it('that nobody answers at, or that is no web address, is told', async () => {
    expect(await code(fetchSource('http://127.0.0.1:9/', limits, null))).toBe('unreachable');
    expect(await code(fetchSource('ftp://example.dk/', limits, null))).toBe('scheme');
    expect(await code(fetchSource('file:///etc/passwd', limits, null))).toBe('scheme');
    expect([
      isAddress('https://a.dk'),
      isAddress('data/a.csv'),
      isAddress('C:\\a.csv'),
      isAddress('file:///x'),
    ]).toEqual([true, false, false, true]);
  });

  it('is not sent again while its server says that it is the same', async () => {
    const cache = aFolder();
    expect(Buffer.from((await fetched('/etag', limits.seconds, cache)).bytes).equals(ics)).toBe(
      true,
    );
    expect(Buffer.from((await fetched('/etag', limits.seconds, cache)).bytes).equals(ics)).toBe(
      true,
    );
    expect(site.asked.at(-1)!.headers['if-none-match']).toBe('"v1"');
    expect(readdirSync(cache)).toHaveLength(1);
    expect(site.asked.at(-1)!.headers.cookie).toBeUndefined();
  });
});

describe('a calendar’s own scheme', () => {
  it.each(['webcal', 'webcals', 'WEBCAL'])('%s: is the web', async (scheme) => {
    const address = site.origin.replace('http', scheme);
    const { bytes, url } = await fetchSource(`${address}/a.ics`, limits, null);
    expect([Buffer.from(bytes).equals(ics), url]).toEqual([true, `${site.origin}/a.ics`]);
  });

  it('that nobody answers at is told like any other', async () => {
    expect(await code(fetchSource('webcal://127.0.0.1:9/a.ics', limits, null))).toBe('unreachable');
  });
});

describe('a name', () => {
  const looked: string[] = [];
  beforeAll(() => {
    vi.spyOn(dns, 'lookup').mockImplementation(((
      name: string,
      _options: object,
      done: (error: null, found: object[]) => void,
    ) => {
      // Each time something else, as a server that wants to get in would answer.
      const address = looked.push(name) === 1 ? '192.0.2.1' : '127.0.0.1';
      done(null, [{ address, family: 4 }]);
    }) as never);
    syncBuiltinESMExports();
  });
  afterAll(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });

  it('is looked up once, and what was checked is connected to', async () => {
    const { port } = new URL(site.origin);
    const to = `http://two-faces.example:${port}/a.ics`;
    site.pages.set('/away', (_, response) => void response.writeHead(302, { location: to }).end());
    const asked = site.asked.length;
    // Nobody is at 192.0.2.1; what counts is that nobody is asked at 127.0.0.1.
    expect(await code(fetched('/away', 0.3))).toMatch(/^(?:timeout|unreachable)$/);
    expect([looked, site.asked.length - asked]).toEqual([['two-faces.example'], 1]);
    expect(await code(fetched('/away', 5))).toBe('private-network');
  });
});

describe('a source', () => {
  const gathering = {
    limits,
    cache: null,
    clock: hasty().clock,
    options: {
      timeZone: OPTIONS.timeZone,
      today: OPTIONS.today,
      from: OPTIONS.from,
      to: OPTIONS.to,
    },
  };
  const place = (from: string): Parameters<typeof gather>[0] => ({
    from,
    format: null,
    pointer: null,
  });

  it('of several pages is read to its end, but not on another server', async () => {
    const page = (title: string, next: string | null): string =>
      JSON.stringify({
        events: [{ id: title, title, start_date: '2026-06-08 10:00:00' }],
        next_rest_url: next,
      });
    site.pages.set('/page1', page('et', `${site.origin}/page2`));
    site.pages.set('/page2', page('to', 'https://other.example.dk/page3'));
    expect(
      (await gather(place(`${site.origin}/page1`), gathering)).candidates.map(({ title }) => title),
    ).toEqual(['et', 'to']);
    site.pages.set('/loop', page('rundt', `${site.origin}/loop`));
    expect((await gather(place(`${site.origin}/loop`), gathering)).candidates).toHaveLength(1);
  });

  it('that breaks off inside its packing is seen to break off', async () => {
    expect(await code(gather(place(`${site.origin}/half-gzip`), gathering))).toBe('truncated');
  });

  it('may be a folder, whose files are told apart', async () => {
    const folder = join(import.meta.dirname, 'fixtures');
    const parsed = await gather(place(folder), gathering);
    expect(parsed.candidates.some(({ at }) => at === 'sheet.csv række 4')).toBe(true);
    expect(new Set(parsed.candidates.map(({ at }) => at.split(' ')[0])).size).toBeGreaterThan(7);
    expect(await code(gather(place(join(folder, 'nothing')), gathering))).toBe('not-found');
    expect(await code(gather(place(aFolder()), gathering))).toBe('empty');
  });

  it('is read in a thread of its own, which is stopped when it takes too long', async () => {
    // So much that no machine has read it before the time is up, which is at once.
    const much = new TextEncoder().encode(
      `BEGIN:VCALENDAR\r\n${Array.from({ length: 20_000 }, (_, i) => `BEGIN:VEVENT\r\nUID:${i}\r\nDTSTART:20260608T100000Z\r\nSUMMARY:Nr. ${i}\r\nEND:VEVENT\r\n`).join('')}END:VCALENDAR\r\n`,
    );
    expect(await code(readApart({ bytes: much, format: null, options: OPTIONS }, 0.001))).toBe(
      'timeout',
    );
    const { candidates } = await readApart({ bytes: ics, format: null, options: OPTIONS });
    expect(candidates.length).toBeGreaterThan(20);
  });
});
