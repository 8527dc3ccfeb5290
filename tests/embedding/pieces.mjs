// Pages that arrive in pieces: what is not whole yet is not judged.
import { readFileSync } from 'node:fs';
import { until } from '../support/checks.mjs';
import { html } from './page.mjs';

const [file] = JSON.parse(readFileSync('dist/preload.json', 'utf8')).history;
const link = (widget) => `<a href="/embed/${widget}.html">Klynger</a>`;
/** Some browsers wait for more than a few bytes before they read. */
const ROOM = `<!-- ${'.'.repeat(4096)} -->`;
const WHOLE = `${ROOM}<main><p id="whole">${link('history')}</p>\n`;
const PIECES = {
  sentence: [`<p id="cut">${link('map')}`, ' viser, hvor klyngerne ligger.</p>'],
  list: [`<ul id="cut"><li>${link('map')}`, '<ul><li>CLEAN</li></ul></li></ul>'],
  lists: [
    `<ul id="cut"><li>${link('map')}<ul><li>CLEAN</li></ul></li>`,
    `<li>${link('calendar')}<ul><li>MADE</li></ul></li></ul>`,
  ],
  dress: [`<p id="cut"><b>${link('map')}</b>`, ' og mere.</p>'],
};
const EARLY = `<link rel="modulepreload" crossorigin href="/${file}">`;
const HEADS = {
  plain: `${EARLY}<script src="/klynge.js"></script>`,
  async: `${EARLY}<script src="/klynge.js" async></script>`,
  module: '<script type="module" src="/cdn/all.js" async></script>',
};
const [before, after] = html('|', { head: 'HEAD' }).split('|');
const written = (head) => before.replace('HEAD', HEADS[head]);

let release;
let more;
const begin = () => (more = new Promise((resolve) => (release = resolve)));
begin();

export const piecePages = {
  '/pieces': html('', { head: '' }),
  // What was held back comes, and the next page is held back anew.
  '/pieces/more': () => {
    release();
    begin();
    return '';
  },
  '/pieces/blocking.js': async () => {
    await more;
    return '';
  },
  ...Object.fromEntries(
    Object.keys(HEADS).flatMap((head) =>
      Object.entries(PIECES).flatMap(([name, [first, rest]]) => [
        [
          `/pieces/${head}/${name}`,
          async function* () {
            yield written(head) + WHOLE + first;
            await more;
            yield `${rest}</main>${after}`;
          },
        ],
        [
          `/pieces/${head}/blocked-${name}`,
          `${written(head)}${WHOLE}${first}<script src="/pieces/blocking.js"></script>${rest}</main>${after}`,
        ],
      ]),
    ),
  ),
};
export const piecePolicies = Object.fromEntries(Object.keys(piecePages).map((path) => [path, '']));

const WISHED = {
  sentence: [[], 1],
  list: [['klynge-map after ul'], 0],
  lists: [['klynge-map after ul', 'klynge-calendar after ul'], 0],
  dress: [[], 1],
};

const arrives = (path, name) => ({
  path: '/pieces',
  run: `const frame = document.createElement('iframe');
    frame.title = 'x';
    frame.src = '${path}';
    document.body.append(frame);
    const page = () => frame.contentDocument;
    const drawn = (one) => one?.shadowRoot?.querySelector('.foot');
    // Its script has looked at what is there, and taken the block that is whole.
    ${until("page()?.querySelector('#whole > klynge-history') && page().querySelector('#cut')")}
    const early = page().querySelectorAll('main klynge-map').length;
    const state = page().readyState;
    await fetch('/pieces/more');
    ${until("page().readyState === 'complete'")}
    const all = () => [...page().querySelectorAll('main :is(klynge-map, klynge-calendar)')];
    ${until(`all().length === ${WISHED[name][0].length} && all().every(drawn)`)}
    await new Promise((done) => frame.contentWindow.requestAnimationFrame(() => setTimeout(done)));
    return { early, state, widgets: all().map((one) => one.localName + ' after ' + one.previousElementSibling.localName),
      links: [...page().querySelectorAll('#cut a')].filter((one) => one.getClientRects().length).length, errors: frame.contentWindow.seen.errors };`,
  expect: (found) => [
    [
      found,
      { early: 0, state: 'loading', widgets: WISHED[name][0], links: WISHED[name][1], errors: [] },
    ],
  ],
});

const SAYS = {
  sentence: 'a link that a sentence goes on after stays a link',
  list: 'a list that is still coming is taken as a whole',
  lists: 'of a longer list that is still coming each item is',
  dress: 'a link in bold that a sentence goes on after stays a link',
};
/** WebKit runs nothing that is async before the page is painted, and Firefox no other plain script while it waits for one. */
const RUN = { async: ['chromium', 'firefox'], module: ['chromium', 'firefox'] };
const RUN_BLOCKED = { ...RUN, async: ['chromium'] };
export const pieceChecks = Object.fromEntries(
  Object.keys(HEADS).flatMap((head) =>
    Object.keys(PIECES).flatMap((name) => [
      [
        `on a page that arrives in pieces (${head}), ${SAYS[name]}`,
        { ...arrives(`/pieces/${head}/${name}`, name), browsers: RUN[head] },
      ],
      [
        `on a page that waits for a script (${head}), ${SAYS[name]}`,
        { ...arrives(`/pieces/${head}/blocked-${name}`, name), browsers: RUN_BLOCKED[head] },
      ],
    ]),
  ),
);
