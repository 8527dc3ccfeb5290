/** In which browsers the widgets draw is defined: Baseline 2023, held against the built files. Outside it the page's own content stays. */
import css from '@eslint/css';
import baselineJs from 'eslint-plugin-baseline-js';
import { ESLint } from 'eslint';
import { readFileSync } from 'node:fs';
import { BROWSERS, wanted } from '../support/browsers.mjs';
import { serve } from '../support/serve.mjs';
import { allShapes, drawn, page, PROBE, same, tags, until } from './support.mjs';

const BASELINE = 2023;
/** Younger, and asked for before it is used, or nothing but prettier where it is there. */
const SCRIPT_EXTRAS = [
  // Its failure is said to the visitor: the address can be copied by hand.
  'async-clipboard',
  // In every browser of the baseline; what is younger is the name of its error, which nobody asks for.
  'abortsignal-timeout',
];
const STYLE_EXTRAS = [
  ...[
    'text-wrap',
    'print-color-adjust',
    'forced-color-adjust',
    'paint-order',
    'accent-color',
    // A page's own are set back, and a heading stays with what follows it on paper.
    'text-size-adjust',
    'user-select',
    'break-after',
  ],
  // Nothing looks otherwise without it: a long list is laid out sooner.
  'content-visibility',
];

const eslint = (config) =>
  new ESLint({
    overrideConfigFile: true,
    allowInlineConfig: false,
    ignore: false,
    overrideConfig: [config],
  });
const messages = (results) => [
  ...new Set(results.flatMap((one) => one.messages.map(({ message }) => message))),
];

const scripts = eslint({
  files: ['**/*.js'],
  languageOptions: { ecmaVersion: 'latest' },
  plugins: { 'baseline-js': baselineJs },
  rules: {
    'baseline-js/use-baseline': [
      'error',
      {
        available: BASELINE,
        includeWebApis: { preset: 'auto' },
        includeJsBuiltins: { preset: 'auto' },
        ignoreFeatures: SCRIPT_EXTRAS,
      },
    ],
  },
});
const styles = eslint({
  files: ['**/*.css'],
  plugins: { css },
  language: 'css/css',
  rules: { 'css/use-baseline': ['error', { available: BASELINE, allowProperties: STYLE_EXTRAS }] },
});

/** What an older browser lacks, taken away before the library comes. */
const OLDER = {
  'that cannot ask what an element holds':
    'const { matches } = Element.prototype; Element.prototype.matches = function (words) { if (words.includes(":has(")) throw new SyntaxError(words); return matches.call(this, words); };',
  'that cannot tell an address': 'delete URL.canParse;',
};
const FALLBACK = tags.map((tag) => `<${tag}><a href="#egen">Sidens eget</a></${tag}>`).join('');

export async function baseline({ check }) {
  await check(
    `what is built for pages uses nothing younger than Baseline ${BASELINE}`,
    async () => {
      const results = await scripts.lintFiles(['dist/klynge.js', 'dist/cdn/**/*.js']);
      same(messages(results), [], 'scripts');
      return `${results.length} files`;
    },
  );
  await check('and what is younger is found', async () => {
    same(
      messages(
        await scripts.lintText(
          'x = Promise.try(() => 1); y = new Set([1]).union(z); /a/v.test(y); Promise.withResolvers();',
          {
            filePath: 'x.js',
          },
        ),
      ).length > 1,
      true,
    );
    same(
      messages(
        await styles.lintText(
          'a { anchor-name: --x; } @starting-style { a { color: red } } @media (x) { a { field-sizing: content } }',
          {
            filePath: 'x.css',
          },
        ),
      ).length > 1,
      true,
    );
  });

  const shapes = allShapes();
  const pages = { '/probe.js': PROBE, '/shapes': page(shapes.join('')) };
  const old = Object.entries(OLDER).map(([title, without], i) => {
    pages[`/old-${i}.js`] = without;
    pages[`/old-${i}`] = page(
      FALLBACK,
      `<script src="/old-${i}.js"></script><script src="/klynge.js" defer></script><script type="module" src="/cdn/all.js"></script>`,
    );
    return [title, `/old-${i}`];
  });
  // A browser that cannot even read it: the syntax of today, with something in it that no browser reads.
  pages['/unread.js'] = `${readFileSync('dist/klynge.js', 'utf8')}\n#?`;
  pages['/unread'] = page(FALLBACK, '<script src="/unread.js" defer></script>');
  const server = await serve({ folder: 'dist', pages });
  if (wanted.includes('chromium')) {
    await check(
      `every style that a widget has is of Baseline ${BASELINE}, but for what is only prettier`,
      async () => {
        const browser = await BROWSERS.chromium();
        await browser.open(`${server.origin}/shapes`);
        // `all: initial` and `font: inherit` read back as every property that the browser has for them.
        const sheets =
          await browser.run(`${drawn(shapes.length)} await frame(); await rest(); await frame(); await rest();
        return [...new Set(inside().flatMap((one) => one.shadowRoot?.adoptedStyleSheets ?? []))].map((sheet) => [...sheet.cssRules].map((rule) => rule.cssText.replace(/[\\w-]+: (?:initial|inherit);/g, '')).join('\\n'));`);
        await browser.close();
        same(
          messages(await styles.lintText(sheets.join('\n'), { filePath: 'widgets.css' })),
          [],
          'styles',
        );
        return `${sheets.length} style sheets`;
      },
    );
  }
  for (const name of wanted) {
    const browser = await BROWSERS[name]();
    for (const [title, path] of old) {
      await check(
        `${name}: in a browser ${title} the page's own content stays, with one word about it`,
        async () => {
          await browser.open(server.origin + path);
          const { texts, defined, seen } = await browser.run(
            `${until('seen.warnings.length')}${OUTSIDE}`,
          );
          same(
            texts,
            tags.map(() => 'Sidens eget'),
          );
          same([defined, seen.errors], [0, []]);
          same(new Set(seen.warnings).size, 1, 'warnings');
        },
      );
    }
    await check(`${name}: a script that cannot be read leaves the page's own content`, async () => {
      await browser.open(`${server.origin}/unread`);
      const { texts, defined } = await browser.run(OUTSIDE);
      same([texts, defined], [tags.map(() => 'Sidens eget'), 0]);
    });
    await browser.close();
  }
  await server.close();
}

const OUTSIDE = `return {
  texts: [...document.querySelectorAll('a[href="#egen"]')].filter((one) => one.getClientRects().length).map((one) => one.textContent),
  defined: widgets().filter((one) => one.shadowRoot).length, seen };`;
