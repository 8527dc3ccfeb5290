// What a page with one map, as the snippet gives it, costs until it rests without anybody touching it; and how it comes
// on a slow line.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mapPages, snippetPage } from './map-pages.ts';
import {
  differences,
  heapOf,
  OLD,
  only,
  ratios,
  rest,
  rounds,
  ROUNDS,
  SLOW_4G,
  stopwatch,
  tell,
  told,
  watchBlocking,
} from './stopwatch.mjs';

const KIB = 1024;
const NAMES = ['/blank', '/quiet-script', '/quiet-klynge'];

/** All that the page asked for beside itself, and what the main thread did until then. */
async function cost(page, devtools) {
  await page.evaluate('window.complete');
  await rest(page);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const loaded = await page.evaluate(() => {
    const entries = performance.getEntriesByType('resource');
    return {
      requests: entries.length,
      bytes: entries.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
      blocking: window.blocking,
    };
  });
  return {
    ...loaded,
    cpu: metrics.find(({ name }) => name === 'TaskDuration').value * 1000,
    heap: await heapOf(devtools),
  };
}

/** The lines that ask for all files of the map at once, for the head. */
function preload(folder, base) {
  const read = (file) => JSON.parse(readFileSync(join(folder, file), 'utf8'));
  const hashes = read('integrity.json');
  return read('preload.json')
    .map.map(
      (file) =>
        `<link rel="modulepreload" href="${base}${file}" integrity="${hashes[file]}" crossorigin="anonymous">`,
    )
    .join('');
}

export async function load() {
  const pages = {
    '/slow-snippet': snippetPage(''),
    '/slow-preload': snippetPage(preload('dist', '/')),
  };
  if (OLD) {
    pages['/slow-old'] = snippetPage('', '/old/klynge.js');
    if (existsSync(join(OLD, 'preload.json')))
      pages['/slow-old-preload'] = snippetPage(preload(OLD, '/old/'), '/old/klynge.js');
  }
  const { visit, close } = await stopwatch({ ...mapPages, ...pages });
  const figures = {};

  const costs = await rounds(
    NAMES,
    async (name) => (await visit(name, { watch: watchBlocking, act: cost })).result,
  );
  const klynge = costs['/quiet-klynge'];
  const heaps = only(costs, 'heap');
  for (const what of ['requests', 'blocking']) figures[what] = klynge.map((one) => one[what]);
  figures.bytes = klynge.map(({ bytes }) => bytes / KIB);
  figures.cpu = ratios(only(costs, 'cpu'), '/quiet-klynge', '/quiet-script');
  figures.heap = differences(heaps, '/quiet-klynge', '/blank').map((bytes) => bytes / KIB / KIB);
  tell(
    `A page until it rests, ${ROUNDS} rounds`,
    Object.fromEntries(
      NAMES.map((name) => [
        name,
        {
          requests: told(only(costs, 'requests')[name], 0),
          KiB: told(
            only(costs, 'bytes')[name].map((bytes) => bytes / KIB),
            1,
          ),
          'main thread, ms': told(only(costs, 'cpu')[name], 0),
          'blocking, ms': told(only(costs, 'blocking')[name], 0),
          'heap, MiB': told(heaps[name].map((bytes) => bytes / KIB / KIB)),
        },
      ]),
    ),
  );

  const names = ['/script', ...Object.keys(pages)];
  const slow = await rounds(names, async (name) => (await visit(name, { line: SLOW_4G })).ready);
  await close();
  figures['slow-snippet'] = ratios(slow, '/slow-snippet', '/script');
  figures['slow-preload'] = ratios(slow, '/slow-preload', '/script');
  if (slow['/slow-old']) figures['slow-old'] = ratios(slow, '/slow-snippet', '/slow-old');
  if (slow['/slow-old-preload'])
    figures['slow-old-preload'] = ratios(slow, '/slow-preload', '/slow-old-preload');
  tell(
    `One map on a slow line (Slow 4G), first painted, ${ROUNDS} rounds`,
    Object.fromEntries(
      names.map((name) => [
        name,
        { ms: told(slow[name], 0), 'x script': told(ratios(slow, name, '/script')) },
      ]),
    ),
  );
  return figures;
}
