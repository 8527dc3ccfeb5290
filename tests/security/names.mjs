/**
 * Names that the page's content can set. An element with a name hides what `document` has under it, a field what its form has, and an
 * element with an id stands for a global that the browser does not have. None of them switches a widget off, or says where anything
 * comes from.
 */
import { BROWSERS, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { PROBE, same, until } from './support.mjs';

/** Globals that not every browser has, and those that libraries leave for one another. */
const GLOBALS = [
  'trustedTypes',
  'TrustedTypePolicyFactory',
  'scheduler',
  'ReportingObserver',
  'Klynge',
  'klynge',
  'Lit',
  'lit',
  'litHtmlPolyfillSupport',
  'litHtmlVersions',
  'litElementVersions',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'reactiveElementVersions',
  'reactiveElementPolyfillSupport',
  'litPropertyMetadata',
  'litNonce',
  'litIssuedWarnings',
  'ShadyCSS',
  'ShadyDOM',
  'process',
  'define',
  'module',
  'exports',
];

/** What is seen of a page whose `document` answers with images. */
const FIND = `const all = (selector, root = document) => [...Document.prototype.querySelectorAll.call(root, selector)];
  const found = () => [...all('klynge-map, klynge-positions, klynge-calendar, klynge-history, klynge-profile'), ...all('[data-klynge]').map((one) => one.shadowRoot?.firstElementChild)];
  const drawn = () => found().filter((one) => one?.shadowRoot?.querySelector('.foot')).length;`;

const WIDGETS = `<klynge-map></klynge-map><klynge-positions></klynge-positions><klynge-calendar></klynge-calendar>
  <klynge-history></klynge-history><klynge-profile cluster="made"></klynge-profile><div data-klynge="history"></div>
  <p><a href="/embed/history.html?region=1082">Historie</a></p>`;
const COUNT = 7;

const page = (script, before, body = WIDGETS) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title><script src="/probe.js"></script></head><body>${before}${script}${body}</body></html>`;

export async function names({ check }) {
  const pages = { '/probe.js': PROBE };
  const stranger = await serve({ folder: 'dist' });
  const server = await serve({ folder: 'dist', pages });
  const taken = `src="${stranger.origin}/x.gif" data-klynge-src="${stranger.origin}/data/klynger.json" data-src="${stranger.origin}/data/klynger.json"`;
  pages['/plain'] = page('', '', '');
  for (const name of wanted) {
    const browser = await BROWSERS[name]();
    await browser.open(`${server.origin}/plain`);
    const ofDocument = await browser.run(`const names = new Set();
      for (let at = document; at; at = Object.getPrototypeOf(at)) for (const one of Object.getOwnPropertyNames(at)) names.add(one);
      return [...names];`);
    const ofElement = await browser.run(`const names = new Set();
      for (let at = document.createElement('form'); at; at = Object.getPrototypeOf(at)) for (const one of Object.getOwnPropertyNames(at)) names.add(one);
      return [...names];`);
    const kinds = {
      'an image for each name of the document': ofDocument
        .map((one) => `<img name="${one}" id="${one}" ${taken} alt="">`)
        .join(''),
      'two forms for each name of the document': ofDocument
        .map((one) => `<form name="${one}"></form><form name="${one}"></form>`)
        .join(''),
      'an element for each global that a library may look for': GLOBALS.map(
        (one) => `<a id="${one}" href="${stranger.origin}/${one}">x</a>`,
      ).join(''),
      'a form around the widgets with a field for each name of an element': `<form lang="da">${ofElement.map((one) => `<button name="${one}" type="button">x</button>`).join('')}`,
    };
    for (const [kind, before] of Object.entries(kinds))
      for (const [what, script] of Object.entries({
        'klynge.js': '<script src="/klynge.js" defer></script>',
        'klynge.js as a module': '<script type="module" src="/klynge.js"></script>',
      }))
        await check(
          `${name}: ${what}, ${kind}: all widgets are drawn, and nothing is from a stranger`,
          async () => {
            const own = kind.startsWith('a form around')
              ? `${before}${WIDGETS}</form>`
              : before + WIDGETS;
            pages['/names'] = page(script, '', own);
            await browser.open('about:blank');
            stranger.asked.length = 0;
            await browser.open(`${server.origin}/names`);
            const result =
              await browser.run(`${FIND} ${until(`drawn() === ${COUNT} && found()[0].shadowRoot.querySelectorAll('.row-button').length > 5`)}
            return seen.errors;`);
            same(result, [], kind);
            same(
              stranger.asked.filter((path) => path !== '/x.gif'),
              [],
              'asked of the stranger',
            );
          },
        );
    await browser.close();
  }
  await server.close();
  await stranger.close();
}
