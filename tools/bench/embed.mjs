// A municipality's page with and without the guide's snippet, on a slow line and processor: the largest contentful paint of each page with
// it is divided by that of the page without it in the same round, and of these the median counts; and the layout shift. No milliseconds
// are judged. Once with text for its largest paint, and once with a picture. A script that comes at once shares the line with that: it is
// told, and not held to.
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { CHROMIUM, puppeteer } from '../../tests/support/browsers.mjs';
import { serve } from '../../tests/support/serve.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
/** The snippet may not make the page's own largest paint later than this, nor move more of the page. */
const MOST = { paint: 1.02, shift: 0.002 };
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  uploadThroughput: (750 * 1024) / 8,
};

/** A picture of noise, which does not pack: about 60 kB. */
function picture(width, height) {
  const crcs = Array.from({ length: 256 }, (_, n) => {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    return c >>> 0;
  });
  const crc = (bytes) =>
    (bytes.reduce((c, byte) => crcs[(c ^ byte) & 255] ^ (c >>> 8), 0xffffffff) ^ 0xffffffff) >>> 0;
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const [size, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    size.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc(body));
    return Buffer.concat([size, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  let seed = 1;
  const rows = Buffer.alloc((width + 1) * height, 0);
  for (let i = 0; i < rows.length; i++)
    if (i % (width + 1)) rows[i] = (seed = (seed * 16807) % 2147483647) & 63;
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const hashes = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const { clusters, strengthPositions } = JSON.parse(readFileSync('dist/data/klynger.json', 'utf8'));
const list = clusters
  .filter(({ ended }) => !ended)
  .map(
    ({ name, website, position }) =>
      `<li>${strengthPositions.find(({ id }) => id === position).name.da}<br>${website ? `<a href="${website}">${name}</a>` : name}</li>`,
  )
  .join('');
const scriptLine = (file) =>
  `<script src="/${file}" integrity="${hashes[file]}" crossorigin="anonymous" defer></script>`;
/** What the guide gives, and what it gives to those who want the widget earlier. */
const SCRIPT = scriptLine('klynge.js');
const WITH = [
  ...JSON.parse(readFileSync('dist/preload.json', 'utf8')).map.map(
    (file) =>
      `<link rel="modulepreload" href="/${file}" integrity="${hashes[file]}" crossorigin="anonymous">`,
  ),
  SCRIPT,
].join('');
const LEAD = `<p class="lead">${'De nationale klynger samler virksomheder, forskere og myndigheder om fælles udvikling, og de er åbne for virksomheder i hele landet. '.repeat(4)}</p>`;
const PICTURE = '<img src="/hero.png" width="900" height="320" alt="">';
const page = (head, code, lead = LEAD) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommunen</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><link rel="stylesheet" href="/host.css">${head}</head>
<body><header>Eksempelkommunen</header><main><h1>Klynger</h1>${lead}${code}<h2>Kontakt</h2><p>Ring til os.</p></main></body></html>`;
const fallback = `<p>De nationale klynger:</p><ul>${list}</ul>`;
const PAGES = {
  without: page('', fallback),
  'with the tag': page(SCRIPT, `<klynge-map region="1082">${fallback}</klynge-map>`),
  'with the link form': page(
    SCRIPT,
    `<ul><li><a href="/embed/map.html?region=1082">Klyngekort</a><ul>${list}</ul></li></ul>`,
  ),
  'with the data form': page(SCRIPT, `<div data-klynge="map" data-region="1082">${fallback}</div>`),
  'the edition without script': page('', readFileSync('dist/static/map.da.html', 'utf8')),
  'picture, without': page('', fallback, PICTURE),
  'picture, with the tag': page(
    SCRIPT,
    `<klynge-map region="1082">${fallback}</klynge-map>`,
    PICTURE,
  ),
  'script at once, with the tag': page(WITH, `<klynge-map region="1082">${fallback}</klynge-map>`),
  'picture, script at once, with the tag': page(
    WITH,
    `<klynge-map region="1082">${fallback}</klynge-map>`,
    PICTURE,
  ),
};
const server = await serve({
  folder: 'dist',
  packed: true,
  pages: {
    ...Object.fromEntries(Object.values(PAGES).map((text, i) => [`/page-${i}`, text])),
    '/host.css':
      'body { margin: 0; font: 17px/1.55 sans-serif } header { background: #14406f; color: #fff; padding: 20px } main { max-width: 900px; margin: auto; padding: 0 16px } img { width: 100%; height: auto; display: block } h1 { font-size: 34px }',
    '/hero.png': picture(450, 160),
  },
});
const browser = await puppeteer.launch(CHROMIUM);
/** `ONLY=picture` measures some of them. */
const paths = new Map(Object.keys(PAGES).map((name, i) => [name, `/page-${i}`]));
const names = [...paths.keys()].filter((name) => name.includes(process.env.ONLY ?? ''));
const rounds = [];
for (let round = 0; round <= ROUNDS; round++) {
  const paints = {};
  // Each round begins with another page, so that none is always the first.
  for (let n = 0; n < names.length; n++) {
    const name = names[(round + n) % names.length];
    paints[name] = await measure(paths.get(name), name);
  }
  // The first round warms the browser up.
  if (round) rounds.push(paints);
}
await browser.close();
await server.close();

/** One visit, in a window of its own, in which nothing is kept from before. */
async function measure(path, name) {
  const context = await browser.createBrowserContext();
  const tab = await context.newPage();
  await tab.setViewport({ width: 1280, height: 800 });
  const devtools = await tab.createCDPSession();
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await tab.evaluateOnNewDocument(() => {
    window.paints = { first: 0, largest: 0, shift: 0, ready: 0 };
    const each = (type, then) =>
      new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({
        type,
        buffered: true,
      });
    each('paint', (entry) => {
      if (entry.name === 'first-contentful-paint') window.paints.first = entry.startTime;
    });
    each('largest-contentful-paint', ({ startTime }) => (window.paints.largest = startTime));
    each('layout-shift', ({ value }) => (window.paints.shift += value));
    addEventListener('klynge-ready', () => window.paints.ready++);
  });
  await tab.goto(`${server.origin}${path}`, { waitUntil: 'load' });
  const drawsWidget = / with the /.test(` ${name}`);
  await tab.waitForFunction(
    (widgets) => window.paints.largest && window.paints.ready >= widgets,
    {},
    drawsWidget ? 1 : 0,
  );
  const paints = await tab.evaluate(async () => {
    for (let n = 0; n < 5; n++)
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return window.paints;
  });
  await context.close();
  return paints;
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const floorOf = (name) => (name.startsWith('picture') ? 'picture, without' : 'without');
/** In each round what the page took, by what the page without it took. */
const ratio = (name, paint) =>
  median(rounds.map((paints) => paints[name][paint] / paints[floorOf(name)][paint]));
const results = names.map((name) => ({
  name,
  first: ratio(name, 'first'),
  largest: ratio(name, 'largest'),
  shift: median(rounds.map((paints) => paints[name].shift)),
}));
console.table(
  Object.fromEntries(
    results.map(({ name, first, largest, shift }) => [
      name,
      {
        'first paint, × without': first.toFixed(2),
        'largest paint, × without': largest.toFixed(2),
        'layout shift': shift.toFixed(3),
      },
    ]),
  ),
);
for (const { name, largest, shift } of results) {
  if (name.includes('at once')) continue;
  if (largest <= MOST.paint && shift <= MOST.shift) continue;
  console.error(
    `${name}: the largest paint at ${largest.toFixed(3)} ×, a shift of ${shift.toFixed(4)}`,
  );
  process.exitCode = 1;
}
