// What people do with the site: look something up, take code along, read it in the other language, and all of it without script.
import { setScheme } from '../support/site.mjs';

const results = (tab) => tab.$$eval('#found li h2', (all) => all.map((one) => one.textContent));
const found = async (tab, words) => {
  await tab.waitForFunction(() => document.querySelector('#count')?.textContent);
  const titles = await results(tab);
  return titles.slice(0, 3).some((title) => words.test(title))
    ? ''
    : titles.slice(0, 5).join(' · ');
};

export const tasks = ({ origin, expect, asked }) => ({
  'a reader finds a page by keyboard from any other, and the index comes only then': async (
    tab,
  ) => {
    asked.length = 0;
    await tab.goto(`${origin}/map.html`, { waitUntil: 'load' });
    expect(!asked.some((path) => path.includes('search.')), 'no index before somebody searches');
    for (let i = 0; i < 4 && (await tab.evaluate(() => document.activeElement.name)) !== 'q'; i++)
      await tab.keyboard.press('Tab');
    await tab.keyboard.type('erklæring');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    const wrong = await found(tab, /tilgængelighedserklæring/);
    expect(!wrong, wrong);
    // Past the menu, as those who have no pointer do.
    await tab.keyboard.press('Tab');
    await tab.keyboard.press('Enter');
    for (let i = 0; i < 3; i++) await tab.keyboard.press('Tab');
    await Promise.all([tab.waitForNavigation(), tab.keyboard.press('Enter')]);
    expect(decodeURI(tab.url()).includes('#'), `at ${tab.url()}`);
  },
  'the search knows Danish endings, compounds, letters written otherwise, and small mistakes':
    async (tab) => {
      await tab.goto(`${origin}/search.html`, { waitUntil: 'load' });
      for (const [query, words] of [
        ['tilgaengelighed', /Tilgængelighed/],
        ['tilgængeligheden', /Tilgængelighed/],
        ['styrkeposition', /Styrkepositioner/],
        ['erklæring', /tilgængelighedserklæring/],
        ['privtliv', /Privatliv/],
        ['kommandolinje', /Kommandolinjen/],
        ['stale-after', /./],
      ]) {
        await tab.$eval('#q', (field) => (field.value = ''));
        await tab.type('#q', query);
        await tab.waitForFunction(
          (text) => document.querySelector('#count').textContent.includes(`“${text}”`),
          {},
          query,
        );
        const wrong = await found(tab, words);
        expect(!wrong, `${query}: ${wrong}`);
      }
      const foreign = await tab.$$eval('#found a[lang=en]', (all) => all.length);
      expect(foreign > 0, 'what is in English is marked with its language');
    },
  'the search says so when nothing matches, on a phone, and keeps the question in the address':
    async (tab) => {
      await tab.setViewport({ width: 320, height: 640 });
      await tab.goto(`${origin}/en/search.html?q=xyzzyplugh`, { waitUntil: 'load' });
      await tab.waitForFunction(
        () => document.querySelector('#count').textContent === 'No page matches “xyzzyplugh”.',
      );
      await tab.$eval('#q', (field) => (field.value = ''));
      await tab.type('#q', 'privacy');
      await tab.waitForFunction(() => document.querySelector('#found li'));
      expect(new URL(tab.url()).searchParams.get('q') === 'privacy', tab.url());
      expect(
        await tab.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        'it is wide enough',
      );
    },
  'a search that cannot be loaded says so, and can be tried again': async (tab) => {
    await tab.setRequestInterception(true);
    let refuse = true;
    tab.on('request', (request) =>
      refuse && request.url().includes('search.da.json') ? request.abort() : request.continue(),
    );
    await tab.goto(`${origin}/search.html?q=kort`, { waitUntil: 'load' });
    await tab.waitForFunction(() =>
      document.querySelector('#count').textContent.includes('kunne ikke hentes'),
    );
    refuse = false;
    await tab.focus('#q');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() => document.querySelector('#found li'));
  },
  'a developer takes code along, and is told': async (tab) => {
    await tab.goto(`${origin}/map.html`, { waitUntil: 'load' });
    const code = await tab.$eval('.example .code code', (one) => one.textContent);
    await tab.focus('.example .copy-code');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(
      () => document.querySelector('.example .code [role=status]').textContent === 'Kopieret',
    );
    expect((await tab.evaluate(() => navigator.clipboard.readText())) === code, code);
    expect(/^<klynge-map [^<]*><\/klynge-map>$/.test(code), code);
  },
  'the other language is the same page, with what was chosen in its address': async (tab) => {
    await tab.goto(`${origin}/en/embed.html?widget=calendar`, { waitUntil: 'load' });
    await Promise.all([tab.waitForNavigation(), tab.click('a.language')]);
    expect(tab.url() === `${origin}/embed.html?widget=calendar`, tab.url());
  },
  'one activity is found again: as text, by its address, back, and as a file': async (tab) => {
    for (const page of ['find-again.html', 'en/find-again.html']) {
      await tab.goto(`${origin}/${page}`, { waitUntil: 'load' });
      const name = 'Nordic Fintech Week 2026';
      expect(
        await tab.$eval(
          'main .klynge-static',
          (text, words) => text.innerText.includes(words),
          name,
        ),
        `${page}: the text`,
      );
      const isOpen = (open) =>
        tab.waitForFunction(
          (wanted, words) => {
            const root = document.querySelector('klynge-calendar')?.shadowRoot;
            const titles = [...(root?.querySelectorAll('.event-title button') ?? [])];
            const title = titles.find((one) => one.textContent.includes(words));
            return title?.ariaExpanded === String(wanted);
          },
          {},
          open,
          name,
        );
      await tab.$eval('.live', (place) => place.scrollIntoView());
      await isOpen(false);
      await tab.click('main a[href^="#klynge-activity"]');
      await isOpen(true);
      await tab.goBack();
      await isOpen(false);
      const file = await tab.$eval('main a[href$=".ics"]', async ({ href }) => {
        const answer = await fetch(href);
        return answer.text();
      });
      expect(file.includes(`SUMMARY;LANGUAGE=en:${name}\r\n`), `${page}: the file`);
    }
  },
  'the menu opens and closes on a phone, by keyboard': async (tab) => {
    await tab.setViewport({ width: 320, height: 640 });
    await tab.goto(`${origin}/privacy.html`, { waitUntil: 'load' });
    const open = () => tab.$eval('#menu', (menu) => menu.checkVisibility());
    expect(!(await open()), 'it is closed at first');
    await tab.focus('header .to-menu');
    await tab.keyboard.press('Enter');
    expect(await open(), 'Enter opens it');
    await tab.keyboard.press('Escape');
    expect(!(await open()), 'Escape closes it');
    expect(
      await tab.evaluate(() => document.activeElement.matches('header .to-menu')),
      'the focus is where it was',
    );
  },
  'without script: text, menu, other language and code are there, and what needs a script says so':
    async (tab) => {
      await tab.setJavaScriptEnabled(false);
      await tab.setViewport({ width: 640, height: 800 });
      for (const [page, says] of [
        ['map.html', 'Eksemplet kræver JavaScript'],
        ['search.html', 'Søgningen kræver JavaScript'],
        ['embed.html', 'Guiden kræver JavaScript'],
        ['municipality.html', 'Miljøteknologi'],
      ]) {
        await tab.goto(`${origin}/${page}`, { waitUntil: 'load' });
        expect(
          (await tab.$eval('body', (body) => body.innerText)).includes(says),
          `${page}: ${says}`,
        );
      }
      await tab.goto(`${origin}/map.html`, { waitUntil: 'load' });
      await tab.click('header .to-menu');
      expect(await tab.$eval('#menu', (menu) => menu.checkVisibility()), 'the menu opens');
      await tab.keyboard.press('Escape');
      await Promise.all([tab.waitForNavigation(), tab.click('a.language')]);
      expect(tab.url() === `${origin}/en/map.html`, tab.url());
    },
  'on paper there is what was read, and nothing to press': async (tab) => {
    await tab.goto(`${origin}/privacy.html`, { waitUntil: 'load' });
    await tab.emulateMediaType('print');
    const shown = (selector) =>
      tab.$$eval(selector, (all) => all.some((one) => one.checkVisibility()));
    expect(
      !(await shown('header, #menu, .copy-code')) && (await shown('main table')),
      'the text only',
    );
  },
  'the current page is marked, in colours and without': async (tab) => {
    for (const scheme of ['light', 'forced']) {
      await setScheme(tab, scheme);
      await tab.goto(`${origin}/en/decisions/0010-forms.html`, { waitUntil: 'load' });
      const marked = await tab.$$eval('#menu [aria-current]', (all) =>
        all.map((one) => one.textContent),
      );
      expect(marked.join() === 'Decisions', marked.join());
      const [own, other] = await tab.$$eval(
        '#menu [aria-current], #menu a:not([aria-current])',
        (all) =>
          [all.find((one) => one.ariaCurrent), all.find((one) => !one.ariaCurrent)].map(
            (one) => getComputedStyle(one).borderInlineStartColor,
          ),
      );
      expect(own !== other, `${scheme}: ${own}`);
    }
  },
});
