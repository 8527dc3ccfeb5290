// node tests/shot2.mjs out.png width 'html' 'js' [scheme]
import { CHROMIUM, puppeteer } from './support/browsers.mjs';
import { serve } from './support/serve.mjs';
const [, , out, width, body, js, scheme] = process.argv;
const page = `<!doctype html><html lang="da"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><style>body{font:16px/1.5 sans-serif;margin:16px}</style><script src="/klynge.js" defer></script></head><body>${body}</body></html>`;
const server = await serve({ folder: 'dist', pages: { '/a': page } });
const browser = await puppeteer.launch(CHROMIUM);
const tab = await browser.newPage();
tab.on('pageerror', (e) => console.log('E', e.message));
tab.on('console', (e) => console.log('C', e.text()));
await tab.setViewport({ width: Number(width), height: 900 });
if (scheme === 'dark') await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
if (scheme === 'forced') await tab.emulateMediaFeatures([{ name: 'forced-colors', value: 'active' }]);
await tab.goto(`${server.origin}/a`, { waitUntil: 'networkidle0' });
await new Promise((r) => setTimeout(r, 900));
if (js) console.log(await tab.evaluate(js));
await new Promise((r) => setTimeout(r, 900));
await tab.screenshot({ path: out, fullPage: true });
await browser.close(); await server.close();
