// Pages on which an address does not mean what it says: with a base of their own, or without an address at all.
import { until } from '../support/checks.mjs';
import { html, POLICY, script } from './page.mjs';

const WIDGETS =
  '<klynge-map deep-link></klynge-map><klynge-positions deep-link></klynge-positions><klynge-calendar deep-link></klynge-calendar>';
const based = (base) => html(WIDGETS, { head: `<base href="${base}">${script()}` });

export const addressPages = {
  '/sub/page': based('/'),
  '/sub/foreign': html(WIDGETS, {
    head: `${script().replace(' defer', '')}<base href="https://else.example/folder/">`,
  }),
  '/srcdoc': html('<main></main>', { head: '' }),
};
export const addressPolicies = { '/srcdoc': '', '/sub/foreign': `${POLICY}; base-uri *` };

/** In a page: chooses, and gives what the address is then, without the host. */
const CHOOSE = `${until('seen.ready.length === 3')}
  const [map, positions] = ['klynge-map', 'klynge-positions'].map((tag) => document.querySelector(tag));
  ${until("map.shadowRoot.querySelector('.row-button') && map.shadowRoot.querySelector('.tools')")}
  const settled = async (widget) => { while (!(await widget.updateComplete)); };
  const before = location.href;
  const path = () => location.href.slice(location.origin.length);
  const tell = async () => { await settled(map); await settled(positions); return path(); };
  await settled(map);
  map.shadowRoot.querySelector('.row-button').click();
  const chosen = await tell();
  // As pages do that look up what their fragment names.
  document.querySelector(location.hash);
  map.shadowRoot.querySelector('.panel-back').click();
  const gone = await tell();`;

const keeps = (path) => ({
  path: `${path}?x=1`,
  run: `${CHOOSE} return { chosen, gone, errors: seen.errors, logged: seen.logged };`,
  expect: ({ chosen, ...found }) => [
    [chosen.replace(/__[a-z-]+$/, '__…'), `${path}?x=1#klynge__…`],
    [found, { gone: `${path}?x=1`, errors: [], logged: [] }],
  ],
});

export const addressChecks = {
  'with a base of the page’s own a choice changes the fragment alone': keeps('/sub/page'),
  'with a base on another host a choice changes the fragment alone': keeps('/sub/foreign'),
  'in a frame without an address a choice is kept as far as the browser lets it, and nothing is thrown':
    {
      path: '/srcdoc',
      run: `const frame = document.createElement('iframe');
        frame.srcdoc = ${JSON.stringify(based('/'))}.replaceAll('src="/', 'src="' + location.origin + '/');
        frame.title = 'x';
        document.querySelector('main').append(frame);
        ${until('frame.contentWindow?.seen?.ready.length === 3')}
        const view = frame.contentWindow;
        const map = view.document.querySelector('klynge-map');
        ${until("map.shadowRoot.querySelector('.row-button')")}
        map.shadowRoot.querySelector('.row-button').click();
        while (!(await map.updateComplete));
        return { open: map.shadowRoot.querySelectorAll('.card').length, stays: view.location.href.startsWith('about:srcdoc'), errors: view.seen.errors, logged: view.seen.logged };`,
      expect: (found) => [[found, { open: 1, stays: true, errors: [], logged: [] }]],
    },
};
