// What every benchmark has: a server with brotli, visits in fresh contexts, contenders in turn, and ratios taken within a round.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { CHROMIUM, puppeteer } from '../../tests/support/browsers.mjs';

export const ROUNDS = Number(process.env.ROUNDS ?? 9);
const TYPES = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '': 'text/html; charset=utf-8',
};

/** Serves these texts, and else what was built. */
export async function stopwatch(files) {
  const packed = new Map();
  const pack = (path) => {
    const content = files[path] ?? readFileSync(join('dist', normalize(path)));
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
  const browser = await puppeteer.launch(CHROMIUM);

  return {
    /** A fresh context; `act` runs with the page once it says that it is painted. */
    async visit(path, { throttle = 1, act } = {}) {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await page.setViewport({ width: 1200, height: 900 });
      const devtools = await page.createCDPSession();
      if (throttle > 1) await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
      await page.goto(origin + path, { waitUntil: 'load' });
      const ready = await page.evaluate('window.painted');
      const result = act ? await act(page, devtools) : undefined;
      await context.close();
      return { ready, result };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

export const quantile = (values, q) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * q;
  const low = Math.floor(at);
  return sorted[low] + ((sorted[low + 1] ?? sorted[low]) - sorted[low]) * (at - low);
};
export const median = (values) => quantile(values, 0.5);
export const told = (values, digits = 2) =>
  `${quantile(values, 0.5).toFixed(digits)} (${quantile(values, 0.25).toFixed(digits)}–${quantile(values, 0.75).toFixed(digits)})`;
export const ratios = (figures, name, floor) =>
  figures[name].map((value, i) => value / figures[floor][i]);

/** Every contender once in each round, the first in turn. Gives, for each, its figures by round. */
export async function rounds(names, measure) {
  const figures = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (let i = 0; i < names.length; i++) {
      const name = names[(i + round) % names.length];
      const value = await measure(name);
      // The first round warms up server and browser.
      if (round) figures[name].push(value);
    }
  }
  return figures;
}
