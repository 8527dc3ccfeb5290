// The guide, the self-test's page, the pages for frames and the editions without script, as people meet them: by keyboard, in both
// languages, under axe. And what the guide gives out:
// its code is put on pages of another origin, under the policy of its own letter, and the page does not jump.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { CHROMIUM, puppeteer } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { readThrough, setScheme } from '../support/site.mjs';

const WIDGETS = readdirSync('src/widgets');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const pages = {};
const policies = {};
/** The guide's own server, the host of the files, and the municipality's: three origins. */
const guide = await serve({ folder: 'dist/demo' });
const files = await serve({
  folder: 'dist',
  headers: () => ({ 'access-control-allow-origin': '*' }),
});
const site = await serve({
  folder: 'dist/demo',
  pages,
  headers: (path) => (policies[path] ? { 'content-security-policy': policies[path] } : {}),
});
const browser = await puppeteer.launch(CHROMIUM);
await browser
  .defaultBrowserContext()
  .overridePermissions(guide.origin, [
    'clipboard-read',
    'clipboard-write',
    'clipboard-sanitized-write',
  ]);

const base = `${files.origin}/`;
const at = (query) => `${guide.origin}/embed.html?base=${encodeURIComponent(base)}&${query}`;
const expect = (found, what) => {
  if (!found) throw new Error(what);
};
const open = async (tab, url) => {
  await tab.goto(url, { waitUntil: 'load' });
  await tab.waitForFunction(() => document.querySelector('#code pre'));
};
const texts = (tab) =>
  tab.evaluate(() =>
    [...document.querySelectorAll('.copyable')].map((one) => [
      one.querySelector('h2, h3').textContent,
      one.querySelector('pre').textContent,
    ]),
  );
/** What the guide gives out, by what it is. */
const given = async (tab) => {
  const all = await texts(tab);
  const of = (pattern) => all.map(([, text]) => text).find((text) => pattern.test(text));
  return {
    code: all[0][1],
    script: of(/^<script[^]*<\/script>$/),
    letter: of(/^(?:Emne|Subject):/),
  };
};
const focusedName = (tab) =>
  tab.evaluate(
    () =>
      `${document.activeElement.name ?? ''}=${document.activeElement.value ?? ''} ${document.activeElement.textContent.trim()}`,
  );

