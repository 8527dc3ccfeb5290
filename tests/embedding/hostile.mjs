// Style sheets that mean no good, and pages that change what the language itself does.
import { until } from '../support/checks.mjs';
import { html, inside, script } from './page.mjs';

const ALL = `<klynge-map></klynge-map><div id="data" data-klynge="positions"></div><klynge-calendar></klynge-calendar><klynge-profile cluster="made"></klynge-profile><klynge-history></klynge-history>`;
const styled = (name, body = ALL, attributes = '') =>
  html(`<div class="around" ${attributes}>${body}</div>`, {
    head: `<link rel="stylesheet" href="/${name}.css">${script()}`,
  });

const SHEETS = {
  unset: '* { all: unset !important; }',
  none: 'div { display: none; } body > .around { display: block; } .around > #data { display: block; }',
  huge: 'html { font-size: 62.5%; } body { font-size: 3rem; line-height: 3; letter-spacing: .12em; word-spacing: .16em; text-transform: uppercase; text-align: justify; white-space: nowrap; }',
  rtl: '.around { direction: rtl; }',
  around:
    '.around { transform: rotate(.01deg); overflow: hidden; width: 700px; height: 500px; filter: none; will-change: transform; } header { position: fixed; inset: 0 0 auto; height: 80px; background: #fff; z-index: 9999; }',
  visibility: '.around { content-visibility: auto; contain-intrinsic-size: 1px 400px; }',
  box: '.around { overflow: auto; width: 300px; height: 300px; } .around > * { width: 900px; }',
  closed:
    '.around { width: 0; overflow: hidden; } .around.open { width: auto; } .away { display: none; }',
  greedy:
    'button { background: red; font-size: 4px; display: none; } ul, ol { list-style: square !important; padding: 50px } svg { width: 1px; height: 1px; } a { color: red !important; } table { display: block; } input, select { appearance: auto; width: 10px; } h2 { font-size: 90px } [class] { float: right; } .row, .head, .foot, .title { display: none; }',
};

/** Old libraries' habits, written for this test: helpers that every `for in` meets, a `from` without a mapper, `toJSON` on arrays, names on every element. */
const PATCHES = `
  Array.from = (list) => { const all = []; for (let i = 0; i < list.length; i++) all.push(list[i]); return all; };
  for (const [name, what] of Object.entries({
    toJSON() { return '[' + this.map((one) => JSON.stringify(one)).join(', ') + ']'; },
    clear() { this.length = 0; return this; }, first() { return this[0]; }, last() { return this[this.length - 1]; }, compact() { return this.filter((one) => one != null); },
    without(...gone) { return this.filter((one) => !gone.includes(one)); }, include(one) { return this.indexOf(one) > -1; }, contains(one) { return this.indexOf(one) > -1; },
    inject(memo, step) { this.forEach((one, i) => { memo = step(memo, one, i); }); return memo; }, entries() { return this.slice(); }, each(step) { this.forEach(step); return this; },
    invoke(name) { return this.map((one) => one[name]()); }, pluck(name) { return this.map((one) => one[name]); }, size() { return this.length; }, erase() {}, empty() { this.length = 0; },
    flatten() { return this; }, clone() { return this.slice(); }, associate() {}, link() {}, clean() { return this; } })) Array.prototype[name] = what;
  for (const [name, what] of Object.entries({
    bind(self, list) { const act = this; return function () { return act.apply(self, arguments.length ? arguments : Array.isArray(list) ? list : []); }; },
    delay(ms) { return setTimeout(this, ms); }, defer() { return setTimeout(this, 1); }, wrap() { return this; }, pass() { return this; }, extend() { return this; } }))
    if (name !== 'bind') Function.prototype[name] = what;
  for (const name of ['contains', 'camelize', 'capitalize', 'strip', 'stripTags', 'escapeHTML', 'evalJSON', 'parseQuery', 'test', 'blank', 'hyphenate', 'toInt'])
    String.prototype[name] ??= function () { return this; };
  for (const name of ['limit', 'times', 'toPaddedString', 'succ']) Number.prototype[name] = function () { return this; };
  for (const name of ['show', 'hide', 'toggle', 'update', 'select', 'up', 'down', 'next', 'previous', 'siblings', 'visible', 'identify', 'getValue', 'setStyle', 'getStyle', 'addClassName',
    'observe', 'fire', 'wrap', 'adopt', 'inject', 'grab', 'get', 'set', 'getElement', 'getElements', 'store', 'retrieve', 'addEvent', 'fade', 'morph', 'match', 'empty', 'dispose'])
    HTMLElement.prototype[name] = Element.prototype[name] = function () { return this; };
  Element.prototype.remove = HTMLElement.prototype.remove = function () { if (this.parentNode) this.parentNode.removeChild(this); return this; };
  Event.prototype.stop = Event.stop = function () { this.preventDefault(); };
  window.$ = (id) => document.getElementById(id);
  window.$$ = (selector) => document.querySelectorAll(selector);
  Date.now = () => new Date().getTime();
`;

