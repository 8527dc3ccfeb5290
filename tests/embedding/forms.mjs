// The forms of a widget, as editors paste them and as frameworks move them about.
import { until } from '../support/checks.mjs';
import { html, inside, LOADED, module, script, shown } from './page.mjs';

const FALLBACK = '<p class="without">Uden script</p>';
const link = (query = '', words = 'Klyngekort') => `<a href="/embed/map.html${query}">${words}</a>`;

export const formPages = {
  '/data': html(
    `<div id="map" data-klynge="map" data-region="1082" data-fit="false" data-heading-level="3" data-v-1a2b3c="">${FALLBACK}</div>
     <section id="list" data-klynge="positions" lang="en">${FALLBACK}</section><p id="cal" data-klynge="calendar" data-view="month"></p>`,
  ),
  '/data-loud': html(
    '<div id="a" data-klynge=" Klynge-History "></div><div id="b" data-klynge="HISTORY"></div><div data-klynge="klynge-check"></div>',
  ),
  '/data-bad': html(
    `<div id="bad" data-klynge="mapp">${FALLBACK}</div><ul><li id="li" data-klynge="map">${FALLBACK}</li></ul>`,
  ),
  '/link': html(
    `<p id="alone"><strong>${link('?region=1082&heading=Vores+klynger&src=https://else.example/x.json&onclick=alert(1)&style=x&now=%3Cb%3E')}</strong></p>
     <p id="sentence">Se vores ${link()} her.</p><nav><ul><li>${link()}</li></ul></nav>
     <p id="elsewhere"><a href="https://else.example/klynge/embed/map.html">Klyngekort</a></p><p id="other"><a href="/embed/other.html">Andet</a></p>
     <div contenteditable="true" id="editor"><p>${link()}</p><div data-klynge="map">${FALLBACK}</div></div>`,
  ),
  '/link-list': html(
    `<ul id="out"><li><p>${link('?region=1081')}</p><ul><li>A<br><a href="https://a.example/">Alfa</a></li><li>B</li></ul></li></ul>
     <ul id="words"><li>Se ${link()} her<ul><li>A</li></ul></li></ul>`,
  ),
  '/hosts': html(
    `<p><a href="https://klynger.example/embed/positions.html?lang=en">Positions</a></p>`,
    {
      head: script('/klynge.js', 'data-klynge-hosts="www.klynger.example, klynger.example"'),
    },
  ),
  '/data-fetches': html('<div id="how" data-klynge="history" data-refresh="1h"></div>'),
  '/link-stays': html(
    `<div role="navigation"><p>${link()}</p></div><div role="MenuBar"><p>${link()}</p></div>
     <div><img src="data:," alt="">${link()}</div><div><input>${link()}</div><div><x-player></x-player>${link()}</div>
     <ul><li>${link()}<ul><li><img src="data:," alt=""></li></ul></li></ul>
     ${['mailto:', 'javascript:', 'data:', '/upload'].map((start) => `<p><a href="${start}/embed/map.html">Kort</a></p>`).join('')}
     <p><a href="/embed/check.html">Tjek</a></p><p id="last">${link()}</p>`,
  ),
  '/link-many': html(
    Array.from({ length: 8 }, () => `<p>${link().replace('map', 'history')}</p>`).join(''),
  ),
  '/except': html(
    `<div class="comments"><p>${link()}</p><div data-klynge="map"></div></div><div id="own" data-klynge="history"></div><p>${link().replace('map', 'profile')}</p>`,
    { head: script('/klynge.js', 'data-klynge-except=".comments"') },
  ),
  '/except-bad': html(
    `<p>${link()}</p><div data-klynge="map"></div><klynge-history></klynge-history>`,
    { head: script('/klynge.js', 'data-klynge-except=".comments["') },
  ),
  '/late': html('<main></main>'),
  '/loader-forms': html(
    `<div id="map" data-klynge="history"></div><p id="alone">${link('?lang=en').replace('map', 'profile')}</p>`,
    {
      head: module('/klynge.js'),
    },
  ),
  '/loader-plain': html('<klynge-history></klynge-history>', { head: module('/klynge.js') }),
};

/** In a page: the links that are seen, and the widgets that stand for links. */
const LINKS = `const links = () => [...document.querySelectorAll('a')].filter((one) => one.getClientRects().length > 0).length;
  const widgets = () => [...document.querySelectorAll('klynge-map, klynge-history, klynge-profile, klynge-check')].map((one) => one.localName + ' after ' + one.previousElementSibling?.localName);`;

