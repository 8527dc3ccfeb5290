// A page's own places against the same points on a plain canvas over the same outlines; and what the visitor does where
// there are many.
import { settle } from './map.mjs';
import { mapPages, ownPlaces, placesPages } from './map-pages.ts';
import { AFTER_PAINTING, ratios, rounds, ROUNDS, stopwatch, tell, told } from './stopwatch.mjs';

const COUNTS = [1_000, 10_000];
const MANY = JSON.stringify(ownPlaces(10_000));

/** The own places stand on the map and in its list. */
const LISTED = `async (map) => {
  while (!map.shadowRoot.querySelector('[part=points]')) await new Promise(requestAnimationFrame);
}`;

/**
 * A pointer over a number until its card is painted, the median of all numbers; begun in a frame, before it is painted.
 * What draws cards comes with the first, which does not count.
 */
const hovered = `(async () => {
  const map = document.querySelector('klynge-map');
  map.points = ${MANY};
  await (${LISTED})(map);
  const over = (number) =>
    number.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  const numbers = [...map.shadowRoot.querySelectorAll('.pins button')];
  over(numbers[0]);
  while (!map.shadowRoot.querySelector('.tip')) await new Promise(requestAnimationFrame);
  const times = [];
  for (const number of numbers.slice(1)) {
    await new Promise(requestIdleCallback);
    times.push(await new Promise((done) => requestAnimationFrame(() => {
      const began = performance.now();
      over(number);
      ${AFTER_PAINTING}(() => done(performance.now() - began));
    })));
    if (!map.shadowRoot.querySelector('.tip')) throw new Error('No card at ' + number.textContent);
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)];
})()`;

/** The longest frame while the region changes: once through, so that each region's index is there, and once more. */
const narrowed = `(async () => {
  const map = document.querySelector('klynge-map');
  map.fit = true;
  map.points = ${MANY};
  await (${LISTED})(map);
  const region = map.shadowRoot.querySelector('.ask-region select');
  const longest = [];
  for (let time = 0; time < 2; time++) {
    const times = [];
    for (let i = 0; i < region.options.length; i++) {
      await new Promise(requestAnimationFrame);
      const began = performance.now();
      region.selectedIndex = i;
      region.dispatchEvent(new Event('change'));
      await new Promise((done) => requestAnimationFrame(() => ${AFTER_PAINTING}(done)));
      times.push(performance.now() - began);
    }
    longest.push(Math.max(...times));
  }
  return longest;
})()`;

export async function places() {
  const { visit, close } = await stopwatch({
    ...mapPages,
    ...Object.assign({}, ...COUNTS.map(placesPages)),
  });
  const figures = {};
  const names = COUNTS.flatMap((count) => [`/canvas-${count}`, `/klynge-${count}`]);
  const painted = await rounds(names, async (name) => (await visit(name)).ready);
  for (const count of COUNTS)
    figures[`painted-${count}`] = ratios(painted, `/klynge-${count}`, `/canvas-${count}`);
  tell(
    `Own places painted after the navigation began, ${ROUNDS} rounds`,
    Object.fromEntries(
      COUNTS.map((count) => [
        count,
        {
          'canvas, ms': told(painted[`/canvas-${count}`], 0),
          'klynge, ms': told(painted[`/klynge-${count}`], 0),
          'x canvas': told(figures[`painted-${count}`]),
        },
      ]),
    ),
  );

  const acted = async (what) => {
    const act = async (page) => {
      await settle(page);
      return page.evaluate(what);
    };
    return (await rounds(['/klynge'], async (name) => (await visit(name, { act })).result))[
      '/klynge'
    ];
  };
  figures.hover = await acted(hovered);
  const regions = await acted(narrowed);
  figures['region-first'] = regions.map(([first]) => first);
  figures['region-later'] = regions.map(([, later]) => later);
  await close();
  tell('With 10,000 own places', {
    'pointer over a number to its card, ms': { ms: told(figures.hover, 1) },
    'the longest of six changes of region, the first time': {
      ms: told(figures['region-first'], 1),
    },
    '… and later': { ms: told(figures['region-later'], 1) },
  });
  return figures;
}
