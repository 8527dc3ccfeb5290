import { manifest } from '../manifest.mjs';
import { escape, framed, heading, inline } from './markdown.ts';
import { type Language, WORDS } from './words.ts';

interface Item {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly fieldName?: string;
}

interface Member extends Item {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly parameters?: readonly Item[];
}

export interface Declaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes: readonly Item[];
  readonly members: readonly Member[];
  readonly events: readonly Item[];
  readonly cssParts?: readonly Item[];
  readonly cssProperties?: readonly Item[];
}

let found: ReadonlyMap<string, Declaration> | undefined;

/** What the custom elements manifest says of each widget, by its folder's name. */
export function declarations(): ReadonlyMap<string, Declaration> {
  found ??= new Map(
    (manifest().modules as readonly { declarations: readonly Declaration[] }[]).map(
      ({ declarations: [one] }) => [one!.tagName.slice('klynge-'.length), one!],
    ),
  );
  return found;
}

type List = 'attributes' | 'events' | 'cssParts';

/** The names that every widget has. */
export function shared(list: List): ReadonlySet<string> {
  const all = [...declarations().values()].map(
    (one) => new Set((one[list] ?? []).map(({ name }) => name)),
  );
  return new Set([...(all[0] ?? [])].filter((name) => all.every((names) => names.has(name))));
}

type Column = keyof (typeof WORDS)['da']['columns'];

const code = (text: string | undefined): string => (text ? `<code>${escape(text)}</code>` : '–');
/** Words to choose from stand each for itself. */
const values = (type: string | undefined): string =>
  type && /^'[^']*'(?: \| '[^']*')*$/.test(type)
    ? type
        .split(' | ')
        .map((word) => code(word.slice(1, -1)))
        .join(', ')
    : code(type);
/** What the source says is English. */
const told = (text: string | undefined): string => `<span lang="en">${inline(text ?? '')}</span>`;
/** A default that says nothing is left out. */
const standard = ({ default: value, type }: Item): string =>
  !value || value === "''" || value === 'null' || (type?.text === 'boolean' && value === 'false')
    ? '–'
    : code(value.replace(/^'|'$/g, ''));

function table(
  language: Language,
  name: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string {
  const head = columns
    .map((column) => `<th scope="col">${WORDS[language].columns[column]}</th>`)
    .join('');
  const body = rows.map(
    ([first, ...rest]) =>
      `<tr><th scope="row">${first}</th>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return framed(
    `<table><thead><tr>${head}</tr></thead><tbody>${body.join('\n')}</tbody></table>`,
    name,
  );
}

export function attributes(
  items: readonly Item[],
  fields: readonly Member[],
  language: Language,
  name: string,
): string {
  const property = (item: Item): string => code(item.fieldName);
  return table(
    language,
    name,
    ['attribute', 'property', 'type', 'standard', 'meaning'],
    [
      ...items.map((item) => [
        code(item.name),
        property(item),
        values(item.type?.text),
        standard(item),
        told(item.description),
      ]),
      ...fields.map((item) => [
        '–',
        code(item.name),
        values(item.type?.text),
        standard(item),
        told(item.description),
      ]),
    ],
  );
}

export const events = (items: readonly Item[], language: Language): string =>
  table(
    language,
    WORDS[language].events,
    ['event', 'detail', 'when'],
    items.map(({ name, type, description }) => [
      code(name),
      code(/<(.*)>$/.exec(type?.text ?? '')?.[1]),
      told(description),
    ]),
  );

const methods = (items: readonly Member[], language: Language): string =>
  table(
    language,
    WORDS[language].methods,
    ['method', 'does'],
    items.map(({ name, parameters, description }) => [
      code(
        `${name}(${(parameters ?? []).map((one) => `${one.name}: ${one.type?.text ?? ''}`).join(', ')})`,
      ),
      told(description),
    ]),
  );

export const parts = (items: readonly Item[], language: Language): string =>
  table(
    language,
    WORDS[language].parts,
    ['part', 'meaning'],
    items.map(({ name, description }) => [code(name), told(description)]),
  );

const tokens = (items: readonly Item[], language: Language): string =>
  table(
    language,
    WORDS[language].tokens,
    ['token', 'standard', 'meaning'],
    items.map((item) => [code(item.name), code(item.default), told(item.description)]),
  );

/** Everything that a page can use of a widget, as tables. `rest` is what its page says besides, by a section's anchor. */
export function reference(
  declaration: Declaration,
  language: Language,
  rest: (id: string) => string,
  to: Readonly<Record<'shared' | 'looks', string>>,
): string {
  const words = WORDS[language];
  const common = shared('attributes');
  const [own, others] = [
    declaration.attributes.filter(({ name }) => !common.has(name)),
    declaration.attributes.filter(({ name }) => common.has(name)),
  ];
  const known = new Set(declaration.attributes.map(({ name }) => name));
  const fields = declaration.members.filter(
    ({ kind, attribute }) => kind === 'field' && !(attribute && known.has(attribute)),
  );
  const verbs = declaration.members.filter(({ kind }) => kind === 'method');
  const { cssParts = [], cssProperties = [] } = declaration;
  return [
    heading(2, 'attributes', words.attributes),
    own.length || fields.length ? attributes(own, fields, language, words.attributes) : '',
    `<p>${words.shared}: ${others.map(({ name }) => code(name)).join(', ')} – <a href="${to.shared}">${words.shared.toLowerCase()}</a>. ${words.sharedHint}</p>`,
    rest('attributes'),
    heading(2, 'events', words.events),
    `<p>${words.eventsHint}</p>`,
    events(declaration.events, language),
    rest('events'),
    ...(verbs.length
      ? [heading(2, 'methods', words.methods), methods(verbs, language), rest('for-the-page')]
      : []),
    heading(2, 'parts-and-custom-properties', words.parts),
    `<p>${words.partsHint} <a href="${to.looks}">${words.looks}</a>.</p>`,
    parts(cssParts, language),
    ...(cssProperties.length ? [tokens(cssProperties, language)] : []),
    rest('parts-and-custom-properties'),
  ].join('\n');
}
