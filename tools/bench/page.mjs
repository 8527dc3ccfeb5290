// What widgets cost the page that they stand on: three of them at rest, what the snippet keeps a page from answering,
// and what is left when a map has gone.
import { hostPages } from './host-pages.mjs';
import { settle } from './map.mjs';
import { mapPages } from './map-pages.ts';
import {
  differences,
  heapOf,
  only,
  rest,
  rounds,
  ROUNDS,
  stopwatch,
  tell,
  told,
  watchBlocking,
} from './stopwatch.mjs';

const THREE = ['klynge-map', 'klynge-positions', 'klynge-calendar'];
const CYCLES = 500;
/** Each takes some seconds, and counts: more rounds would say nothing new. */
const CYCLE_ROUNDS = Math.min(3, ROUNDS);

const threePage = `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>three</title>
<script>let ready=0;window.painted=new Promise((done)=>addEventListener('klynge-ready',()=>{if(++ready===${THREE.length})done(performance.now())}))</script>
<script src="/klynge.js" defer></script></head><body>${THREE.map((tag) => `<${tag}></${tag}>`).join('')}</body></html>`;

async function atRest(page, devtools) {
  await rest(page);
  const elements = await page.evaluate((tags) => {
    const count = (root) =>
      [...root.querySelectorAll('*')].reduce(
        (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
        0,
      );
    return [...document.querySelectorAll(tags)].reduce(
      (sum, { shadowRoot }) => sum + count(shadowRoot),
      0,
    );
  }, THREE.join());
  return { elements, heap: (await heapOf(devtools)) / 1_000_000 };
}

/** A map is put on the page, is complete, and is taken away, so many times. */
const mounted = (times) => `(async () => {
  for (let i = 0; i < ${times}; i++) {
    const map = document.createElement('klynge-map');
    const ready = new Promise((done) => map.addEventListener('klynge-ready', done, { once: true }));
    document.body.append(map);
    await ready;
    map.remove();
  }
  for (let i = 0; i < 3; i++) await new Promise((done) => requestIdleCallback(() => done()));
})()`;

async function left(devtools) {
  await heapOf(devtools);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const of = (wanted) => metrics.find(({ name }) => name === wanted).value;
  return { nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize') };
}

async function cycles(page, devtools) {
  await settle(page);
  // Until then the browser still compiles what runs often, and keeps that: it is not left by each.
  await page.evaluate(mounted(CYCLES));
  await rest(page);
  const before = await left(devtools);
  await page.evaluate(mounted(CYCLES));
  await rest(page);
  const after = await left(devtools);
  return Object.fromEntries(Object.keys(after).map((key) => [key, after[key] - before[key]]));
}

export async function page() {
  const host = hostPages();
  const { visit, close } = await stopwatch({ ...mapPages, ...host.files, '/three': threePage });
  const figures = {};

  const three = await rounds(
    ['/blank', '/three'],
    async (name) => (await visit(name, { act: atRest })).result,
  );
  figures.heap = differences(only(three, 'heap'), '/three', '/blank');
  figures.elements = only(three, 'elements')['/three'];
  tell(`Three widgets at rest, ${ROUNDS} rounds`, {
    'heap over a blank page, MB': { median: told(figures.heap) },
    elements: { median: told(figures.elements, 0) },
  });

  const [without, snippet] = ['without', 'with the tag'].map((name) => host.paths[name]);
  const blocking = await rounds([without, snippet], async (name) => {
    const act = async (tab) => {
      await tab.waitForFunction(
        "!document.querySelector('klynge-map') || document.querySelector('klynge-map').shadowRoot?.querySelector('.tools button')",
      );
      await rest(tab);
      return tab.evaluate('window.blocking');
    };
    return (await visit(name, { throttle: 4, watch: watchBlocking, act })).result;
  });
  figures.blocking = differences(blocking, snippet, without);
  tell(`Blocking time of a host page, 4 × CPU, ${ROUNDS} rounds`, {
    without: { ms: told(blocking[without], 0) },
    'with the snippet': { ms: told(blocking[snippet], 0) },
  });

  const all = await rounds(
    ['/klynge'],
    async (name) => (await visit(name, { act: cycles })).result,
    CYCLE_ROUNDS,
  );
  await close();
  const remains = all['/klynge'];
  figures['left-nodes'] = remains.map(({ nodes }) => nodes);
  figures['left-listeners'] = remains.map(({ listeners }) => listeners);
  figures['left-heap'] = remains.map(({ heap }) => heap / CYCLES / 1024);
  tell(`A map put on the page and taken away ${CYCLES} times, ${CYCLE_ROUNDS} rounds`, {
    'nodes left': { median: told(figures['left-nodes'], 0) },
    'listeners left': { median: told(figures['left-listeners'], 0) },
    'heap, KiB a cycle': { median: told(figures['left-heap']) },
  });
  return figures;
}
