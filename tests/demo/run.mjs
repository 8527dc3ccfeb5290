// The built demo as people see it: every example in both languages, light and dark, on a phone and on a desk. axe finds nothing,
// nothing has to be scrolled sideways, and forced colours leave every control its edge. With names of pages: only those.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const server = await serve({ folder: 'dist/demo' });
const browser = await puppeteer.launch(CHROMIUM);
let [passed, failed] = [0, 0];

const named = process.argv.slice(2);
const PAGES = ['index.html', 'widgets.html', 'dkfds.html', 'bootstrap.html'].filter((page) => !named.length || named.includes(page));
const VIEWS = PAGES.flatMap((page) =>
  [320, 1200].flatMap((width) =>
    [
      ['da', 'light'],
      ['da', 'dark'],
      ['en', 'light'],
      ['da', 'forced'],
    ].map(([lang, theme]) => ({ page, width, lang, theme })),
  ),
);

for (const { page, width, lang, theme } of VIEWS) {
  const name = `${page} at ${width} px, ${lang}, ${theme}`;
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width, height: 900 });
    if (theme === 'forced') {
      const devtools = await tab.createCDPSession();
      await devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
    }
    const errors = [];
    tab.on('pageerror', (error) => errors.push(error.message));
    await tab.goto(`${server.origin}/${page}?lang=${lang}&theme=${theme === 'dark' ? 'dark' : 'light'}`, { waitUntil: 'load' });
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('klynge-map, klynge-positions, klynge-calendar')].every((widget) =>
        widget.shadowRoot?.querySelector('.foot'),
      ),
    );
    // An opened cluster in each map and list belongs to what is looked at.
    await tab.evaluate(() => {
      for (const widget of document.querySelectorAll('klynge-map')) widget.shadowRoot.querySelector('.row-button').click();
    });
    await tab.waitForFunction(() => document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts'));
    await tab.evaluate(axe);
    const found = await tab.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id}: ${target.flat().join(' ')}: ${failureSummary.split('\n').slice(1).join(' ')}`),
      );
    });
    const sideways = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    const edges =
      theme === 'forced'
        ? await tab.evaluate(() =>
            [...document.querySelectorAll('klynge-positions, klynge-calendar')].flatMap((widget) =>
              [...widget.shadowRoot.querySelectorAll('select, input[type=search], .button, .no')]
                .filter((control) => control.offsetWidth && !parseFloat(getComputedStyle(control).borderTopWidth))
                .map((control) => `${widget.localName} ${control.localName}.${control.className}`),
            ),
          )
        : [];
    const wrong = [...errors, ...found, ...(sideways > 0 ? [`${sideways} px too wide`] : []), ...edges.map((edge) => `no edge: ${edge}`)];
    if (wrong.length) throw new Error([...new Set(wrong)].slice(0, 8).join('\n    '));
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
