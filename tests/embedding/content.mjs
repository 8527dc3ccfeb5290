// What stands in a tag: a fallback, or a page that goes on inside because the tag was not closed.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { until } from '../support/checks.mjs';
import { html, script } from './page.mjs';

const LIST =
  '<p>De nationale klynger</p><ul class="without"><li><a href="https://a.example/">CLEAN</a></li></ul>';
const REST = '<h2 id="next">Åbningstider</h2><p>Alle hverdage 9–15.</p>';
const EARLY = `<link rel="modulepreload" crossorigin href="/cdn/chunks/none.js">${script().replace(' defer', '')}`;

/** WordPress' own classic text, where it is there; else what it was read to make. */
const formatting = ['node_modules/.cache/klynge/debian', '']
  .map((root) => `${root}/usr/share/wordpress`)
  .find((folder) => existsSync(`${folder}/wp-includes/formatting.php`));
const CLASSIC = [
  `<klynge-map region="1082">\n  <p>De nationale klynger</p>\n  <ul>\n    <li>CLEAN</li>\n  </ul>\n</klynge-map>\nMere tekst.`,
  '<klynge-history>\n<ul>\n<li>CLEAN</li>\n</ul>\n</klynge-history>',
  '<klynge-profile cluster="made"><a href="https://a.example/">MADE</a></klynge-profile>',
  '<klynge-check>\n<p>Scriptet er ikke kørt.</p>\n</klynge-check>',
];
const MADE = [
  '<p><klynge-map region="1082"></p>\n<p>De nationale klynger</p>\n<ul>\n<li>CLEAN</li>\n</ul>\n<p></klynge-map><br />\nMere tekst.</p>',
  '<p><klynge-history></p>\n<ul>\n<li>CLEAN</li>\n</ul>\n<p></klynge-history></p>',
  '<p><klynge-profile cluster="made"><a href="https://a.example/">MADE</a></klynge-profile></p>',
  '<p><klynge-check></p>\n<p>Scriptet er ikke kørt.</p>\n<p></klynge-check></p>',
];
function classic() {
  if (!formatting) return MADE;
  const code = `define('ABSPATH', '${formatting}/'); define('WPINC', 'wp-includes'); define('WP_DEBUG', false);
    foreach (array('compat', 'plugin', 'l10n', 'functions', 'option', 'formatting') as $file) require_once ABSPATH . WPINC . "/$file.php";
    echo json_encode(array_map('wpautop', json_decode(stream_get_contents(STDIN), true)));`;
  try {
    return JSON.parse(execFileSync('php', ['-r', code], { input: JSON.stringify(CLASSIC) }));
  } catch {
    return MADE;
  }
}

const SWALLOWING = {
  'a tag that closes itself': `<klynge-map />${REST}<p><klynge-history />`,
  'a data form that closes itself': `<div data-klynge="map" />${REST}<div data-klynge="history" /><p>Slut</p>`,
  'a tag without its end': `<section><klynge-map>${LIST}${REST}<klynge-history>${LIST}</klynge-history></section>`,
  'a data form without its end': `<div data-klynge="map">${LIST}${REST}<klynge-history>${LIST}</klynge-history>`,
};

export const contentPages = {
  ...Object.fromEntries(
    Object.values(SWALLOWING).flatMap((body, i) => [
      [`/swallowed-${i}`, html(body)],
      [`/swallowed-early-${i}`, html(body, { head: EARLY })],
    ]),
  ),
  '/swallowed-lists': html(
    `<klynge-history><ul><li>A</li></ul><ul id="next"><li>B</li></ul></klynge-history>`,
  ),
  '/swallowed-text': html(
    `<klynge-history /><p id="next">${'Kommunens egen tekst. '.repeat(40)}</p>`,
  ),
  '/swallowed-check': html(`<klynge-check />${REST}<klynge-history></klynge-history>`),
  '/fallbacks': html(
    `<klynge-history>${LIST}</klynge-history><klynge-profile cluster="made"><div class="klynge-static"><h2 class="without">A</h2><h3>B</h3><ul><li>C</li></ul><ul><li>D</li></ul></div></klynge-profile>
     <div data-klynge="positions"><table class="without"><tr><td>A</td></tr></table><p>Se <b>mere</b> <a href="https://a.example/">her</a></p></div><klynge-check>${LIST}</klynge-check>`,
  ),
  '/classic': () => html(`<article>${classic().join('\n')}</article>`),
};

