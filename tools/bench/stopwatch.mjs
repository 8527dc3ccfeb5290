// What every topic has: a server with brotli, visits in fresh contexts, contenders in turn, and ratios taken within a
// round.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { CHROMIUM, puppeteer } from '../../tests/support/browsers.mjs';

export const ROUNDS = Number(process.env.ROUNDS ?? 9);
/** An older folder `dist`, which is served below `/old` and compared with. */
export const OLD = process.env.OLD;
/** What Chromium's own tools call so. */
export const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
  '.html': 'text/html; charset=utf-8',
  '': 'text/html; charset=utf-8',
};

/** It only ends what would never end: a busy machine is given time. */
const LIMIT = 120_000;
const NEVER = 'never';
const limited = (moment) => `Promise.race([
  ${moment},
  new Promise((done) => setTimeout(done, ${LIMIT}, '${NEVER}')),
])`;

/** Serves these texts, and else what was built. */
export async function stopwatch(files, launched = CHROMIUM) {
  const packed = new Map();
  const contentOf = (path) => {
    if (files[path] !== undefined) return files[path];
    if (OLD && path.startsWith('/old/')) return readFileSync(join(OLD, normalize(path.slice(4))));
    return readFileSync(join('dist', normalize(path)));
  };
  const pack = (path) => {
    const content = contentOf(path);
    // The best packing of large files takes minutes, and says nothing of speed.
    const quality = content.length > 1_000_000 ? 5 : 11;
    return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
  };
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://localhost').pathname;
    try {
      if (!packed.has(path)) packed.set(path, pack(path));
      response
        .writeHead(200, {
          'content-type': TYPES[extname(path)] ?? 'text/plain',
          'content-encoding': 'br',
        })
        .end(packed.get(path));
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch(launched);

  return {
    /**
     * A fresh context, in which nothing is kept from before. `watch` runs in the page before the page's own code; `act`
     * runs with the page once it says that it is painted (or what `until` names), or is loaded where it says nothing.
     * Devtools there are in Chromium only, and so are limits. With `categories` it gives the trace until then.
     */
    async visit(
      path,
      { throttle = 1, line, watch, categories, until = 'window.painted', act } = {},
    ) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      page.setDefaultTimeout(LIMIT);
      await page.setViewport({ width: 1200, height: 900 });
      const devtools = launched === CHROMIUM ? await page.createCDPSession() : undefined;
      await devtools?.send('Performance.enable');
      if (line) {
        await devtools.send('Network.enable');
        await devtools.send('Network.emulateNetworkConditions', line);
      }
      if (throttle > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      if (watch) await page.evaluateOnNewDocument(watch);
      if (categories) await page.tracing.start({ categories });
      await page.goto(origin + path, { waitUntil: 'load' });
      const ready = await page.evaluate(limited(until));
      if (ready === NEVER) throw new Error(`${path} was not painted within ${LIMIT / 1000} s.`);
      const trace = categories ? Buffer.from(await page.tracing.stop()).toString() : undefined;
      const result = act ? await act(page, devtools) : undefined;
      await context.close();
      return { ready, result, trace };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

const quantile = (values, q) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low] + ((sorted[low + 1] ?? sorted[low]) - sorted[low]) * (at - low);
};
export const median = (values) => quantile(values, 0.5);
export const told = (values, digits = 2) => {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantile(values, q).toFixed(digits));
  return `${middle} (${low}–${high})`;
};
export const ratios = (figures, name, floor) =>
  figures[name].map((value, i) => value / figures[floor][i]);
export const differences = (figures, name, floor) =>
  figures[name].map((value, i) => value - figures[floor][i]);

/** Every contender once in each round, the first in turn. Gives, for each, its figures by round. */
export async function rounds(names, measure, count = ROUNDS) {
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= count; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length];
      const value = await measure(name);
      // The first round warms up server and browser.
      if (round) figures[name].push(value);
    }
  }
  return figures;
}

/** One of several figures that each visit gave: `{ '/page': [{ heap }, …] }` → `{ '/page': [heap, …] }`. */
export const only = (figures, key) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, all]) => [name, all.map((one) => one[key])]),
  );

export function tell(title, rows) {
  console.log(`\n${title}`);
  console.table(rows);
}

/** The same as Markdown, the first row as its head; `prettier --write` sets its columns. */
export function tellMarkdown([head, ...rows]) {
  console.log('');
  for (const row of [head, head.map(() => '---'), ...rows]) console.log(`| ${row.join(' | ')} |`);
}

/** Nothing more is asked for, and the page has time. It is watched from outside, which costs the page nothing. */
export async function rest(page) {
  await page.waitForNetworkIdle({ idleTime: 500 });
  await page.evaluate('new Promise((done) => requestIdleCallback(() => done()))');
}

/** Bytes that are in use once the garbage is collected. */
export async function heapOf(devtools) {
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

/** The page's long tasks: what each takes over 50 ms. In the page, before its own code. */
export const watchBlocking = `window.blocking = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.blocking += duration - 50;
}).observe({ type: 'longtask', buffered: true });`;

/** For code in the page: after this painting. To be called in a frame, before it is painted. */
export const AFTER_PAINTING =
  '((then) => { const c = new MessageChannel(); c.port1.onmessage = then; c.port2.postMessage(0); })';
