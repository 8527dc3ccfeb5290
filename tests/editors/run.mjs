// What editors and sanitisers leave of each form of the snippet, and what the script makes of that: held against the table in
// docs/en/embedding.md. The editors run in Chromium; what they leave is loaded in every browser.
import { existsSync, readFileSync } from 'node:fs';
import { BROWSERS, CHROMIUM, puppeteer, wanted } from '../support/browsers.mjs';
import { until } from '../support/checks.mjs';
import { serve } from '../support/serve.mjs';
import { EDITORS, editorPages, prepare } from './editors.mjs';

const FORMS = ['tag', 'data', 'link', 'frame', 'static'];
const FALLBACK = '<p><a href="https://clusterexcellencedenmark.dk">De nationale klynger</a></p>';
const pages = { ...editorPages };
await prepare();
const server = await serve({ folder: '.', pages });
const address = `${server.origin}/dist/embed/map.html?region=1082&heading=none`;

const SNIPPETS = {
  tag: `<klynge-map region="1082" heading="none">${FALLBACK}</klynge-map>`,
  data: `<div data-klynge="map" data-region="1082" data-heading="none">${FALLBACK}</div>`,
  link: `<ul><li><a href="${address.replace('&', '&amp;')}">Klyngekort</a><ul><li>Styrkeposition<br><a href="https://clusterexcellencedenmark.dk">De nationale klynger</a></li></ul></li></ul>`,
  frame: `<iframe src="${address.replace('&', '&amp;')}" title="Klyngekort" width="100%" height="900" frameborder="0" loading="lazy"></iframe>`,
  static: readFileSync('dist/static/positions-1082.da.html', 'utf8'),
};
/** Lists that stand side by side, which some editors make one of: an ordinary one, and two links. */
const LISTS = `<ul><li>Åbent 9–15</li></ul>${SNIPPETS.link}${SNIPPETS.link.replace('map.html', 'history.html').replace('Klyngekort', 'Historie')}`;
/** The signs of the table: all of it works, something of it can be read, nothing is left. */
const [ALL, SOME, NONE] = ['●', '○', '–'];

/** In the page of what is left: for each form what has become of it. */
const READ = `
  const settled = (widget) => Boolean(widget?.shadowRoot?.querySelector('.foot')) && widget.region === '1082' && widget.heading === 'none';
  // A frame whose scripts an editor has forbidden shows the edition without script.
  const whole = (frame) => frame?.src.includes('region=1082') === true && (!frame.hasAttribute('sandbox') || frame.sandbox.contains('allow-scripts'));
  const original = new DOMParser().parseFromString(${JSON.stringify(SNIPPETS.static)}, 'text/html').body;
  const says = (place) => place.textContent.replace(/\\s+/g, '') + [...place.querySelectorAll('a[href]')].map((link) => link.href).join();
  const works = {
    tag: (place) => settled(place.querySelector('klynge-map')),
    data: (place) => settled(place.querySelector('[data-klynge]')?.shadowRoot?.firstElementChild),
    link: (place) => settled(place.querySelector('klynge-map')),
    frame: (place) => whole(place.querySelector('iframe')),
    static: (place) => says(place) === says(original),
  };
  return Object.entries(works).map(([form, test]) => {
    const place = document.getElementById(form);
    return test(place) ? '${ALL}' : place.innerText.trim() || place.querySelector('iframe') ? '${SOME}' : '${NONE}';
  });`;

const chromium = await puppeteer.launch(CHROMIUM);
const left = {};
let [passed, failed] = [0, 0];
for (const [name, { page, run }] of Object.entries(EDITORS)) {
  const texts = [...FORMS.map((form) => SNIPPETS[form]), LISTS];
  let results;
  if (page) {
    const tab = await chromium.newPage();
    await tab.goto(server.origin + page, { waitUntil: 'load' });
    results = await tab.evaluate(
      `(async () => { const texts = ${JSON.stringify(texts)}; ${run} })()`,
    );
    await tab.close();
  } else results = run(texts);
  left[name] = Object.fromEntries([...FORMS, 'lists'].map((form, i) => [form, results[i]]));
}
await chromium.close();
if (process.argv.includes('--show')) console.log(JSON.stringify(left, null, 2));

