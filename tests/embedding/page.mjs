// Pages as their users build them, under the policy that the library promises to work with.
import { readFileSync } from 'node:fs';

export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";
export const HASHES = JSON.parse(readFileSync('dist/integrity.json', 'utf8'));
export const script = (path = '/klynge.js', attributes = '') =>
  `<script src="${path}" ${attributes} defer></script>`;
export const module = (path) => `<script type="module" src="${path}"></script>`;

export const html = (
  body,
  { head = script(), lang = 'da', probe = '<script src="/probe.js"></script>' } = {},
) =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Prøve</title>${probe}${head}</head><body>${body}</body></html>`;

/** In a page: the widget that a `<div>` of the data form holds. */
export const inside = (selector) =>
  `document.querySelector('${selector}').shadowRoot?.firstElementChild`;
/** In a page: whether anything of it can be seen. */
export const shown = (selector) =>
  `document.querySelector('${selector}').getClientRects().length > 0`;

/** In a page: the files that it has loaded. WebKit takes those that another page has loaded out of its memory and asks nobody. */
export const LOADED = `const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);`;
