// The pages for frames: right at any height without a word from outside, and deaf to strangers.
import { readdirSync } from 'node:fs';
import { until } from '../support/checks.mjs';
import { html, POLICY } from './page.mjs';

const WIDGETS = readdirSync('src/widgets');
const frame = (path, attributes = 'width="100%" height="500"') =>
  `<iframe src="${path}" title="Klynger" ${attributes} frameborder="0"></iframe>`;
const around = (body) => html(body, { head: '<script src="/embed/resize.js" defer></script>' });

/** `other`: the address of a second server, another origin with the same files. */
export const framePages = (other) => ({
  '/frames': html(WIDGETS.map((name) => frame(`/embed/${name}.html`)).join(''), { head: '' }),
  '/frame-options': html(
    frame(
      '/embed/map.html?region=1082&theme=dark&accent=%23ffd100&lang=en&density=compact&heading=Klynger%20i%20Midtjylland&src=https://else.example/x.json&unknown=1&now=%3Cscript%3E',
    ),
    { head: '' },
  ),
  '/frame-german': html(
    frame('/embed/history.html?lang=de-AT') + frame('/embed/history.html?lang=sv'),
    { head: '' },
  ),
  '/frame-accent': html(
    frame('/embed/positions.html?accent=%23ffd100') + frame('/embed/positions.html?accent=0b3d91'),
    { head: '' },
  ),
  '/resized': around(frame(`${other}/embed/history.html`, 'width="100%" height="300"')),
  '/lazy': around(`<div id="here"></div>`),
  '/stranger': around(
    `${frame('/embed/history.html', 'width="100%" height="300"')}<iframe id="bad" src="${other}/liar.html" title="x"></iframe>`,
  ),
  '/query': around(
    `<iframe id="bad" src="${other}/liar.html?page=/embed/map.html" title="x"></iframe>${frame('/embed/history.html', 'width="100%" height="300"')}`,
  ),
  '/coerced': around('<main></main>'),
  '/embed/coerced.html': '<!doctype html><script src="/coerced.js"></script>',
  // The last is a height; what comes before it could only be taken for one.
  '/coerced.js': `for (const height of ['111', [112], new Number(113), { valueOf: 1 }, true, NaN, Infinity, -114, 0, 20001, null, 777])
    parent.postMessage({ klynge: 'height', height }, '*');`,
  '/liar.html': '<!doctype html><script src="/liar.js"></script>',
  '/liar.js': `parent.postMessage({ klynge: 'height', height: 5 }, '*');`,
  '/asks.html':
    '<!doctype html><iframe src="/embed/history.html" title="x"></iframe><script src="/asks.js"></script>',
  '/asks.js': `addEventListener('message', (e) => { document.title = e.origin + ' ' + e.data.klynge; });`,
});
export const framePolicies = Object.fromEntries(
  [
    '/frames',
    '/frame-options',
    '/frame-accent',
    '/frame-german',
    '/resized',
    '/lazy',
    '/stranger',
    '/query',
    '/coerced',
  ].map((path) => [path, `${POLICY}; frame-src http:`]),
);

const drawn = `[...document.querySelectorAll('iframe')].every((frame) => frame.contentDocument?.querySelector('main > :defined')?.shadowRoot?.querySelector('.foot'))`;

