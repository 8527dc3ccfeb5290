// A municipality's page with and without the guide's snippet, in turn, on a slow line and processor: the ratio of their largest
// contentful paints, and the layout shift. Ratios within one run; no milliseconds are judged. Once with text for its largest paint, and once
// with a picture. A script that comes at once shares the line with that: it is told, and not held to.
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { CHROMIUM, puppeteer } from '../../tests/support/browsers.mjs';
import { serve } from '../../tests/support/serve.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 9);
/** The snippet may not make the page's own largest paint later than this. */
const MOST = 1.1;
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
const names = Object.keys(PAGES);
const found = Object.fromEntries(
  names.map((name) => [name, { first: [], largest: [], shift: [] }]),
);
for (let round = 0; round <= ROUNDS; round++)
  for (const [i, name] of names.entries()) {
    // A window of its own each time: nothing is kept from before.
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    await tab.setViewport({ width: 1280, height: 800 });
    const devtools = await tab.createCDPSession();
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', SLOW_4G);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await tab.evaluateOnNewDocument(() => {
      window.paints = { largest: 0, shift: 0, ready: 0 };
      new PerformanceObserver(
        (list) => (window.paints.largest = list.getEntries().at(-1).startTime),
      ).observe({
        type: 'largest-contentful-paint',
        buffered: true,
      });
      new PerformanceObserver((list) =>
        list.getEntries().forEach(({ value }) => (window.paints.shift += value)),
      ).observe({
        type: 'layout-shift',
        buffered: true,
      });
      addEventListener('klynge-ready', () => window.paints.ready++);
    });
    await tab.goto(`${server.origin}/page-${i}`, { waitUntil: 'load', timeout: 60_000 });
    if (/with the/.test(name) && !name.startsWith('without'))
      await tab.waitForFunction(() => window.paints.ready);
    const paints = await tab.evaluate(async () => {
      for (let n = 0; n < 5; n++)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return {
        ...window.paints,
        first: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      };
    });
    await context.close();
    // The first round warms the browser up.
    if (round) for (const key of ['first', 'largest', 'shift']) found[name][key].push(paints[key]);
  }
await browser.close();
await server.close();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const floorOf = (name) => found[name.startsWith('picture') ? 'picture, without' : 'without'];
console.table(
  Object.fromEntries(
    names.map((name) => [
      name,
      {
        'first paint, × without': (median(found[name].first) / median(floorOf(name).first)).toFixed(
          2,
        ),
        'largest paint, × without': (
          median(found[name].largest) / median(floorOf(name).largest)
        ).toFixed(2),
        'layout shift': median(found[name].shift).toFixed(3),
      },
    ]),
  ),
);
const late = names.filter(
  (name) =>
    !name.includes('at once') && median(found[name].largest) / median(floorOf(name).largest) > MOST,
);
if (late.length) {
  console.error(`The page’s largest paint is later than ${MOST} × ${late.join(', ')}`);
  process.exitCode = 1;
}
