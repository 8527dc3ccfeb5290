// The package for SharePoint as `npm run build:sharepoint` makes it: every web part of it is drawn in Chromium, where
// loader.mjs stands in for SharePoint, under a strict policy. SharePoint itself cannot be had here.
//   node tests/sharepoint/try.mjs                      dist/klynge-widgets-sharepoint-<version>.sppkg
//   node tests/sharepoint/try.mjs --picture=page.png   … and a picture of the four on one page
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const entries = unzipSync(readFileSync(`dist/klynge-widgets-sharepoint-${version}.sppkg`));
const textOf = (name) => Buffer.from(entries[name]).toString();
const ENTITIES = { '&quot;': '"', '&apos;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };
/** The manifests, as SharePoint reads them. */
const manifests = Object.fromEntries(
  Object.keys(entries)
    .filter((name) => /\/WebPart_[^/]*\.xml$/.test(name))
    .map((name) => {
      const [, written] = /ComponentManifest="([^"]*)"/.exec(textOf(name));
      const manifest = JSON.parse(written.replace(/&\w+;/g, (entity) => ENTITIES[entity]));
      return [/^Klynge(.*)WebPart$/.exec(manifest.alias)[1].toLowerCase(), manifest];
    }),
);

const pages = {
  '/': [
    '<!doctype html><html lang="da"><meta charset="utf-8"><title>Page</title>',
    '<script src="/loader.js" type="module"></script><body></body></html>',
  ].join(''),
  '/loader.js': readFileSync(new URL('loader.mjs', import.meta.url), 'utf8'),
};
for (const name of Object.keys(entries)) {
  if (name.startsWith('ClientSideAssets/'))
    pages[name.replace('ClientSideAssets', '/assets')] = textOf(name);
}
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";
const server = await serve({ pages, headers: () => ({ 'content-security-policy': POLICY }) });
const browser = await puppeteer.launch(CHROMIUM);

const expect = (found, what) => {
  if (!found) throw new Error(what);
};
const LIGHT = {
  semanticColors: {
    bodyBackground: '#faf9f8',
    bodyText: '#201f1e',
    primaryButtonBackground: '#03787c',
  },
};
/** A section of the theme's own colour. */
const STRONG = {
  isInverted: true,
  semanticColors: {
    bodyBackground: '#03787c',
    bodyText: '#ffffff',
    primaryButtonBackground: '#ffffff',
  },
};

const add = (tab, widget, options) =>
  tab.evaluate((...args) => window.addWebPart(...args), manifests[widget], options);
const choose = (tab, index, properties) =>
  tab.evaluate((...args) => window.choose(...args), index, properties);
/** Waits for words in what the widget has drawn. */
const drawn = (tab, index, words) =>
  tab.waitForFunction(
    (at, wanted) =>
      window.webParts[at].domElement.firstElementChild?.shadowRoot?.textContent.includes(wanted),
    {},
    index,
    words,
  );
const attribute = (tab, index, name) =>
  tab.evaluate(
    (at, of) => window.webParts[at].domElement.firstElementChild.getAttribute(of),
    index,
    name,
  );

/** What each shows in Danish, as it is put on the page. */
const DRAWN = {
  map: 'Energy Cluster Denmark',
  positions: 'Hvad arbejder I med?',
  calendar: 'Det sker i klyngerne',
  profile: 'CLEAN',
};

