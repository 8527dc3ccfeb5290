// The calendar's month against a hand-written script and FullCalendar, with few activities and with very many.
import { files } from './calendar-pages.mjs';
import {
  AFTER_PAINTING,
  heapOf,
  median,
  only,
  ratios,
  rounds,
  ROUNDS,
  stopwatch,
  tell,
  told,
} from './stopwatch.mjs';

const NAMES = ['/floor', '/klynge', '/klynge-script', '/fullcalendar'];
const WHAT = ['painted', 'next', 'filter', 'heap'];

/** What follows the first render is there, and the page rests. */
const settle = `(async () => {
  const calendar = document.querySelector('klynge-calendar');
  while (calendar && !calendar.shadowRoot.querySelector('.tools')) await new Promise(requestAnimationFrame);
  for (let i = 0; i < 3; i++) await new Promise(requestIdleCallback);
})()`;
/** Milliseconds from the call to the frame after it. */
const done = (what) => `new Promise((done) => {
  const began = performance.now();
  window.doing.${what}();
  requestAnimationFrame(() => ${AFTER_PAINTING}(() => done(performance.now() - began)));
})`;

async function steps(page, devtools) {
  await page.evaluate(settle);
  const next = await page.evaluate(done('next'));
  await page.evaluate(settle);
  const filter = await page.evaluate(done('filter'));
  await page.evaluate(settle);
  return { next, filter, heap: (await heapOf(devtools)) / 1_000_000 };
}

export async function calendar() {
  const { visit, close } = await stopwatch(await files());
  const figures = {};
  const own = {};
  for (const count of [200, 100_000]) {
    const all = await rounds(NAMES, async (name) => {
      const { ready, result } = await visit(`${name}?n=${count}`, { act: steps });
      return { painted: ready, ...result };
    });
    const by = Object.fromEntries(WHAT.map((what) => [what, only(all, what)]));
    own[count] = Object.fromEntries(WHAT.map((what) => [what, by[what]['/klynge']]));
    figures[`month-${count}`] = ratios(by.painted, '/klynge', '/floor');
    figures[`next-${count}`] = ratios(by.next, '/klynge', '/floor');
    figures[`filter-${count}`] = ratios(by.filter, '/klynge', '/floor');
    figures.heap = ratios(by.heap, '/klynge', '/floor');
    tell(
      `${count} activities, ${ROUNDS} rounds`,
      Object.fromEntries(
        NAMES.map((name) => [
          name,
          Object.fromEntries(
            WHAT.flatMap((what) => [
              [what === 'heap' ? 'heap MB' : `${what} ms`, told(by[what][name], 1)],
              [`x floor, ${what}`, median(ratios(by[what], name, '/floor')).toFixed(2)],
            ]),
          ),
        ]),
      ),
    );
  }
  await close();
  for (const what of ['next', 'filter'])
    figures[`${what}-grown`] = own[100_000][what].map((ms, i) => ms / own[200][what][i]);
  return figures;
}