export const hostilePages = {
  ...Object.fromEntries(Object.entries(SHEETS).map(([name, sheet]) => [`/${name}.css`, sheet])),
  '/unset': styled('unset'),
  '/none': styled('none'),
  '/huge': styled('huge'),
  '/rtl': styled('rtl', ALL, 'dir="rtl"'),
  '/around': styled('around', `<header>Menu</header>${ALL}`),
  '/box': styled('box'),
  '/visibility': styled('visibility'),
  '/closed': styled(
    'closed',
    `<klynge-map></klynge-map><div class="away"><klynge-positions></klynge-positions></div>`,
  ),
  '/greedy': styled('greedy'),
  '/patches.js': PATCHES,
  '/patched': html(ALL, { head: `<script src="/patches.js"></script>${script()}` }),
};

/** In a page: of each widget whether its title, first words and first control are there to be seen, and whether it is wider than its place. */
const LOOK = `
  const look = (one) => {
    const root = one.shadowRoot;
    const wide = (part) => part ? part.getBoundingClientRect().width : 0;
    const control = [...root.querySelectorAll('button, select, input, a[href]')].find((each) => each.checkVisibility());
    return { tag: one.localName, title: wide(root.querySelector('.title')) > 20, text: wide(root.querySelector('.foot')) > 100,
      control: one.localName === 'klynge-history' || (wide(control) > 5 && control.getBoundingClientRect().height > 5),
      map: one.localName !== 'klynge-map' || root.querySelector('.canvas').getBoundingClientRect().height > 200 };
  };
  const widgets = () => [...document.querySelectorAll('klynge-map, klynge-calendar, klynge-profile, klynge-history'), ${inside('#data')}].filter(Boolean);
`;
const GOOD = [
  'klynge-map',
  'klynge-calendar',
  'klynge-profile',
  'klynge-history',
  'klynge-positions',
].map((tag) => ({
  ...{ tag, title: true, text: true, control: true, map: true },
}));
const survives = (path, more = 'null', wish = null) => ({
  path,
  run: `${until('seen.ready.length === 5')}${LOOK} for (const one of widgets()) while (!(await one.updateComplete));
    // The driver itself would trip over it.
    delete Array.prototype.toJSON;
    return { errors: seen.errors, looks: widgets().map(look), more: ${more} };`,
  expect: ({ errors, looks, more: found }) => [
    [errors, []],
    [looks, GOOD],
    [found, wish],
  ],
});

export const hostileChecks = {
  'a page that unsets everything, with emphasis': survives('/unset'),
  'a page that hides every <div> but its own': survives('/none'),
  'huge letters on a page that counts in 62.5 % rem: nothing stands out to the side': survives(
    '/huge',
    `widgets().flatMap((one) => one.scrollWidth - one.clientWidth < 2 ? [] : [one.localName + ' ' + (one.scrollWidth - one.clientWidth) + ' ' + [...one.shadowRoot.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > one.getBoundingClientRect().right + 1).map((part) => part.localName + '.' + (part.getAttribute('class') ?? '')).slice(0, 6)])`,
    [],
  ),
  'a page from right to left': survives(
    '/rtl',
    `getComputedStyle(document.querySelector('klynge-map')).direction`,
    'rtl',
  ),
  'turned, cut off, under a fixed header': survives('/around'),
  'a box that scrolls keeps all of it, also what only screen readers hear': survives(
    '/box',
    'document.documentElement.scrollHeight <= Math.max(innerHeight, 400) && document.documentElement.scrollWidth <= innerWidth',
    true,
  ),
  'content that the browser leaves out until it is scrolled to': survives('/visibility'),
  'rules for buttons, lists, tables and classes of the page’s own do not reach inside': survives(
    '/greedy',
    `getComputedStyle(document.querySelector('klynge-map').shadowRoot.querySelector('.row-button')).fontSize`,
    '16px',
  ),
  'names that old libraries give to arrays, functions and elements': survives('/patched'),
  'in a place without width, and in a closed tab, a widget is drawn as soon as it is shown': {
    path: '/closed',
    run: `${until('seen.ready.length === 2')}${LOOK}
      const [map, list] = ['klynge-map', 'klynge-positions'].map((tag) => document.querySelector(tag));
      const before = list.getClientRects().length;
      document.querySelector('.around').classList.add('open');
      document.querySelector('.away').classList.remove('away');
      ${until("document.querySelector('klynge-map').shadowRoot.querySelector('.canvas').getBoundingClientRect().height > 200")}
      while (!(await map.updateComplete));
      const canvas = map.shadowRoot.querySelector('.canvas').getBoundingClientRect();
      const pins = [...map.shadowRoot.querySelectorAll('.pins button')].map((pin) => pin.getBoundingClientRect());
      return { errors: seen.errors, before, looks: [look(map), look(list)], out: pins.filter(({ left, right }) => left < canvas.left - 20 || right > canvas.right + 20).length };`,
    expect: ({ looks, ...found }) => [
      [found, { errors: [], before: 0, out: 0 }],
      [looks.every(({ title, text, control, map }) => title && text && control && map), true],
    ],
  },
};