const TASKS = {
  async 'all four stand on one page, in its theme, and load what they share once'(tab) {
    for (const widget of Object.keys(DRAWN)) {
      await drawn(tab, await add(tab, widget, { theme: LIGHT }), DRAWN[widget]);
    }
    const styles = await tab.evaluate(() =>
      window.webParts.map(({ domElement: { firstElementChild } }) => {
        const style = getComputedStyle(firstElementChild);
        return ['--klynge-accent', '--klynge-surface', 'color']
          .map((name) => style.getPropertyValue(name))
          .join(' ');
      }),
    );
    for (const style of styles)
      expect(style === '#03787c #faf9f8 rgb(32, 31, 30)', `the theme: ${style}`);
    const chunks = server.asked.filter((path) => path.startsWith('/assets/'));
    expect(chunks.length > 0 && new Set(chunks).size === chunks.length, 'a file is loaded twice');
    const picture = process.argv.find((one) => one.startsWith('--picture='))?.split('=')[1];
    if (picture) await tab.screenshot({ path: picture, fullPage: true });
  },
  async 'what the author chooses is shown'(tab) {
    const map = await add(tab, 'map', { theme: LIGHT });
    await drawn(tab, map, DRAWN.map);
    await choose(tab, map, { municipality: 'Aarhus', layout: 'list', accent: '#7a1f2b' });
    await drawn(tab, map, 'Aarhus');
    expect((await attribute(tab, map, 'layout')) === 'list', 'layout');
    const accent = () =>
      tab.evaluate(() =>
        window.webParts[0].domElement.firstElementChild.style.getPropertyValue('--klynge-accent'),
      );
    expect((await accent()) === '#7a1f2b', 'an accent of the author’s own');
    await choose(tab, map, { municipality: '', layout: '', accent: '' });
    for (const name of ['municipality', 'layout', 'src'])
      expect((await attribute(tab, map, name)) === null, `${name} is gone`);
    expect((await accent()) === '#03787c', 'the theme’s accent again');
    const calendar = await add(tab, 'calendar', { properties: { layout: 'month' } });
    expect((await attribute(tab, calendar, 'view')) === 'month', 'a layout that is a view');
    await choose(tab, calendar, { layout: 'next' });
    expect((await attribute(tab, calendar, 'view')) === null, 'the view is gone');
    expect((await attribute(tab, calendar, 'layout')) === 'next', 'a layout');
    const profile = await add(tab, 'profile', { properties: { cluster: 'made' } });
    await drawn(tab, profile, 'MADE');
  },
  async 'a section of another colour is followed when it changes'(tab) {
    const map = await add(tab, 'map', { theme: LIGHT });
    await drawn(tab, map, DRAWN.map);
    const said = await tab.evaluate((theme) => {
      const [webPart] = window.webParts;
      webPart.onThemeChanged(theme);
      const style = getComputedStyle(webPart.domElement.firstElementChild);
      return [style.color, style.colorScheme, style.getPropertyValue('--klynge-surface')].join(' ');
    }, STRONG);
    expect(said === 'rgb(255, 255, 255) dark #03787c', said);
  },
  async 'what looks like markup is text'(tab) {
    const evil = '"><img src=x onerror="document.title=1">';
    const properties = { municipality: evil, region: evil, cluster: evil, layout: evil };
    for (const widget of Object.keys(DRAWN)) {
      const index = await add(tab, widget, {
        properties: { ...properties, accent: `red;${evil}`, dataAddress: 'javascript:alert(1)' },
      });
      await tab.waitForFunction(
        (at) => window.webParts[at].domElement.firstElementChild.shadowRoot?.textContent.length > 9,
        {},
        index,
      );
    }
    const found = await tab.evaluate(() => [
      document.title,
      document.querySelectorAll('img').length,
      window.webParts.filter(({ domElement }) => domElement.childElementCount !== 1).length,
    ]);
    expect(found.join() === 'Page,0,0', `title, pictures, other elements: ${found}`);
  },
  async 'the property pane speaks Danish and English, offers lists, and says what is wrong'(tab) {
    for (const [language, words] of Object.entries({
      'da-DK': ['Kommune', 'Region', 'Dataadresse', 'Opstilling', 'Accentfarve'],
      'en-US': ['Municipality', 'Region', 'Data address', 'Layout', 'Accent colour'],
      'fi-FI': ['Municipality', 'Region', 'Data address', 'Layout', 'Accent colour'],
    })) {
      await tab.reload();
      const map = await add(tab, 'map', { language });
      const values = {
        accent: ['', '#7a1f2b', 'not a colour'],
        dataAddress: ['', 'https://data.example/klynger.json', 'http://data.example', 'klynger'],
      };
      const fields = await tab.evaluate((...args) => window.pane(...args), map, values);
      const labels = fields.map(({ label }) => label).join();
      expect(labels === words.join(), `${language}: ${labels}`);
      const by = Object.fromEntries(fields.map((one) => [one.property, one]));
      expect(by.municipality.options.length === 99, '98 municipalities, and the whole country');
      expect(
        by.municipality.options.some(({ key }) => key === 'Aarhus'),
        'Aarhus',
      );
      expect(by.layout.options.length === 4, 'layouts');
      const wrong = (name) => by[name].errors.map((error) => error !== '').join();
      expect(wrong('accent') === 'false,false,true', `accent: ${by.accent.errors}`);
      expect(wrong('dataAddress') === 'false,false,true,true', `${by.dataAddress.errors}`);
    }
    const profile = await add(tab, 'profile');
    const [cluster] = await tab.evaluate((index) => window.pane(index), profile);
    expect(cluster.options.length === 15, '14 clusters, and none');
  },
  async 'widgets speak the language of the page'(tab) {
    await drawn(tab, await add(tab, 'positions', { language: 'da-DK' }), DRAWN.positions);
    await drawn(tab, await add(tab, 'positions', { language: 'en-US' }), 'What do you work with?');
  },
};

let [passed, failed] = [0, 0];
for (const [name, run] of Object.entries(TASKS)) {
  const tab = await browser.newPage();
  const errors = [];
  tab.on('pageerror', (error) => errors.push(error.message));
  tab.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  try {
    server.asked.length = 0;
    await tab.setViewport({ width: 1200, height: 900 });
    await tab.goto(server.origin);
    await run(tab);
    expect(errors.length === 0, errors.join('\n    '));
    passed++;
    console.log(`✓ ${name}`);
  } catch (error) {
    failed++;
    console.log(`✗ ${name}\n    ${error.message}`);
  } finally {
    await tab.close();
  }
}
await browser.close();
await server.close();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
