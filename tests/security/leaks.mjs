/** A widget that is added, used and taken away leaves nothing behind: no node, listener, observer or timer. Chromium tells how many there are. */
import { CHROMIUM, puppeteer, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { elements, everyShape, page, PROBE } from './support.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 500);
/** What comes once and stays: parts of the library, tables of languages, the browser's own. */
const WARM = 25;

/** What was taken away last may still be on its way out. */
const SOME_NODES = 250;

/** Counts what outlives its owner without the browser telling of it. */
const COUNTING = `
  const observers = new Set(), timers = new Set(), listeners = new Map();
  for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver', 'PerformanceObserver']) {
    const Real = window[name];
    window[name] = class extends Real { constructor(...words) { super(...words); observers.add(new WeakRef(this)); } };
  }
  for (const [set, clear, again] of [['setTimeout', 'clearTimeout'], ['setInterval', 'clearInterval', true], ['requestAnimationFrame', 'cancelAnimationFrame'], ['requestIdleCallback', 'cancelIdleCallback']]) {
    const [start, stop] = [window[set].bind(window), window[clear].bind(window)];
    window[set] = (run, ...words) => {
      const key = {};
      const id = start((...said) => { if (!again) timers.delete(key); return run(...said); }, ...words);
      key.name = set + id;
      timers.add(key);
      return id;
    };
    window[clear] = (id) => { for (const key of timers) if (key.name === set + id) timers.delete(key); stop(id); };
  }
  /** Targets that a page never loses. */
  const lasting = (target) => target === window || target === document || target === document.documentElement || target === document.body || target instanceof MediaQueryList || target === window.visualViewport;
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, run, options) {
    const target = this ?? window;
    if (run && lasting(target)) {
      if (!listeners.has(target)) listeners.set(target, new Map());
      const of = listeners.get(target).get(type) ?? new Set();
      listeners.get(target).set(type, of.add(run));
      options?.signal?.addEventListener('abort', () => of.delete(run));
    }
    return add.call(target, type, run, options);
  };
  EventTarget.prototype.removeEventListener = function (type, run, options) {
    const target = this ?? window;
    listeners.get(target)?.get(type)?.delete(run);
    return remove.call(target, type, run, options);
  };
  window.counted = () => ({
    observers: [...observers].filter((one) => one.deref()).length,
    timers: timers.size,
    lasting: [...listeners.values()].flatMap((types) => [...types.values()]).reduce((sum, { size }) => sum + size, 0),
  });
`;

/** One round: added, drawn, given other attributes, its controls used, moved, taken away. Some are gone before they are drawn. */
const ROUND = `
  window.rounds = async (shapes, from, to, random) => {
    const place = document.createElement('div');
    document.body.append(place);
    for (let i = from; i < to; i++) {
      place.innerHTML = shapes[i % shapes.length];
      const one = place.firstElementChild;
      if (i % 5 === 4) { place.replaceChildren(); continue; }
      await rest([one]);
      if (i % 10 === 0) await frame();
      const use = inside(one.shadowRoot).filter((part) => part.matches('button, summary, select, input'));
      for (let n = 0; n < 2 && use.length; n++) {
        const part = use[(i * 7 + n * 3) % use.length];
        if (part.localName === 'select') { part.selectedIndex = i % part.options.length; part.dispatchEvent(new Event('change', { bubbles: true })); }
        else if (part.type === 'search') { part.value = i % 2 ? 'robot' : ''; part.dispatchEvent(new Event('input', { bubbles: true })); }
        else { part.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' })); part.focus(); part.click(); }
        await rest([one]);
      }
      if (i % 7 === 0) { document.body.append(one); await rest([one]); }
      if (i % 3 === 0) one.lang = 'en';
      one.remove();
    }
    place.remove();
    const group = await Klynge.groupNamed('');
    group.select(null);
    group.setFilter({ region: null, town: null });
    history.replaceState(null, '', location.pathname);
    await frame(); await frame();
  };
  // What a round would hand to the visitor is not what is counted here.
  window.print = () => {};
  HTMLAnchorElement.prototype.click = () => {};
`;

export async function leaks({ check }) {
  if (!wanted.includes('chromium')) return;
  const server = await serve({
    folder: 'dist',
    pages: { '/probe.js': PROBE + COUNTING + ROUND, '/leaks': page('<p>Her</p>') },
  });
  const browser = await puppeteer.launch(CHROMIUM);
  for (const element of elements) {
    const title = `chromium: ${element.tagName}, added, used and taken away ${ROUNDS} times, leaves nothing behind`;
    await check(title, async () => {
      const tab = await browser.newPage();
      const devtools = await tab.createCDPSession();
      await devtools.send('Performance.enable');
      await tab.goto(`${server.origin}/leaks`, { waitUntil: 'load' });
      const measure = async () => {
        for (let i = 0; i < 3; i++) await devtools.send('HeapProfiler.collectGarbage');
        const { metrics } = await devtools.send('Performance.getMetrics');
        const of = (name) => metrics.find((one) => one.name === name).value;
        return {
          nodes: of('Nodes'),
          listeners: of('JSEventListeners'),
          ...(await tab.evaluate('counted()')),
        };
      };
      /** What is fetched and drawn late has come when nothing changes any more. */
      const settled = async () => {
        let [figures, earlier] = [await measure(), ''];
        while (JSON.stringify(figures) !== earlier) {
          earlier = JSON.stringify(figures);
          await tab.waitForNetworkIdle({ idleTime: 100 });
          await tab.evaluate('frame().then(() => frame())');
          figures = await measure();
        }
        return figures;
      };
      const shapes = JSON.stringify(everyShape(element));
      await tab.evaluate(`rounds(${shapes}, 0, ${WARM})`);
      const before = await settled();
      await tab.evaluate(`rounds(${shapes}, ${WARM}, ${WARM + ROUNDS})`);
      const after = await settled();
      const { errors } = await tab.evaluate('seen');
      await tab.close();
      if (errors.length) throw new Error(errors.slice(0, 3).join('\n    '));
      const grown = Object.keys(after).filter(
        (key) => after[key] - before[key] > (key === 'nodes' ? SOME_NODES + ROUNDS / 4 : 2),
      );
      const says = Object.keys(after)
        .map((key) => `${key} ${before[key]} → ${after[key]}`)
        .join(', ');
      if (grown.length) throw new Error(`${grown.join(', ')} grew: ${says}`);
      return says;
    });
  }
  await browser.close();
  await server.close();
}
