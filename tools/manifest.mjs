// Writes what editors, frameworks and the documentation read about the tags: the custom elements manifest, VS Code's and JetBrains' data
// files, and types for the templates of React, Vue and Svelte. Everything comes from the widgets' own source.
//   node tools/manifest.mjs dist
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';
import { ownDatasetTypes } from './manifest/dataset-types.mjs';
import { reactTypes, svelteTypes, vueTypes } from './manifest/templates.mjs';
import { allowedValues } from './manifest/values.mjs';

const BASE = 'src/core/element/widget-element.ts';

/** The page's script exports nothing: it gives the page one name. */
const SCRIPT = `import type { PageApi } from './entries/klynge.js';

declare global {
  /** What \`klynge.js\` gives the page. */
  var Klynge: PageApi;
}

export {};
`;

/** The manifest of every widget's folder: what a page can use, and nothing private. */
export function manifest() {
  const widgets = readdirSync('src/widgets');
  // A widget's class may stand on one of its own folder.
  const told = (name) => (file) => [`${name}.ts`, 'define.ts', `${name}-options.ts`].includes(file);
  const files = [
    BASE,
    ...widgets.flatMap((name) =>
      readdirSync(`src/widgets/${name}`)
        .filter(told(name))
        .map((file) => `src/widgets/${name}/${file}`),
    ),
  ];
  const modules = files.map((file) =>
    ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ES2022, true),
  );
  const found = create({ modules, plugins: litPlugin() });
  const allowed = allowedValues(widgets);
  return {
    schemaVersion: found.schemaVersion,
    readme: 'README.md',
    modules: widgets.map((name) => {
      const declaration = found.modules
        .find(({ path }) => path === `src/widgets/${name}/${name}.ts`)
        .declarations.find(({ tagName }) => tagName);
      const path = `dist/esm/${name}.js`;
      return {
        kind: 'javascript-module',
        path,
        declarations: [published(declaration, allowed[name])],
        exports: [
          {
            kind: 'js',
            name: declaration.name,
            declaration: { name: declaration.name, module: path },
          },
          {
            kind: 'custom-element-definition',
            name: declaration.tagName,
            declaration: { name: declaration.name, module: path },
          },
        ],
      };
    }),
  };
}

/** A declaration with its inherited members as its own: the class between it and Lit is in no entry point. */
function published(declaration, allowed = {}) {
  const own = (item) => {
    const copy = { ...item };
    delete copy.inheritedFrom;
    return copy;
  };
  const typed = (item, attribute) =>
    allowed[attribute]
      ? { ...item, type: { text: allowed[attribute].map((value) => `'${value}'`).join(' | ') } }
      : item;
  return {
    ...declaration,
    superclass: { name: 'LitElement', package: 'lit' },
    members: declaration.members
      .filter(({ privacy, static: fixed }) => !fixed && (privacy ?? 'public') === 'public')
      .map((member) => typed(own(member), member.attribute)),
    attributes: declaration.attributes.map((attribute) => typed(own(attribute), attribute.name)),
    // The listener's own name for what is told stands in the type; one that is told twice is one.
    events: unique((declaration.events ?? []).map(own)),
    ...(declaration.cssParts && { cssParts: unique(declaration.cssParts.map(own)) }),
    ...(declaration.cssProperties && { cssProperties: unique(declaration.cssProperties.map(own)) }),
  };
}

function unique(items) {
  return items.filter(({ name }, i) => items.findIndex((other) => other.name === name) === i);
}

const [folder] = process.argv.slice(2);
if (process.argv[1] === import.meta.filename && folder) {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const elements = manifest();
  const quiet = { hideLogs: true };
  const written = {
    'custom-elements.json': `${JSON.stringify(elements, null, 2)}\n`,
    'editors/vscode.html-custom-data.json': getVsCodeHtmlCustomData(elements, quiet),
    'editors/vscode.css-custom-data.json': getVsCodeCssCustomData(elements, quiet),
    'editors/web-types.json': JSON.stringify(
      { ...JSON.parse(getWebTypesData(elements, { ...quiet, packageJson: false })), name, version },
      null,
      2,
    ),
    'types/klynge.d.ts': SCRIPT,
    'types/react.d.ts': reactTypes(elements),
    'types/vue.d.ts': vueTypes(elements),
    'types/svelte.d.ts': svelteTypes(elements),
  };
  for (const [file, text] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  ownDatasetTypes(folder);
}