const swallows = (path, tag) => ({
  path,
  run: `${until("document.querySelector('#next')?.getClientRects().length > 0 && seen.warnings.length > 0")}
    const widgets = [...document.querySelectorAll('klynge-map, klynge-history, klynge-check'), ...[...document.querySelectorAll('[data-klynge]')].map((one) => one.shadowRoot?.firstElementChild)].filter(Boolean);
    const drawn = () => widgets.every((one) => one.shadowRoot?.querySelector('.foot, h2 + div'));
    ${until('drawn()')}
    const first = document.querySelector('[data-klynge=map]')?.shadowRoot.firstElementChild ?? widgets[0];
    const next = document.querySelector('#next').getBoundingClientRect();
    const last = [...first.shadowRoot.querySelectorAll('.foot, button')].filter((one) => !one.closest('details:not([open])')).at(-1).getBoundingClientRect();
    return { below: next.top >= last.bottom - 1 && next.height > 0, warnings: seen.warnings.map((text) => text.replace(/:.*/, '')), errors: seen.errors };`,
  expect: ({ warnings, ...found }) => [
    [found, { below: true, errors: [] }],
    [warnings.includes(tag), true],
  ],
});

export const contentChecks = {
  ...Object.fromEntries(
    Object.keys(SWALLOWING).flatMap((what, i) => {
      const tag = what.includes('data') ? '<div data-klynge="map">' : '<klynge-map>';
      return [
        [
          `what ${what} swallows stays on the page, below, and is told of`,
          swallows(`/swallowed-${i}`, tag),
        ],
        [
          `the same, where the widget is drawn while the page arrives: ${what}`,
          swallows(`/swallowed-early-${i}`, tag),
        ],
      ];
    }),
  ),
  'two lists are more than a fallback': swallows('/swallowed-lists', '<klynge-history>'),
  'long text is more than a fallback': swallows('/swallowed-text', '<klynge-history>'),
  'what a self-test that closes itself swallows stays on the page': swallows(
    '/swallowed-check',
    '<klynge-check>',
  ),
  'a list, a table, some text and an edition of the library’s own are fallbacks, and give way': {
    path: '/fallbacks',
    run: `${until("seen.ready.length === 3 && document.querySelector('klynge-check').shadowRoot?.querySelector('li')")}
      return { shown: [...document.querySelectorAll('.without')].filter((one) => one.getClientRects().length).length, ...seen };`,
    expect: ({ shown, warnings, errors }) => [
      [shown, 0],
      [warnings, []],
      [errors, []],
    ],
  },
  'what WordPress takes out of the tag in its classic text comes back into it, and gives way': {
    path: '/classic',
    run: `${until("seen.ready.length === 3 && document.querySelector('klynge-check').shadowRoot?.querySelector('li')")}
      const article = document.querySelector('article');
      const shown = [...article.querySelectorAll('ul, p, a')].filter((one) => one.getClientRects().length && one.innerText.trim() && !one.querySelector('klynge-map, klynge-history, klynge-profile, klynge-check'));
      return { shown: shown.map((one) => one.innerText.trim()), map: document.querySelector('klynge-map ul') !== null, warnings: seen.warnings, errors: seen.errors };`,
    expect: (found) => [[found, { shown: ['Mere tekst.'], map: true, warnings: [], errors: [] }]],
  },
};
