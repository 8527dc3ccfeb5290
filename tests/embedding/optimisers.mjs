// Pages on which something has put klynge.js together with other scripts, written it anew, moved it, or holds it back.
import { existsSync, readFileSync } from 'node:fs';
import { minifySync } from 'vite';
import { LEFT_ALONE } from '../../demo/guide/letter.ts';
import { until } from '../support/checks.mjs';
import { HASHES, html, module, POLICY, script } from './page.mjs';

const klynge = readFileSync('dist/klynge.js', 'utf8');
const smaller = minifySync('klynge.js', klynge, { module: false }).code;
/** Scripts of the page's own, as they stand before and after it in one file. */
const together = (code) => `/*! own */\nvar before = 1;\n;${code};\nvar after = before + 1;`;
/** As mod_pagespeed puts scripts together: each as a string that a tag of its own evaluates. */
const asStrings = `var mod_pagespeed_a1 = ${JSON.stringify('var before = 1;')};\nvar mod_pagespeed_b2 = ${JSON.stringify(klynge)};\n`;
const STRINGS = `<script src="/a.js+klynge.js.pagespeed.jc.h4sh.js"></script><script>eval(mod_pagespeed_a1);</script><script>eval(mod_pagespeed_b2);</script>`;
const inline = (attributes = '') =>
  `<script ${attributes}>${klynge.replaceAll('</script', '<\\/script')}</script>`;

const WIDGETS =
  '<klynge-history><p class="without">Uden script</p></klynge-history><div data-klynge="profile" data-cluster="made"></div>';
const CHECK = '<klynge-check><p>Selvtesten er ikke kørt.</p></klynge-check>';
const page = (head, after = '') => html(`${WIDGETS}${after}`, { head });
/** What stands at the end of the body runs when all else is there, as an inline script that is not deferred does. */
const inBody = (scripts) => html(`${WIDGETS}${scripts}`, { head: '' });
const told = (head) => html(`${WIDGETS}${CHECK}`, { head });

const CACHED = '/wp-content/cache/autoptimize/js/autoptimize_1a2b3c.js';
const BASE = 'data-klynge-base="/"';

/** As those that delay do it: on the first sign of a visitor each tag is made anew, with what it had before. */
const revive = (selector, events, hold = '') => `<script>
  ${hold}
  const run = () => {
    for (const held of document.querySelectorAll('${selector}')) {
      const made = document.createElement('script');
      for (const { name, value } of held.attributes)
        if (name !== 'type') made.setAttribute(name.replace(/^data-(?:rocket-)?(src|type)$/, '$1'), value);
      held.replaceWith(made);
    }
  };
  for (const name of ${JSON.stringify(events)}) addEventListener(name, run, { once: true, passive: true });
</script>`;
/** As WP Rocket's does until everything has run: the page is told that it still loads, and hears of its end by another name. */
const HOLDS = `
  const listen = window.addEventListener;
  window.addEventListener = (name, ...rest) => listen.call(window, name === 'load' ? 'rocket-load' : name, ...rest);
  Object.defineProperty(document, 'readyState', { get: () => 'loading', configurable: true });`;

const KLARO = 'node_modules/.cache/klynge/klaro/package/dist/klaro-no-css.js';
const hasKlaro = existsSync(KLARO);
if (!hasKlaro) console.log('Not tested here, since it is not installed: Klaro');

