// Accessibility, looked at as the criteria ask: every state of every widget, by two engines, by measuring tape and by keyboard. Each look
// at a state is a test. `LOOKS=engines,contrast` runs some of them, `STATES=calendar` those whose name has the word.
import { readFileSync } from 'node:fs';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { contrast } from './contrast.mjs';
import { engines, unseenKnown } from './engines.mjs';
import { focus } from './focus.mjs';
import { live, livePages } from './live.mjs';
import { media } from './media.mjs';
import { reflow } from './reflow.mjs';
import { pages, STATES } from './states.mjs';
import { targets } from './targets.mjs';
import { touch, touchPages } from './touch.mjs';

/** In an order in which none spoils the page for the next. */
const LOOKS = { engines, targets, reflow, contrast, media, focus };
const wanted = (process.env.LOOKS ?? [...Object.keys(LOOKS), 'live', 'touch'].join()).split(',');
const scenes = Object.entries({ live, touch }).flatMap(([look, list]) =>
  list.map((scene) => ({ look, ...scene })),
);
const states = STATES.filter(({ name }) => name.includes(process.env.STATES ?? ''));
const eyes = readFileSync(new URL('eyes.page.mjs', import.meta.url), 'utf8');
const server = await serve({ folder: 'dist', pages: pages({ ...livePages, ...touchPages }) });

const figures = {};
const spent = {};
let [passed, failed] = [0, 0];
/** Findings fail a test; figures are added up and told at the end. */
async function test(title, look, run) {
  const began = performance.now();
  try {
    const { findings, ...counted } = await run();
    for (const [name, n] of Object.entries(counted)) figures[name] = (figures[name] ?? 0) + n;
    const different = [...new Set(findings)];
    if (different.length)
      throw new Error(
        `${different.slice(0, 12).join('\n    ')}${different.length > 12 ? `\n    … ${different.length}` : ''}`,
      );
    passed++;
    console.log(`✓ ${title}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${title}\n    ${error.message}`);
  }
  spent[look] = (spent[look] ?? 0) + performance.now() - began;
}

/** The page of a state, with everything that follows its first render. */
async function open(tab, { path, tag, act, until, viewport = { width: 1200, height: 900 } }) {
  await tab.setViewport(viewport);
  await tab.goto(server.origin + path, { waitUntil: 'load' });
  await tab.evaluate(eyes);
  await tab.waitForFunction(
    () =>
      globalThis.eyes
        .all('klynge-map, klynge-positions, klynge-calendar, klynge-profile, klynge-history')
        .every(({ localName, shadowRoot }) =>
          shadowRoot?.querySelector(
            /map|positions|calendar/.test(localName) ? '.foot .tools, .next-ways' : '.foot',
          ),
        ),
    { polling: 20 },
  );
  await tab.waitForNetworkIdle({ idleTime: 60 });
  await tab.evaluate('eyes.rest()');
  if (!act && !until) return;
  const find = `const widget = ${tag ? `document.querySelector('${tag}')` : `eyes.all('*').find(({ localName }) => localName.startsWith('klynge-'))`}; const root = widget.shadowRoot;`;
  if (act) await tab.evaluate(`(async () => { ${find} ${act} })()`);
  await tab.waitForFunction(`(() => { ${find} return root.querySelector('${until}'); })()`, {
    polling: 20,
  });
  await tab.evaluate('eyes.rest()');
}

/** A page, and the tests on it, one after the other. */
const jobs = [
  ...states.map((state) => ({
    state,
    tests: Object.entries(LOOKS)
      .filter(([look, { only }]) => wanted.includes(look) && (!only || only(state)))
      .map(([look, { title, run }]) => [`${state.name}: ${title}`, look, (tab) => run(tab, state)]),
  })),
  ...scenes.map((scene) => ({
    state: scene,
    tests: wanted.includes(scene.look) ? [[scene.title, scene.look, scene.run]] : [],
  })),
].filter(({ tests }) => tests.length);

async function work(queue) {
  const browser = await puppeteer.launch(CHROMIUM);
  for (let job = queue.shift(); job; job = queue.shift()) {
    const tab = await browser.newPage();
    try {
      await open(tab, job.state);
      for (const [title, look, run] of job.tests) await test(title, look, () => run(tab));
    } catch (error) {
      failed++;
      console.log(`✗ ${job.state.name ?? job.state.title}: it comes up\n    ${error.message}`);
    } finally {
      await tab.close();
    }
  }
  await browser.close();
}

await Promise.all([work(jobs), work(jobs)]);
if (wanted.includes('engines') && states.length === STATES.length)
  await test(
    'what is known to be no fault is still found: else it is no longer to be listed',
    'engines',
    () => ({
      findings: unseenKnown(),
    }),
  );
await server.close();
console.log(
  `\n${states.length} states; ${Object.entries(figures)
    .map(([name, n]) => `${name}: ${n}`)
    .join(', ')}`,
);
console.log(
  Object.entries(spent)
    .map(([name, ms]) => `${name} ${(ms / 1000).toFixed(0)} s`)
    .join(', '),
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
