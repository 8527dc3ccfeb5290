// What the widgets look like, against pictures that somebody has looked at: `npm run suite -- visual --update` makes them anew,
// `visual map` looks at those whose names begin so.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';

const update = process.argv.includes('--update');
const only = process.argv.slice(2).find((word) => word !== '--update') ?? '';
const baselines = join(import.meta.dirname, 'baselines');
const wrong = join('dist', 'visual');
/** The share of pixels that another build of the browser may draw otherwise. */
const MOST = 0.004;
const NOW = '2026-11-24';

/** A widget as a page has it, and what a visitor does first. */
const SUBJECTS = {
  map: { body: `<klynge-map now="${NOW}"></klynge-map>` },
  'map-selected': {
    body: `<klynge-map now="${NOW}"></klynge-map>`,
    widths: [360, 1100],
    media: ['light', 'dark', 'forced'],
    act: (root) => root.querySelector('.pins button').click(),
  },
  // Three offices close together.
  'map-nearest': {
    body: `<klynge-map now="${NOW}"></klynge-map>`,
    widths: [360, 1100],
    media: ['light', 'dark', 'forced'],
    act: (root) => {
      root.querySelector('#place').value = '7100';
      root.querySelector('.ask .button').click();
    },
    until: '.nearby',
  },
  'map-found': {
    body: `<klynge-map now="${NOW}"></klynge-map>`,
    widths: [360, 1100],
    media: ['light', 'dark', 'forced'],
    act: () =>
      globalThis.Klynge.groupNamed('').then((group) => group.setFilter({ query: 'robot' })),
    until: '.token',
  },
  'map-column': {
    body: `<klynge-map now="${NOW}" layout="map"></klynge-map>`,
    widths: [320],
    media: ['light', 'dark', 'forced'],
  },
  'map-column-selected': {
    body: `<klynge-map now="${NOW}" layout="map"></klynge-map>`,
    widths: [320],
    media: ['light', 'forced'],
    act: (root) => root.querySelector('.pins button').click(),
    until: '.card-ways',
  },
  'map-municipality': {
    body: `<klynge-map now="${NOW}" municipality="Aarhus" show-activities sort="distance"></klynge-map>`,
    widths: [640],
    media: ['light'],
  },
  'map-fit': {
    body: `<klynge-map now="${NOW}" region="1085" fit show-municipalities></klynge-map>`,
    widths: [1100],
    media: ['light'],
  },
  positions: {
    body: `<klynge-positions now="${NOW}"></klynge-positions>`,
    media: ['light', 'dark', 'forced'],
    widths: [360, 1100],
  },
  'positions-card': {
    body: `<klynge-positions now="${NOW}" intro programme="newest"></klynge-positions>`,
    widths: [640],
    media: ['light', 'forced'],
    act: (root) => root.querySelector('.cell').click(),
    until: '.card',
  },
  'positions-results': {
    body: `<klynge-positions now="${NOW}" search="maskine"></klynge-positions>`,
    widths: [360, 1100],
    media: ['light', 'dark', 'forced'],
    act: (root) => root.querySelectorAll('.check input').forEach((box) => box.click()),
    until: '.compare-bar button',
  },
  'positions-compare': {
    body: `<klynge-positions now="${NOW}" search="maskine" municipality="Viborg" sort="distance"></klynge-positions>`,
    widths: [360, 1100],
    media: ['light', 'forced', 'print'],
    act: (root) => {
      root.querySelectorAll('.check input').forEach((box) => box.click());
      setTimeout(() => root.querySelector('.compare-bar button').click());
    },
    until: '.comparison',
  },
  'positions-nothing': {
    body: `<klynge-positions now="${NOW}" search="turisme" help-href="https://example.org/hjaelp"></klynge-positions>`,
    widths: [360, 1100],
    media: ['light'],
    act: () => {},
    until: '.empty',
  },
  'positions-closed': {
    body: `<klynge-positions now="${NOW}" search="skibe"></klynge-positions>`,
    widths: [360, 1100],
    media: ['light'],
    act: () => {},
    until: '.related',
  },
  'positions-table': {
    body: `<klynge-positions now="${NOW}" view="table" municipality="Viborg" sort="distance"></klynge-positions>`,
    widths: [1100],
    media: ['light'],
  },
  profile: {
    body: `<klynge-profile now="${NOW}" cluster="odense-robotics"></klynge-profile>`,
    media: ['light', 'forced'],
    widths: [360, 900],
  },
  history: {
    body: `<klynge-history now="${NOW}"></klynge-history>`,
    media: ['light', 'dark'],
    widths: [360],
  },
  // A quarter of a year that has all kinds.
  calendar: {
    body: '<klynge-calendar now="2022-04-01" to="2022-06-30"></klynge-calendar>',
    media: ['light', 'dark', 'forced'],
  },
  'calendar-paper': {
    body: '<klynge-calendar now="2022-04-01" to="2022-06-14"></klynge-calendar>',
    media: ['print'],
  },
  'calendar-open': {
    body: '<klynge-calendar now="2026-03-10" to="2026-03-18"></klynge-calendar>',
    widths: [360, 1100],
    media: ['light', 'dark', 'forced'],
    act: (root) => root.querySelector('.event-title button').click(),
  },
  'calendar-filters': {
    body: '<klynge-calendar now="2026-03-10" to="2026-03-18" filters="all"></klynge-calendar>',
    widths: [360, 1100],
    media: ['light'],
    act: (root) => root.querySelector('.refine').click(),
    until: '.shown',
  },
  'calendar-month': {
    body: '<klynge-calendar view="month" now="2022-06-15"></klynge-calendar>',
    media: ['light', 'dark', 'forced'],
  },
  'calendar-none': {
    body: `<klynge-calendar now="${NOW}" suggest-href="mailto:kalender@example.dk"></klynge-calendar>`,
    widths: [280, 360, 1000],
    media: ['light', 'dark', 'forced', 'print'],
  },
  'calendar-next': {
    body: '<klynge-calendar layout="next" now="2022-04-01" more-href="/kalender"></klynge-calendar>',
    widths: [360],
    media: ['light', 'dark', 'forced'],
    until: '.next',
  },
  'calendar-next-none': {
    body: `<klynge-calendar layout="next" now="${NOW}" municipality="Viborg" more-href="/kalender"></klynge-calendar>`,
    widths: [280],
    media: ['light', 'forced'],
    until: '.own-pages',
  },
};
const MEDIA = ['light', 'dark', 'forced', 'print'];
const WIDTHS = [360, 640, 1100];