export const optimiserPages = {
  '/left-alone': page(
    `<script ${LEFT_ALONE} src="/klynge.js" integrity="${HASHES['klynge.js']}" crossorigin="anonymous" defer></script>`,
  ),
  '/own.js': 'var before = 1;',
  '/klynge.min.js': smaller,
  '/klynge.js.pagespeed.jm.h4sh.js': smaller,
  [CACHED]: together(smaller),
  '/a.js+klynge.js.pagespeed.jc.h4sh.js': asStrings,
  '/minified': page(script('/klynge.min.js')),
  '/pagespeed': page(script('/klynge.js.pagespeed.jm.h4sh.js')),
  '/changed': told(
    `${script('/klynge.js.pagespeed.jm.h4sh.js', `integrity="${HASHES['klynge.js']}" crossorigin="anonymous"`)}${module('/cdn/check.js')}`,
  ),
  '/combined': told(script(CACHED)),
  '/combined-check': told(`${script(CACHED)}${module('/cdn/check.js')}`),
  '/combined-told': page(script('/own.js', BASE) + script(CACHED)),
  '/inlined': html(`${WIDGETS}${CHECK}${inline()}`, { head: '' }),
  '/inlined-told': inBody(inline(BASE)),
  '/strings': html(`${WIDGETS}${CHECK}${STRINGS}`, { head: '' }),
  '/strings-told': inBody(script('/own.js', BASE) + STRINGS),
  '/delayed': page(
    `<script type="rocketlazyloadscript" data-rocket-src="/klynge.js" defer></script>${revive('[type=rocketlazyloadscript]', ['keydown', 'mousemove', 'touchstart', 'wheel'], HOLDS)}`,
    CHECK,
  ),
  '/delayed-src': page(
    `<script type="litespeed/javascript" data-src="/klynge.js"></script>${revive('[type="litespeed/javascript"]', ['mouseover', 'click', 'keydown', 'touchstart'])}`,
    CHECK,
  ),
  '/rocket-loader': page(
    `<script type="5e2b-text/javascript" src="/klynge.js" defer></script>${revive('[type="5e2b-text/javascript"]', ['load'])}`,
  ),
  '/delayed-module': page(
    `<script type="rocketlazyloadscript" data-rocket-type="module" data-rocket-src="/klynge.js"></script>${revive('[type=rocketlazyloadscript]', ['keydown'], HOLDS)}`,
    CHECK,
  ),
  '/cookieconsent.js': readFileSync(
    'node_modules/vanilla-cookieconsent/dist/cookieconsent.umd.js',
    'utf8',
  ),
  '/cookieconsent': page(
    `${script('/cookieconsent.js')}<script type="text/plain" data-category="functional" data-type="text/javascript" src="/klynge.js"></script>`,
    CHECK,
  ),
  ...(hasKlaro ? { '/klaro.js': readFileSync(KLARO, 'utf8') } : {}),
  '/klaro': page(
    `<script>var klaroConfig = { noAutoLoad: true, storageMethod: 'localStorage', services: [{ name: 'klynge', purposes: ['functional'] }], translations: { zz: {} } };</script><script src="/klaro.js" defer></script><script type="text/plain" data-type="application/javascript" data-src="/klynge.js" data-name="klynge"></script>`,
    CHECK,
  ),
  '/cookiebot': page(
    `<script type="text/plain" data-cookieconsent="statistics" src="/klynge.js"></script>${revive('[data-cookieconsent=statistics]', ['CookiebotOnAccept'])}`,
    CHECK,
  ),
};
const STRICT = [
  '/left-alone',
  '/minified',
  '/pagespeed',
  '/changed',
  '/combined',
  '/combined-check',
];
export const optimiserPolicies = Object.fromEntries(
  Object.keys(optimiserPages).map((path) => [
    path,
    [...STRICT, '/combined-told'].includes(path) ? POLICY : '',
  ]),
);

const READY = until('seen.ready.length === 2');
const QUIET = { errors: [], warnings: [], logged: [], violations: [] };
const quiet = ({ errors, warnings, logged, violations }) => [
  [{ errors, warnings, logged, violations }, QUIET],
];
const works = (path) => ({ path, run: `${READY} return seen;`, expect: quiet });

/** It is told what to do, once on the console and in the self-test's place, and what stands in the tags stays. */
const tellsWhy = (path, from) => ({
  path,
  run: `${until("document.readyState === 'complete' && document.querySelector('klynge-check .klynge-failed')")}
    const line = document.querySelector('klynge-check .klynge-failed');
    return { warnings: seen.warnings, line: line.textContent, lang: line.lang, shown: line.checkVisibility(), errors: seen.errors,
      without: document.querySelector('.without').checkVisibility(), ready: seen.ready };`,
  expect: ({ warnings, line, ...rest }, asked) => [
    [rest, { lang: 'en', shown: true, errors: [], without: true, ready: [] }],
    [warnings, [line]],
    [from.test(line), true],
    [/ Give its tag data-klynge-base="…", the folder of klynge\.js\.$/.test(line), true],
    [asked.filter((file) => file.includes('/cdn/')), []],
  ],
});

