// Pages that are copied, put back, refreshed and taken apart after their forms have become widgets.
import { readFileSync } from 'node:fs';
import { until } from '../support/checks.mjs';
import { html } from './page.mjs';

const HISTORY = '<p class="link"><a href="/embed/history.html">Historie</a></p>';
const LIST =
  '<ul class="list"><li><a href="/embed/profile.html?cluster=made">MADE</a><ul><li>Viden</li></ul></li></ul>';
const CALENDAR = '<klynge-calendar now="2022-05-01"></klynge-calendar>';
const DATA = '<div data-klynge="positions"><p class="without">Uden script</p></div>';
const ALL = HISTORY + LIST + CALENDAR + DATA;
const library = (file) => readFileSync(`node_modules/${file}`, 'utf8');
const morphed = html(`<main>${ALL}<p class="end">Før</p></main>`, {
  head: '<script src="/idiomorph.js"></script><script src="/morphdom.js"></script><script src="/klynge.js" defer></script>',
});

export const copyPages = {
  '/copies': html(`<main>${ALL}</main>`),
  '/copies-alone': html(
    `<main><a href="/embed/history.html">Historie</a></main><p id="words">Se <a href="/embed/map.html">kortet</a></p>`,
  ),
  '/morph': morphed,
  '/idiomorph.js': library('idiomorph/dist/idiomorph.js'),
  '/morphdom.js': library('morphdom/dist/morphdom-umd.js'),
  // As tools write it that save a page with what stands in its shadow roots.
  '/saved-shadows': html(
    `<klynge-history><template shadowrootmode="open"><div class="foot">Gammel</div></template></klynge-history>
     <div id="data" data-klynge="profile" data-cluster="made"><template shadowrootmode="open"><klynge-profile cluster="made"><template shadowrootmode="open"><div class="foot">Gammel</div></template></klynge-profile></template></div>`,
  ),
  '/lists': html(
    `<ul id="two"><li><a href="/embed/history.html">Historie</a><ul><li>A</li></ul></li><li><a href="/embed/profile.html?cluster=made">MADE</a><ul><li>A</li></ul></li></ul>
     <ul id="own"><li>Åbent 9–15</li><li>Se <a href="/embed/map.html">kortet</a> her<ul><li>A</li></ul></li><li><a href="/embed/calendar.html">Kalender</a><ul><li>C</li></ul></li><li>Lukket</li></ul>`,
  ),
};
export const copyPolicies = { '/copies': '', '/copies-alone': '', '/morph': '' };

/** In a page: what a region shows, when it has come to rest. */
const FOUND = `
  const shown = (one) => one.getClientRects().length > 0;
  const drawn = (one) => one.shadowRoot?.querySelector('.foot');
  const widgets = (region) => [...region.querySelectorAll('klynge-history, klynge-profile, klynge-calendar')];
  const found = (region) => ({
    widgets: widgets(region).map(({ localName }) => localName),
    links: [...region.querySelectorAll('a')].filter(shown).length,
    forms: [...region.querySelectorAll('[data-klynge]')].map((one) => one.shadowRoot?.childElementCount),
    without: [...region.querySelectorAll('.without')].filter(shown).length });
  const rests = (region) => widgets(region).length === 3 && widgets(region).every(drawn) && found(region).links === 0 &&
    [...region.querySelectorAll('[data-klynge]')].every((one) => one.shadowRoot && drawn(one.shadowRoot.firstElementChild));
  const main = document.querySelector('main');
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));`;
const ONE_EACH = {
  widgets: ['klynge-history', 'klynge-profile', 'klynge-calendar'],
  links: 0,
  forms: [1],
  without: 0,
};

const morphs = (how) => ({
  path: '/morph',
  run: `${FOUND}${until('rests(main)')}
    const before = widgets(main)[0];
    const fresh = ${JSON.stringify(morphed)}.replace('Før', 'Efter');
    const page = new DOMParser().parseFromString(fresh, 'text/html');
    for (let i = 0; i < 3; i++) {
      ${how}
      ${until('rests(main)')}
    }
    return { found: found(main), same: widgets(main)[0] === before, end: document.querySelector('.end').textContent, errors: seen.errors };`,
  expect: (found) => [[found, { found: ONE_EACH, same: true, end: 'Efter', errors: [] }]],
});

