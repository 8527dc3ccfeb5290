// Speed as a ratio: contenders take turns, each visit in a fresh context; a ratio is taken within a round, and its median told
// with the quartiles. `npm run bench` prints tables; `--check` fails where a goal is missed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { files } from './pages.ts';
import { quantile, ratios, rounds, ROUNDS, stopwatch, told } from './stopwatch.mjs';

const require = createRequire(import.meta.url);
const { visit, close } = await stopwatch({
  ...files,
  '/jsvectormap.js': readFileSync(require.resolve('jsvectormap/dist/jsvectormap.min.js')),
  '/jsvectormap.css': readFileSync(require.resolve('jsvectormap/dist/jsvectormap.min.css')),
});

const missed = [];
const goal = (name, value, most) => {
  console.log(`${value <= most ? '✓' : '✗'} ${name}: ${value.toFixed(2)}, goal ≤ ${most}`);
  if (value > most) missed.push(name);
};

for (const throttle of [1, 4]) {
  const names = ['/static', '/script', '/klynge', '/klynge-script', '/jsvectormap'];
  const ready = await rounds(names, async (name) => (await visit(name, { throttle })).ready);
  console.log(
    `\nMap painted after the navigation began, ${throttle} × CPU throttling, ${ROUNDS} rounds`,
  );
  console.table(
    Object.fromEntries(
      names.map((name) => [
        name,
        {
          ms: told(ready[name], 0),
          'x script': told(ratios(ready, name, '/script')),
          'x jsvectormap': told(ratios(ready, name, '/jsvectormap')),
        },
      ]),
    ),
  );
  goal(
    `painted against the hand-written script, ${throttle} × CPU`,
    quantile(ratios(ready, '/klynge', '/script'), 0.5),
    1.25,
  );
  goal(
    `painted against jsvectormap, ${throttle} × CPU`,
    quantile(ratios(ready, '/klynge', '/jsvectormap'), 0.5),
    1,
  );
}

/** Milliseconds from the click to the frame after it. */
const clicked = (find) => `new Promise((done) => {
  const target = (${find})();
  const began = performance.now();
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => done(performance.now() - began); c.port2.postMessage(0); });
})`;
const TARGETS = {
  '/script': "() => document.querySelector('circle')",
  '/klynge': "() => document.querySelector('klynge-map').shadowRoot.querySelector('.pins button')",
};
/** What follows the first render is there, and the page rests. */
const settle = (page) =>
  page.evaluate(async () => {
    const map = document.querySelector('klynge-map');
    while (map && !map.shadowRoot.querySelector('.tools button'))
      await new Promise(requestAnimationFrame);
    for (let i = 0; i < 3; i++) await new Promise(requestIdleCallback);
  });
const select = await rounds(['/script', '/klynge'], async (name) => {
  const { result } = await visit(name, {
    throttle: 4,
    act: async (page) => {
      await settle(page);
      return page.evaluate(clicked(TARGETS[name]));
    },
  });
  return result;
});
console.log('\nA number clicked until it is painted, 4 × CPU throttling');
console.table({
  script: { ms: told(select['/script'], 1) },
  klynge: {
    ms: told(select['/klynge'], 1),
    'x script': told(ratios(select, '/klynge', '/script')),
  },
});
goal('select to painted, ms at 4 × CPU', quantile(select['/klynge'], 0.5), 50);

/** The longest frame while the region changes, with 10,000 own places. */
const frames = await rounds(['/klynge'], async (name) => {
  const { result } = await visit(name, {
    act: async (page) => {
      await settle(page);
      return page.evaluate(`(async () => {
        const map = document.querySelector('klynge-map');
        map.fit = true;
        map.points = Array.from({ length: 10000 }, (_, i) => ({ name: 'Sted ' + i, lat: 55 + ((i * 7919) % 2500) / 1000, lon: 8.5 + ((i * 104729) % 4000) / 1000 }));
        while (!map.shadowRoot.querySelector('[part=points]')) await new Promise(requestAnimationFrame);
        const region = map.shadowRoot.querySelector('.ask-region select');
        const times = [];
        // Once through, so that each region's index is there; then measured.
        for (const measured of [false, true]) for (let i = 0; i < region.options.length; i++) {
          await new Promise(requestAnimationFrame);
          const began = performance.now();
          region.selectedIndex = i;
          region.dispatchEvent(new Event('change'));
          await new Promise((done) => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = done; c.port2.postMessage(0); }));
          times.push({ measured, ms: performance.now() - began });
        }
        const of = (measured) => Math.max(...times.filter((one) => one.measured === measured).map(({ ms }) => ms));
        return [of(false), of(true)];
      })()`);
    },
  });
  return result;
});
const [first, later] = [0, 1].map((at) => frames['/klynge'].map((pair) => pair[at]));
console.log('\nFilter and fit with 10,000 own places, the longest of six changes');
console.table({ 'the first time': { ms: told(first, 1) }, later: { ms: told(later, 1) } });
goal('filter and fit with 10,000 places, ms, the first time', quantile(first, 0.5), 33);
goal('filter and fit with 10,000 places, ms', quantile(later, 0.5), 33);

const { result: nodes } = await visit('/klynge', {
  act: async (page) => {
    await settle(page);
    return page.evaluate(
      "document.querySelector('klynge-map').shadowRoot.querySelectorAll('*').length",
    );
  },
});
goal('elements at rest', nodes, 600);

await close();
if (missed.length && process.argv.includes('--check')) process.exitCode = 1;
