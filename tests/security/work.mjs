/**
 * Long work is done in slices: whatever amount of data a page has, up to the limits, no task holds up the visitor for long. Machines
 * differ, and are busy with other things: what counts is the processor's time, against what plain reading of the same data takes in
 * the same page.
 */
import { readFileSync } from 'node:fs';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { page, PROBE, same, until } from './support.mjs';

/** So many times what it takes to read, write and read the data as JSON, in one piece, may one task take. */
const MOST = 2;
/** Milliseconds of a task that is a slice of something longer. */
const SLICE = 4;
const SIZE = 4_500_000;

const whole = JSON.parse(readFileSync('dist/data/klynger.json', 'utf8'));
const [activity] = whole.activities;

const place = (i) => ({
  name: `Sted nummer ${i}, Prøvegade ${i % 200}`,
  lat: 55 + ((i * 7919) % 2500) / 1000,
  lon: 8.5 + ((i * 104729) % 4000) / 1000,
});
const feature = (i) => {
  const { name, lat, lon } = place(i);
  return {
    type: 'Feature',
    properties: { name },
    geometry: { type: 'Point', coordinates: [lon, lat] },
  };
};
const event = (i) => ({
  ...activity,
  ...{ id: `a-${i}`, title: `Aktivitet nummer ${i}`, parent: i ? `a-${i - 1}` : null },
  ...{ start: `20${20 + (i % 20)}-0${1 + (i % 9)}-1${i % 10}`, end: null, deadline: null },
});

/** As many as make up the size. */
function* upTo(size, make) {
  for (let i = 0, length = 0; length < size; i++) {
    const one = make(i);
    length += JSON.stringify(one).length + 1;
    yield one;
  }
}
const list = (make) => [...upTo(SIZE - 20_000, make)];
const collection = (features) => ({ type: 'FeatureCollection', features });

/** What each page begins, and when it is done. */
const WORK = {
  'places at an address': {
    data: () => collection(list(feature)),
    body: '<klynge-map></klynge-map>',
    begin: `one('klynge-map').pointsSrc = '/data.json';`,
    done: `one('klynge-map').shadowRoot.querySelectorAll('.places .row').length`,
  },
  'places at an address, as a list': {
    data: () => list(place),
    body: '<klynge-map></klynge-map>',
    begin: `one('klynge-map').pointsSrc = '/data.json';`,
    done: `one('klynge-map').shadowRoot.querySelectorAll('.places .row').length`,
  },
  'a query in them': {
    data: () => collection(list(feature)),
    body: '<klynge-map points-src="/data.json"></klynge-map>',
    before: `one('klynge-map').shadowRoot.querySelectorAll('.places .row').length`,
    begin: `const field = one('klynge-map').shadowRoot.querySelector('[part=points] input');
      field.value = 'nummer 12';
      field.dispatchEvent(new Event('input'));`,
    done: `one('klynge-map').shadowRoot.querySelector('[part=points] .status').textContent.includes('nummer 12')`,
  },
  'activities at an address, each a part of the one before': {
    data: () => ({ meta: whole.meta, sources: whole.sources, activities: list(event) }),
    body: '<klynge-calendar></klynge-calendar>',
    begin: `one('klynge-calendar').src = '/data.json';`,
    done: `one('klynge-calendar').shadowRoot.textContent.includes('Aktivitet nummer')`,
  },
  'a page’s own activities': {
    data: () => list(event),
    body: '<klynge-calendar></klynge-calendar>',
    prepare: `globalThis.own = await (await fetch('/data.json')).json();`,
    begin: `one('klynge-calendar').activities = globalThis.own;`,
    done: `one('klynge-calendar').shadowRoot.textContent.includes('Aktivitet nummer')`,
  },
};

/** What each task between two marks took of the page's processor, by the browser's own record: waiting for the machine is none. */
function tasksBetween(traceEvents, first, last) {
  const [began, ended] = [first, last].map((mark) => traceEvents.find(({ name }) => name === mark));
  return traceEvents
    .filter(
      ({ name, pid, tid, ts, dur }) =>
        name.endsWith('RunTask') &&
        pid === began.pid &&
        tid === began.tid &&
        ts + dur >= began.ts &&
        ts <= ended.ts,
    )
    .map(({ tdur }) => tdur / 1000);
}

export async function work({ check }) {
  const pages = { '/probe.js': PROBE };
  const server = await serve({ folder: 'dist', pages });
  const browser = await puppeteer.launch(CHROMIUM);
  for (const [title, { data, body, before = 'true', prepare = '', begin, done }] of Object.entries(
    WORK,
  ))
    await check(`chromium: ${title}, 4.5 MB: no task is long`, async () => {
      pages['/data.json'] = JSON.stringify(data());
      pages['/work'] = page(body);
      const tab = await browser.newPage();
      const run = (script) => tab.evaluate(`(async () => { ${script} })()`);
      await tab.goto(`${server.origin}/work`, { waitUntil: 'load' });
      await run(`globalThis.one = (tag) => document.querySelector(tag);
        ${until('widgets().some((one) => one.hasUpdated)')}
        ${until(before)}
        ${prepare}
        await frame();`);
      await tab.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
      const errors = await run(`const text = await (await fetch('/data.json')).text();
        await frame();
        performance.mark('floor begins');
        JSON.parse(JSON.stringify(JSON.parse(text)));
        performance.mark('floor ends');
        await frame();
        performance.mark('work begins');
        ${begin}
        ${until(done)}
        await frame();
        performance.mark('work ends');
        return seen.errors;`);
      const trace = Buffer.from(await tab.tracing.stop()).toString('utf8');
      await tab.close();
      same(errors, []);
      const { traceEvents } = JSON.parse(trace);
      const tasks = tasksBetween(traceEvents, 'work begins', 'work ends');
      const floor = Math.max(...tasksBetween(traceEvents, 'floor begins', 'floor ends'));
      const longest = Math.max(...tasks);
      const slices = tasks.filter((task) => task >= SLICE).length;
      const figures = `the longest of ${slices} takes ${Math.round(longest)} ms, plain reading ${Math.round(floor)} ms`;
      if (!(longest <= floor * MOST)) throw new Error(figures);
      return figures;
    });
  await browser.close();
  await server.close();
}