export const frameChecks = {
  'each widget’s page fills a frame of 500 pixels, is titled, and leads out of it': {
    path: '/frames',
    run: `${until(drawn)}
      return [...document.querySelectorAll('iframe')].map(({ contentDocument: page }) => {
        const widget = page.querySelector('main > :defined');
        return { widget: widget.localName, titled: page.title.length > 4, target: page.querySelector('base').target, wide: widget.clientWidth > 300,
          sideways: page.documentElement.scrollWidth - page.documentElement.clientWidth, scrolls: page.documentElement.scrollHeight >= 500, shown: page.querySelector('.klynge-static').getClientRects().length };
      });`,
    expect: (found) => [
      [
        found,
        WIDGETS.map((name) => ({
          widget: `klynge-${name}`,
          titled: true,
          target: '_top',
          wide: true,
          sideways: 0,
          scrolls: true,
          shown: 0,
        })),
      ],
    ],
  },
  'a frame speaks German where its address asks for it, and Danish where it asks for a language that there is not':
    {
      path: '/frame-german',
      run: `${until(drawn)}
      return [...document.querySelectorAll('iframe')].map(({ contentDocument: page }) => [page.documentElement.lang, page.querySelector('klynge-history').shadowRoot.querySelector('.head').textContent.includes('Geschichte')]);`,
      expect: (found) => [
        [
          found,
          [
            ['de-AT', true],
            ['da', false],
          ],
        ],
      ],
    },
  'inside a frame no control leads the page around, or the frame, elsewhere': {
    path: '/frames',
    run: `${until(drawn)}
      const before = location.href;
      const root = document.querySelector('iframe[src*=map]').contentDocument.querySelector('klynge-map').shadowRoot;
      while (!(await root.host.updateComplete));
      root.querySelector('.about > summary').click();
      root.querySelector('.row-button').click();
      await new Promise((done) => setTimeout(done));
      return { same: location.href === before, stays: root.host.isConnected && root.ownerDocument.defaultView === document.querySelector('iframe[src*=map]').contentWindow };`,
    expect: (found) => [[found, { same: true, stays: true }]],
  },
  'the address chooses language, theme, density, filters and words; what it may not choose is ignored':
    {
      path: '/frame-options',
      run: `${until(drawn)}
      const { contentDocument: page, contentWindow: view } = document.querySelector('iframe');
      const map = page.querySelector('klynge-map');
      while (!(await map.updateComplete));
      return { lang: page.documentElement.lang, region: map.region, heading: map.heading, src: map.getAttribute('src'), now: map.now, unknown: map.hasAttribute('unknown'),
        dark: view.getComputedStyle(page.body).backgroundColor, accent: page.documentElement.style.getPropertyValue('--klynge-accent'),
        space: page.documentElement.style.getPropertyValue('--klynge-space'), status: map.shadowRoot.querySelector('.status').textContent.trim() };`,
      expect: ({ status, ...found }, asked) => [
        [
          found,
          {
            ...{
              lang: 'en',
              region: '1082',
              heading: 'Klynger i Midtjylland',
              src: null,
              now: '',
              unknown: false,
            },
            ...{ dark: 'rgb(20, 24, 27)', accent: '#ffd100', space: '0.75' },
          },
        ],
        [/^\d+ of \d+ clusters shown: Central Denmark Region$/.test(status), true],
        [asked.some((path) => path.includes('x.json')), false],
      ],
    },
  'an accent that could not be read on the page is left out': {
    path: '/frame-accent',
    run: `${until(drawn)}
      return [...document.querySelectorAll('iframe')].map(({ contentDocument: page }) => page.documentElement.style.getPropertyValue('--klynge-accent'));`,
    expect: (found) => [[found, ['', '#0b3d91']]],
  },
  'a page that wants to is told the height across origins, and again when it changes': {
    path: '/resized',
    run: `const frame = document.querySelector('iframe');
      ${until('frame.height > 600')}
      frame.width = '320';
      // From 1,600 pixels to 7,000; on the way there it may be told of less.
      ${until('frame.height > 4000')}
      return seen.errors;`,
    expect: (errors) => [[errors, []]],
  },
  'a frame that comes late is given its height too': {
    path: '/lazy',
    run: `const frame = document.createElement('iframe');
      frame.src = '/embed/history.html';
      frame.title = 'x';
      document.querySelector('#here').append(frame);
      ${until('frame.height > 300')}
      return seen.errors;`,
    expect: (errors) => [[errors, []]],
  },
  'a height from anybody else is not believed': {
    path: '/stranger',
    run: `const frame = document.querySelector('iframe');
      ${until('frame.height > 300')}
      postMessage({ klynge: 'height', height: 5 }, '*');
      await new Promise((done) => { addEventListener('message', () => setTimeout(done), { once: true }); postMessage('last', '*'); });
      return { kept: frame.height > 300, bad: document.querySelector('#bad').height };`,
    expect: (found) => [[found, { kept: true, bad: '' }]],
  },
  'a frame with our path in its query is not one of ours': {
    path: '/query',
    run: `const frame = document.querySelector('#bad + iframe');
      ${until('frame.height > 300')}
      // It has loaded, and answers after what it said when it did.
      const bad = document.querySelector('#bad');
      await new Promise((done) => { bad.addEventListener('load', () => setTimeout(done)); bad.src += '&again'; });
      await new Promise((done) => { addEventListener('message', done, { once: true }); postMessage('last', '*'); });
      return bad.height;`,
    expect: (height) => [[height, '']],
  },
  'a height is a number from one to 20,000, and nothing that can be taken for one': {
    path: '/coerced',
    run: `const frame = document.createElement('iframe');
      frame.title = 'x';
      frame.src = '/embed/coerced.html';
      const heights = [];
      new MutationObserver(() => heights.push(frame.height)).observe(frame, { attributeFilter: ['height'] });
      document.querySelector('main').append(frame);
      ${until("frame.height === '777'")}
      await new Promise((done) => setTimeout(done));
      return heights;`,
    expect: (heights) => [[heights, ['777']]],
  },
  'a page that does not ask hears nothing': {
    path: '/asks.html',
    run: `${until("document.querySelector('iframe').contentDocument.querySelector('klynge-history')?.shadowRoot?.querySelector('.foot')")}
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      return document.title;`,
    expect: (title) => [[title, '']],
  },
};
