// Policies and hashes: what a site's own security lets through, and what it stops.
import { readFileSync } from 'node:fs';
import { until } from '../support/checks.mjs';
import { HASHES, html, inside, LOADED, module, POLICY, script, shown } from './page.mjs';

const THREE =
  '<klynge-map><p>Uden script</p></klynge-map><div id="data" data-klynge="positions"><p>Uden script</p></div><klynge-calendar></klynge-calendar>';
const klynge = readFileSync('dist/klynge.js', 'utf8');
const hash = (file) => `integrity="${HASHES[file]}" crossorigin="anonymous"`;

export const policyPages = {
  '/nonce': html(THREE, {
    head: script('/klynge.js', 'nonce="r4nd0m"'),
    probe: '<script nonce="r4nd0m" src="/probe.js"></script>',
  }),
  '/sri': html(THREE, { head: script('/klynge.js', hash('klynge.js')) }),
  '/sri-changed': html(THREE, { head: script('/changed.js', hash('klynge.js')) }),
  '/changed.js': `${klynge} `,
  '/blocked': html(THREE),
  '/twice-forms': html(`${THREE}<p id="link"><a href="/embed/history.html">Historie</a></p>`, {
    head: script() + script('/other.js') + module('/cdn/all.js'),
  }),
  '/other.js': klynge.replace(/"0\.\d+\.\d+"/g, '"9.9.9"'),
};

export const policies = {
  '/nonce':
    "default-src 'none'; script-src 'nonce-r4nd0m' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html",
  '/blocked': "default-src 'none'; script-src 'self'; script-src-elem 'nonce-other'",
  '/twice-forms': `${POLICY} 'allow-duplicates'`,
};

export const policyChecks = {
  'a policy by nonce: the script runs, fetches its own files, and asks for no exception': {
    path: '/nonce',
    run: `${until('seen.ready.length === 3')}
      document.querySelector('klynge-map').shadowRoot.querySelector('.row-button').click();
      ${until("document.querySelector('klynge-map').shadowRoot.querySelector('.detail .facts')")}
      ${LOADED}
      return { ...seen, loaded };`,
    expect: ({ violations, errors, loaded }) => [
      [violations, []],
      [errors, []],
      [loaded.some((path) => path.includes('/chunks/details-')), true],
    ],
  },
  'the printed hash fits the file': {
    path: '/sri',
    run: `${until('seen.ready.length === 3')} return seen.errors;`,
    expect: (errors) => [[errors, []]],
  },
  'a changed byte blocks the script, and the page’s own words stay': {
    path: '/sri-changed',
    run: `${until("document.readyState === 'complete'")}
      return { tag: ${shown('klynge-map p')}, data: ${shown('#data p')}, defined: Boolean(customElements.get('klynge-map')), ran: Boolean(globalThis.Klynge) };`,
    expect: (found, asked) => [
      [found, { tag: true, data: true, defined: false, ran: false }],
      [asked.includes('/changed.js'), true],
    ],
  },
  'a policy that forbids the script leaves the page’s own words': {
    path: '/blocked',
    run: `return { tag: ${shown('klynge-map p')}, data: ${shown('#data p')} };`,
    expect: (found) => [[found, { tag: true, data: true }]],
  },
  'three copies of two versions: each form becomes one widget': {
    path: '/twice-forms',
    run: `${until('seen.ready.length === 4')}
      return { data: ${inside('#data')}.localName, shadows: document.querySelector('#data').shadowRoot.childElementCount,
        links: document.querySelectorAll('#link klynge-history').length, errors: seen.errors };`,
    expect: (found) => [[found, { data: 'klynge-positions', shadows: 1, links: 1, errors: [] }]],
  },
};
