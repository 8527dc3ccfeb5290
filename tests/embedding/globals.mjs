// Pages that have names of their own where the browser has its: old libraries, polyfills, a script's variables; and pages of another kind.
import { existsSync, readFileSync } from 'node:fs';
import { until } from '../support/checks.mjs';
import { html, script } from './page.mjs';

/** Where Debian's files lie: unpacked by `tools/setup.mjs`, or installed. */
const debian = (path) =>
  ['node_modules/.cache/klynge/debian', '']
    .map((root) => `${root}/usr/share/javascript/${path}`)
    .find(existsSync);
const LIBRARIES = {
  mootools: debian('mootools/mootools-core-nc.js'),
  prototype: debian('prototype/prototype.js'),
  'scoped-registry':
    'node_modules/@webcomponents/scoped-custom-element-registry/scoped-custom-element-registry.min.js',
};
const found = Object.entries(LIBRARIES).filter(([, file]) => file);
for (const [name, file] of Object.entries(LIBRARIES))
  if (!file) console.log(`${name} is not here: npm run suite unpacks it from Debian.`);

/** What a page's script may call its own. */
const OWN = {
  css: 'var CSS = {};',
  'css-text': 'var CSS = "a { color: red }";',
  event: 'var Event = function (name) { this.name = name; }; var CustomEvent = { own: true };',
  element: 'var Element = {};',
  klynge: 'var Klynge = { title: "vores" };',
  'klynge-const': 'const Klynge = 1;',
  'klynge-frozen': 'Object.defineProperty(window, "Klynge", { value: "vores" });',
  blob: 'var Blob = {}; var Option = {}; var Image = {}; var Range = {};',
};
/** What nothing can be drawn without. */
const NEEDED = {
  map: 'function Map(place) { this.place = place; }',
  set: 'var Set = {};',
  url: 'var URL = "https://example.dk/";',
};

const ALL =
  '<klynge-map></klynge-map><p id="Klynge"></p><a href="#x" id="CSS">x</a><klynge-positions></klynge-positions><klynge-calendar now="2022-05-01"></klynge-calendar>' +
  '<p><a href="/embed/history.html">Historien</a></p>';
const page = (name) => html(ALL, { head: `<script src="/own/${name}.js"></script>${script()}` });
const xml = (body, head = script()) =>
  `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" lang="da"><head><title>Prøve</title><script src="/probe.js"></script>${head.replaceAll(' defer>', ' defer="defer">')}</head><body>${body}</body></html>`;

export const globalPages = {
  '/own/bootstrap.js': readFileSync(
    'node_modules/bootstrap/dist/js/bootstrap.bundle.min.js',
    'utf8',
  ),
  '/own-modal': html(
    '<div class="modal" id="box" tabindex="-1"><div class="modal-dialog"><div class="modal-content"><klynge-positions></klynge-positions></div></div></div>',
    { head: `<script src="/own/bootstrap.js"></script>${script()}` },
  ),
  ...Object.fromEntries(
    Object.entries({ ...OWN, ...NEEDED }).flatMap(([name, text]) => [
      [`/own/${name}.js`, text],
      [`/own-${name}`, page(name)],
    ]),
  ),
  ...Object.fromEntries(
    found.flatMap(([name, file]) => [
      [`/own/${name}.js`, readFileSync(file, 'utf8')],
      [`/own-${name}`, page(name)],
    ]),
  ),
  '/around-own': html('', { head: '' }),
  '/as-xml.xhtml': xml('<klynge-map><p>Uden script</p></klynge-map>'),
  '/by-nonce': html(ALL, {
    head: '<script src="/klynge.js" nonce="abc" defer></script>',
    probe: '<script src="/probe.js" nonce="abc"></script>',
  }),
  '/consent': html('<klynge-map></klynge-map>', {
    head: '<script src="/klynge.js" data-src="/klynge.js" data-hosts="elsewhere.example" data-name="maps" defer></script>',
  }),
  '/no-data': html('<klynge-map></klynge-map>', {
    head: script('/klynge.js', 'data-klynge-src="/klynge.js"'),
  }),
};
export const globalPolicies = {
  '/around-own': "default-src 'none'; script-src 'self'; frame-src 'self'",
  '/by-nonce': "default-src 'none'; script-src 'nonce-abc'; style-src 'self'",
  '/consent': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  '/no-data': "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'",
  // They make functions of texts, and scripts of their own.
  '/own-prototype':
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'",
  '/own-mootools':
    "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'",
};

