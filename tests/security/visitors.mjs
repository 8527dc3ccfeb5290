/**
 * What a visitor can do who may leave a comment: pages made from a seed, of links, images with names, headings and lists, as common
 * sanitisers let them through, by their defaults and with `name` and `id` allowed. Nothing is asked of a stranger, no words of the
 * visitor stand in a widget, no widget comes that was not meant, and the page's own go on.
 */
import { deepStrictEqual } from 'node:assert/strict';
import sanitizeHtml from 'sanitize-html';
import { EDITORS, editorPages } from '../editors/editors.mjs';
import { BROWSERS, CHROMIUM, puppeteer, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { PROBE, random, same, seed, until } from './support.mjs';

const WORDS = 'Log ind med MitID her';
const PAGES = 2;
const COMMENTS = 12;

/** What visitors write; each takes the library's address, a stranger's, and chance. */
const PARTS = [
  (own, bad) =>
    `<p><a href="${own}/embed/map.html?points-src=${bad}/places.json&refresh=1m">Kort</a></p>`,
  (own, bad) =>
    `<p><a href="${own}/embed/history.html?src=${bad}/data.json&heading=${WORDS}">Historie</a></p>`,
  (own) =>
    `<p><a href="${own}/embed/positions.html?region=1081&group=&theme=dark&heading=${WORDS}&search=${WORDS}">Positioner</a></p>`,
  (own) =>
    `<p><a href="${own}/embed/calendar.html?search=${WORDS}&now=2022-01-01&deep-link">Kalender</a></p>`,
  (own) => `<p><a href="${own}/embed/check.html?expects=map">Tjek</a></p>`,
  (own) => `<p><a href="${own}/upload/7/embed/map.html">Kort</a></p>`,
  (own) =>
    `<p><span><img src="${own}/x.png" alt="Vejledning"><a href="${own}/embed/map.html">Kort</a></span></p>`,
  (own) =>
    `<div role="navigation"><ul><li><a href="${own}/embed/map.html">Kort</a></li></ul></div>`,
  (own, bad) => `<p><a href="mailto:/embed/map.html?points-src=${bad}/places.json">Skriv</a></p>`,
  (own, bad) => `<p><a href="${bad}/embed/map.html">Kort</a></p>`,
  (own) =>
    `<ul><li><a href="${own}/embed/map.html">Kort</a><ul><li><img src="${own}/x.png" alt="Svar"></li></ul></li></ul>`,
  (own, bad) => `<div data-klynge="map" data-points-src="${bad}/places.json">${WORDS}</div>`,
  (own, bad) => `<div data-klynge="history" data-src="${bad}/data.json"></div>`,
  (own, bad) =>
    `<img name="currentScript" src="${own}/x.png" data-klynge-src="${bad}/data.json" alt="x">`,
  (own, bad, one) => `<img name="${one(NAMES)}" id="${one(NAMES)}" src="${own}/x.png" alt="x">`,
  (own, bad, one) => `<form name="${one(NAMES)}"><button name="${one(NAMES)}">x</button></form>`,
  (own, bad, one) => `<a id="${one(NAMES)}" name="${one(NAMES)}" href="${own}/">x</a>`,
  (own, bad, one) => `<h2 id="${one(NAMES)}">${WORDS}</h2>`,
  (own, bad, one) => `<ul id="${one(NAMES)}"><li><h3>${WORDS}</h3></li></ul>`,
];
const NAMES = [
  'currentScript',
  'createElement',
  'createTreeWalker',
  'importNode',
  'createComment',
  'createTextNode',
  'head',
  'body',
  'forms',
  'documentElement',
  'querySelector',
  'querySelectorAll',
  'addEventListener',
  'baseURI',
  'defaultView',
  'readyState',
  'litHtmlVersions',
  'litPropertyMetadata',
  'Klynge',
  'scheduler',
  'matches',
  'parentElement',
];

const OWN_WIDGETS =
  '<klynge-positions id="own"></klynge-positions><div id="data" data-klynge="map"></div>';

const ses = sanitizeHtml.defaults;
/** Each takes texts, and gives what it leaves of them; `tab` is a page of Chromium with DOMPurify. */
const SANITISERS = {
  DOMPurify: async (texts, tab) =>
    tab.evaluate((all) => all.map((one) => globalThis.DOMPurify.sanitize(one)), texts),
  'DOMPurify, every name allowed': async (texts, tab) =>
    tab.evaluate(
      (all) => all.map((one) => globalThis.DOMPurify.sanitize(one, { SANITIZE_DOM: false })),
      texts,
    ),
  'sanitize-html': async (texts) => texts.map((one) => sanitizeHtml(one)),
  'sanitize-html, names and data allowed': async (texts) =>
    texts.map((one) =>
      sanitizeHtml(one, {
        allowedTags: [...ses.allowedTags, 'img', 'form', 'button'],
        allowedAttributes: { ...ses.allowedAttributes, '*': ['id', 'name', 'role', 'data-*'] },
      }),
    ),
  ...Object.fromEntries(
    Object.entries(EDITORS)
      .filter(([name]) => name.startsWith('WordPress'))
      .map(([name, { run }]) => [name, async (texts) => run(texts)]),
  ),
};

export async function visitors({ check }) {
  const pages = { ...editorPages, '/probe.js': PROBE };
  const server = await serve({ folder: '.', pages });
  const stranger = await serve({ folder: 'dist' });
  const chance = random(seed);
  const one = (list) => list[Math.floor(chance() * list.length)];
  const own = `${server.origin}/dist`;
  // Every part is in every run; the rest is chance.
  const texts = Array.from({ length: PAGES }, (_, page) =>
    Array.from({ length: COMMENTS }, (_, i) =>
      (page * COMMENTS + i < PARTS.length ? PARTS[page * COMMENTS + i] : one(PARTS))(
        own,
        stranger.origin,
        one,
      ),
    ).join('\n'),
  );
  const chromium = await puppeteer.launch(CHROMIUM);
  const tab = await chromium.newPage();
  await tab.goto(`${server.origin}/dompurify`, { waitUntil: 'load' });
  const left = {};
  for (const [name, sanitise] of Object.entries(SANITISERS))
    left[name] = await sanitise(texts, tab);
  await chromium.close();

  // Where nothing becomes a widget, no page takes its turn from another: all are one.
  const all = [Object.values(left).flat().join('\n')];
  const cases = [
    ...Object.entries(left).map(([sanitiser, shown]) => [
      `what ${sanitiser} leaves of a visitor’s comments`,
      shown,
      '',
    ]),
    [
      'what any of them leaves, in a place named as the visitors’',
      all,
      ' data-klynge-except=".comments"',
    ],
  ];

  for (const name of wanted) {
    const browser = await BROWSERS[name]();
    for (const [title, shown, except] of cases)
      await check(`${name}: ${title}`, async () => {
        for (const [i, html] of shown.entries()) {
          pages['/comments'] =
            `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title><script src="/probe.js"></script><script src="/dist/klynge.js"${except} defer></script></head><body><h1>x</h1>${OWN_WIDGETS}<div class="comments">${html}</div></body></html>`;
          await browser.open('about:blank');
          stranger.asked.length = 0;
          await browser.open(`${server.origin}/comments`);
          const result = await browser.run(`
              const all = (selector) => [...Document.prototype.querySelectorAll.call(document, selector)];
              const tags = 'klynge-map, klynge-positions, klynge-calendar, klynge-history, klynge-profile, klynge-check';
              const links = () => all('.comments :is(' + tags + ')');
              const inner = () => all('[data-klynge]').map((one) => one.shadowRoot?.firstElementChild).filter(Boolean);
              const whole = (one) => one.shadowRoot?.querySelector('.foot');
              ${until("globalThis[Symbol.for('klynge-widgets/1')]?.mounted && whole(all('#own')[0]) && [...links(), ...inner()].every(whole)")}
              const theirs = [...links(), ...inner().filter((one) => one.getRootNode().host.closest('.comments'))];
              return {
                errors: seen.errors,
                own: [all('#own')[0].region, all('#own')[0].group, (await globalThis.Klynge.groupNamed('')).snapshot.filter.region],
                words: theirs.filter((one) => (one.shadowRoot.textContent + [...one.shadowRoot.querySelectorAll('input')].map((field) => field.value)).includes(${JSON.stringify(WORDS)})).length,
                groups: links().map((one) => one.group).filter((group) => group !== 'klynge-links'),
                fetching: theirs.filter((one) => one.src || one.pointsSrc).length,
                many: links().length > 5,
                hidden: all('.comments img, .comments h2, .comments h3').filter((one) => one.closest('[hidden]')).length,
                check: all('klynge-check').length,
                foreign: links().filter((one) => !one.previousElementSibling.matches('a, :has(a)')).length,
                ${except ? 'theirs: theirs.length,' : ''}
              };`);
          const wished = {
            errors: [],
            own: ['', '', null],
            words: 0,
            groups: [],
            fetching: 0,
            many: false,
            hidden: 0,
            check: 0,
            foreign: 0,
            ...(except ? { theirs: 0 } : {}),
          };
          deepStrictEqual(
            result,
            wished,
            `page ${i}, SEED=${seed}: found ${JSON.stringify(result)}`,
          );
          same(stranger.asked, [], `asked of the stranger by page ${i}`);
        }
      });
    await browser.close();
  }
  await server.close();
  await stranger.close();
}
