// Types for the templates of frameworks, from the manifest. Attributes have the names that they have in HTML: those are there on a server
// too, where no element is defined yet.

const elements = ({ modules }) => modules.flatMap(({ declarations }) => declarations);
const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const doc = (text, indent) => (text ? `${indent}/** ${text.replaceAll('*/', '* /')} */\n` : '');

/** An attribute may be left out or taken away. One that is true from the start is turned off by its word. */
const typeOf = (item) =>
  item.type?.text === 'boolean' && item.default === 'true'
    ? "'off' | undefined"
    : `${item.type?.text ?? 'string'} | undefined`;

/** Attributes, and the properties that have none. */
const inputs = ({ name: element, attributes, members }) => [
  ...attributes.map((item) => ({ ...item, property: item.fieldName ?? camel(item.name) })),
  ...members
    .filter(({ kind, attribute, readonly }) => kind === 'field' && !attribute && !readonly)
    // Its type may have a name that only the element's own file knows.
    .map((item) => ({
      ...item,
      property: item.name,
      type: { text: `${element}['${item.name}']` },
    })),
];

const HEAD = '/* Made from custom-elements.json. */\n';

const imports = (manifest) =>
  manifest.modules
    .map(
      ({ path, declarations: [{ name }] }) =>
        `import type { ${name} } from './widgets/${/(\w+)\.js$/.exec(path)[1]}/define.js';\n`,
    )
    .join('');

const eventsOf = (element) => (element.events ?? []).filter(({ type }) => type);

/** React 19: an attribute or property by its name, an event as `on` with its name. */
export const reactTypes = (
  manifest,
) => `${HEAD}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(manifest)}
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements(manifest)
  .map(
    (
      element,
    ) => `${doc(element.description.split('\n')[0], '      ')}      '${element.tagName}': DetailedHTMLProps<HTMLAttributes<${element.name}>, ${element.name}> & {
${[
  ...inputs(element).map(
    (item) => `${doc(item.description, '        ')}        '${item.name}'?: ${typeOf(item)};`,
  ),
  ...eventsOf(element).map(
    (event) =>
      `${doc(event.description, '        ')}        'on${event.name}'?: ((event: ${event.type.text}) => void) | undefined;`,
  ),
].join('\n')}
      };`,
  )
  .join('\n')}
    }
  }
}
`;

/** Vue: props in camel case are what a template's attributes are held against; \`@klynge-select\` is \`onKlyngeSelect\`. */
export const vueTypes = (manifest) => `${HEAD}import type { HTMLAttributes } from 'vue';
${imports(manifest)}
type Tag<Element, Props> = new () => Element & { $props: HTMLAttributes & Props };

declare module 'vue' {
  interface GlobalComponents {
${elements(manifest)
  .map(
    (element) => `${doc(element.description.split('\n')[0], '    ')}    '${element.tagName}': Tag<
      ${element.name},
      {
${[
  ...inputs(element).map(
    (item) => `${doc(item.description, '        ')}        ${camel(item.name)}?: ${typeOf(item)};`,
  ),
  ...eventsOf(element).map(
    (event) =>
      `${doc(event.description, '        ')}        on${pascal(event.name)}?: ((event: ${event.type.text}) => void) | undefined;`,
  ),
].join('\n')}
      }
    >;`,
  )
  .join('\n')}
  }
}
`;

/** Svelte 5 (\`onklynge-select={…}\`) and 4 (\`on:klynge-select={…}\`). */
export const svelteTypes = (
  manifest,
) => `${HEAD}import type { HTMLAttributes } from 'svelte/elements';
${imports(manifest)}
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements(manifest)
  .map(
    (
      element,
    ) => `${doc(element.description.split('\n')[0], '    ')}    '${element.tagName}': HTMLAttributes<${element.name}> & {
${[
  ...inputs(element).map(
    (item) => `${doc(item.description, '      ')}      '${item.name}'?: ${typeOf(item)};`,
  ),
  ...eventsOf(element).flatMap((event) =>
    ['on', 'on:'].map(
      (on) =>
        `${doc(event.description, '      ')}      '${on}${event.name}'?: ((event: ${event.type.text}) => void) | undefined;`,
    ),
  ),
].join('\n')}
    };`,
  )
  .join('\n')}
  }
}
`;