const DRAWN = ['klynge-calendar', 'klynge-history', 'klynge-map', 'klynge-positions'];
const draws = (path, more = 'null', wish = null) => ({
  path,
  run: `${until('seen.ready.length === 4')}
    const positions = document.querySelector('klynge-positions');
    const calendar = document.querySelector('klynge-calendar');
    while (!(await positions.updateComplete));
    const opened = [];
    for (const [widget, selector] of [[positions, '.word'], [calendar, '.event [aria-expanded]']]) {
      widget.shadowRoot.querySelector(selector).click();
      while (!(await widget.updateComplete));
      opened.push(widget.shadowRoot.querySelector(selector).getAttribute('aria-expanded') ?? widget.shadowRoot.querySelector('input').value);
    }
    ${until("document.querySelector('klynge-calendar').shadowRoot.querySelector('[part=tools]')")}
    const link = document.querySelector('a[href*="/embed/"]');
    return { errors: seen.errors, warnings: seen.warnings, ready: [...seen.ready].sort(), opened, hidden: link.getClientRects().length === 0, more: ${more} };`,
  expect: (result) => [
    [
      result,
      {
        errors: [],
        warnings: [],
        ready: DRAWN,
        opened: ['rense spildevand', 'true'],
        hidden: true,
        more: wish,
      },
    ],
  ],
});

export const globalChecks = {
  'Escape that empties a search leaves Bootstrap’s dialog around it open, and the next one closes it':
    {
      path: '/own-modal',
      run: `const { Modal } = globalThis.bootstrap;
      const box = document.querySelector('#box');
      const log = [];
      for (const name of ['shown', 'hide']) box.addEventListener(name + '.bs.modal', () => log.push(name));
      Modal.getOrCreateInstance(box, { focus: true }).show();
      ${until("log.includes('shown') && box.querySelector('klynge-positions').shadowRoot?.querySelector('input[type=search]')")}
      const field = box.querySelector('klynge-positions').shadowRoot.querySelector('input[type=search]');
      field.focus();
      field.value = 'robot';
      field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      const escape = () => field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true, cancelable: true }));
      escape();
      const first = [field.value, ...log];
      escape();
      return { first, second: log };`,
      expect: (found) => [[found, { first: ['', 'shown'], second: ['shown', 'hide'] }]],
    },
  ...Object.fromEntries(
    [...Object.keys(OWN), ...found.map(([name]) => name)].map((name) => [
      `a page with globals of its own: ${name}`,
      draws(`/own-${name}`),
    ]),
  ),
  ...Object.fromEntries(
    Object.keys(NEEDED).map((name) => [
      `a page that has put something else in place of what is needed says so in plain words: ${name}`,
      {
        // In a frame: WebKit's driver needs them in its own page too.
        path: '/around-own',
        run: `const frame = document.createElement('iframe');
          frame.src = '/own-${name}';
          document.body.append(frame);
          const heard = () => frame.contentWindow.seen ?? { errors: [], warnings: [] };
          ${until('heard().errors.length + heard().warnings.length')} return heard();`,
        expect: ({ errors, warnings, ready }) => [
          [ready, []],
          [[...errors, ...warnings].length, 1],
          [
            /klynge-widgets needs the browser’s (?:Map|Set|URL); this page has another\./.test(
              [...errors, ...warnings][0],
            ),
            true,
          ],
        ],
      },
    ]),
  ),
  'a page that is served as XML says so in plain words, and keeps what stands in the tag': {
    path: '/as-xml.xhtml',
    run: `${until('seen.warnings.length')} return { warnings: seen.warnings, errors: seen.errors, kept: document.querySelector('klynge-map p').getClientRects().length };`,
    expect: ({ warnings, errors, kept }) => [
      [errors, []],
      [kept, 1],
      [warnings.length, 1],
      [warnings[0].includes('application/xhtml+xml'), true],
    ],
  },
  'a policy by nonce alone': draws('/by-nonce'),
  'what a consent manager keeps in the script’s tag is no setting of ours': {
    path: '/consent',
    run: `${until('seen.ready.length === 1')} ${until("document.querySelector('klynge-map').shadowRoot.querySelector('[part=tools]')")}
      return { warnings: seen.warnings, notice: document.querySelector('klynge-map').shadowRoot.querySelector('.notice.boxed strong')?.textContent ?? null };`,
    expect: (result, asked) => [
      [result, { warnings: [], notice: null }],
      [asked.filter((path) => path === '/klynge.js').length, 1],
    ],
  },
  'an address on the script’s tag that is no data is told of in the console, and to no visitor': {
    path: '/no-data',
    run: `${until('seen.warnings.length')}
      const map = document.querySelector('klynge-map');
      while (!(await map.updateComplete));
      return { warnings: seen.warnings, notice: map.shadowRoot.querySelector('.notice.boxed')?.textContent ?? null };`,
    expect: ({ warnings, notice }) => [
      [notice, null],
      [warnings.length, 1],
      [/data-klynge-src="\/klynge\.js".*\.$/.test(warnings[0]), true],
    ],
  },
};
