// Inside the session: Orca, a browser that tells it of its pages, and the tasks.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { listener } from './listen.mjs';
import { TASKS } from './tasks.mjs';

const home = process.argv[2];
const log = join(home, 'speech.log');
const started = [];
const start = (command, ...args) => started.push(spawn(command, args, { stdio: 'ignore' }));
const launcher = [
  '/usr/libexec/at-spi-bus-launcher',
  '/usr/lib/at-spi2-core/at-spi-bus-launcher',
].find(existsSync);
if (launcher) start(launcher, '--launch-immediately');
const ears = listener(log);
start('orca', '--debug-file', log);
await ears.hear(/^Screen reader on/, 60);

const page = (body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><script src="/klynge.js" defer></script></head><body><main><h1>Kommunen</h1><p><a href="#x">Før</a></p>${body}<p><a href="#y">Efter</a></p></main></body></html>`;
const server = await serve({
  folder: 'dist',
  pages: Object.fromEntries(TASKS.map(({ tag, body }) => [`/${tag}`, page(body)])),
});
// A browser in Danish, which offers nobody to translate the page.
const options = {
  ...CHROMIUM,
  headless: false,
  defaultViewport: null,
  args: [
    ...CHROMIUM.args,
    '--force-renderer-accessibility',
    '--window-size=1200,1000',
    '--lang=da',
  ],
  env: { ...process.env, LANGUAGE: 'da' },
};
const xdotool = (...args) =>
  spawnSync('xdotool', args, { encoding: 'utf8', timeout: 60_000 }).stdout.trim();
const keys = {
  press: (key) => xdotool('key', key),
  /** With Orca's own key: `a` leaves reading for using, where arrows are the page's. */
  orca: (key) => xdotool('keydown', 'Insert', 'key', key, 'keyup', 'Insert'),
  type: (words) => xdotool('type', '--delay', '60', words),
};

let [passed, failed] = [0, 0];
for (const { tag, title, run } of TASKS) {
  const browser = await puppeteer.launch(options);
  const [tab] = await browser.pages();
  try {
    ears.forget();
    await tab.goto(`${server.origin}/${tag}`, { waitUntil: 'load' });
    await tab.waitForFunction(
      (tag) => document.querySelector(tag).shadowRoot?.querySelector('.tools'),
      {},
      tag,
    );
    xdotool('windowfocus', xdotool('search', '--onlyvisible', '--name', 'Prøve').split('\n')[0]);
    await tab.bringToFront();
    // What follows the first render is spoken of too, before anybody has done anything.
    await tab.waitForNetworkIdle({ idleTime: 500 });
    await ears.hear(/^(?:Finished loading|Page has)|panel/);
    await ears.quiet(2000);
    ears.forget();
    await run({ ...ears, ...keys });
    passed++;
    console.log(`✓ ${tag}, with Orca: ${title}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${tag}, with Orca: ${title}\n    ${error.message}`);
  }
  await browser.close();
}
if (process.env.ORCA_LOG) writeFileSync(process.env.ORCA_LOG, ears.everything().join('\n'));
await server.close();
for (const child of started.reverse()) child.kill();
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
