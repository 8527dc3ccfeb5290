// usage: node tests/shot.mjs /path out.png width height [selector] [scheme]
import { CHROMIUM, puppeteer } from './support/browsers.mjs';
import { serve } from './support/serve.mjs';
const [, , path, out, width, height, selector, scheme] = process.argv;
const server = await serve({ folder: 'dist/demo' });
const browser = await puppeteer.launch(CHROMIUM);
const tab = await browser.newPage();
await tab.setViewport({ width: Number(width), height: Number(height) });
if (scheme === 'dark') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
await tab.goto(`${server.origin}${path}`, { waitUntil: 'networkidle0' });
await new Promise((r) => setTimeout(r, 800));
if (selector && selector !== '-') { const e = await tab.$(selector); await e.scrollIntoView(); await new Promise((r) => setTimeout(r, 800)); await e.screenshot({ path: out }); } else await tab.screenshot({ path: out, fullPage: true });
await browser.close(); await server.close();
