// What people come for, done with the keyboard alone and told from the accessibility tree. A file for each widget beside this one.
// Each task is done once more while the browser translates the page, and once with what a visitor may set in the browser.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CHROMIUM, puppeteer, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import * as calendar from './calendar.mjs';
import { firefoxPages, inFirefox } from './firefox.mjs';
import { findInPage } from './find.mjs';
import * as map from './map.mjs';
import * as positions from './positions.mjs';
import { translatePage } from './translate.page.mjs';

const OWN_FONT = { Zyyy: 'DejaVu Serif' };
const OWN_PREFERENCES = {
  webkit: {
    webprefs: {
      fonts: { standard: OWN_FONT, serif: OWN_FONT, sansserif: OWN_FONT },
      minimum_font_size: 20,
      minimum_logical_font_size: 20,
    },
  },
};

const WIDGETS = [map, positions, calendar];

const page = (body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><script src="/klynge.js" defer></script></head><body><h1>Kommunen</h1>${body}<a href="#after">Efter widgeten</a></body></html>`;
const server = await serve({
  folder: 'dist',
  pages: {
    ...firefoxPages,
    ...Object.fromEntries(WIDGETS.map(({ tag, body }) => [`/${tag}`, page(body)])),
  },
});
const browser = await puppeteer.launch(CHROMIUM);
/** A visitor's own fonts, and no text below 20 px. Own colours are the system's: forced colours. */
const profile = mkdtempSync(join(tmpdir(), 'klynge-visitor-'));
mkdirSync(join(profile, 'Default'));
writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(OWN_PREFERENCES));
const ownBrowser = await puppeteer.launch({ ...CHROMIUM, userDataDir: profile });

let [passed, failed] = [0, 0];
const tasks = WIDGETS.flatMap(({ tag, tasks, zoneOf }) =>
  Object.entries(tasks).flatMap(([name, run]) => [
    { tag, name, run, zone: zoneOf?.(name) },
    { tag, name: `${name} (translated)`, run, zone: zoneOf?.(name), translated: true },
    { tag, name: `${name} (own fonts, size and colours)`, run, zone: zoneOf?.(name), own: true },
  ]),
);
async function test(title, run) {
  try {
    await run();
    passed++;
    console.log(`✓ ${title}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${title}\n    ${error.message}`);
  }
}
for (const { tag, name, run, zone, translated, own } of tasks) {
  const tab = await (own ? ownBrowser : browser).newPage();
  await test(`${tag}: ${name}`, async () => {
    await tab.setViewport({ width: 1200, height: 900 });
    if (zone) await tab.emulateTimezone(zone);
    await tab.goto(`${server.origin}/${tag}`, { waitUntil: 'load' });
    await tab.waitForFunction(
      (tag) => document.querySelector(tag).shadowRoot?.querySelector('.tools'),
      {},
      tag,
    );
    if (own) await asTheVisitorSet(tab);
    if (translated) await tab.evaluate(translatePage);
    await run(tab);
  });
  await tab.close();
}
{
  const tab = await browser.newPage();
  await test('klynge-map: what is folded in a row is found by the browser’s own search', async () => {
    await findInPage(tab, `${server.origin}/${map.tag}`);
  });
  await tab.close();
}
if (wanted.includes('firefox')) await inFirefox(server.origin, test);
await browser.close();
await ownBrowser.close();
rmSync(profile, { recursive: true, force: true });
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;

/** Own colours; and that the own size is really in force, since else nothing would be tried. */
async function asTheVisitorSet(tab) {
  const devtools = await tab.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
  const size = await tab.evaluate(() => {
    const small = document.createElement('small');
    small.style.fontSize = '9px';
    small.textContent = 'x';
    document.body.append(small);
    const { height } = small.getBoundingClientRect();
    small.remove();
    return height;
  });
  if (size < 20) throw new Error(`the browser does not heed the smallest size (${size} px)`);
}
