/** The pages that the widgets have to be read on: the site's own look, as a style sheet, and the visitor's. */
import { readFileSync } from 'node:fs';

const preset = (name) => readFileSync(`dist/themes/${name}.css`, 'utf8');
const DARK = 'html { color-scheme: dark } body { color: #e7eaed; background: #14181b; }';

export const HOSTS = {
  light: '',
  dark: DARK,
  'Det Fælles Designsystem': `${preset('dkfds')} body { color: #1a1a1a; }`,
  'always dark': `${preset('dark')} body { color: #e7eaed; background: #14181b; }`,
  // Bootstrap's body, and its warning colour as the accent, which nobody could read: the widgets have to mend it.
  'Bootstrap with a bad accent':
    ':root { --klynge-accent: #ffc107; --klynge-on-accent: #fff; } body { color: #212529; background: #fff; }',
  'Bootstrap, dark, with a bad accent':
    'html { color-scheme: dark } :root { --klynge-surface: #212529; --klynge-accent: #052c65; } body { color: #dee2e6; background: #212529; }',
};

/** Puts the look on the page; gives back what undoes it. */
export const dress = (tab, css) =>
  tab.evaluate(async (css) => {
    globalThis.look ??= (() => {
      const sheet = new CSSStyleSheet();
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
      return sheet;
    })();
    globalThis.look.replaceSync(css);
    // Pages say that they are another by an attribute; the widgets look for it.
    document.documentElement.dataset.look = String(css.length);
    await globalThis.eyes.rest();
    await globalThis.eyes.rest();
  }, css);

const devtools = new WeakMap();
/** What the visitor asks the browser for. Without anything: all as usual. */
export async function emulate(tab, features = {}, media = '') {
  if (!devtools.has(tab)) devtools.set(tab, await tab.createCDPSession());
  await devtools.get(tab).send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries({
      'forced-colors': 'none',
      'prefers-color-scheme': 'light',
      'prefers-contrast': 'no-preference',
      'prefers-reduced-motion': 'no-preference',
      ...features,
    }).map(([name, value]) => ({ name, value })),
  });
  await tab.evaluate('eyes.rest()');
}
