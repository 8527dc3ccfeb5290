/**
 * Long work is done in slices: with as much data as a page may have, no task holds up the visitor for long.
 * Machines differ, and are busy with other things: what counts is how much of the whole wait the longest task
 * is. Without slices it is more than half, each time. A machine that stops for a moment can only make a task
 * longer, never shorter: so the best of a few tries is what the code does.
 */
import { readFileSync } from 'node:fs';
import { BROWSERS, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { page, PROBE, same, until } from './support.mjs';

/** Of the time from the beginning until it is shown. */
const LARGEST_SHARE = 1 / 3;
const TRIES = 4;
/** Bytes of JSON: a little less than what is fetched at most. */
const SIZE = 4_500_000;

const whole = JSON.parse(readFileSync('dist/data/klynger.json', 'utf8'));
const [activity] = whole.activities;

const place = (i) => ({
  name: `Sted nummer ${i}, Prøvegade ${i % 200}`,
  lat: 55 + ((i * 7919) % 2500) / 1000,
  lon: 8.5 + ((i * 104729) % 4000) / 1000,
});
function feature(i) {
  const { name, lat, lon } = place(i);
  return {
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  };
}
/** Each is a part of the one before. */
const event = (i) => ({
  ...activity,
  id: `a-${i}`,
  title: `Aktivitet nummer ${i}`,
  parent: i ? `a-${i - 1}` : null,
  start: `20${20 + (i % 20)}-0${1 + (i % 9)}-1${i % 10}`,
  end: null,
  deadline: null,
});

/** As many as make up the size. */
function listOf(make) {
  const list = [];
  for (let i = 0, length = 0; length < SIZE; i++) {
    const one = make(i);
    length += JSON.stringify(one).length + 1;
    list.push(one);
  }
  return list;
}

/** What each page begins, and when it is done. */
const WORK = {
  'places at an address, as GeoJSON': {
    data: () => ({ type: 'FeatureCollection', features: listOf(feature) }),
    tag: 'klynge-map',
    begin: `widget.pointsSrc = '/data.json';`,
    done: `widget.shadowRoot.querySelectorAll('.places .row').length`,
  },
  'places at an address, as a list': {
    data: () => listOf(place),
    tag: 'klynge-map',
    begin: `widget.pointsSrc = '/data.json';`,
    done: `widget.shadowRoot.querySelectorAll('.places .row').length`,
  },
  'activities at an address': {
    data: () => ({ meta: whole.meta, sources: whole.sources, activities: listOf(event) }),
    tag: 'klynge-calendar',
    begin: `widget.src = '/data.json';`,
    done: `widget.shadowRoot.textContent.includes('Aktivitet nummer')`,
  },
  'a page’s own activities': {
    data: () => listOf(event),
    tag: 'klynge-calendar',
    prepare: `const own = await (await fetch('/data.json')).json();`,
    begin: `widget.activities = own;`,
    done: `widget.shadowRoot.textContent.includes('Aktivitet nummer')`,
  },
};

/** What the page does and tells: each long task, and the time until the data is shown, both in milliseconds. */
const measured = ({ tag, prepare, begin, done }) => `
  const widget = document.querySelector('${tag}');
  ${until('widget.hasUpdated')}
  await rest();
  ${prepare}
  const tasks = [];
  const note = (entries) => tasks.push(...entries.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  await frame();
  const began = performance.now();
  ${begin}
  ${until(done)}
  const all = performance.now() - began;
  await frame();
  note(observer.takeRecords());
  return { errors: seen.errors, tasks, all };`;

export async function work({ check }) {
  // The other browsers do not tell of long tasks.
  if (!wanted.includes('chromium')) return;
  const pages = { '/probe.js': PROBE };
  const server = await serve({ folder: 'dist', pages });
  const browser = await BROWSERS.chromium();
  for (const [title, { data, tag, prepare = '', begin, done }] of Object.entries(WORK))
    await check(`chromium: ${title}, 4.5 MB: no task is long beside the whole`, async () => {
      pages['/data.json'] = JSON.stringify(data());
      pages['/work'] = page(`<${tag}></${tag}>`);
      const seen = [];
      for (let i = 0; i < TRIES; i++) {
        await browser.open('about:blank');
        await browser.open(`${server.origin}/work`);
        const { errors, tasks, all } = await browser.run(measured({ tag, prepare, begin, done }));
        same(errors, []);
        const longest = Math.max(0, ...tasks);
        seen.push(`${Math.round(longest)} of ${Math.round(all)} ms`);
        if (longest <= all * LARGEST_SHARE) return `the longest task took ${seen.at(-1)}`;
      }
      throw new Error(`the longest task took ${seen.join(', ')}`);
    });
  await browser.close();
  await server.close();
}
