// The built site as people meet it, under the strict policy: its examples, its pages, its links, and what is done with it.
// With words: only the tests whose names have one of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { POLICY } from '../../tools/site/policy.mjs';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import * as links from './links.mjs';
import * as pages from './pages.mjs';
import * as use from './use.mjs';
import * as widgets from './widgets.mjs';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await serve({
  folder: 'dist/demo',
  headers: () => ({ 'content-security-policy': POLICY }),
});
const browser = await puppeteer.launch(CHROMIUM);
await browser
  .defaultBrowserContext()
  .overridePermissions(server.origin, [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ]);

const expect = (found, what) => {
  if (!found) throw new Error(what);
};
/** What axe finds on the page as it is. */
const axe = async (tab) => {
  await tab.evaluate(source);
  return tab.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ target, failureSummary }) =>
          `${id}: ${target.flat().join(' ')}: ${failureSummary.split('\n').slice(1).join(' ')}`,
      ),
    );
  });
};

const shared = { origin: server.origin, asked: server.asked, axe, expect };
const TASKS = Object.assign({}, ...[links, use, pages, widgets].map(({ tasks }) => tasks(shared)));
const only = process.argv.slice(2);
let [passed, failed] = [0, 0];
for (const [name, run] of Object.entries(TASKS)) {
  if (only.length && !only.some((words) => name.includes(words))) continue;
  const tab = run.length ? await browser.newPage() : undefined;
  try {
    await tab?.setViewport({ width: 1200, height: 900 });
    await tab?.bringToFront();
    await run(tab);
    passed++;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}\n    ${error.message}`);
  } finally {
    await tab?.close();
  }
}
await browser.close();
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
