import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { guideWidgets } from './site/guide-widgets.ts';

const root = resolve(import.meta.dirname, '..');
const RELEASE = 'virtual:klynge-release';
const WIDGETS = 'virtual:klynge-widgets';

/** What was built, for the guide: its version and hashes, and the widgets that there are. While the source is served there may be nothing built yet. */
export function release(): Plugin {
  return {
    name: 'klynge-release',
    resolveId: (id) => (id === RELEASE ? `\0${RELEASE}` : null),
    load(id) {
      if (id !== `\0${RELEASE}`) return null;
      const read = (file: string): string =>
        existsSync(resolve(root, file)) ? readFileSync(resolve(root, file), 'utf8') : '{}';
      const { version } = JSON.parse(read('package.json')) as { version: string };
      const hashes = Object.entries(
        JSON.parse(read('dist/integrity.json')) as Record<string, string>,
      );
      const shown = Object.fromEntries(
        hashes.filter(([file]) => file === 'klynge.js' || file.startsWith('cdn/chunks/')),
      );
      const preload = JSON.parse(read('dist/preload.json')) as Record<string, string[]>;
      return `export default ${JSON.stringify({ version, hashes: shown, preload })}; export const widgets = ${JSON.stringify(guideWidgets())};`;
    },
  };
}

/** Each widget that there is, by its tag, as a function that imports it: for pages that do so when somebody gets near. */
export function widgetModules(): Plugin {
  return {
    name: 'klynge-widget-modules',
    resolveId: (id) => (id === WIDGETS ? `\0${WIDGETS}` : null),
    load(id) {
      if (id !== `\0${WIDGETS}`) return null;
      const lines = guideWidgets().map(
        ({ name }) => `'klynge-${name}': () => import('klynge-widgets/${name}'),`,
      );
      return `export default { ${lines.join(' ')} };`;
    },
  };
}