const TASKS = {
  'every widget that there is can be chosen, and shows itself': async (tab) => {
    await open(tab, at(''));
    const offered = await tab.$$eval('[name=widget]', (all) => all.map(({ value }) => value));
    expect([...offered].sort().join() === [...WIDGETS].sort().join(), `offered: ${offered.join()}`);
    for (const name of offered) {
      await tab.click(`[name=widget][value=${name}]`);
      await tab.waitForFunction(
        (tag) => document.querySelector(`#preview > ${tag}`)?.shadowRoot?.querySelector('.foot'),
        {},
        `klynge-${name}`,
      );
    }
  },
  'a web editor gets from the first tab stop to the code by keyboard alone': async (tab) => {
    await open(tab, at(''));
    const press = async (key, wanted) => {
      for (let i = 0; i < 80; i++) {
        await tab.keyboard.press(key);
        if (wanted.test(await focusedName(tab))) return;
      }
      throw new Error(`${key} never reached ${wanted}; at ${await focusedName(tab)}`);
    };
    await press('Tab', /^widget=map/);
    await press('ArrowRight', /^widget=positions/);
    await press('Tab', /^system=/);
    await press('ArrowDown', /^system=umbraco/);
    await press('Tab', /Kopiér koden/);
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() =>
      document.querySelector('#code .status').textContent.includes('Sæt det ind i Umbraco.'),
    );
    expect(
      (await tab.evaluate(() => navigator.clipboard.readText())).startsWith(
        '<div data-klynge="positions">\n',
      ),
      'two choices, and the code is copied',
    );
    await press('Tab', /Flere valg/);
    await tab.keyboard.press('Enter');
    await press('Tab', /Indhold/);
    await tab.keyboard.press('Enter');
    await press('Tab', /^region=/);
    await tab.keyboard.type('Region M');
    await press('Tab', /^municipality=/);
    await tab.keyboard.type('Viborg');
    await press('Tab', /Udseende/);
    await tab.keyboard.press('Enter');
    await press('Tab', /^accent=/);
    await tab.keyboard.type('#ffd100');
    await press('Tab', /Brug #/);
    await tab.keyboard.press('Enter');
    expect(
      (await focusedName(tab)).startsWith('accent=#') &&
        !(await focusedName(tab)).includes('ffd100'),
      'the colour that passes is taken',
    );
    await tab.focus('#code button');
    await tab.keyboard.press('Enter');
    await tab.waitForFunction(() =>
      [...document.querySelectorAll('.copyable .status')].some((one) => one.textContent),
    );
    const copied = await tab.evaluate(() => navigator.clipboard.readText());
    expect(
      /^<div data-klynge="positions" data-region="1082" data-municipality="Viborg">/.test(copied),
      `copied: ${copied.slice(0, 120)}`,
    );
    const address = new URL(tab.url()).searchParams;
    expect(
      address.get('system') === 'umbraco' && address.get('municipality') === 'Viborg',
      'the choices stand in the address',
    );
    const before = await texts(tab);
    await open(tab, tab.url());
    expect(
      JSON.stringify(await texts(tab)) === JSON.stringify(before),
      'the address gives the same again',
    );
  },
  'another language keeps the choices, and the letter is in it': async (tab) => {
    await open(tab, at('widget=calendar&region=1084&system=sharepoint'));
    await tab.click('a.language');
    await tab.waitForFunction(
      () => document.querySelector('#what h2')?.textContent === '1. What do you want to show?',
    );
    const { code, letter } = await given(tab);
    expect(
      letter.startsWith('Subject:') && letter.includes(`frame-src ${files.origin}`),
      'the letter is English, for a frame',
    );
    expect(
      code.includes('embed/calendar.html?region=1084') && tab.url().includes('/en/embed.html?'),
      'the choices are the same',
    );
  },
  'an address that somebody made up does no harm': async (tab) => {
    const errors = [];
    tab.on('pageerror', ({ message }) => errors.push(message));
    await open(
      tab,
      `${guide.origin}/embed.html?widget=x&region=%22%3E%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&base=javascript:alert(1)&accent=red;&form=zzz&height=-1&municipality=Atlantis`,
    );
    expect(
      !errors.length && (await tab.evaluate(() => !document.querySelector('main img, #code img'))),
      `errors: ${errors.join()}`,
    );
    expect(
      (await texts(tab)).every(
        ([, text]) => !text.includes('javascript:') && !text.includes('onerror'),
      ),
      'nothing of it is in the code',
    );
  },
  'code with the placeholder’s address is not copied, and the field for the address opens': async (
    tab,
  ) => {
    await open(tab, `${guide.origin}/embed.html?system=umbraco`);
    await tab.evaluate(() => navigator.clipboard.writeText('before'));
    await tab.click('#code button');
    await tab.waitForFunction(() =>
      document.querySelector('#code .status').textContent.startsWith('Skriv først'),
    );
    expect((await focusedName(tab)).startsWith('base='), await focusedName(tab));
    expect(
      (await tab.evaluate(() => navigator.clipboard.readText())) === 'before',
      'nothing copied',
    );
    await tab.keyboard.type('https://www.viborg.dk/klynge/');
    await tab.click('#code button');
    await tab.waitForFunction(() =>
      document.querySelector('#code .status').textContent.startsWith('Kopieret'),
    );
  },
  'where IT said where it will stand, the editor is asked only what to show': async (tab) => {
    await open(tab, at('system=typo3'));
    const [radios, place] = await tab.evaluate(() => [
      [
        ...new Set(
          [...document.querySelectorAll('[type=radio]')]
            .filter((one) => one.checkVisibility())
            .map(({ name }) => name),
        ),
      ],
      document.querySelector('#place').textContent,
    ]);
    expect(radios.join() === 'widget,width', radios.join());
    expect(place.includes('TYPO3') && place.includes(base), place);
    const { code } = await given(tab);
    expect(/^<script [^]*<\/script>\n<klynge-map>/.test(code), code.slice(0, 200));
    await tab.click('#place button');
    expect(await tab.$('[name=system][value=typo3]:checked'), 'it can be changed');
  },
  'several widgets are one snippet, one self-test and one letter': async (tab) => {
    await open(tab, at('form=data&widget=map&also=calendar,history'));
    const { code, letter } = await given(tab);
    const named = (text) =>
      [...text.matchAll(/<div data-klynge="(\w+)"/g)].map(([, name]) => name).join();
    expect(named(code) === 'map,calendar,history', named(code));
    expect(named(letter) === 'map,calendar,history', 'the letter has all of them');
    const all = await texts(tab);
    expect(
      all.some(([, text]) => text.includes('data-expects="map calendar history"')),
      'the self-test looks for all of them',
    );
    expect(code.includes('Det sker i klyngerne:'), 'the calendar’s fallback is its own');
  },
  'the zip file that the letter names is there': async (tab) => {
    await open(tab, at(''));
    const found = await tab.evaluate(async () => {
      const link = document.querySelector('a[download]');
      const { ok, headers } = await fetch(link.href);
      return { ok, bytes: Number(headers.get('content-length') ?? 0), name: link.download };
    });
    const { letter } = await given(tab);
    expect(found.ok && letter.includes(found.name), JSON.stringify(found));
    expect(
      letter.includes(`${base}embed/map.html`),
      'the letter names an address to open as proof',
    );
  },
  'the preview follows the choices at both widths': async (tab) => {
    await open(tab, at('region=1082&colours=dark&density=compact'));
    const look = () =>
      tab.evaluate(() => {
        const place = document.querySelector('#preview');
        return {
          width: place.offsetWidth,
          region: place.firstElementChild.region,
          dark: getComputedStyle(place).backgroundColor,
          space: place.style.getPropertyValue('--klynge-space'),
        };
      });
    expect(
      JSON.stringify(await look()) ===
        JSON.stringify({ width: 360, region: '1082', dark: 'rgb(20, 24, 27)', space: '0.75' }),
      'a phone first',
    );
    for (const [i, width] of [360, 1000].entries()) {
      await tab.evaluate((n) => document.querySelectorAll('[name=width]')[n].click(), i);
      expect((await look()).width === width, `${width} pixels`);
      const cut = await tab.evaluate(() => {
        const { scrollWidth, clientWidth } = document.querySelector('#preview-scroll');
        return scrollWidth - clientWidth;
      });
      expect(cut <= 0, `${width} pixels: ${cut} of them are cut off`);
    }
  },
  'the comparison tells what an editor removed': async (tab) => {
    await tab.goto(`${guide.origin}/check.html`, { waitUntil: 'load' });
    await tab.waitForSelector('#p-before');
    await tab.type('#p-before', '<klynge-map region="1082">x</klynge-map>');
    await tab.type('#p-after', '<p>x</p>');
    const said = await tab.$eval('#result', (one) => one.textContent);
    expect(said.includes('Tagget er fjernet') && said.includes('region="1082" er væk'), said);
    await tab.waitForFunction(() =>
      document.querySelector('klynge-check').shadowRoot?.querySelector('li'),
    );
    const check = await tab.$eval('klynge-check', (one) => one.shadowRoot.textContent);
    expect(check.includes('“regoin”') && check.includes('“region”'), check);
  },
};

