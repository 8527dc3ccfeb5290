// Frames with a sandbox, as many systems write them: links out and downloads that nobody hears of.
import { readFileSync } from 'node:fs';
import { until } from '../support/checks.mjs';
import { html, POLICY } from './page.mjs';

const USUAL = 'allow-scripts allow-same-origin allow-popups allow-forms';
const SANDBOXES = {
  none: null,
  usual: USUAL,
  free: `${USUAL} allow-downloads allow-top-navigation-by-user-activation`,
  opaque: 'allow-scripts allow-popups',
};

/** A page for frames that tells the page around it what a visitor could do. */
const told = (widget) =>
  readFileSync(`dist/embed/${widget}.html`, 'utf8').replace(
    '</body>',
    '<script src="/told.js"></script></body>',
  );
const TELLING = `(async () => {
  const find = (selector) => document.querySelector('main > :defined')?.shadowRoot?.querySelector(selector);
  ${until("find('.tools li') || find('.tools [role=status]')")}
  const widget = document.querySelector('main > :defined');
  while (!(await widget.updateComplete));
  let clicked;
  addEventListener('click', (event) => { event.preventDefault(); clicked = event.composedPath()[0].closest('a'); });
  widget.shadowRoot.querySelector('.cell')?.click();
  ${until('find(\'a[href^="http"]\')')}
  clicked = undefined;
  find('a[href^="http"]').click();
  parent.postMessage({ told: {
    base: document.querySelector('base').target, link: clicked.target || document.querySelector('base').target,
    downloads: [...widget.shadowRoot.querySelectorAll('.tools button')].length } }, '*');
})();`;

/** `other`: the address of a second server. */
export const sandboxPages = (other) => ({
  '/told.js': TELLING,
  '/embed/told-positions.html': told('positions'),
  '/embed/told-calendar.html': told('calendar'),
  '/sandboxes': html('<main></main>', { head: `<meta name="other" content="${other}">` }),
  '/sandboxed-tags': html(
    '<klynge-map></klynge-map><klynge-calendar now="2022-01-01"></klynge-calendar><div data-klynge="positions"></div>',
  ),
});
export const sandboxPolicies = { '/sandboxes': `${POLICY}; frame-src http:` };

const frames = (path, sandbox) => `
    const frame = document.createElement('iframe');
    ${sandbox === null ? '' : `frame.setAttribute('sandbox', '${sandbox}');`}
    frame.title = 'x';
    frame.width = 900;
    frame.src = ${path};
    document.querySelector('main').append(frame);`;
const tells = (path, name, wished) => ({
  path: '/sandboxes',
  run: `const other = document.querySelector('meta[name=other]').content;
    const heard = new Promise((done) => addEventListener('message', ({ data }) => data.told && done(data.told)));
    ${frames(path, SANDBOXES[name])}
    return heard;`,
  expect: (found) => [[found, wished]],
});
const FREE = { base: '_top', link: '_top', downloads: 2 };
const SHUT = { base: '_blank', link: '_blank', downloads: 0 };

export const sandboxChecks = {
  ...Object.fromEntries(
    ['positions', 'calendar'].flatMap((widget) => [
      [
        `${widget}: a frame without a sandbox leads out of itself, and offers its downloads`,
        tells(`'/embed/told-${widget}.html'`, 'none', FREE),
      ],
      [
        `${widget}: in a sandbox links open a window, and what could not be saved is not offered`,
        tells(`'/embed/told-${widget}.html'`, 'usual', SHUT),
      ],
      [
        `${widget}: a sandbox that allows both changes nothing`,
        tells(`'/embed/told-${widget}.html'`, 'free', FREE),
      ],
      [
        `${widget}: the frame of another site without a sandbox changes nothing`,
        tells(`other + '/embed/told-${widget}.html'`, 'none', FREE),
      ],
      [
        `${widget}: in the sandbox of another site links open a window, and nothing is offered that could not be saved`,
        tells(`other + '/embed/told-${widget}.html'`, 'usual', SHUT),
      ],
    ]),
  ),
  'tags on a page in a sandbox: links open a window, and nothing is offered that could not be saved':
    {
      path: '/sandboxes',
      run: `${frames("'/sandboxed-tags'", USUAL)}
      const view = frame.contentWindow;
      ${until('view.seen?.ready.length === 3')}
      const page = frame.contentDocument;
      const [map, calendar] = ['klynge-map', 'klynge-calendar'].map((tag) => page.querySelector(tag).shadowRoot);
      const list = page.querySelector('[data-klynge]').shadowRoot.firstElementChild.shadowRoot;
      ${until("[map, calendar, list].every((root) => root.querySelector('.tools'))")}
      calendar.querySelector('.event [aria-expanded]').click();
      ${until("calendar.querySelector('.links a')")}
      const targets = [];
      view.addEventListener('click', (event) => { event.preventDefault(); const link = event.composedPath()[0].closest('a'); if (link) targets.push(link.target); });
      calendar.querySelector('.links a').click();
      const file = calendar.querySelectorAll('.links button').length;
      list.querySelector('.cell').click();
      ${until(`list.querySelector('a[href^="http"]')`)}
      list.querySelector('a[href^="http"]').click();
      return { targets, downloads: [map, calendar, list].map((root) => root.querySelectorAll('.tools button').length), file, errors: view.seen.errors };`,
      expect: (found) => [
        [found, { targets: ['_blank', '_blank'], downloads: [0, 0, 0], file: 0, errors: [] }],
      ],
    },
};