/** Nothing runs before `act`, and the list in the tag and the self-test's own sentence stay; after it all is there. */
const waitsFor = (path, act, before = 'true') => ({
  path,
  run: `${until(before)}
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    const first = { version: globalThis.Klynge?.version ?? 'none', without: document.querySelector('.without').checkVisibility(),
      sentence: document.querySelector('klynge-check > p').checkVisibility() };
    ${act}
    ${READY}
    ${until("document.querySelector('klynge-check').shadowRoot?.querySelector('li')")}
    return { ...seen, first };`,
  expect: ({ first, ...seen }) => [
    [first, { version: 'none', without: true, sentence: true }],
    ...quiet(seen),
  ],
});
const presses = `dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));`;
const lines = `[...(document.querySelector('klynge-check').shadowRoot?.querySelectorAll('li') ?? [])].map((line) => line.className + ': ' + [...line.querySelectorAll('p')].map((p) => p.textContent).join(' '))`;

export const optimiserChecks = {
  'optimisers: with all that leaves it alone': works('/left-alone'),
  'optimisers: minified once more, under its name': works('/minified'),
  'optimisers: minified by mod_pagespeed, which lengthens its name': works('/pagespeed'),
  'optimisers: changed although its tag has a hash: the self-test says that it has not run': {
    path: '/changed',
    run: `${until(`${lines}.some((line) => line.startsWith('wrong: '))`)} return { says: ${lines}, ready: seen.ready };`,
    expect: ({ says, ready }) => [
      [
        /^wrong: Scriptet .*klynge\.js\.pagespeed\.jm\.h4sh\.js står på siden, men er ikke kørt\..*integrity/s.test(
          says[0],
        ),
        true,
      ],
      [ready, []],
    ],
  },
  'optimisers: in one file with others, in a cache: it says why nothing shows': tellsWhy(
    '/combined',
    /^klynge-widgets runs from http.*autoptimize_1a2b3c\.js /,
  ),
  'optimisers: in one file with others: the self-test alone says what to do': {
    path: '/combined-check',
    run: `${until(`${lines}.some((line) => line.includes('autoptimize'))`)} return ${lines};`,
    expect: (says) => [
      [says.length, 1],
      [
        /^wrong: Klynge-scriptet er kørt fra http.*autoptimize_1a2b3c\.js og ved ikke, .*data-klynge-base/.test(
          says[0],
        ),
        true,
      ],
    ],
  },
  'optimisers: in one file with others, and a tag names the folder': works('/combined-told'),
  'optimisers: in the page itself: it says why nothing shows': tellsWhy(
    '/inlined',
    /^klynge-widgets runs from the page /,
  ),
  'optimisers: in the page itself, and its tag names the folder': works('/inlined-told'),
  'optimisers: evaluated from a string: it says why nothing shows': tellsWhy(
    '/strings',
    /^klynge-widgets runs from the page /,
  ),
  'optimisers: evaluated from a string, and a tag names the folder': works('/strings-told'),
  'optimisers: delayed to the first key, on a page that is told it still loads': waitsFor(
    '/delayed',
    presses,
  ),
  'optimisers: delayed to the first key, its address kept in data-src': waitsFor(
    '/delayed-src',
    presses,
  ),
  'optimisers: delayed to the first key, as a module': waitsFor('/delayed-module', presses),
  'optimisers: made anew once the page has loaded, as Rocket Loader does': works('/rocket-loader'),
  'late consent: vanilla-cookieconsent itself': waitsFor(
    '/cookieconsent',
    `await CookieConsent.run({ autoShow: false, categories: { functional: {} }, language: { default: 'da', translations: { da: { consentModal: { title: 'x' }, preferencesModal: { sections: [] } } } } });
     if (globalThis.Klynge) throw new Error('it ran before consent');
     CookieConsent.acceptCategory('functional');`,
    'globalThis.CookieConsent',
  ),
  ...(hasKlaro
    ? {
        'late consent: Klaro itself': waitsFor(
          '/klaro',
          `const manager = klaro.getManager(klaroConfig);
           manager.applyConsents();
           if (globalThis.Klynge) throw new Error('it ran before consent');
           manager.updateConsent('klynge', true);
           manager.saveAndApplyConsents();`,
          'globalThis.klaro',
        ),
      }
    : {}),
  'late consent: a tag of text/plain, as Cookiebot has it': waitsFor(
    '/cookiebot',
    `dispatchEvent(new Event('CookiebotOnAccept'));`,
  ),
};