// axe, sideways, and a control's size, in every view of both pages.
for (const page of ['embed.html', 'check.html', 'forms.html'])
  for (const [width, lang, theme] of [
    [320, 'da', 'light'],
    [320, 'en', 'dark'],
    [1200, 'da', 'dark'],
    [1200, 'en', 'light'],
    [640, 'da', 'forced'],
  ])
    TASKS[
      `${page} at ${width} px, ${lang}, ${theme}: axe finds nothing, nothing stands out, controls are large enough`
    ] = async (tab) => {
      await tab.setViewport({ width, height: 900 });
      await setScheme(tab, theme);
      await tab.goto(
        `${guide.origin}/${lang === 'en' ? 'en/' : ''}${page}?widget=positions&accent=%23ffd100&system=wordpress`,
        {
          waitUntil: 'load',
        },
      );
      await readThrough(tab);
      await tab.waitForFunction(
        () =>
          [...document.querySelectorAll('klynge-positions, klynge-profile')].every((one) =>
            one.shadowRoot?.querySelector('.foot'),
          ) && document.querySelector('klynge-check, #code pre, p > klynge-map'),
      );
      await tab.evaluate(axe);
      const found = await tab.evaluate(async () => {
        // The accent that is shown is the one that the guide itself warns of.
        const { violations } = await globalThis.axe.run(
          { exclude: [['#preview']] },
          { resultTypes: ['violations'] },
        );
        return violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
        );
      });
      const sideways = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      const small = await tab.evaluate(() =>
        [...document.querySelectorAll('main :is(button, select, input, textarea)')]
          .map((one) => ({
            name: one.name || one.textContent,
            box: (one.closest('label') ?? one).getBoundingClientRect(),
          }))
          .filter(({ box }) => box.width && (box.width < 24 || box.height < 24))
          .map(({ name }) => name),
      );
      expect(
        !found.length && sideways <= 0 && !small.length,
        [...new Set(found), `${sideways} px`, ...small].slice(0, 8).join('\n    '),
      );
    };

