// The built site, as its tests see it.
import { readdirSync } from 'node:fs';

/** Every page, by its address. */
export const sitePages = () =>
  readdirSync('dist/demo', { recursive: true })
    .map((file) => String(file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('klynge/'))
    .sort();

/** Goes through the page as somebody who reads it: each example comes to life, and is looked at until it has drawn. */
export async function readThrough(tab) {
  const widgets =
    'klynge-map, klynge-positions, klynge-calendar, klynge-profile, klynge-history, [data-klynge]';
  await tab.evaluate((all) => {
    globalThis.drawn = (place) =>
      !place.querySelector(':scope > template') &&
      [place, ...place.querySelectorAll('*')]
        .filter((one) => one.matches(all))
        .map((one) => (one.dataset.klynge ? one.shadowRoot?.firstElementChild : one))
        .every((one) => one?.shadowRoot?.querySelector('.foot, .next-ways'));
    globalThis.places = [...document.querySelectorAll(`.live, ${all}`)];
  }, widgets);
  const count = await tab.evaluate(() => globalThis.places.length);
  for (let i = 0; i < count; i++) {
    await tab.waitForFunction(
      (at) => {
        const place = globalThis.places[at];
        place.scrollIntoView();
        // A form stands aside for the widget that it has become.
        return !place.isConnected || globalThis.drawn(place);
      },
      {},
      i,
    );
  }
  await tab.evaluate(() => window.scrollTo(0, 0));
}

/** What the browser refused or could not run, from the first moment on. */
export async function listen(tab) {
  const found = [];
  tab.on('pageerror', ({ message }) => found.push(message));
  tab.on('requestfailed', (request) => found.push(`${request.url()} failed`));
  tab.on(
    'response',
    (answer) => answer.status() >= 400 && found.push(`${answer.url()}: ${answer.status()}`),
  );
  await tab.exposeFunction('tellRefused', (what) => found.push(what));
  await tab.evaluateOnNewDocument(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      globalThis.tellRefused(`refused: ${effectiveDirective} ${blockedURI}`),
    );
  });
  return found;
}

/** Light, dark or forced colours, as the visitor's system says. */
export async function setScheme(tab, scheme) {
  const devtools = await tab.createCDPSession();
  await devtools.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme === 'dark' ? 'dark' : 'light' },
      { name: 'forced-colors', value: scheme === 'forced' ? 'active' : 'none' },
    ],
  });
}