export const copyChecks = {
  'markup of a region that is put back, as on the way back in history, gives one widget for each form':
    {
      path: '/copies',
      run: `${FOUND}${until('rests(main)')}
      const written = () => main.innerHTML;
      for (let i = 0; i < 3; i++) {
        const html = written();
        main.innerHTML = '';
        await painted();
        main.innerHTML = html;
        ${until('rests(main)')}
      }
      return { found: found(main), ...seen };`,
      expect: ({ found, errors }) => [
        [found, ONE_EACH],
        [errors, []],
      ],
    },
  'markup of a region that is put back with the widgets’ texts in it leaves no text outside a widget':
    {
      path: '/copies',
      run: `${FOUND}
      const texts = () => [...main.querySelectorAll('.klynge-static')];
      for (let i = 0; i < 3; i++) {
        ${until('rests(main) && texts().length === 4')}
        const html = main.innerHTML;
        main.innerHTML = '';
        await painted();
        main.innerHTML = html;
      }
      ${until('rests(main) && texts().length === 4')}
      const OWNERS = '[data-klynge], [data-klynge-link], klynge-calendar';
      return { found: found(main), inside: texts().every((one) => one.parentElement.matches(OWNERS)),
        words: main.querySelector('.link').textContent.includes('Klyngernes historie'), errors: seen.errors };`,
      expect: (found) => [[found, { found: ONE_EACH, inside: true, words: true, errors: [] }]],
    },
  'a region that is copied beside itself, as a carousel does, has one widget for each form in the copy too':
    {
      path: '/copies',
      run: `${FOUND}${until('rests(main)')}
      const copy = main.cloneNode(true);
      main.after(copy);
      ${until('rests(copy)')}
      return { found: found(main), copy: found(copy), errors: seen.errors };`,
      expect: (found) => [[found, { found: ONE_EACH, copy: ONE_EACH, errors: [] }]],
    },
  'a page that was saved as it stood, and is opened again, has one widget for each form': {
    path: '/copies',
    run: `${FOUND}${until('rests(main)')}
      const frame = document.createElement('iframe');
      frame.srcdoc = '<base href="' + location.origin + '/">' + document.documentElement.outerHTML;
      frame.title = 'x';
      document.body.append(frame);
      ${until('frame.contentDocument?.querySelector("main") && rests(frame.contentDocument.querySelector("main"))')}
      return { found: found(frame.contentDocument.querySelector('main')), errors: frame.contentWindow.seen.errors };`,
    expect: (found) => [[found, { found: ONE_EACH, errors: [] }]],
  },
  'the same page without its script shows its links': {
    path: '/copies',
    run: `${FOUND}${until('rests(main)')}
      const frame = document.createElement('iframe');
      frame.srcdoc = document.documentElement.outerHTML.replace(/<script[^]*?<\\/script>|<link[^>]*>/g, '');
      frame.title = 'x';
      document.body.append(frame);
      ${until('frame.contentDocument?.querySelector("main")?.lastElementChild?.matches("[data-klynge]")')}
      const copy = found(frame.contentDocument.querySelector('main'));
      return { links: copy.links, without: copy.without };`,
    expect: (found) => [[found, { links: 2, without: 1 }]],
  },
  'a page that was saved with its shadow roots has one drawing of each widget': {
    path: '/saved-shadows',
    run: `${until('seen.ready.length === 2')}
      const roots = [document.querySelector('klynge-history'), document.querySelector('#data').shadowRoot.firstElementChild].map(({ shadowRoot }) => shadowRoot);
      return { feet: roots.map((root) => root.querySelectorAll('.foot').length), old: roots.some((root) => root.textContent.includes('Gammel')),
        forms: document.querySelector('#data').shadowRoot.childElementCount, errors: seen.errors };`,
    expect: (found) => [[found, { feet: [1, 1], old: false, forms: 1, errors: [] }]],
  },
  'a refresh by idiomorph leaves each widget in its place': morphs(
    `Idiomorph.morph(main, page.querySelector('main').outerHTML, { morphStyle: 'outerHTML' });`,
  ),
  'a refresh by morphdom leaves each widget in its place': morphs(
    `morphdom(main, page.querySelector('main').outerHTML);`,
  ),
  'a link that stands among others in its region, and a copy of it, have one widget': {
    path: '/copies-alone',
    run: `${FOUND}${until("drawn(document.querySelector('klynge-history') ?? {})")}
      main.innerHTML = main.innerHTML;
      ${until("drawn(main.querySelector('klynge-history') ?? {}) && found(main).links === 0")}
      return { widgets: found(main).widgets, links: found(main).links, all: document.querySelectorAll('klynge-map').length };`,
    expect: (found) => [[found, { widgets: ['klynge-history'], links: 0, all: 0 }]],
  },
  'a widget that somebody takes away comes back; a link that now stands in a sentence is one': {
    path: '/copies',
    run: `${FOUND}${until('rests(main)')}
      const [history] = widgets(main);
      history.remove();
      const link = document.querySelector('.link a');
      const meanwhile = shown(link);
      ${until('rests(main)')}
      const same = widgets(main)[0] === history;
      history.remove();
      link.before('Se ');
      ${until('widgets(main).length === 2 && shown(link)')}
      await painted();
      return { meanwhile, same, widgets: found(main).widgets, errors: seen.errors };`,
    expect: (found) => [
      [
        found,
        {
          meanwhile: true,
          same: true,
          widgets: ['klynge-profile', 'klynge-calendar'],
          errors: [],
        },
      ],
    ],
  },
  'a page that takes it away each time is not kept busy with it, and has its link': {
    path: '/copies',
    run: `${FOUND}${until('rests(main)')}
      let taken = 0;
      new MutationObserver(() => {
        for (const one of main.querySelectorAll('klynge-history')) { taken++; one.remove(); }
      }).observe(main, { childList: true, subtree: true });
      widgets(main)[0].remove();
      ${until('taken >= 5')}
      const { length } = widgets(main);
      return { length, link: shown(document.querySelector('.link a')), errors: seen.errors };`,
    expect: (found) => [[found, { length: 2, link: true, errors: [] }]],
  },
  'lists that an editor has put together: each item that is a link and a list becomes a widget, and no other':
    {
      path: '/lists',
      run: `${until('seen.ready.length === 3')}
      const shown = (one) => one.getClientRects().length > 0;
      ${until("![...document.querySelectorAll('a[href*=history], a[href*=profile], a[href*=calendar]')].some(shown)")}
      const items = (id) => [...document.querySelector(id).children].map((item) => [item.lastElementChild?.localName ?? '', shown(item), [...item.querySelectorAll('ul')].some(shown), getComputedStyle(item).listStyleType]);
      return { two: items('#two'), own: items('#own'), errors: seen.errors };`,
      expect: (found) => [
        [
          found,
          {
            two: [
              ['klynge-history', true, false, 'none'],
              ['klynge-profile', true, false, 'none'],
            ],
            own: [
              ['', true, false, 'disc'],
              ['ul', true, true, 'disc'],
              ['klynge-calendar', true, false, 'none'],
              ['', true, false, 'disc'],
            ],
            errors: [],
          },
        ],
      ],
    },
};