const html = (body, media) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Billede</title><link rel="stylesheet" href="/page.css"><script src="/klynge.js" defer></script></head><body class="${media}">${body}</body></html>`;
const pages = {
  '/page.css':
    'body{margin:16px;font:16px/1.5 "DejaVu Sans",sans-serif;color:#1b1f24;background:#fff}.dark{color-scheme:dark;color:#e7eaed;background:#14181b}@media print{.dark{color:#000;background:#fff}}',
};
const cases = Object.entries(SUBJECTS)
  .filter(([name]) => name.startsWith(only))
  .flatMap(([name, { body, widths = WIDTHS, media = MEDIA, act, until }]) =>
    media.flatMap((medium) =>
      (medium === 'print' ? [760] : widths).map((width) => {
        const path = `/${name}-${medium}-${width}`;
        pages[path] = html(body, medium);
        return { path, medium, width, act, until };
      }),
    ),
  );

const server = await serve({ folder: 'dist', pages });
const ADDRESS = 'eksempel.test';
const rules = `--host-resolver-rules=MAP ${ADDRESS} ${new URL(server.origin).host}`;
const browser = await puppeteer.launch({
  ...CHROMIUM,
  args: [...CHROMIUM.args, '--font-render-hinting=none', '--disable-lcd-text', rules],
});
let [passed, failed] = [0, 0];
for (const { path, medium, width, act, until = '.detail .facts' } of cases) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width, height: 800 });
    // A visitor elsewhere sees the own time beside the Danish one.
    await tab.emulateTimezone('Europe/Copenhagen');
    const devtools = await tab.createCDPSession();
    await devtools.send('Emulation.setEmulatedMedia', {
      media: medium === 'print' ? 'print' : 'screen',
      features: [
        { name: 'forced-colors', value: medium === 'forced' ? 'active' : 'none' },
        { name: 'prefers-color-scheme', value: medium === 'dark' ? 'dark' : 'light' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    await tab.goto(`http://${ADDRESS}${path}`, { waitUntil: 'load' });
    await tab.waitForFunction(() => {
      const { localName, shadowRoot } = document.body.firstElementChild;
      // What follows the first render makes the page longer.
      return shadowRoot?.querySelector(
        /map|positions|calendar/.test(localName) ? '.foot .tools, .next-ways' : '.foot',
      );
    });
    await tab.evaluate(async () => {
      for (let i = 0; i < 3; i++) await new Promise(requestIdleCallback);
    });
    if (act) {
      await tab.evaluate(`(${act})(document.body.firstElementChild.shadowRoot)`);
      await tab.waitForFunction(
        (selector) => document.body.firstElementChild.shadowRoot.querySelector(selector),
        {},
        until,
      );
    }
    await tab.evaluate(async () => {
      while (!(await document.body.firstElementChild.updateComplete));
      for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    });
    if (medium === 'print') {
      const pdf = Buffer.from(
        await tab.pdf({
          format: 'A4',
          margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
        }),
      ).toString('latin1');
      const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length;
      if (sheets !== 1) throw new Error(`it takes ${sheets} sheets of A4`);
    }
    const taken = await tab.screenshot({ fullPage: true });
    const found = PNG.sync.read(Buffer.from(taken));
    const file = join(baselines, `${path.slice(1)}.png`);
    if (update) {
      mkdirSync(baselines, { recursive: true });
      writeFileSync(file, taken);
    } else if (!existsSync(file)) {
      throw new Error(
        'there is no baseline: look at it, and make one with npm run suite -- visual --update',
      );
    }
    const wanted = PNG.sync.read(readFileSync(file));
    if (wanted.width !== found.width || wanted.height !== found.height)
      throw report(
        path,
        found,
        `it is ${found.width} × ${found.height} px, was ${wanted.width} × ${wanted.height}`,
      );
    const difference = new PNG({ width: found.width, height: found.height });
    const share =
      pixelmatch(wanted.data, found.data, difference.data, found.width, found.height, {
        threshold: 0.2,
      }) /
      (found.width * found.height);
    if (share > MOST)
      throw report(path, difference, `${(share * 100).toFixed(2)} % of it is drawn otherwise`);
    passed++;
    console.log(`✓ ${path.slice(1)}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${path.slice(1)}: ${error.message}`);
  } finally {
    await tab.close();
  }
}
await browser.close();
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

function report(path, picture, message) {
  mkdirSync(wrong, { recursive: true });
  const file = join(wrong, `${path.slice(1)}.png`);
  writeFileSync(file, PNG.sync.write(picture));
  return new Error(`${message}; see ${file}`);
}
