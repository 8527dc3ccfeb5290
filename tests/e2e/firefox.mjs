/**
 * The visitors' questions in Firefox with what a visitor may set there: own fonts and colours in place of the page's, and no text below
 * 20 px. By keyboard; what is reached is read from the page, since Firefox gives tests no accessibility tree.
 */
import { FIREFOX, puppeteer } from '../support/browsers.mjs';
import { expect } from './steps.mjs';

const OWN = {
  'browser.display.use_document_fonts': 0,
  'font.default.x-western': 'serif',
  'font.name.serif.x-western': 'DejaVu Serif',
  'font.minimum-size.x-western': 20,
  'browser.display.document_color_use': 2,
};
const WIDTHS = [360, 1000];
const MOST = 40;

/** What the keyboard is on: its name as it is written, and what is around it. */
const focused = (tab) =>
  tab.evaluate(() => {
    let { activeElement: one } = document;
    while (one.shadowRoot?.activeElement) one = one.shadowRoot.activeElement;
    return { tag: one.localName, text: (one.ariaLabel ?? one.textContent).trim() };
  });

async function tabUntil(tab, wanted) {
  for (let times = 0; times < MOST; times++) {
    await tab.keyboard.press('Tab');
    const one = await focused(tab);
    if (wanted(one)) return one;
  }
  throw new Error('Tab never reached it');
}

/** Looked for by the clock: a frame that a test asks Firefox for in the middle of loading may never come. */
const shown = (tab, selector) =>
  tab.waitForFunction(
    (selector) => document.querySelector('main > *').shadowRoot?.querySelector(selector),
    { polling: 100 },
    selector,
  );
const textOf = (tab, selector) =>
  tab.evaluate(
    (selector) => document.querySelector('main > *').shadowRoot.querySelector(selector).textContent,
    selector,
  );

const QUESTIONS = {
  'which cluster is for a company like mine': {
    body: '<klynge-positions></klynge-positions>',
    async run(tab) {
      await tabUntil(tab, ({ tag }) => tag === 'input');
      await tab.keyboard.type('havvindmøller');
      await shown(tab, '.why');
      const list = await textOf(tab, '[role=group]');
      expect(list.includes('Energy Cluster Denmark'), 'the cluster is named');
    },
  },
  'which one is near me, whom do I contact': {
    body: '<klynge-map></klynge-map>',
    async run(tab) {
      await tabUntil(tab, ({ tag }) => tag === 'input');
      await tab.keyboard.type('8800');
      await tab.keyboard.press('Enter');
      await shown(tab, '.nearby');
      expect((await textOf(tab, '.nearby')).includes('km'), 'how far the offices are');
      await tabUntil(tab, ({ tag, text }) => tag === 'a' && /\.dk|\.com/.test(text));
    },
  },
  'what happens next, and how do I join': {
    body: '<klynge-calendar now="2022-04-01"></klynge-calendar>',
    async run(tab) {
      await tabUntil(tab, ({ text }) => text.startsWith('Informationsmøde om'));
      await tab.keyboard.press('Enter');
      await shown(tab, '.actions .primary');
      await tab.keyboard.press('Tab');
      const { text } = await focused(tab);
      expect(text.startsWith('Læs mere på'), `the first thing in it is "${text}"`);
    },
  },
};

const page = (body) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><style>body { font-family: monospace; color: #777; background: #fed; }</style><script src="/klynge.js" defer></script></head><body><h1>Kommunen</h1><main>${body}</main></body></html>`;
export const firefoxPages = Object.fromEntries(
  Object.values(QUESTIONS).map(({ body }, i) => [`/firefox/${i}`, page(body)]),
);

/** `test(name, run)` tells of each. */
export async function inFirefox(origin, test) {
  const browser = await puppeteer.launch({ ...FIREFOX, extraPrefsFirefox: OWN });
  for (const [i, [name, { run }]] of Object.entries(QUESTIONS).entries())
    for (const width of WIDTHS)
      await test(`${name}, in Firefox with own fonts, size and colours at ${width} px`, async () => {
        const tab = await browser.newPage();
        try {
          await tab.setViewport({ width, height: 900 });
          await tab.goto(`${origin}/firefox/${i}`, { waitUntil: 'load' });
          await shown(tab, '.tools');
          expect(await heeded(tab), 'the browser does not heed what is set');
          await run(tab);
        } finally {
          await tab.close();
        }
      });
  await browser.close();
}

/** Else nothing would be tried. */
const heeded = (tab) =>
  tab.evaluate(() => {
    const small = document.createElement('small');
    small.style.fontSize = '9px';
    small.textContent = 'x';
    document.body.append(small);
    const { height } = small.getBoundingClientRect();
    const { backgroundColor } = getComputedStyle(document.body);
    small.remove();
    return height >= 20 && backgroundColor !== 'rgb(255, 238, 221)';
  });
