// The three browsers for scripts that drive pages themselves: the same few verbs for each.
import { existsSync } from 'node:fs';
import * as puppeteerCore from 'puppeteer-core';
import { webkitLauncher } from './webkit-launcher.mjs';

export const CHROMIUM = {
  executablePath:
    process.env.CHROME_PATH ?? ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--force-color-profile=srgb',
  ],
};
export const FIREFOX = {
  browser: 'firefox',
  executablePath: ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find(existsSync),
};

/** Limits only end what would never end: a busy machine is given time. */
const LIMIT = 60_000;
const STARTS = 3;

/** A browser that did not start, as happens on a busy machine, is started again. */
async function launch(options) {
  for (let start = 1; ; start++) {
    try {
      const browser = await puppeteerCore.launch({
        timeout: 2 * LIMIT,
        protocolTimeout: 10 * LIMIT,
        ...options,
      });
      const newPage = browser.newPage.bind(browser);
      browser.newPage = async (...args) => {
        const page = await newPage(...args);
        page.setDefaultTimeout(LIMIT);
        return page;
      };
      return browser;
    } catch (error) {
      if (start === STARTS) throw error;
      console.log(`The browser did not start (${error.message}): once more.`);
    }
  }
}
const puppeteer = { ...puppeteerCore, launch };

async function withPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  const page = await browser.newPage();
  return {
    open: (url) => page.goto(url, { waitUntil: 'load' }),
    // The function is sent as text, and may be async.
    run: (script) => page.evaluate(`(async () => { ${script} })()`),
    close: () => browser.close(),
  };
}

async function withWebKit() {
  const launcher = webkitLauncher();
  return {
    open: async (url) => {
      await launcher.startSession('page', url);
    },
    run: (script) => launcher.execute(script),
    close: () => launcher.stop(),
  };
}

export const BROWSERS = {
  chromium: () => withPuppeteer(CHROMIUM),
  firefox: () => withPuppeteer(FIREFOX),
  webkit: withWebKit,
};

export const wanted = (process.env.BROWSERS ?? Object.keys(BROWSERS).join())
  .split(',')
  .filter((name) => BROWSERS[name]);
export { puppeteer };
