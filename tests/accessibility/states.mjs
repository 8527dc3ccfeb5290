/** What is looked at: every example of every widget, and the states that a visitor brings them into. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLanguage } from '../../tools/site/bilingual.ts';

const NOW = 'now="2026-11-24"';
const THEN = 'now="2022-04-01"';

/** A script that types into the search field, as a visitor does. */
const type = (words) =>
  `const field = root.querySelector('input[type=search]:not([autocomplete=postal-code])'); field.focus(); field.value = '${words}'; field.dispatchEvent(new Event('input', { bubbles: true })); field.blur()`;
const click = (selector) => `root.querySelector('${selector}').click()`;

/** `act` runs in the page with the widget and its shadow root; then `until` has to be there. */
const ACTED = {
  'positions: a card open': {
    body: `<klynge-positions ${NOW}></klynge-positions>`,
    act: click('.cell'),
    until: '.card',
  },
  'positions: introduction, programme and distances': {
    body: `<klynge-positions ${NOW} intro programme="newest" municipality="Viborg" sort="distance"></klynge-positions>`,
    until: '.programme',
  },
  'positions: the table': {
    body: `<klynge-positions ${NOW} view="table" municipality="Viborg" sort="distance"></klynge-positions>`,
    until: 'table',
  },
  'positions: found by a search, some to be compared': {
    body: `<klynge-positions ${NOW} search="Aarhus"></klynge-positions>`,
    act: 'root.querySelectorAll(".check input").forEach((box) => box.click());',
    until: '.refused',
  },
  'positions: a comparison': {
    body: `<klynge-positions ${NOW} search="maskine" municipality="Viborg" sort="distance"></klynge-positions>`,
    act: 'root.querySelectorAll(".check input").forEach((box) => box.click()); setTimeout(() => root.querySelector(".compare-bar button").click());',
    until: '.comparison',
  },
  'positions: nothing found, and somebody to ask': {
    body: `<klynge-positions ${NOW} help-href="https://example.org/hjaelp"></klynge-positions>`,
    act: type('qqqq'),
    until: '.empty',
  },
  'positions: a field without a cluster': {
    body: `<klynge-positions ${NOW} search="skibe"></klynge-positions>`,
    until: '.related',
  },
  'calendar: an activity open': {
    body: `<klynge-calendar ${THEN} limit="8"></klynge-calendar>`,
    act: click('.event-title button'),
    until: '.detail .facts',
  },
  'calendar: every filter open': {
    body: `<klynge-calendar ${THEN} filters="all" limit="3" municipality="Odense"></klynge-calendar>`,
    act: click('.refine'),
    until: '.shown',
  },
  'calendar: towns of one name, to choose from': {
    body: `<klynge-calendar ${THEN} filters="place cluster" limit="3"></klynge-calendar>`,
    act: `const place = root.querySelector('#near-place'); place.value = 'Assens'; place.dispatchEvent(new Event('change', { bubbles: true }))`,
    until: '#near-place-problem button',
  },
  'calendar: nothing found': {
    body: `<klynge-calendar ${THEN} filters="all" search="qqqq"></klynge-calendar>`,
    until: '.empty',
  },
  'calendar: nothing ahead, where to go instead': {
    body: `<klynge-calendar ${NOW} suggest-href="mailto:kalender@example.dk"></klynge-calendar>`,
    until: '.own-pages',
  },
  'calendar: the next three': {
    body: `<klynge-calendar ${THEN} layout="next" more-href="/kalender"></klynge-calendar>`,
    until: '.next',
  },
  'calendar: the next three, of which there are none': {
    body: `<klynge-calendar ${NOW} layout="next" municipality="Viborg" more-href="/kalender"></klynge-calendar>`,
    act: click('.all-clusters summary'),
    until: '.own-pages',
  },
  'calendar: nothing ahead, the archive open': {
    body: `<klynge-calendar ${NOW} limit="4"></klynge-calendar>`,
    act: click('.past > summary'),
    until: '.archive',
  },
  'calendar: a month': {
    body: '<klynge-calendar view="month" now="2022-06-15"></klynge-calendar>',
    until: 'table',
  },
  'calendar: a month, an activity shown and open': {
    body: '<klynge-calendar view="month" now="2022-06-15"></klynge-calendar>',
    act: click('.bar-item'),
    until: '.detail .facts',
  },
  'map: a cluster chosen': {
    body: `<klynge-map ${NOW}></klynge-map>`,
    act: click('.pins button'),
    until: '.detail .facts',
  },
  'map: the card at a number': {
    body: `<klynge-map ${NOW} layout="map"></klynge-map>`,
    act: `root.querySelector('.pins button').focus()`,
    until: '.tip',
  },
  'map: the offices near a postcode': {
    body: `<klynge-map ${NOW}></klynge-map>`,
    act: `const place = root.querySelector('#place'); place.value = '8800'; root.querySelector('.ask .button').click()`,
    until: '.nearby',
  },
  'map: a postcode that there is not': {
    body: `<klynge-map ${NOW}></klynge-map>`,
    act: `const place = root.querySelector('#place'); place.value = '8801'; root.querySelector('.ask .button').click()`,
    until: '#place-problem button',
  },
  'map: what the search of the page found': {
    body: `<klynge-map ${NOW}></klynge-map>`,
    act: `widget.controllerOfGroup?.(); (await Klynge.groupNamed('')).setFilter({ query: 'robot' })`,
    until: '.token',
  },
  'map: in a narrow column, a cluster chosen': {
    body: `<klynge-map ${NOW} layout="map"></klynge-map>`,
    act: click('.pins button'),
    until: '.card-ways',
  },
  'map: a region chosen': {
    body: `<klynge-map ${NOW}></klynge-map>`,
    act: `const region = root.querySelector('.ask-region select'); region.selectedIndex = 1; region.dispatchEvent(new Event('change'))`,
    until: '.chosen',
  },
  'map: a region at full width': {
    body: `<klynge-map ${NOW} region="1085" fit show-municipalities></klynge-map>`,
    until: '.back',
  },
  'map: a municipality’s, with activities, a town chosen': {
    body: `<klynge-map ${NOW} municipality="Aarhus" show-activities sort="distance"></klynge-map>`,
    act: `for (const mark of root.querySelectorAll('.towns button')) { mark.click(); break }`,
    until: '.sum',
  },
  'map: own places, few': {
    body: `<klynge-map ${NOW}></klynge-map>`,
    act: `widget.points = [{ name: 'Zink A/S', lat: 56.157, lon: 10.21, url: 'https://zink.example.dk' }, { name: 'Kobber A/S', lat: 55.4, lon: 10.39 }]`,
    until: '.dot, .dots',
  },
  'map: own places, many': {
    body: `<klynge-map ${NOW} points-src="./steder.geojson"></klynge-map>`,
    until: '.many',
  },
  'map: the list unfolded below it': {
    body: `<klynge-map ${NOW} layout="map"></klynge-map>`,
    act: click('summary'),
    until: '[open]',
  },
  'map: only its list, a card open': {
    body: `<klynge-map ${NOW} layout="list" deep-link></klynge-map>`,
    act: click('.row-button'),
    until: '.detail .facts',
  },
  'check: all is well': {
    body: `<klynge-history></klynge-history><klynge-check></klynge-check>`,
    tag: 'klynge-check',
    until: 'li',
  },
  'check: it finds faults': {
    body: `<klynge-map region="Skåne" regoin="1082"></klynge-map><klynge-check expects="calendar"></klynge-check>`,
    tag: 'klynge-check',
    until: 'li.mind, li:not(.good)',
  },
};