/** What WCAG asks; landmarks are the page's own. */
const wcag = async (tab) => {
  await tab.evaluate(axe);
  return tab.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    });
    return [
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target }) => `${id}: ${target.flat().join(' ')}`),
      ),
      ...(document.documentElement.scrollWidth > innerWidth
        ? [`${document.documentElement.scrollWidth - innerWidth} px too wide`]
        : []),
    ];
  });
};
for (const edition of [
  'map.da',
  'map-1082.en',
  'positions.da',
  'calendar.en',
  'profile-made.da',
  'history.en',
])
  TASKS[`the edition without script ${edition}: axe finds nothing, and a phone is wide enough`] =
    async (tab) => {
      pages[`/static-${edition}`] =
        `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Nyhedsbrev</title><meta name="viewport" content="width=device-width"></head><body><h1>Nyhedsbrev</h1>${readFileSync(`dist/static/${edition}.html`, 'utf8')}</body></html>`;
      policies[`/static-${edition}`] = "default-src 'none'";
      for (const width of [320, 1200]) {
        await tab.setViewport({ width, height: 800 });
        await tab.setBypassCSP(true);
        await tab.goto(`${site.origin}/static-${edition}`, { waitUntil: 'load' });
        const found = await wcag(tab);
        expect(!found.length, found.slice(0, 5).join('; '));
      }
    };
for (const query of ['', '?lang=en&theme=dark'])
  for (const widget of WIDGETS)
    TASKS[`the page for a frame ${widget}${query}: axe finds nothing, and a phone is wide enough`] =
      async (tab) => {
        await tab.setViewport({ width: 320, height: 800 });
        await tab.setBypassCSP(true);
        await tab.goto(`${files.origin}/embed/${widget}.html${query}`, { waitUntil: 'load' });
        await tab.waitForFunction(() =>
          document.querySelector('main > :defined')?.shadowRoot?.querySelector('.foot'),
        );
        const found = await wcag(tab);
        expect(!found.length, found.slice(0, 5).join('; '));
      };

// Every form for every widget, on the municipality's page, under the letter's own policy.
const host = (
  head,
  code,
) => `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Kommunen</title><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/host.css">
${head}</head><body><header><p>Eksempelkommunen</p></header><main><h1>Klynger</h1><p class="lead">De nationale klynger samler virksomheder, forskere og myndigheder om fælles udvikling. De er åbne for virksomheder i hele landet.</p>
${code}
<h2>Kontakt</h2><p>Ring til os.</p><p>Skriv til os.</p></main><footer><p>Rådhuset</p></footer></body></html>`;
pages['/host.css'] =
  'body { font: 17px/1.55 sans-serif; margin: 0; } header, footer { background: #14406f; color: #fff; padding: 20px } main { max-width: 1000px; margin: auto; padding: 16px } h1 { font-size: 40px } .lead { font-size: 20px } img { width: 100%; height: auto }';

