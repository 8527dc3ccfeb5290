// The calendar's month against a hand-written script and FullCalendar, with few activities and with very many.
import { files } from './calendar-pages.mjs';
import { median, quantile, ratios, rounds, ROUNDS, stopwatch, told } from './stopwatch.mjs';

const watch = await stopwatch(await files());
const NAMES = ['/floor', '/klynge', '/klynge-script', '/fullcalendar'];
const missed = [];
const goal = (name, value, most) => {
  console.log(`${value <= most ? '✓' : '✗'} ${name}: ${value.toFixed(2)}, goal ≤ ${most}`);
  if (value > most) missed.push(name);
};

/** What follows the first render is there, and the page rests. */
const settle = `(async () => {
  const calendar = document.querySelector('klynge-calendar');
  while (calendar && !calendar.shadowRoot.querySelector('.tools')) await new Promise(requestAnimationFrame);
  for (let i = 0; i < 3; i++) await new Promise(requestIdleCallback);
})()`;
/** Milliseconds from the call to the frame after it; the longest stretch that the page did not answer. */
const done = (what) => `new Promise((done) => {
  const began = performance.now();
  window.doing.${what}();
  const paint = () => requestAnimationFrame(() => { const c = new MessageChannel(); c.port1.onmessage = () => done(performance.now() - began); c.port2.postMessage(0); });
  paint();
})`;

const grown = {};
for (const count of [200, 100_000]) {
  const figures = { painted: {}, next: {}, filter: {}, heap: {} };
  const all = await rounds(NAMES, async (name) => {
    const { ready, result } = await watch.visit(`${name}?n=${count}`, {
      act: async (page, devtools) => {
        await page.evaluate(settle);
        const next = await page.evaluate(done('next'));
        await page.evaluate(settle);
        const filter = await page.evaluate(done('filter'));
        await page.evaluate(settle);
        await devtools.send('HeapProfiler.enable');
        await devtools.send('HeapProfiler.collectGarbage');
        const { usedSize } = await devtools.send('Runtime.getHeapUsage');
        return { next, filter, heap: usedSize / 1_000_000 };
      },
    });
    return { painted: ready, ...result };
  });
  for (const what of Object.keys(figures))
    for (const name of NAMES) figures[what][name] = all[name].map((one) => one[what]);
  grown[count] = figures;
  console.log(`\n${count} activities, ${ROUNDS} rounds: median (quartiles)`);
  console.table(
    Object.fromEntries(
      NAMES.map((name) => [
        name,
        Object.fromEntries(
          Object.entries(figures).flatMap(([what, by]) => [
            [what === 'heap' ? 'heap MB' : `${what} ms`, told(by[name], 1)],
            [`x floor, ${what}`, median(ratios(by, name, '/floor')).toFixed(2)],
          ]),
        ),
      ]),
    ),
  );
  for (const what of ['painted', 'next', 'filter'])
    goal(
      `${what} against the hand-written script, ${count} activities`,
      median(ratios(figures[what], '/klynge', '/floor')),
      what === 'painted' ? 1.4 : 2,
    );
}
goal(
  'heap against the hand-written script, 100,000 activities',
  median(ratios(grown[100_000].heap, '/klynge', '/floor')),
  2,
);
for (const what of ['next', 'filter']) {
  const [few, many] = [200, 100_000].map((count) => quantile(grown[count][what]['/klynge'], 0.5));
  goal(`${what} with 100,000 against 200 activities`, many / few, 1.5);
}
await watch.close();
if (missed.length && process.argv.includes('--check')) process.exitCode = 1;