export const formChecks = {
  'a data form may name its widget by the tag, in capitals and between spaces': {
    path: '/data-loud',
    run: `const check = () => ${inside('[data-klynge=klynge-check]')}?.shadowRoot;
      ${until("seen.ready.length === 2 && check()?.querySelector('li')")}
      return { tags: ['#a', '#b'].map((id) => document.querySelector(id).shadowRoot.firstElementChild.localName), says: [...check().querySelectorAll('li')].map((one) => one.className), warnings: seen.warnings };`,
    expect: (found) => [
      [found, { tags: Array(2).fill('klynge-history'), says: ['good'], warnings: [] }],
    ],
  },
  'a <div> of the data form passes on how its data is fetched': {
    path: '/data-fetches',
    run: `${until('seen.ready.length === 1')}
      const widget = ${inside('#how')};
      return widget.getAttribute('refresh');`,
    expect: (found) => [[found, '1h']],
  },
  'a link in a menu by its role, beside media, to another folder or no web address, stays a link': {
    path: '/link-stays',
    run: `${until("document.querySelector('#last > klynge-map') && seen.ready.length > 0")}${LINKS}
      return { widgets: widgets(), links: links(), errors: seen.errors };`,
    expect: (found) => [[found, { widgets: ['klynge-map after a'], links: 11, errors: [] }]],
  },
  'no more than five links become widgets at a time': {
    path: '/link-many',
    run: `${until('seen.ready.length >= 5')}${LINKS}
      return { widgets: widgets().length, links: links() };`,
    expect: (found) => [[found, { widgets: 5, links: 3 }]],
  },
  'where visitors write, neither a link nor a data form becomes a widget': {
    path: '/except',
    run: `${until('seen.ready.length === 2')}${LINKS}
      return { widgets: widgets(), links: links(), comments: document.querySelector('.comments [data-klynge]').shadowRoot, own: ${inside('#own')}.localName, warnings: seen.warnings };`,
    expect: (found) => [
      [
        found,
        {
          widgets: ['klynge-profile after a'],
          links: 1,
          comments: null,
          own: 'klynge-history',
          warnings: [],
        },
      ],
    ],
  },
  'a selector of such places that cannot be read closes the page to links and data forms, and is told of':
    {
      path: '/except-bad',
      run: `${until('seen.ready.length === 1 && seen.warnings.length > 0')}${LINKS}
      return { widgets: widgets(), links: links(), form: document.querySelector('[data-klynge]').shadowRoot, warnings: seen.warnings };`,
      expect: (found) => [
        [
          found,
          {
            widgets: ['klynge-history after div'],
            links: 1,
            form: null,
            warnings: [
              '<script data-klynge-except=".comments[">: not a selector. No link and no data form becomes a widget.',
            ],
          },
        ],
      ],
    },
  'a <div> of the data form holds its widget, keeps its own content, and passes its settings on': {
    path: '/data',
    run: `${until('seen.ready.length === 3')}
      const map = ${inside('#map')};
      let heard = 0;
      addEventListener('klynge-select', (e) => heard += e.target.id === 'map');
      while (!(await map.updateComplete));
      map.shadowRoot.querySelector('.row-button').click();
      const list = ${inside('#list')};
      return { seen, region: map.region, level: map.shadowRoot.querySelector('.title').localName, fit: map.fit, foreign: map.hasAttribute('v-1a2b3c'),
        kept: document.querySelectorAll('#map > .without').length, hidden: !${shown('#map .without')}, wide: map.clientWidth > 200,
        english: list.shadowRoot.querySelector('.title').textContent.trim(), view: ${inside('#cal')}.view, heard };`,
    expect: ({ seen, english, ...found }) => [
      [seen.violations, []],
      [seen.errors, []],
      [seen.warnings, []],
      [
        found,
        {
          region: '1082',
          level: 'h3',
          fit: false,
          foreign: false,
          kept: 1,
          hidden: true,
          wide: true,
          view: 'month',
          heard: 1,
        },
      ],
      [english, 'Find your cluster'],
    ],
  },
  'a setting that a framework changes, and another name, reach the widget': {
    path: '/data',
    run: `${until('seen.ready.length === 3')}
      const form = document.querySelector('#map');
      form.dataset.region = '1081';
      form.dataset.fit = '';
      ${until(`${inside('#map')}.region === '1081'`)}
      const { fit } = ${inside('#map')};
      delete form.dataset.region;
      ${until(`!${inside('#map')}.region`)}
      form.dataset.klynge = 'history';
      ${until('seen.ready.length === 4')}
      return { fit, now: ${inside('#map')}.localName, errors: seen.errors };`,
    expect: (found) => [[found, { fit: true, now: 'klynge-history', errors: [] }]],
  },
  'a name that there is not, and an element that can hold no widget, are told of, and their content stays':
    {
      path: '/data-bad',
      run: `${until('seen.warnings.length === 2')} return { seen, bad: ${shown('#bad .without')}, li: ${shown('#li .without')} };`,
      expect: ({ seen, ...found }) => [
        [
          seen.warnings,
          [
            '<div data-klynge="mapp">: there is no such widget.',
            '<li data-klynge="map">: use a <div>.',
          ],
        ],
        [seen.errors, []],
        [found, { bad: true, li: true }],
      ],
    },
  'a link that stands alone becomes the widget in its place; in a sentence, a menu, an editor or to elsewhere it stays a link':
    {
      path: '/link',
      run: `${until('seen.ready.length === 1')}
      const map = document.querySelector('#alone > klynge-map');
      return { seen, region: map.region, heading: map.heading, attributes: map.getAttributeNames().sort(), link: ${shown('#alone a')},
        stay: ['#sentence a', 'nav a', '#elsewhere a', '#other a', '#editor a', '#editor .without'].map((one) => document.querySelector(one).getClientRects().length > 0),
        widgets: document.querySelectorAll('klynge-map').length, shadows: [...document.querySelectorAll('div')].filter((one) => one.shadowRoot).length };`,
      expect: ({ seen, ...found }, asked) => [
        [seen.violations, []],
        [seen.errors, []],
        [
          found,
          {
            ...{
              region: '1082',
              heading: '',
              attributes: ['data-klynge-link', 'group', 'region'],
              link: false,
            },
            ...{ stay: [true, true, true, true, true, true], widgets: 1, shadows: 0 },
          },
        ],
        [asked.some((path) => path.includes('x.json')), false],
      ],
    },
  'a list of one item that is the link and a list is what the widget stands for, and shows while it is away':
    {
      path: '/link-list',
      run: `${until('seen.ready.length === 1')}
      const map = document.querySelector('#out + klynge-map');
      const before = { region: map.region, list: ${shown('#out')}, widgets: document.querySelectorAll('klynge-map').length, stay: ${shown('#words a')} };
      map.remove();
      const meanwhile = ${shown('#out')};
      ${until("document.querySelector('#out + klynge-map') === map")}
      return { seen, ...before, meanwhile };`,
      expect: ({ seen, ...found }) => [
        [seen.errors, []],
        [found, { region: '1081', list: false, widgets: 1, stay: true, meanwhile: true }],
      ],
    },
  'links to hosts that the page lists count too': {
    path: '/hosts',
    run: `${until('seen.ready.length === 1')} return document.querySelector('klynge-positions').lang;`,
    expect: (lang) => [[lang, 'en']],
  },
  'what an editor’s innerHTML brings is upgraded; a link that goes takes its widget along': {
    path: '/late',
    run: `const main = document.querySelector('main');
      main.innerHTML = '<div id="in" data-klynge="positions"></div><p><a id="a" href="/embed/map.html">Kort</a></p><p><a id="b" href="/embed/history.html">Historie</a></p>';
      ${until('seen.ready.length === 3')}
      document.querySelector('#b').remove();
      ${until("!document.querySelector('klynge-history')")}
      const moved = document.querySelector('#a').parentElement;
      moved.remove();
      main.prepend(moved);
      ${until("document.querySelectorAll('klynge-map').length === 1")}
      document.querySelector('#a').href = '/embed/calendar.html';
      ${until("document.querySelectorAll('klynge-calendar').length === 1")}
      const left = document.querySelectorAll('klynge-map').length;
      for (let i = 0; i < 50; i++) {
        main.innerHTML = '<div data-klynge="history"></div><p><a href="/embed/history.html">Historie</a></p>';
        ${until("document.querySelector('main > p > klynge-history')")}
        main.textContent = '';
      }
      ${until("!document.querySelector('main *')")}
      return { left, errors: seen.errors, warnings: seen.warnings, over: main.childNodes.length };`,
    expect: (found) => [[found, { left: 0, errors: [], warnings: [], over: 0 }]],
  },
  'as a module it brings the widgets of both forms, and their code only where they stand': {
    path: '/loader-forms',
    run: `${until('seen.ready.length === 2')} ${LOADED}
      return { seen, loaded, lang: document.querySelector('#alone klynge-profile').lang, in: ${inside('#map')}.localName };`,
    expect: ({ seen, loaded, ...found }) => [
      [seen.errors, []],
      [seen.violations, []],
      [found, { lang: 'en', in: 'klynge-history' }],
      [loaded.some((path) => path.includes('/chunks/forms-')), true],
      [loaded.some((path) => /\/chunks\/map-[\w-]{7}\.js$/.test(path)), false],
    ],
  },
  'a page with tags alone does not load what other forms need': {
    path: '/loader-plain',
    run: `${until('seen.ready.length === 1')}${LOADED} return { errors: seen.errors, loaded };`,
    expect: ({ errors, loaded }) => [
      [errors, []],
      [loaded.some((path) => path.includes('/chunks/history-')), true],
      [loaded.some((path) => path.includes('/chunks/forms-')), false],
    ],
  },
};
