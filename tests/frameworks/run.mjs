// Small applications, each built with its framework's own tools: every form of a widget lives in its virtual DOM, is changed, moved,
// taken away and brought back by it, and nothing breaks on either side.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import react from '@vitejs/plugin-react';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';
import { PROBE, runChecks, until } from '../support/checks.mjs';
import { serve } from '../support/serve.mjs';

const APPS = {
  react: { name: 'React', entry: 'main.jsx', plugins: [react()] },
  vue: {
    name: 'Vue',
    entry: 'main.mjs',
    plugins: [
      vue({
        template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('klynge-') } },
      }),
    ],
  },
  svelte: { name: 'Svelte', entry: 'main.mjs', plugins: [svelte({ configFile: false })] },
  lit: { name: 'an own Lit', entry: 'main.mjs', plugins: [] },
};
const OUT = 'node_modules/.cache/klynge/apps';
/** Frameworks have Trusted Types policies of their own; two copies of Lit on a page need `allow-duplicates`. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'";
const WITH_TYPES = `${POLICY}; require-trusted-types-for 'script'; trusted-types lit-html 'allow-duplicates'`;

for (const [folder, { entry, plugins }] of Object.entries(APPS)) {
  await build({
    ...{
      configFile: false,
      logLevel: 'error',
      root: `tests/frameworks/${folder}`,
      plugins,
      publicDir: false,
    },
    build: {
      ...{ outDir: `${process.cwd()}/${OUT}/${folder}`, emptyOutDir: true, modulePreload: false },
      rolldownOptions: {
        input: `tests/frameworks/${folder}/${entry}`,
        output: { entryFileNames: 'main.js' },
      },
    },
  });
}

const page = (folder, first) =>
  `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Prøve</title><script src="/probe.js"></script>${
    first ? '<script src="/dist/klynge.js" defer></script>' : ''
  }<script type="module" src="/${OUT}/${folder}/main.js"></script>${first ? '' : '<script src="/dist/klynge.js" defer></script>'}</head><body><div id="app"></div></body></html>`;

const use = `
  const count = (selector) => document.querySelectorAll(selector).length;
  const click = (id) => document.getElementById(id).click();
  const regions = () => [document.querySelector('klynge-map'), document.querySelector('[data-klynge]')?.shadowRoot?.firstElementChild, document.querySelector('klynge-profile')].map((one) => one?.region);
  ${until('seen.ready.length === 3')}
  const first = regions();
  for (let i = 0; i < 5; i++) click('tick');
  click('region');
  ${until("regions().every((region) => region === '1081')")}
  const map = document.querySelector('klynge-map');
  while (!(await map.updateComplete));
  map.shadowRoot.querySelector('.row-button').click();
  ${until("document.querySelector('output').textContent")}
  for (let i = 0; i < 3; i++) click('turn');
  ${until("document.querySelector('main').lastElementChild.localName === 'klynge-map'")}
  const turned = regions();
  const link = document.querySelector('main p a');
  const words = link.textContent.trim();
  for (let i = 0; i < 3; i++) {
    click('show');
    ${until("count('main klynge-map, main klynge-profile, [data-klynge]') === 0")}
    click('show');
    ${until("regions().every((region) => region === '1081')")}
  }
  click('tick');
  ${until("document.querySelector('main p a').textContent.includes('6')")}
  return { first, turned, words, one: [count('klynge-map'), count('[data-klynge]'), count('klynge-profile')], hidden: document.querySelector('main p a').getClientRects().length === 0,
    fallback: document.querySelector('[data-klynge] p').textContent, errors: seen.errors, violations: seen.violations };`;

const all = (region) => [region, region, region];
const checks = Object.fromEntries(
  Object.entries(APPS).flatMap(([folder, { name }]) =>
    [true, false].map((first) => [
      `${name}, with the script ${first ? 'before' : 'after'} the application`,
      {
        path: `/${folder}-${first ? 'first' : 'last'}`,
        run: use,
        expect: (found) => [
          [
            found,
            {
              ...{
                first: all('1082'),
                turned: all('1081'),
                words: 'Klynge 5',
                one: [1, 1, 1],
                hidden: true,
                fallback: 'Uden script 6',
              },
              ...{ errors: [], violations: [] },
            },
          ],
        ],
      },
    ]),
  ),
);
const server = await serve({
  folder: '.',
  pages: {
    '/probe.js': PROBE,
    ...Object.fromEntries(
      Object.keys(APPS).flatMap((folder) =>
        [true, false].map((first) => [
          `/${folder}-${first ? 'first' : 'last'}`,
          page(folder, first),
        ]),
      ),
    ),
  },
  headers: (path) => ({ 'content-security-policy': path.startsWith('/lit') ? WITH_TYPES : POLICY }),
});
await runChecks(server, checks);
