// Widgets that are moved or copied into another document: a frame, a window, the frame that a plugin prints from.
import { until } from '../support/checks.mjs';
import { html, POLICY } from './page.mjs';

const FALLBACK = '<ul class="without"><li>CLEAN</li><li>MADE</li></ul>';

export const documentPages = {
  '/documents': html(
    `<main id="area"><klynge-map>${FALLBACK}</klynge-map><div id="data" data-klynge="positions">${FALLBACK}</div>
     <klynge-calendar></klynge-calendar><p><a href="/embed/history.html">Historie</a></p></main>
     <iframe id="frame" title="Ramme" width="900" height="600" src="/empty.html"></iframe>`,
  ),
  '/documents-check': html(
    `<klynge-check>Scriptet er ikke kørt.</klynge-check><iframe id="frame" title="Ramme" src="/empty.html"></iframe>`,
  ),
  '/empty.html': '<!doctype html><html lang="en"><title>Ramme</title><body></body></html>',
};
export const documentPolicies = {
  '/empty.html': '',
  '/documents': `${POLICY}; frame-src 'self'`,
  '/documents-check': `${POLICY}; frame-src 'self'`,
};

const READY = `${until("seen.ready.length === 4 && document.querySelector('#frame').contentDocument?.title === 'Ramme'")}
  const frame = document.querySelector('#frame').contentDocument;
  const map = document.querySelector('klynge-map');
  ${until("map.shadowRoot.querySelector('.tools')")}
  /** What of the look comes from sheets of its own, of those that follow, and of the theme. */
  const look = (widget) => {
    const style = (selector) => getComputedStyle(widget.shadowRoot.querySelector(selector));
    return [style('.head').borderTopStyle, style('.list, .offices').listStyleType, getComputedStyle(widget).containerType];
  };
  const settled = async (widget) => { while (!(await widget.updateComplete)); };`;
const LOOK = ['solid', 'none', 'inline-size'];

export const documentChecks = {
  'a widget that is moved into a frame keeps its styles there, also those that come later, and back again':
    {
      path: '/documents',
      run: `${READY}
      frame.body.append(map);
      await settled(map);
      const height = map.shadowRoot.querySelector('.canvas').getBoundingClientRect().height;
      map.shadowRoot.querySelector('.row-button').click();
      ${until("map.shadowRoot.querySelector('.detail .facts')")}
      const dot = getComputedStyle(map.shadowRoot.querySelector('.offices li'), '::before').width;
      const there = look(map);
      ${until("map.shadowRoot.querySelector('.title').textContent.includes('Denmark')")}
      frame.documentElement.lang = 'da';
      ${until("!map.shadowRoot.querySelector('.title').textContent.includes('Denmark')")}
      document.querySelector('main').append(map);
      await settled(map);
      return { height: height > 300 && height < 900, dot, there, back: look(map), again: getComputedStyle(map.shadowRoot.querySelector('.offices li'), '::before').width, errors: seen.errors };`,
      expect: (found) => [
        [found, { height: true, dot: '10px', there: LOOK, back: LOOK, again: '10px', errors: [] }],
      ],
    },
  'a form that holds a widget is moved with it; a link is moved with its widget, and stays hidden':
    {
      path: '/documents',
      run: `${READY}
      const form = document.querySelector('#data');
      const pair = document.querySelector('p:has(> a)');
      frame.body.append(form, pair);
      const list = form.shadowRoot.firstElementChild;
      await settled(list);
      ${until("pair.querySelector('klynge-history')?.shadowRoot?.querySelector('.foot')")}
      ${until("pair.querySelector('a').getClientRects().length === 0")}
      return { list: getComputedStyle(list.shadowRoot.querySelector('.head')).borderTopStyle, history: getComputedStyle(pair.lastElementChild.shadowRoot.querySelector('.head')).borderTopStyle, errors: seen.errors };`,
      expect: (found) => [[found, { list: 'solid', history: 'solid', errors: [] }]],
    },
  'what a plugin clones and prints from a frame is drawn there, with its styles': {
    path: '/documents',
    run: `${READY}
      const copy = document.querySelector('#area').cloneNode(true);
      frame.body.append(copy);
      ${until("copy.querySelector('klynge-map').shadowRoot?.querySelector('.list') && copy.querySelector('klynge-calendar').shadowRoot?.querySelector('.foot')")}
      const [one] = copy.getElementsByTagName('klynge-map');
      await settled(one);
      return { look: look(one), fallback: copy.querySelector('#data .without').getClientRects().length > 0, link: copy.querySelector('a[href^="/embed/"]').getClientRects().length > 0, errors: seen.errors };`,
    // Forms of a document that has no script of ours are what they are without it.
    expect: (found) => [[found, { look: LOOK, fallback: true, link: true, errors: [] }]],
  },
  'a document that does not know the tags shows what stands in them, and the links': {
    path: '/documents',
    run: `${READY}
      const copy = frame.importNode(document.querySelector('#area'), true);
      frame.body.append(copy);
      const shown = (selector) => copy.querySelector(selector).getClientRects().length > 0;
      return { tag: shown('klynge-map .without'), data: shown('#data .without'), link: shown('a[href^="/embed/"]'), errors: seen.errors };`,
    expect: (found) => [[found, { tag: true, data: true, link: true, errors: [] }]],
  },
  'in a document that cannot be styled a widget keeps what stands in it, and is drawn once it is elsewhere':
    {
      path: '/documents',
      run: `${READY}
      const apart = document.implementation.createHTMLDocument('');
      const copy = map.cloneNode(true);
      apart.body.append(copy);
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      const before = copy.shadowRoot?.childElementCount;
      const slot = Boolean(copy.shadowRoot?.querySelector('slot'));
      document.querySelector('main').append(copy);
      ${until("copy.shadowRoot.querySelector('.list')")}
      return { before, slot, look: look(copy), errors: seen.errors };`,
      expect: (found) => [[found, { before: 1, slot: true, look: LOOK, errors: [] }]],
    },
  'the self-test keeps its styles in another document': {
    path: '/documents-check',
    run: `${until("document.querySelector('klynge-check').shadowRoot?.querySelector('li') && document.querySelector('#frame').contentDocument?.title === 'Ramme'")}
      const check = document.querySelector('klynge-check');
      document.querySelector('#frame').contentDocument.body.append(check);
      return { list: getComputedStyle(check.shadowRoot.querySelector('ul')).listStyleType, errors: seen.errors };`,
    expect: (found) => [[found, { list: 'none', errors: [] }]],
  },
};