/** The sections of the examples that every widget brings along. */
function examples() {
  const folder = 'src/widgets';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.demo.html'))
    .sort()
    .flatMap((file) =>
      [
        ...inLanguage(readFileSync(join(folder, file), 'utf8'), 'da').matchAll(
          /<section[^>]*>.*?<h2[^>]*>(.*?)<\/h2>.*?<\/section>/gs,
        ),
      ].map(([body, title]) => ({
        kind: 'example',
        name: `example: ${title}`,
        body: body.replaceAll('group="', 'group="x-'),
      })),
    );
}

/** Pages that are handed out as they are: those for frames, and the editions without script. */
function whole() {
  const html = (folder) =>
    readdirSync(join('dist', folder)).filter((file) => file.endsWith('.html'));
  const kinds = ['map', 'positions', 'calendar', 'history'];
  const editions = html('static').filter(
    (file) => kinds.includes(file.split('.')[0]) || file === 'profile-made.da.html',
  );
  return [
    ...html('embed').map((file) => ({
      kind: 'page',
      name: `frame: ${file}`,
      path: `/embed/${file}${file.startsWith('profile') ? '?cluster=made' : ''}`,
    })),
    ...editions.map((file) => ({
      kind: 'page',
      name: `without script: ${file}`,
      body: readFileSync(join('dist/static', file), 'utf8'),
      lang: file.split('.').at(-2),
      css: '/klynge.css',
    })),
  ];
}

export const STATES = [
  ...Object.entries(ACTED).map(([name, state]) => ({ name, ...state })),
  ...examples(),
  ...whole(),
].map((state, i) => ({ path: `/state-${i}`, ...state }));

/** Files that examples refer to. */
const beside = (folder) =>
  Object.fromEntries(
    readdirSync(folder).map((file) => [`/${file}`, readFileSync(join(folder, file))]),
  );

const PAGE_CSS = `
  html { color-scheme: light; }
  body { margin: 0; padding: 0 12px; font: 1em/1.5 "DejaVu Sans", sans-serif; color: #1b1f24; background: #fff; overflow-wrap: break-word; }
  h1, h2 { line-height: 1.2; overflow-wrap: break-word; }
  a { color: inherit; }
  .sticky header, .sticky footer { position: sticky; z-index: 99; background: #333; color: #fff; margin: 0 -12px; padding: 0 12px; }
  .sticky header { top: 0; height: 64px; }
  .sticky footer { bottom: 0; height: 48px; }
  html.sticky { scroll-padding-block: 76px 60px; }`;

/** Each as a page of a plain site, with a link before and one after. */
export function pages(more = {}) {
  const page = ({ body, lang = 'da', css }) =>
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Prøve</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">${css ? `<link rel="stylesheet" href="${css}">` : '<script src="/klynge.js" defer></script>'}</head><body><header><p>Kommunen</p></header><main><h1>Prøve</h1><p><a href="#before" id="before">Før</a></p>${body}<p><a href="#after" id="after">Efter</a></p></main><footer><p>Rådhuset</p></footer></body></html>`;
  return {
    ...beside('demo/public'),
    '/page.css': PAGE_CSS,
    ...Object.fromEntries(
      STATES.filter(({ body }) => body).map((state) => [state.path, page(state)]),
    ),
    ...Object.fromEntries(Object.entries(more).map(([path, state]) => [path, page(state)])),
  };
}
