// How the page's script finds its files and what stands on the page: wherever it came from, and when a file is lost.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { build } from 'vite';
import { PROBE, until } from '../support/checks.mjs';
import { serve } from '../support/serve.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const klynge = readFileSync('dist/klynge.js', 'utf8');
const { 'klynge.js': HASH } = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const chunks = readdirSync('dist/cdn/chunks');
const isChunk = (path) => path.startsWith('/cdn/chunks/');
/** A file's name without its hash. */
const nameOf = (path) => path.replace(/^.*\//, '').replace(/-[\w-]{7}\.js$/, '');

/** The same files on another server, which lets every page read them. */
export const otherServer = await serve({
  folder: 'dist',
  headers: () => ({ 'access-control-allow-origin': '*' }),
});
const { origin } = otherServer;

const SELF = "default-src 'none'; script-src 'self'; style-src 'self'";
const TRUSTED_TYPES = "require-trusted-types-for 'script'; trusted-types lit-html";
/** The policies of pages that need another than the strict one; a tag manager has no policy for Trusted Types. */
export const LOADER_POLICIES = {
  '/other-server': `default-src 'none'; script-src 'self' ${origin}; style-src 'self'; ${TRUSTED_TYPES}`,
  '/tag-manager': SELF,
  '/tag-manager-module': SELF,
  '/bundle': `${SELF}; ${TRUSTED_TYPES} 'allow-duplicates'`,
  // One that is lost when another copy runs already comes in Firefox as a second copy.
  '/loses-map-profile': `${SELF}; ${TRUSTED_TYPES} 'allow-duplicates'`,
  '/never-loaded': `${SELF}; img-src 'self'; frame-src 'self'`,
};

/** The host's own code, as its bundler makes it: the package inside, of another version than the page's script. */
async function hostBundle() {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'dist/esm/positions.js', formats: ['es'], fileName: 'host' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  }).then(([first]) => first);
  return output[0].code
    .replaceAll(`"${version}"`, '"9.9.9"')
    .replaceAll(`\`${version}\``, '"9.9.9"');
}

/** Elements of the page's own with a widget in their shadow. */
const OWN_ELEMENTS = `
  const holding = (tag, mode) => class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode }).append(document.createElement(tag));
    }
  };
  customElements.define('page-open', holding('klynge-map', 'open'));
  customElements.define('page-closed', holding('klynge-history', 'closed'));
  globalThis.defineLate = () => customElements.define('page-late', holding('klynge-calendar', 'open'));`;

const tagManager = (type) => `
  addEventListener('load', () => setTimeout(() => {
    const script = document.createElement('script');
    script.type = '${type}';
    script.async = true;
    script.src = '/klynge.js';
    document.head.prepend(script);
  }));`;

