import { blackOrWhite, parseColour, toHex } from '../../src/domain/contrast.ts';
import { formOf, settingsOf, type Form, type Setup } from './state.ts';

export interface Release {
  readonly version: string;
  /** SHA-384 of each file, by its path. */
  readonly hashes: Readonly<Record<string, string>>;
  /** The files of each widget that the script asks for first. */
  readonly preload: Readonly<Record<string, readonly string[]>>;
}

/** What stands in the tag until the script arrives, and if it never does: as high as the first screen, so that nothing below it jumps. */
export interface Fallback {
  readonly intro: string;
  readonly clusters: readonly {
    readonly position: string;
    readonly name: string;
    readonly url: string | null;
  }[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const HEIGHT = {
  map: '900',
  positions: '900',
  calendar: '800',
  profile: '700',
  history: '800',
} as const;

export const heightOf = ({ height, widget }: Setup): string => height || HEIGHT[widget];

/** The script's tag; for those who want the widget with the page, after lines that ask for its files at once. */
export function scriptOf({ base, when, widget }: Setup, { hashes, preload }: Release): string {
  const guarded = (file: string): string =>
    `="${escape(base)}${file}" integrity="${hashes[file] ?? ''}" crossorigin="anonymous"`;
  const files = when === 'with' ? (preload[widget] ?? []) : [];
  return [
    ...files.map((file) => `<link rel="modulepreload" href${guarded(file)}>`),
    `<script src${guarded('klynge.js')} defer></script>`,
  ].join('\n');
}

function rowsOf({ clusters }: Fallback): string {
  const rows = clusters.map(
    ({ position, name, url }) =>
      `    <li>${escape(position)}<br>${url ? `<a href="${escape(url)}">${escape(name)}</a>` : escape(name)}</li>`,
  );
  return `  <ul>\n${rows.join('\n')}\n  </ul>`;
}

export const fallbackOf = (fallback: Fallback): string =>
  `  <p>${escape(fallback.intro)}</p>\n${rowsOf(fallback)}`;

/** The address of the widget's own page, with the settings and, for a frame, the look. */
export function addressOf(setup: Setup, looks: boolean): string {
  const query = new URLSearchParams(settingsOf(setup).map(([name, value]) => [name, value]));
  if (looks) {
    if (setup.colours !== 'inherit') query.set('theme', setup.colours);
    if (parseColour(setup.accent)) query.set('accent', setup.accent.replace('#', ''));
    if (setup.density !== 'normal') query.set('density', setup.density);
  }
  const asked = query.toString();
  return `${setup.base}embed/${setup.widget}.html${asked && `?${asked}`}`;
}

/** The static edition that is nearest to the settings: by region, or of one cluster. */
function staticAddressOf({ base, widget, region, cluster, language }: Setup): string {
  const lang = language === 'en' ? 'en' : 'da';
  let named = region;
  if (widget === 'profile') named = cluster.split(',')[0] ?? '';
  if (widget === 'history') named = '';
  const id = /^[\w-]+$/.test(named) ? named : '';
  return `${base}static/${widget === 'profile' && !id ? 'positions' : widget}${id ? `-${id}` : ''}.${lang}.html`;
}

export interface SnippetWords {
  readonly title: string;
  readonly fallback: Fallback;
}

/** What goes where the widget is to stand. */
export function snippetOf(
  setup: Setup,
  { title, fallback }: SnippetWords,
  form: Form = formOf(setup),
): string {
  const { widget } = setup;
  const attributes = (prefix: string): string =>
    settingsOf(setup)
      .map(([name, value]) => ` ${name === 'lang' ? '' : prefix}${name}="${escape(value)}"`)
      .join('');
  switch (form) {
    case 'tag':
      return `<klynge-${widget}${attributes('')}>\n${fallbackOf(fallback)}\n</klynge-${widget}>`;
    case 'data':
      return `<div data-klynge="${widget}"${attributes('data-')}>\n${fallbackOf(fallback)}\n</div>`;
    case 'link':
      // A list in a list is left alone by every editor; the script takes both for the link.
      return `<ul>\n  <li><a href="${escape(addressOf(setup, false))}">${escape(title)}</a>\n${rowsOf(fallback)}\n  </li>\n</ul>`;
    case 'frame':
      return `<iframe src="${escape(addressOf(setup, true))}" title="${escape(title)}" width="100%" height="${heightOf(setup)}" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
    case 'static':
      return staticAddressOf(setup);
  }
}

/** What goes into the site's own style sheet; nothing is inline. Empty where the page's own look is kept. */
export function cssOf({ widget, colours, accent, density }: Setup): string {
  const colour = parseColour(accent);
  const lines = [
    ...(colours === 'light' ? ['color-scheme: light;'] : []),
    ...(colours === 'dark'
      ? ['color-scheme: dark;', 'background: #14181b;', 'color: #e7eaed;']
      : []),
    ...(colour
      ? [
          `--klynge-accent: ${toHex(colour)};`,
          `--klynge-on-accent: ${toHex(blackOrWhite(colour))};`,
        ]
      : []),
    ...(density === 'normal'
      ? []
      : [`--klynge-space: ${density === 'compact' ? '0.75' : '1.25'};`]),
  ];
  return lines.length
    ? `klynge-${widget}, [data-klynge="${widget}"] {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`
    : '';
}

/** The self-test, told what to look for. */
export function checkOf(setup: Setup): string {
  const expects = [
    setup.widget,
    ...settingsOf(setup).flatMap(([name, value]) => (/\s/.test(value) ? [] : [`${name}=${value}`])),
  ];
  return formOf(setup) === 'data'
    ? `<div data-klynge="check" data-expects="${escape(expects.join(' '))}"></div>`
    : `<klynge-check expects="${escape(expects.join(' '))}"></klynge-check>`;
}
