import { join } from 'node:path';
import type { Plugin } from 'vite';

const NATIVE = JSON.stringify(join(import.meta.dirname, '../src/dom/native.ts'));
const LIT =
  /\/node_modules\/(?:lit-html\/lit-html|lit-element\/lit-element|@lit\/reactive-element\/(?:reactive-element|css-tag|decorators\/property))\.js$/;
const GLOBALS = 'klynge-lit-globals';
const FLOATING = /\/node_modules\/@floating-ui\/(?:dom|utils)\/dist\/[\w.-]+\.mjs$/;
/** What Lit asks of the document for every template. */
const ASKED = [
  'createComment',
  'createElement',
  'createTextNode',
  'createTreeWalker',
  'importNode',
];

/** Lit keeps the document, and the global object, under short names. */
function litOnly(code: string): string {
  const [, kept = 'document'] = /\b(\w+)=document\b/.exec(code) ?? [];
  return code
    .replace(RegExp(`\\b(${kept}|document)\\.(create\\w+)\\(`, 'g'), 'native($1,"$2")(')
    .replace(/\(([^()]*creationScope[^()]*)\)\.importNode\(/g, 'native($1,"importNode")(')
    .replace(/\bglobalThis\b/g, 'litGlobals')
    .replace(/(?<!\.)\blitPropertyMetadata\b/g, 'litGlobals.litPropertyMetadata');
}

/**
 * The libraries inside the files that ship ask the document and the global object for names that a page's content can take
 * (`<img name="createTreeWalker">`, `<a id="litHtmlVersions">`), and then draw nothing, or throw. Here they ask prototypes instead, as
 * our own code does. A version of Lit that asks otherwise stops the build.
 */
export const nativeNames: Plugin = {
  name: 'klynge-native-names',
  enforce: 'pre',
  resolveId: (id) => (id === GLOBALS ? `\0${GLOBALS}` : null),
  // What Lit leaves there for its other modules stays among them.
  load: (id) =>
    id === `\0${GLOBALS}`
      ? `import { nativeGlobal } from ${NATIVE};
export const litGlobals = { ShadowRoot: nativeGlobal('ShadowRoot'), trustedTypes: nativeGlobal('trustedTypes') };`
      : null,
  transform(code, id) {
    if (FLOATING.test(id))
      return {
        code: `import { native } from ${NATIVE};\n${code.replace(
          /(\b[\w$]+(?:\.ownerDocument)?|\(node\.ownerDocument \|\| node\))\.(defaultView|documentElement|body|activeElement)\b/g,
          'native($1,"$2")',
        )}`,
        map: null,
      };
    if (!LIT.test(id)) return null;
    const text = litOnly(code);
    const missing = ASKED.filter((name) => !text.includes(`"${name}")(`));
    if (id.endsWith('/lit-html.js') && missing.length)
      throw new Error(`${id} asks for ${missing.join(', ')} in another way than before.`);
    return {
      code: `import { native } from ${NATIVE};\nimport { litGlobals } from '${GLOBALS}';\n${text}`,
      map: null,
    };
  },
};