const html = (scripts, body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title>${scripts}</head><body>${body}</body></html>`;
const probe = '<script src="/probe.js"></script>';
const script = (path, more = 'defer') => `<script src="${path}" ${more}></script>`;
const TWO =
  '<klynge-positions>Uden script</klynge-positions><klynge-history>Uden script</klynge-history>';

/** A copy of which a file is lost until the page has asked for it once. */
function copyThatLoses(lost) {
  let gone = false;
  const file = chunks.find((one) => nameOf(one) === lost);
  const text = readFileSync(`dist/cdn/chunks/${file}`, 'utf8');
  const folder = `/loses-${lost}`;
  return {
    [`${folder}/klynge.js`]: klynge,
    ...Object.fromEntries(
      chunks.map((one) => [
        `${folder}/cdn/chunks/${one}`,
        readFileSync(`dist/cdn/chunks/${one}`, 'utf8'),
      ]),
    ),
    [`${folder}/cdn/chunks/${file}`]: () => {
      if (gone) return text;
      gone = true;
      throw new Error('lost');
    },
    [folder]: () => {
      gone = false;
      return html(
        probe + script(`${folder}/klynge.js`),
        '<klynge-positions>Uden script</klynge-positions><klynge-map>Uden script</klynge-map>',
      );
    },
  };
}

export const loaderPages = {
  // Everything by its hash, or not at all.
  '/by-hash': html(
    `<script src="/probe.js" integrity="sha384-${createHash('sha384').update(PROBE).digest('base64')}" crossorigin="anonymous"></script>${script('/klynge.js', `integrity="${HASH}" crossorigin="anonymous" defer`)}`,
    '<klynge-map></klynge-map><klynge-positions></klynge-positions><klynge-calendar></klynge-calendar>',
  ),
  '/own.js': 'const Klynge = 1;',
  '/global': html(
    probe + script('/own.js') + script('/klynge.js'),
    `<p id="Klynge"></p><img name="currentScript" alt="">${TWO}`,
  ),
  '/cache/all.js': `/* combined */ ${klynge}`,
  '/copied': html(probe + script('/cache/all.js'), TWO),
  '/copied-told': html(probe + script('/cache/all.js', 'data-klynge-base="/" defer'), TWO),
  '/base/copied-told': html(
    `${probe}<base href="/base/deep/">${script('/cache/all.js', 'data-klynge-base="../.." defer')}`,
    TWO,
  ),
  '/base/elsewhere': html(`${probe}<base href="/base/deep/">${script('../../klynge.js')}`, TWO),
  '/other-server': html(probe + script(`${origin}/klynge.js`), TWO),
  '/other-server-by-hash': html(
    probe + script(`${origin}/klynge.js`, `crossorigin integrity="${HASH}" defer`),
    TWO,
  ),
  '/other-server-module': html(probe + script(`${origin}/klynge.js`, 'type="module" async'), TWO),
  '/tags.js': tagManager(''),
  '/tag-manager': html(probe + script('/tags.js'), TWO),
  '/module-tags.js': tagManager('module'),
  '/tag-manager-module': html(probe + script('/module-tags.js'), TWO),
  '/host.js': await hostBundle(),
  '/bundle': html(
    `${probe}<script type="module" src="/host.js"></script>${script('/klynge.js')}`,
    TWO,
  ),
  '/script-then-bundle': html(probe + script('/klynge.js'), TWO),
  ...copyThatLoses('core'),
  ...copyThatLoses('map-profile'),
  '/far': html(
    `${probe}<link rel="stylesheet" href="/far.css">${script('/klynge.js')}`,
    '<klynge-map></klynge-map><klynge-positions></klynge-positions>',
  ),
  '/far.css': 'klynge-map { position: relative; top: 5000px }',
  '/picture.png': () => new Promise(() => undefined),
  '/never-loaded': html(probe, ''),
  '/frame': html(probe + script('/klynge.js'), `<img src="/picture.png" alt="">${TWO}`),
  '/german-history': html(
    probe + script('/klynge.js'),
    '<klynge-history lang="de"></klynge-history>',
  ),
  '/elements.js': OWN_ELEMENTS,
  '/shadows': html(
    probe + script('/elements.js') + script('/klynge.js'),
    '<page-open></page-open><page-closed></page-closed><page-late></page-late><button is="page-button"></button><div></div>',
  ),
};
LOADER_POLICIES['/other-server-by-hash'] = LOADER_POLICIES['/other-server'];
LOADER_POLICIES['/other-server-module'] = LOADER_POLICIES['/other-server'];
LOADER_POLICIES['/script-then-bundle'] = LOADER_POLICIES['/bundle'];
LOADER_POLICIES['/frame'] = LOADER_POLICIES['/never-loaded'];

const ready = (count) => until(`seen.ready.length === ${count}`);
const quiet = ({ seen }) => [
  [seen.violations, []],
  [seen.errors, []],
  [seen.warnings, []],
  [seen.logged, []],
];
/** Both widgets come, and nothing is said. */
const works = (path) => ({ path, run: `${ready(2)} return { seen };`, expect: quiet });

/** The file is lost the first time: the widget says so where it stands, comes all the same, and no longer says so. */
const comesLater = (lost, others) => ({
  path: `/loses-${lost}`,
  // This WebKit's network library writes addresses in one way, so to it the next attempt's are those that failed.
  browsers: ['chromium', 'firefox'],
  run: `const said = new Set();
    new MutationObserver(() => {
      for (const line of document.querySelectorAll('.klynge-failed')) said.add(line.parentElement.localName + ': ' + line.textContent);
    }).observe(document, { childList: true, subtree: true });
    ${ready(2)}
    const map = document.querySelector('klynge-map');
    ${until("document.querySelector('klynge-map').shadowRoot.querySelector('.row-button')")}
    map.shadowRoot.querySelector('.row-button').click();
    ${until("document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts')")}
    const positions = document.querySelector('klynge-positions');
    return { seen, said: [...said].sort(), left: document.querySelectorAll('.klynge-failed').length };`,
  expect: ({ seen, said, left }) => [
    [seen.errors, []],
    [seen.warnings, []],
    [said, [...others, 'klynge-map: Kunne ikke hentes.'].sort()],
    [left, 0],
  ],
});

export const LOADER_CHECKS = {
  'under an integrity policy too, every file is asked for by its hash': {
    path: '/by-hash',
    // WebKit has such a policy and does not look at a preload's hash, so it blocks all: docs/en/security.md says so.
    browsers: ['chromium', 'firefox'],
    run: `${ready(3)}
      ${until("document.querySelector('klynge-map').shadowRoot.querySelector('.row-button')")}
      document.querySelector('klynge-map').shadowRoot.querySelector('.row-button').click();
      ${until("document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts')")}
      return { seen };`,
    expect: quiet,
  },
  'a page with a Klynge of its own, and an image that is named currentScript': {
    path: '/global',
    run: `${ready(2)} return { seen, own: Klynge, version: globalThis.Klynge.version };`,
    expect: ({ seen, own, version: found }) => [...quiet({ seen }), [own, 1], [found, version]],
  },
  'a copy in another folder says that it does not know where its files lie': {
    path: '/copied',
    run: `${until('seen.warnings.length')} return { seen };`,
    expect: ({ seen }, asked) => [
      [seen.errors, []],
      [seen.warnings.length, 1],
      [/runs from http.*\/cache\/all\.js .*data-klynge-base/.test(seen.warnings[0]), true],
      [asked.filter(isChunk), []],
    ],
  },
  'a copy in another folder that is told the folder works': works('/copied-told'),
  'a told folder is meant as the page’s base says': works('/base/copied-told'),
  'behind a base that leads elsewhere it finds its files': works('/base/elsewhere'),
  'from another server, without crossorigin': works('/other-server'),
  'from another server, with crossorigin and a hash': works('/other-server-by-hash'),
  'from another server, as an asynchronous module': works('/other-server-module'),
  'put in by a tag manager after the page has loaded': works('/tag-manager'),
  'put in by a tag manager as a module': works('/tag-manager-module'),
  'a widget in the host’s own bundle stays; the script says so once, and fetches the others': {
    path: '/bundle',
    run: `${until('seen.ready.length === 2 && seen.warnings.length')}
      return { seen, version: customElements.get('klynge-positions').version };`,
    expect: ({ seen, version: found }, asked) => [
      [seen.errors, []],
      [
        seen.warnings,
        [`klynge-widgets 9.9.9 is already on this page; version ${version} is ignored.`],
      ],
      [found, '9.9.9'],
      [asked.filter((path) => nameOf(path) === 'positions'), []],
    ],
  },
  'the host’s own bundle after the script: the script’s widget stays, and the bundle says so once':
    {
      path: '/script-then-bundle',
      run: `${ready(2)}
        await import('/host.js');
        ${until('seen.warnings.length')}
        return { seen, version: customElements.get('klynge-positions').version };`,
      expect: ({ seen, version: found }) => [
        [seen.errors, []],
        [
          seen.warnings,
          [`klynge-widgets ${version} is already on this page; version 9.9.9 is ignored.`],
        ],
        [found, version],
      ],
    },
  'a file that all share is lost once: both widgets say so, and come': comesLater('core', [
    'klynge-positions: Kunne ikke hentes.',
  ]),
  'a file that one widget needs is lost once: the other is there, and it comes': comesLater(
    'map-profile',
    [],
  ),
  'what is in sight is asked for first': {
    path: '/far',
    run: `${ready(2)}
      return { seen, links: [...document.querySelectorAll('link[rel=modulepreload]')].map(({ href }) => new URL(href).pathname) };`,
    expect: ({ seen, links }) => [
      ...quiet({ seen }),
      [
        links.filter((path) => ['positions', 'map'].includes(nameOf(path))).map(nameOf),
        ['positions', 'map'],
      ],
    ],
  },
  'a page that never finishes loading has its widgets all the same': {
    path: '/never-loaded',
    run: `const frame = document.createElement('iframe');
      frame.src = '/frame';
      document.body.append(frame);
      ${until('frame.contentWindow.seen?.ready.length === 2')}
      return { seen: frame.contentWindow.seen, loaded: frame.contentWindow.performance.getEntriesByType('navigation')[0].loadEventStart };`,
    expect: ({ seen, loaded }) => [...quiet({ seen }), [loaded, 0]],
  },
  'a German page asks for its language, and for nothing of another widget': {
    path: '/german-history',
    run: `${ready(1)}
      ${until("document.querySelector('klynge-history').shadowRoot.querySelector('.foot')")}
      // A browser may take a file from its memory, and ask nobody for it.
      return { seen, loaded: [...new Set(performance.getEntriesByType('resource').map(({ name }) => name))] };`,
    expect: ({ seen, loaded }) => [
      ...quiet({ seen }),
      [loaded.filter((path) => /^(?:calendar|map|positions|profile)/.test(nameOf(path))), []],
      [loaded.filter((path) => nameOf(path) === 'lang-de').length, 1],
    ],
  },
  'a tag in an open shadow root of the page’s own is found, at once and later': {
    path: '/shadows',
    run: `${ready(1)}
      const first = [...seen.ready];
      const host = document.createElement('div');
      const widget = document.createElement('klynge-positions');
      host.attachShadow({ mode: 'open' }).append(document.createElement('section'));
      document.querySelector('div').append(host);
      host.shadowRoot.firstElementChild.append(widget);
      ${ready(2)}
      defineLate();
      ${ready(3)}
      return { seen, first, closed: customElements.get('klynge-history') !== undefined };`,
    expect: ({ seen, first, closed }) => [
      ...quiet({ seen }),
      // The page sees of an event in a shadow root where that is.
      [first, ['page-open']],
      [seen.ready, ['page-open', 'div', 'page-late']],
      [closed, false],
    ],
  },
  'for a closed shadow root the page’s own code asks': {
    path: '/shadows',
    run: `${ready(1)}
      const known = [Klynge.load('history'), Klynge.load('klynge-history'), Klynge.load('nothing')];
      await customElements.whenDefined('klynge-history');
      ${ready(2)}
      return { seen, known };`,
    expect: ({ seen, known }) => [
      ...quiet({ seen }),
      [known, [true, true, false]],
      [seen.ready, ['page-open', 'page-closed']],
    ],
  },
};

const preloaded = JSON.parse(readFileSync('dist/preload.json', 'utf8'));
for (const widget of Object.keys(preloaded)) {
  loaderPages[`/one-${widget}`] = html(
    probe + script('/klynge.js'),
    `<klynge-${widget} cluster="made">Uden script</klynge-${widget}>`,
  );
  LOADER_CHECKS[`a page with one ${widget} asks for the files that preload.json names, and rests`] =
    {
      path: `/one-${widget}`,
      run: `${ready(1)}
      const count = () => performance.getEntriesByType('resource').length;
      // Twenty quiet moments in which nothing more was asked for.
      for (let quiet = 0, before = count(); quiet < 20; ) {
        await new Promise((done) => requestIdleCallback(done));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        quiet = count() === before ? quiet + 1 : 0;
        before = count();
      }
      return { seen };`,
      // The one with requestIdleCallback and an inspector's eye for what is under way.
      browsers: ['chromium'],
      expect: ({ seen }, asked) => [
        ...quiet({ seen }),
        [
          asked.filter((path) => path !== '/probe.js' && !path.startsWith('/one-')).sort(),
          ['/klynge.js', ...preloaded[widget].map((file) => `/${file}`)].sort(),
        ],
      ],
    };
}
