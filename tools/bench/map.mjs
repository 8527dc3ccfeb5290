// The map against a hand-written script that draws the same outlines, ready-made SVG in the page, and jsvectormap.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FIREFOX, wanted } from '../../tests/support/browsers.mjs';
import { mapPages } from './map-pages.ts';
import {
  AFTER_PAINTING,
  only,
  ratios,
  rounds,
  ROUNDS,
  stopwatch,
  tell,
  told,
} from './stopwatch.mjs';

const require = createRequire(import.meta.url);
const NAMES = ['/static', '/script', '/klynge', '/klynge-script', '/jsvectormap'];

/** What follows the first render is there, and the page rests. */
export const settle = (page) =>
  page.evaluate(async () => {
    const map = document.querySelector('klynge-map');
    while (map && !map.shadowRoot.querySelector('.tools button'))
      await new Promise(requestAnimationFrame);
    for (let i = 0; i < 3; i++) await new Promise(requestIdleCallback);
  });

/** When it was complete and painted; a page without a widget is complete once it is painted. */
export const COMPLETE = 'window.complete ?? window.painted';
const complete = (page) => page.evaluate(COMPLETE);

export const TARGETS = {
  '/script': "document.querySelector('circle')",
  '/klynge': "document.querySelector('klynge-map').shadowRoot.querySelector('.pins button')",
};
/** Milliseconds from the click to the frame after it. */
export const clicked = (target) => `new Promise((done) => {
  const target = ${target};
  const began = performance.now();
  target.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
  requestAnimationFrame(() => ${AFTER_PAINTING}(() => done(performance.now() - began)));
})`;

const table = (figures) =>
  Object.fromEntries(
    Object.keys(figures).map((name) => [
      name,
      {
        ms: told(figures[name], 0),
        'x script': told(ratios(figures, name, '/script')),
        'x jsvectormap': told(ratios(figures, name, '/jsvectormap')),
      },
    ]),
  );

export async function map() {
  const files = {
    ...mapPages,
    '/jsvectormap.js': readFileSync(require.resolve('jsvectormap/dist/jsvectormap.min.js')),
    '/jsvectormap.css': readFileSync(require.resolve('jsvectormap/dist/jsvectormap.min.css')),
  };
  const figures = {};
  const { visit, close } = await stopwatch(files);

  for (const throttle of [1, 4]) {
    const all = await rounds(NAMES, async (name) => {
      const { ready, result } = await visit(name, { throttle, act: complete });
      return { painted: ready, complete: result };
    });
    const painted = only(all, 'painted');
    const whole = only(all, 'complete');
    tell(
      `Map painted after the navigation began, ${throttle} × CPU, ${ROUNDS} rounds`,
      table(painted),
    );
    tell(`… and complete, with its list, names and legend`, table(whole));
    figures[`painted-${throttle}`] = ratios(painted, '/klynge', '/script');
    figures[`painted-${throttle}-jsvectormap`] = ratios(painted, '/klynge', '/jsvectormap');
    figures[`complete-${throttle}`] = ratios(whole, '/klynge', '/script');
  }

  const select = await rounds(['/script', '/klynge'], async (name) => {
    const act = async (page) => {
      await settle(page);
      return page.evaluate(clicked(TARGETS[name]));
    };
    return (await visit(name, { throttle: 4, act })).result;
  });
  figures.select = ratios(select, '/klynge', '/script');
  tell('A number clicked until it is painted, 4 × CPU', {
    script: { ms: told(select['/script'], 1) },
    klynge: { ms: told(select['/klynge'], 1), 'x script': told(figures.select) },
  });

  const { result: elements } = await visit('/klynge', {
    act: async (page) => {
      await settle(page);
      return page.evaluate(
        "document.querySelector('klynge-map').shadowRoot.querySelectorAll('*').length",
      );
    },
  });
  figures.elements = [elements];
  await close();

  if (wanted.includes('firefox')) {
    const firefox = await stopwatch(files, FIREFOX);
    const painted = await rounds(NAMES, async (name) => (await firefox.visit(name)).ready);
    await firefox.close();
    tell(`Map painted after the navigation began, Firefox, ${ROUNDS} rounds`, table(painted));
    figures['painted-firefox'] = ratios(painted, '/klynge', '/script');
    figures['painted-firefox-jsvectormap'] = ratios(painted, '/klynge', '/jsvectormap');
  }
  return figures;
}
