// What people come for, done with the keyboard alone and told from the accessibility tree. A file for each widget beside this one.
// Each task is done once more while the browser translates the page.
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import * as calendar from './calendar.mjs';
import * as map from './map.mjs';
import * as positions from './positions.mjs';
import { translatePage } from './translate.page.mjs';

const WIDGETS = [map, positions, calendar];

const page = (body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><script src="/klynge.js" defer></script></head><body><h1>Kommunen</h1>${body}<a href="#after">Efter widgeten</a></body></html>`;
const server = await serve({
  folder: 'dist',
  pages: Object.fromEntries(WIDGETS.map(({ tag, body }) => [`/${tag}`, page(body)])),
});
const browser = await puppeteer.launch(CHROMIUM);

let [passed, failed] = [0, 0];
const tasks = WIDGETS.flatMap(({ tag, tasks, zoneOf }) =>
  Object.entries(tasks).flatMap(([name, run]) => [
    { tag, name, run, zone: zoneOf?.(name) },
    { tag, name: `${name} (translated)`, run, zone: zoneOf?.(name), translated: true },
  ]),
);
for (const { tag, name, run, zone, translated } of tasks) {
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1200, height: 900 });
    if (zone) await tab.emulateTimezone(zone);
    await tab.goto(`${server.origin}/${tag}`, { waitUntil: 'load' });
    await tab.waitForFunction(
      (tag) => document.querySelector(tag).shadowRoot?.querySelector('.tools'),
      {},
      tag,
    );
    if (translated) await tab.evaluate(translatePage);
    await run(tab);
    passed++;
    console.log(`✓ ${tag}: ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${tag}: ${name}\n    ${error.message}`);
  } finally {
    await tab.close();
  }
}
await browser.close();
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