for (const form of ['tag', 'data', 'link', 'frame'])
  for (const widget of WIDGETS)
    TASKS[
      `the code for ${widget}, form ${form}, works under the policy of its letter, and the page does not jump`
    ] = async (tab) => {
      await open(tab, at(`widget=${widget}&region=1082&cluster=made&form=${form}`));
      const { letter, script, ...all } = await given(tab);
      // Where the editor may paste scripts, the line is part of the code.
      const code = script ? all.code.replace(script, '') : all.code;
      expect((form === 'tag') === (code !== all.code), 'the script’s line stands in the code');
      const lines = [...letter.matchAll(/^ {2}((?:script-src|frame-src|trusted-types) .+)$/gm)].map(
        ([, line]) => line,
      );
      const path = `/${form}-${widget}`;
      pages[path] = host(script ?? '', code);
      policies[path] = [
        "default-src 'none'",
        "style-src 'self'",
        ...lines,
        ...(script ? ["require-trusted-types-for 'script'"] : []),
      ].join('; ');
      files.asked.length = 0;
      await tab.evaluateOnNewDocument(() => {
        let sum = 0;
        window.refused = [];
        window.ready = 0;
        const add = (entries) => {
          for (const entry of entries) sum += entry.value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        window.shift = () => {
          add(observer.takeRecords());
          return sum;
        };
        addEventListener(
          'securitypolicyviolation',
          ({ blockedURI, effectiveDirective }) =>
            blockedURI.includes('favicon') ||
            window.refused.push(`${effectiveDirective} ${blockedURI}`),
        );
        addEventListener('klynge-ready', () => window.ready++);
      });
      // The script comes after the first painting, as on a slow line.
      await tab.setRequestInterception(true);
      tab.on('request', async (request) => {
        if (request.url().endsWith('/klynge.js'))
          await tab
            .waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length, {
              polling: 20,
            })
            .catch(() => {});
        await request.continue();
      });
      for (const [width, height] of [
        [375, 667],
        [1280, 800],
      ]) {
        await tab.setViewport({ width, height });
        await tab.goto(site.origin + path, { waitUntil: 'load' });
        if (form === 'frame') {
          await tab.evaluate(() => document.querySelector('iframe').scrollIntoView());
          const frame = await tab.waitForFrame((one) => one.url().includes('/embed/'));
          await frame.waitForFunction(
            () => document.querySelector('main > :defined')?.shadowRoot?.querySelector('.foot'),
            { polling: 50 },
          );
        } else await tab.waitForFunction(() => window.ready === 1);
        // What follows the first render belongs to it.
        await tab.evaluate(async () => {
          for (let i = 0; i < 5; i++)
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
        });
        const { shift, refused } = await tab.evaluate(() => ({
          shift: window.shift(),
          refused: window.refused,
        }));
        shifts.push({ form, widget, width, shift });
        expect(!refused.length, `refused: ${refused.join()}`);
        expect(shift <= 0.05, `the layout shifts by ${shift.toFixed(3)} at ${width} px`);
      }
      const wrong = files.asked.filter(
        (one) =>
          !/^\/(?:(?:klynge|later)\.js|parts\/[\w-]+\.js|embed\/[\w.]+|cdn\/[\w/.-]+)$/.test(one),
      );
      expect(!wrong.length, `asked for ${wrong.join()}`);
    };

const shifts = [];
let [passed, failed] = [0, 0];
const only = process.argv[2];
for (const [name, run] of Object.entries(TASKS)) {
  if (only && !RegExp(only).test(name)) continue;
  const tab = await browser.newPage();
  try {
    await tab.setViewport({ width: 1200, height: 900 });
    await tab.bringToFront();
    await run(tab);
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
for (const server of [guide, files, site]) await server.close();
const most = (form) =>
  Math.max(0, ...shifts.filter((one) => one.form === form).map(({ shift }) => shift)).toFixed(3);
console.log(
  `\nLargest layout shift: ${['tag', 'data', 'link', 'frame'].map((form) => `${form} ${most(form)}`).join(', ')}`,
);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
