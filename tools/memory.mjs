// What the three widgets cost a page: heap after garbage collection over a blank page, and DOM nodes at rest. Fails over budget.
import { CHROMIUM, puppeteer } from '../tests/support/browsers.mjs';
import { serve } from '../tests/support/serve.mjs';

const HEAP = 4_000_000;
const NODES = 1_500;
const ROUNDS = 5;

const page = (body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>memory</title></head><body>${body}</body></html>`;
const server = await serve({
  folder: 'dist',
  pages: {
    '/blank': page('<p>Tom</p>'),
    '/three': page(
      '<script>window.ready=0;addEventListener("klynge-ready",()=>ready++)</script><script src="/klynge.js" defer></script><klynge-map></klynge-map><klynge-positions></klynge-positions><klynge-calendar></klynge-calendar>',
    ),
  },
});
const browser = await puppeteer.launch({
  ...CHROMIUM,
  args: [...CHROMIUM.args, '--js-flags=--expose-gc'],
});

/** A fresh tab for each visit. */
async function visit(path) {
  const tab = await browser.newPage();
  await tab.goto(server.origin + path, { waitUntil: 'load' });
  if (path === '/three') await tab.waitForFunction('window.ready === 3');
  // What follows the first render has come when a detail can be drawn; it is in the same file.
  await tab.evaluate('new Promise((done) => requestIdleCallback(done))');
  const devtools = await tab.createCDPSession();
  for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const nodes = await tab.evaluate(() => {
    const count = (root) =>
      [...root.querySelectorAll('*')].reduce(
        (sum, element) => sum + 1 + (element.shadowRoot ? count(element.shadowRoot) : 0),
        0,
      );
    return [...document.querySelectorAll('klynge-map,klynge-positions,klynge-calendar')].map(
      (element) => [element.localName, count(element.shadowRoot)],
    );
  });
  await tab.close();
  return { usedSize, nodes };
}

const median = (values) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)];
const over = [];
let nodes = [];
for (let round = 0; round < ROUNDS; round++) {
  const blank = await visit('/blank');
  const three = await visit('/three');
  over.push(three.usedSize - blank.usedSize);
  nodes = three.nodes;
}
await browser.close();
await server.close();

const heap = median(over);
const total = nodes.reduce((sum, [, count]) => sum + count, 0);
console.log(`Heap over a blank page: ${(heap / 1e6).toFixed(2)} MB (budget ${HEAP / 1e6} MB)`);
console.log(
  `Elements at rest: ${total} (budget ${NODES}): ${nodes.map(([name, count]) => `${name} ${count}`).join(', ')}`,
);
if (heap > HEAP || total > NODES) {
  console.error('Over budget.');
  process.exit(1);
}
