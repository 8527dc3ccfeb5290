// What ships, on pages as its users build them: a static server, a strict policy, three browsers. Nothing here waits for time to pass.
import { readdirSync, readFileSync } from 'node:fs';
import { PROBE, runChecks, until } from '../support/checks.mjs';
import { serve } from '../support/serve.mjs';
import { LANGUAGE_CHECKS, languagePages } from './languages.mjs';
import { LOADER_CHECKS, LOADER_POLICIES, loaderPages, otherServer } from './loader.mjs';
import { FRAMES, LOST_CHECKS, lostHeaders, lostPages, lostPaths } from './lost.mjs';
import { VERSION_CHECKS, versionPages } from './versions.mjs';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
/** A module cannot be stopped before it imports Lit, which then asks for its policy a second time. */
const POLICY_FOR_COPIES = `${POLICY} 'allow-duplicates'`;
/** For a page that names an address of its own. */
const POLICY_FOR_DATA = `${POLICY}; connect-src 'self'`;
const TAGS = ['klynge-map', 'klynge-positions', 'klynge-calendar'];
const THREE = TAGS.map((tag) => `<${tag}><p>Uden script</p></${tag}>`).join('');
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const html = (scripts, body = THREE) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><script src="/probe.js"></script>${scripts}</head><body>${body}</body></html>`;
const script = (path) => `<script src="${path}" defer></script>`;
const module = (path) => `<script type="module" src="${path}"></script>`;
const klynge = readFileSync('dist/klynge.js', 'utf8');
const integrity = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
const AFTER = `<script src="/klynge.js" integrity="${integrity['klynge.js']}" crossorigin="anonymous" defer></script>`;
const isChunk = (path) => path.startsWith('/cdn/chunks/');
const asksFor = (asked, name) =>
  asked.some((path) => path.replace(/-[\w-]{7}\.js$/, '') === `/cdn/chunks/${name}`);

const whole = JSON.parse(readFileSync('dist/data/klynger.json', 'utf8'));
const activities = [{ ...whole.activities[0], title: 'En ny aktivitet' }];
const clusters = whole.clusters.map((cluster) => ({
  ...cluster,
  name: `Ny ${cluster.name}`,
  shortName: `Ny ${cluster.shortName}`,
}));

const pages = {
  '/probe.js': PROBE,
  '/script': html(script('/klynge.js')),
  '/modules': html(TAGS.map((tag) => module(`/cdn/${tag.slice('klynge-'.length)}.js`)).join('')),
  '/module': html(module('/klynge.js'), '<klynge-calendar></klynge-calendar>'),
  '/twice': html(script('/klynge.js') + script('/same.js') + module('/cdn/all.js')),
  '/versions': html(script('/klynge.js') + script('/other.js')),
  '/later': html(script('/klynge.js'), '<p>Endnu intet</p>'),
  '/without': html('', '<klynge-map><a href="#x">Klyngerne</a></klynge-map>'),
  '/with': html(script('/klynge.js'), '<klynge-map><a href="#x">Klyngerne</a></klynge-map>'),
  '/bad': html(
    script('/klynge.js'),
    '<klynge-calendar view="week"></klynge-calendar><klynge-calendar view="week"></klynge-calendar><klynge-map region="Skåne"></klynge-map>',
  ),
  ...lostPages,
  '/data/activities.json': JSON.stringify({ meta: whole.meta, sources: whole.sources, activities }),
  '/data/clusters.json': JSON.stringify({ meta: whole.meta, sources: whole.sources, clusters }),
  '/src': html(
    script('/klynge.js'),
    `${THREE}<klynge-calendar group="own" src="/data/activities.json"></klynge-calendar>`,
  ),
  '/data-src': html(
    '<script src="/klynge.js" data-klynge-src="/data/clusters.json" defer></script>',
  ),
  '/module-src': html(
    '<script type="module" src="/klynge.js" data-klynge-src="/data/clusters.json"></script>',
    '<klynge-positions></klynge-positions>',
  ),
  '/all-src': html(
    '<script type="module" src="/cdn/all.js" data-klynge-src="/data/clusters.json"></script>',
  ),
  '/src-blocked': html(
    script('/klynge.js'),
    '<klynge-positions src="/data/clusters.json"></klynge-positions>',
  ),
  '/old': html(script('/klynge.js'), '<klynge-positions now="2031-01-01"></klynge-positions>'),
  '/one-by-module': html(script('/klynge.js') + module('/cdn/map.js')),
  '/after': html(AFTER),
  '/after-src': html(
    AFTER.replace(
      'defer',
      'data-klynge-src="/data/clusters.json" data-klynge-hosts="klynger.example" defer',
    ),
    `${THREE}<p><a href="https://klynger.example/embed/history.html">Historie</a></p>`,
  ),
  '/after-twice': html(AFTER + AFTER),
  // Beside it lies a file that is not the one it was built with.
  '/other/klynge.js': klynge,
  ...Object.fromEntries(
    readdirSync('dist/cdn/chunks').map((file) => [
      `/other/cdn/chunks/${file}`,
      `${file.startsWith('map-profile') ? 'globalThis.changed = true;' : ''}${readFileSync(`dist/cdn/chunks/${file}`, 'utf8')}`,
    ]),
  ),
  '/after-other': html(script('/other/klynge.js')),
  ...languagePages(html, script),
  ...versionPages(html, module),
  ...loaderPages,
  // The modules, as they are where a file of them is lost.
  ...Object.fromEntries(
    readdirSync('dist/cdn', { recursive: true })
      .filter((file) => file.endsWith('.js'))
      .map((file) => [
        `/lost/${file}`,
        /map-around-[^/]*$/.test(file)
          ? 'throw new Error("lost")'
          : readFileSync(`dist/cdn/${file}`, 'utf8'),
      ]),
  ),
  '/without-list': html(module('/lost/map.js'), '<klynge-map></klynge-map>'),
  '/same.js': klynge,
  '/other.js': klynge.replaceAll(version, '9.9.9'),
};

const text = (tag) => `document.querySelector('${tag}').shadowRoot.textContent`;

const CHECKS = {
  'one script tag and three tags, under a strict policy: all three are drawn, nothing else is asked for, nothing is stored':
    {
      path: '/script',
      run: `${until('seen.ready.length === 3')}
      return { seen, cookie: document.cookie, stored: localStorage.length + sessionStorage.length, databases: indexedDB.databases ? (await indexedDB.databases()).length : 0,
        map: ${text('klynge-map')}, positions: ${text('klynge-positions')}, calendar: ${text('klynge-calendar')} };`,
      expect: ({ seen, cookie, stored, databases, map, positions, calendar }, asked) => [
        [seen.violations, []],
        [seen.errors, []],
        [seen.warnings, []],
        [[...seen.ready].sort(), [...TAGS].sort()],
        [cookie, ''],
        [stored + databases, 0],
        // What an opened cluster shows follows the drawing; nothing but the library's own files is asked for.
        [asked.filter((path) => !isChunk(path)), ['/script', '/probe.js', '/klynge.js']],
        [
          map.includes('Odense Robotics') &&
            positions.includes('Miljøteknologi') &&
            calendar.includes('Copenhagen Fintech'),
          true,
        ],
      ],
    },
  'every control is used under the strict policy: no violation, and no request but for a part of its own':
    {
      path: '/script',
      run: `${until('seen.ready.length === 3')}
      const root = (tag) => document.querySelector(tag).shadowRoot;
      const rest = async (tag) => { while (!(await document.querySelector(tag).updateComplete)); };
      ${until("root('klynge-map').querySelector('.tools')")}
      root('klynge-map').querySelector('.pins button').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
      await rest('klynge-map');
      root('klynge-map').querySelector('.pins button').click();
      ${until("root('klynge-map').querySelector('.detail .facts')")}
      const facts = root('klynge-map').querySelector('.detail').textContent.includes('Guldmærke');
      const dot = getComputedStyle(root('klynge-map').querySelector('.card .offices li'), '::before').width;
      for (const button of root('klynge-map').querySelectorAll('.tools button')) button.click();
      root('klynge-map').querySelector('.panel-back').click();
      const near = document.querySelector('klynge-map');
      near.showActivities = near.fit = true;
      near.municipality = 'Aarhus';
      near.points = Array.from({ length: 400 }, (_, i) => ({ name: 'Sted ' + i, lat: 56, lon: 9 + i / 1000 }));
      ${until("root('klynge-map').querySelector('[part=points]')")}
      await rest('klynge-map');
      root('klynge-positions').querySelectorAll('.cell')[1].click();
      await rest('klynge-positions');
      root('klynge-positions').querySelector('.panel-back').click();
      // A day with activities to come.
      document.querySelector('klynge-calendar').now = '2022-04-01';
      await rest('klynge-calendar');
      root('klynge-calendar').querySelectorAll('[name=view]')[1].click();
      await rest('klynge-calendar');
      for (const button of root('klynge-calendar').querySelectorAll('.step')) { button.click(); await rest('klynge-calendar'); }
      return { seen, facts, dot };`,
      expect: ({ seen, facts, dot }, asked) => [
        [seen.violations, []],
        [seen.errors, []],
        [facts, true],
        [dot, '10px'],
        // Many places of the page's own are the one thing that a part beside the script is fetched for.
        [
          [...new Set(asked)].filter((path) => !isChunk(path)),
          ['/script', '/probe.js', '/klynge.js'],
        ],
        [asksFor(asked, 'cluster-points'), true],
      ],
    },
  'modules, one for each widget, under the same policy': {
    path: '/modules',
    run: `${until('seen.ready.length === 3')} return { seen };`,
    expect: ({ seen }) => [
      [seen.violations, []],
      [seen.errors, []],
    ],
  },
  'as a module it fetches only the widget that is on the page, and another one when it comes': {
    path: '/module',
    run: `${until('seen.ready.length === 1')}
      const before = Boolean(customElements.get('klynge-positions'));
      document.body.append(document.createElement('klynge-positions'));
      ${until('seen.ready.length === 2')}
      return { seen, before };`,
    expect: ({ seen, before }, asked) => [
      [seen.violations, []],
      [seen.errors, []],
      [before, false],
      [seen.ready, ['klynge-calendar', 'klynge-positions']],
      [asksFor(asked, 'map'), false],
    ],
  },
  'a second copy leaves the first and says so, whatever form it has': {
    path: '/twice',
    run: `${until('seen.ready.length === 3 && seen.warnings.length')} return { seen, version: Klynge.version };`,
    expect: ({ seen, version: found }) => [
      [
        seen.warnings,
        [`klynge-widgets ${version} is already on this page; version ${version} is ignored.`],
      ],
      [seen.ready.length, 3],
      [found, version],
    ],
  },
  'beside a module of one widget, the script fetches the others': {
    path: '/one-by-module',
    run: `${until('seen.ready.length === 3')} return { seen };`,
    expect: ({ seen }) => [
      [seen.errors, []],
      [seen.violations, []],
    ],
  },
  'a second copy of another version leaves the first, and says so once': {
    path: '/versions',
    run: `${until('seen.ready.length === 3')} return { seen, version: Klynge.version };`,
    expect: ({ seen, version: found }) => [
      [seen.errors, []],
      [
        seen.warnings,
        [`klynge-widgets ${version} is already on this page; version 9.9.9 is ignored.`],
      ],
      [found, version],
    ],
  },
  'tags that come late, go and come back are drawn; the page’s own code reads and sets the choice':
    {
      path: '/later',
      run: `const host = document.createElement('div');
      host.append(document.createElement('klynge-map'));
      document.body.append(host);
      ${until('seen.ready.length === 1')}
      const map = host.firstElementChild;
      map.remove();
      (await Klynge.groupNamed('')).select('made');
      document.body.append(map);
      while (!(await map.updateComplete));
      return { seen, open: map.shadowRoot.querySelector('.card')?.textContent.includes('MADE'), ready: seen.ready.length };`,
      expect: ({ seen, open, ready }) => [
        [seen.errors, []],
        [open, true],
        [ready, 1],
      ],
    },
  'without the script the page’s own words stand in the tag': {
    path: '/without',
    run: `return { seen, shown: document.querySelector('klynge-map a').getClientRects().length };`,
    expect: ({ seen, shown }) => [
      [seen.errors, []],
      [shown, 1],
    ],
  },
  'with the script they give way to the widget': {
    path: '/with',
    run: `${until('seen.ready.length === 1')}
      return { shown: document.querySelector('klynge-map a').getClientRects().length, width: document.querySelector('klynge-map').clientWidth > 200 };`,
    expect: ({ shown, width }) => [
      [shown, 0],
      [width, true],
    ],
  },
  'src on one widget, under the policy with connect-src: its group shows the new data, the others what came with them':
    {
      path: '/src',
      run: `${until("seen.ready.length === 4 && document.querySelector('klynge-calendar[src]').shadowRoot.textContent.includes('En ny aktivitet')")}
      return { seen, other: ${text('klynge-calendar')}.includes('En ny aktivitet'), cookie: document.cookie };`,
      expect: ({ seen, other, cookie }, asked) => [
        [seen.violations, []],
        [seen.errors, []],
        [seen.warnings, []],
        [other, false],
        [cookie, ''],
        [asked.filter((path) => path.startsWith('/data/')), ['/data/activities.json']],
        [asksFor(asked, 'subscription'), true],
      ],
    },
  'without src nothing that fetches is even loaded': {
    path: '/script',
    run: `${until('seen.ready.length === 3')} ${until("document.querySelector('klynge-map').shadowRoot.querySelector('.tools')")}
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return { seen };`,
    expect: ({ seen }, asked) => [
      [seen.violations, []],
      [asked.filter((path) => /subscription|fetch-json|notices|\/data\//.test(path)), []],
    ],
  },
  ...Object.fromEntries(
    [
      ['klynge.js', '/data-src'],
      ['klynge.js as a module', '/module-src'],
      ['the module of all widgets', '/all-src'],
    ].map(([what, path]) => [
      `data-klynge-src on the tag of ${what} is for every widget, and is fetched once`,
      {
        path,
        run: `${until(
          "document.querySelector('klynge-positions').shadowRoot?.textContent.includes('Ny CLEAN') && (!document.querySelector('klynge-map') || document.querySelector('klynge-map').shadowRoot.textContent.includes('Ny CLEAN'))",
        )} return { seen };`,
        expect: ({ seen }, asked) => [
          [seen.violations, []],
          [seen.errors, []],
          [seen.warnings, []],
          [asked.filter((path) => path.startsWith('/data/')), ['/data/clusters.json']],
        ],
      },
    ]),
  ),
  'what draws is asked for once the page is loaded': {
    path: '/after',
    run: `${until('seen.ready.length === 3')}
      const [page] = performance.getEntriesByType('navigation');
      const [script] = performance.getEntriesByType('resource').filter(({ name }) => name.includes('/cdn/chunks/'));
      return { seen, after: script.startTime >= page.loadEventStart && page.loadEventStart > 0, version: Klynge.version, map: ${text('klynge-map')} };`,
    expect: ({ seen, map, ...found }, asked) => [
      [seen.violations, []],
      [seen.errors, []],
      [seen.warnings, []],
      [found, { after: true, version }],
      [map.includes('Odense Robotics'), true],
      [asked.filter((path) => !isChunk(path)), ['/after', '/probe.js', '/klynge.js']],
    ],
  },
  'the settings on its tag are the script’s': {
    path: '/after-src',
    run: `${until("document.querySelector('klynge-history')?.shadowRoot?.querySelector('.foot') && document.querySelector('klynge-positions')?.shadowRoot?.textContent.includes('Ny CLEAN')")} return { seen };`,
    expect: ({ seen }) => [
      [seen.violations, []],
      [seen.errors, []],
    ],
  },
  'twice on a page, the first stays, and the other says so': {
    path: '/after-twice',
    run: `${until('seen.ready.length === 3')} return { seen };`,
    expect: ({ seen }, asked) => [
      [seen.errors, []],
      [
        seen.warnings,
        [`klynge-widgets ${version} is already on this page; version ${version} is ignored.`],
      ],
      [new Set(asked.filter(isChunk)).size, asked.filter(isChunk).length],
    ],
  },
  'it runs no other file than the one that it was built with; what stands in the tag stays, and the tag says so':
    {
      path: '/after-other',
      // WebKit looks at no preload's hash: docs/en/security.md says so.
      browsers: ['chromium', 'firefox'],
      run: `${until("document.querySelector('klynge-map .klynge-failed') && seen.ready.length === 2")}
      return { changed: globalThis.changed, map: customElements.get('klynge-map'), said: document.querySelector('klynge-map').innerText.split(/\\n+/), role: document.querySelector('.klynge-failed').getAttribute('role') };`,
      expect: ({ changed, map, ...found }) => [
        [changed ?? map, undefined],
        [found, { said: ['Uden script', 'Kunne ikke hentes.'], role: 'status' }],
      ],
    },
  'where the list’s file is lost, the map is there and says that the list is not': {
    path: '/without-list',
    run: `${until("seen.logged.some((line) => line.includes('a part could not be loaded'))")}
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const { shadowRoot } = document.querySelector('klynge-map');
      return { numbers: shadowRoot.querySelectorAll('.pins button').length > 5, says: shadowRoot.querySelector('.side').textContent.replace(/\\s+/g, ' ').trim() };`,
    expect: (found) => [
      [found, { numbers: true, says: 'Oplysningerne kunne ikke hentes. Prøv igen' }],
    ],
  },
  'a policy that does not allow the fetch costs nothing but the news, and the widget says so': {
    path: '/src-blocked',
    run: `${until("document.querySelector('klynge-positions').shadowRoot?.querySelector('.notice')")}
      return { seen, says: ${text('klynge-positions')} };`,
    expect: ({ seen, says }) => [
      [seen.errors, []],
      [seen.warnings.length, 1],
      [seen.warnings[0].includes('connect-src'), true],
      [says.includes('Nye oplysninger kunne ikke hentes') && says.includes('CLEAN'), true],
    ],
  },
  'old data says that it is old, without a request for anything but the words': {
    path: '/old',
    run: `${until("document.querySelector('klynge-positions').shadowRoot?.querySelector('.notice')")} return { seen, says: ${text('klynge-positions')} };`,
    expect: ({ seen, says }, asked) => [
      [seen.violations, []],
      [/Oplysningerne er \d+ dage gamle/.test(says), true],
      [asksFor(asked, 'subscription'), false],
    ],
  },
  'a value that is not known is told once, with tag, attribute, value and what is allowed': {
    path: '/bad',
    run: `${until('seen.ready.length === 3')} return { seen };`,
    expect: ({ seen }) => [
      [seen.errors, []],
      [
        seen.warnings.filter((warning) => warning.includes('view="week"')),
        ['<klynge-calendar view="week">: unknown value. Allowed: list, month.'],
      ],
      [seen.warnings.length, 2],
      [
        seen.warnings.some(
          (warning) =>
            warning.startsWith('<klynge-map region="Skåne">') &&
            warning.includes('1084 (Region Hovedstaden)'),
        ),
        true,
      ],
    ],
  },
};

/** Pages that name a second copy or data need a policy of their own. */
function policyOf(path) {
  if (path === FRAMES) return `${POLICY_FOR_DATA}; frame-src 'self'`;
  if (lostPaths.includes(path)) return POLICY_FOR_DATA;
  if (LOADER_POLICIES[path]) return LOADER_POLICIES[path];
  if (path === '/twice' || path.endsWith('-of-another')) return POLICY_FOR_COPIES;
  return path.endsWith('src') ? POLICY_FOR_DATA : POLICY;
}

const server = await serve({
  folder: 'dist',
  pages,
  headers: (path) => ({
    'content-security-policy': policyOf(path),
    ...(path === '/by-hash' && { 'integrity-policy': 'blocked-destinations=(script)' }),
    ...lostHeaders(path),
  }),
});
/** `ONLY=word` runs the checks with that word in their title. */
const chosen = Object.entries({
  ...CHECKS,
  ...LANGUAGE_CHECKS,
  ...LOADER_CHECKS,
  ...LOST_CHECKS,
  ...VERSION_CHECKS,
}).filter(([title]) => title.includes(process.env.ONLY ?? ''));
await runChecks(server, Object.fromEntries(chosen));
await otherServer.close();
