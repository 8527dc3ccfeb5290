/** The three browsers with a keyboard of their own: what is pressed goes the way of a visitor's key. */
import { CHROMIUM, FIREFOX, puppeteer } from '../support/browsers.mjs';
import { webkitLauncher } from '../support/webkit-launcher.mjs';

async function withPuppeteer(options) {
  const browser = await puppeteer.launch(options);
  const tab = await browser.newPage();
  await tab.setViewport({ width: 1200, height: 900 });
  const run = (script) => tab.evaluate(`(async () => { ${script} })()`);
  return hands({
    open: (url) => tab.goto(url, { waitUntil: 'load' }),
    run,
    key: (key) => tab.keyboard.press(key === 'Space' ? ' ' : key),
    close: () => browser.close(),
  });
}

async function withWebKit() {
  const launcher = webkitLauncher();
  const keyboard = launcher.getPage().keyboard;
  return hands({
    open: (url) => launcher.startSession('page', url),
    run: (script) => launcher.execute(script),
    key: (key) => keyboard.press(key),
    close: () => launcher.stop(),
  });
}

const hands = ({ key, run, ...rest }) => ({
  ...rest,
  run,
  act: (deed) => run(`return await act(${JSON.stringify(deed)});`),
  press: async (deed) => {
    await run('before();');
    await key(deed.key);
    return run(`return await after(${JSON.stringify(deed)});`);
  },
});

export const HANDS = {
  chromium: () => withPuppeteer(CHROMIUM),
  firefox: () => withPuppeteer(FIREFOX),
  webkit: withWebKit,
};
