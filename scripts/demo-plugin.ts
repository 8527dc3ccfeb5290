import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const root = resolve(import.meta.dirname, '..');
const widgets = resolve(root, 'src/widgets');

/**
 * Puts every widget's examples where a page says `<!-- demos -->`, each beside the markup that makes it, and an edition without
 * script where it says `<!-- static: NAME -->`.
 */
export function demos(): Plugin {
  return {
    name: 'klynge-demos',
    transformIndexHtml: {
      order: 'pre',
      handler: (page) =>
        page
          .replace('<!-- demos -->', () => readdirSync(widgets).map(examplesOf).join('\n'))
          .replace(/<!-- static: ([\w.-]+) -->/, (_, name: string) => editionOf(name)),
    },
  };
}

/** Its heading goes below the page's own. */
function editionOf(name: string): string {
  const file = resolve(root, `dist/static/${name}.html`);
  return existsSync(file) ? readFileSync(file, 'utf8').replaceAll('h3>', 'h4>').replaceAll('h2>', 'h3>') : '';
}

function examplesOf(widget: string): string {
  const file = resolve(widgets, widget, `${widget}.demo.html`);
  if (!existsSync(file)) return '';
  const html = readFileSync(file, 'utf8');
  // After each section's last tag stands the snippet that made it.
  return html.replace(/<section[^]*?<\/section>/g, (section) => {
    const tag = /<klynge-\w+[^]*?<\/klynge-\w+>/.exec(section)?.[0] ?? '';
    const snippet = tag.replace(/^ {2}/gm, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    return section.replace(/<\/section>$/, `<pre tabindex="0" role="group" aria-label="Kode"><code>${snippet}</code></pre>\n</section>`);
  });
}

const RELEASE = 'virtual:klynge-release';

/** What was built, for the guide: its version and hashes. While the source is served there may be nothing built yet. */
export function release(): Plugin {
  return {
    name: 'klynge-release',
    resolveId: (id) => (id === RELEASE ? `\0${RELEASE}` : null),
    load(id) {
      if (id !== `\0${RELEASE}`) return null;
      const read = (file: string): string => (existsSync(resolve(root, file)) ? readFileSync(resolve(root, file), 'utf8') : '{}');
      const { version } = JSON.parse(read('package.json')) as { version: string };
      const hashes = Object.entries(JSON.parse(read('dist/integrity.json')) as Record<string, string>);
      const shown = Object.fromEntries(hashes.filter(([file]) => /^(?:klynge|later)\.js$/.test(file) || file.startsWith('parts/')));
      return `export default ${JSON.stringify({ version, hashes: shown })};`;
    },
  };
}
