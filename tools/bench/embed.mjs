// Pages with a widget against the same pages without its script, on a slow line and processor: the first and the
// largest contentful paint, and what the layout shifts when the widget takes over. The municipality's page once with
// text for its largest paint, and once with a picture. A script that comes at once shares the line with that: it is
// told, and not held to.
import { hostPages } from './host-pages.mjs';
import { only, ratios, rounds, ROUNDS, SLOW_4G, stopwatch, tell, told } from './stopwatch.mjs';

/** In the page, before its own code. */
const watchPaints = `window.paints = { first: 0, largest: 0, shift: 0, ready: 0 };
{
  const each = (type, then) =>
    new PerformanceObserver((list) => list.getEntries().forEach(then)).observe({ type, buffered: true });
  each('paint', (entry) => {
    if (entry.name === 'first-contentful-paint') window.paints.first = entry.startTime;
  });
  each('largest-contentful-paint', ({ startTime }) => (window.paints.largest = startTime));
  each('layout-shift', ({ value }) => (window.paints.shift += value));
  addEventListener('klynge-ready', () => window.paints.ready++);
}`;

/** Once all is painted. Asked for by a loop, since the frame page's policy forbids what `waitForFunction` does. */
const paintsOf = (hasWidget) => (tab) =>
  tab.evaluate(
    async (widgets) => {
      const moment = () => new Promise((done) => setTimeout(done, 20));
      while (!window.paints.largest || window.paints.ready < widgets) await moment();
      for (let n = 0; n < 5; n++)
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return window.paints;
    },
    hasWidget ? 1 : 0,
  );

export async function embed() {
  const { pages, paths, files } = hostPages();
  const { visit, close } = await stopwatch(files);
  const names = Object.keys(pages);
  const paints = await rounds(names, async (name) => {
    const act = paintsOf(pages[name].floor !== undefined);
    const options = { throttle: 4, line: SLOW_4G, watch: watchPaints, act };
    return (await visit(paths[name], options)).result;
  });
  await close();
  const [first, largest, shift] = ['first', 'largest', 'shift'].map((key) => only(paints, key));
  const held = names.filter((name) => pages[name].floor);
  const against = (figures, name) => ratios(figures, name, pages[name].floor);
  tell(
    `Against the page without the script, Slow 4G and 4 × CPU, ${ROUNDS} rounds`,
    Object.fromEntries(
      held.map((name) => [
        name,
        {
          'first paint': told(against(first, name)),
          'largest paint': told(against(largest, name)),
          'layout shift': told(shift[name], 4),
        },
      ]),
    ),
  );
  return {
    ...Object.fromEntries(
      ['frame', 'block', 'edition'].flatMap((name) => [
        [`first-${name}`, against(first, name)],
        [`shift-${name}`, shift[name]],
      ]),
    ),
    'largest-text': against(largest, 'with the tag'),
    'shift-text': shift['with the tag'],
    'largest-picture': against(largest, 'picture, with the tag'),
    'shift-picture': shift['picture, with the tag'],
    'largest-at-once': against(largest, 'at once, with the tag'),
    'largest-picture-at-once': against(largest, 'picture, at once, with the tag'),
  };
}