// In the folder that the editors' pages are in: TinyMCE makes addresses of the same host relative to it.
Object.keys(left).forEach((name, i) => {
  pages[`/left-${i}`] =
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title><script>window.ready = 0; addEventListener('klynge-ready', () => ready++);</script><script src="/dist/klynge.js" defer></script></head><body>${[...FORMS, 'lists'].map((form) => `<section id="${form}">${left[name][form]}</section>`).join('')}</body></html>`;
});

/** The table of the documentation, by row. */
const docs = Object.fromEntries(
  [
    ...readFileSync('docs/en/embedding.md', 'utf8').matchAll(
      /^\| ([^|]+?) +\|((?: *[●○–] *\|){5})$/gm,
    ),
  ].map(([, name, cells]) => [
    name,
    cells
      .split('|')
      .slice(0, 5)
      .map((cell) => cell.trim()),
  ]),
);

/** Prototype.js itself, as old systems have it on every page; Debian's. */
const PROTOTYPE = ['node_modules/.cache/klynge/debian', '']
  .map((root) => `${root}/usr/share/javascript/prototype/prototype.js`)
  .find((file) => existsSync(file));
if (PROTOTYPE) {
  pages['/prototype.js'] = readFileSync(PROTOTYPE, 'utf8');
  pages['/prototype'] =
    `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>x</title><script>window.ready = 0; window.errors = []; addEventListener('klynge-ready', () => ready++); addEventListener('error', (e) => errors.push(e.message));</script><script src="/prototype.js"></script><script src="/dist/klynge.js" defer></script></head><body>${['map', 'calendar', 'history'].map((name) => `<klynge-${name}></klynge-${name}>`).join('')}<div data-klynge="profile" data-cluster="made"></div>${SNIPPETS.link.replace('map.html', 'positions.html')}</body></html>`;
} else console.log('Not tested here, since it is not installed: Prototype.js');

for (const browserName of wanted) {
  const browser = await BROWSERS[browserName]();
  for (const [i, name] of Object.keys(left).entries()) {
    try {
      await browser.open(`${server.origin}/left-${i}`);
      const widgets =
        (left[name].tag.includes('<klynge-map') ? 1 : 0) +
        (left[name].data.includes('data-klynge="map"') ? 1 : 0) +
        (left[name].link.includes('embed/map.html') ? 3 : 0);
      const signs = await browser.run(`${until(`ready >= ${widgets}`)}${READ}`);
      if (signs.join() !== docs[name]?.join())
        throw new Error(
          `docs/en/embedding.md says ${docs[name]?.join(' ') ?? 'nothing'}, found ${signs.join(' ')}`,
        );
      // The form that survives everywhere has to.
      if (signs[FORMS.indexOf('link')] !== ALL) throw new Error('the link form did not survive');
      const beside = await browser.run(
        `return [...document.querySelectorAll('#lists :is(klynge-map, klynge-history)')].map(({ localName }) => localName).join() + ' ' + document.querySelector('#lists').innerText.includes('Åbent');`,
      );
      if (beside !== 'klynge-map,klynge-history true')
        throw new Error(`of lists side by side became ${beside}`);
      passed++;
      console.log(`✓ ${browserName}: ${name}: ${signs.join(' ')}`);
    } catch (error) {
      failed++;
      console.log(`✗ ${browserName}: ${name}\n    ${error.message}`);
    }
  }
  if (PROTOTYPE)
    try {
      await browser.open(`${server.origin}/prototype`);
      const errors = await browser.run(`${until('ready === 5')}
        const map = document.querySelector('klynge-map');
        map.shadowRoot.querySelector('.row-button').click();
        ${until("document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts')")}
        return errors.join();`);
      if (errors) throw new Error(errors);
      passed++;
      console.log(`✓ ${browserName}: all five widgets beside Prototype.js itself`);
    } catch (error) {
      failed++;
      console.log(
        `✗ ${browserName}: all five widgets beside Prototype.js itself\n    ${error.message}`,
      );
    }
  await browser.close();
}
await server.close();
for (const name of Object.keys(docs))
  if (!EDITORS[name]) console.log(`Not tested here, since it is not installed: ${name}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
