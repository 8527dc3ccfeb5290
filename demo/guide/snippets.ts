import { blackOrWhite, toHex } from '../../src/domain/contrast.ts';
import { parseColour } from '../../src/domain/parse-colour.ts';
import { formOf, settingsOf, type Form, type GuideWidget, type Setup } from './state.ts';

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
  /** Clusters by their position, or activities by their day. */
  readonly rows: readonly {
    readonly about: string;
    readonly name: string;
    readonly url: string | null;
  }[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const heightOf = ({ height }: Setup, widget: GuideWidget): string =>
  height || String(widget.height);

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

function rowsOf({ rows: all }: Fallback): string {
  const rows = all.map(
    ({ about, name, url }) =>
      `    <li>${escape(about)}<br>${url ? `<a href="${escape(url)}">${escape(name)}</a>` : escape(name)}</li>`,
  );
  return `  <ul>\n${rows.join('\n')}\n  </ul>`;
}

export const fallbackOf = (fallback: Fallback): string =>
  `  <p>${escape(fallback.intro)}</p>\n${rowsOf(fallback)}`;

/** The address of the widget's own page, with the settings and, for a frame, the look. */
export function addressOf(setup: Setup, widget: GuideWidget, looks: boolean): string {
  const query = new URLSearchParams(
    settingsOf(setup, widget).map(([name, value]) => [name, value]),
  );
  if (looks) {
    if (setup.colours !== 'inherit') query.set('theme', setup.colours);
    if (parseColour(setup.accent)) query.set('accent', setup.accent.replace('#', ''));
    if (setup.density !== 'normal') query.set('density', setup.density);
  }
  const asked = query.toString();
  return `${setup.base}embed/${widget.name}.html${asked && `?${asked}`}`;
}

/** The static edition that is nearest to the settings: by region, or of one cluster. */
function staticAddressOf(
  { base, region, cluster, language }: Setup,
  { name, settings }: GuideWidget,
): string {
  const lang = language === 'en' ? 'en' : 'da';
  const profile = name === 'profile';
  const [first = ''] = cluster.split(',');
  const byRegion = settings.includes('region') ? region : '';
  const named = profile ? first : byRegion;
  const id = /^[\w-]+$/.test(named) ? named : '';
  return `${base}static/${profile && !id ? 'positions' : name}${id ? `-${id}` : ''}.${lang}.html`;
}

export interface SnippetWords {
  readonly title: string;
  readonly fallback: Fallback;
}

/** What goes where the widget is to stand. */
export function snippetOf(
  setup: Setup,
  widget: GuideWidget,
  { title, fallback }: SnippetWords,
  form: Form = formOf(setup),
): string {
  const { name: tag } = widget;
  const attributes = (prefix: string): string =>
    settingsOf(setup, widget)
      .map(([name, value]) => ` ${name === 'lang' ? '' : prefix}${name}="${escape(value)}"`)
      .join('');
  switch (form) {
    case 'tag':
      return `<klynge-${tag}${attributes('')}>\n${fallbackOf(fallback)}\n</klynge-${tag}>`;
    case 'data':
      return `<div data-klynge="${tag}"${attributes('data-')}>\n${fallbackOf(fallback)}\n</div>`;
    case 'link':
      // A list in a list is left alone by every editor; the script takes both for the link.
      return `<ul>\n  <li><a href="${escape(addressOf(setup, widget, false))}">${escape(title)}</a>\n${rowsOf(fallback)}\n  </li>\n</ul>`;
    case 'frame':
      return `<iframe src="${escape(addressOf(setup, widget, true))}" title="${escape(title)}" width="100%" height="${heightOf(setup, widget)}" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
    case 'static':
      return staticAddressOf(setup, widget);
    case 'address':
      return addressOf(setup, widget, false);
  }
}

/** What goes into the site's own style sheet; nothing is inline. Empty where the page's own look is kept. */
export function cssOf(
  { colours, accent, density }: Setup,
  shown: readonly { readonly name: string }[],
): string {
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
  const selectors = shown.map(({ name }) => `klynge-${name}, [data-klynge="${name}"]`);
  return lines.length
    ? `${selectors.join(', ')} {\n${lines.map((line) => `  ${line}`).join('\n')}\n}`
    : '';
}

/** The self-test, told what to look for. `sentence` stands there until the script runs it, and says so if it never does. */
export function checkOf(setup: Setup, shown: readonly GuideWidget[], sentence: string): string {
  const all = shown.flatMap((widget) => [
    widget.name,
    ...settingsOf(setup, widget).flatMap(([name, value]) =>
      /\s/.test(value) ? [] : [`${name}=${value}`],
    ),
  ]);
  const expects = [...new Set(all)];
  const said = escape(expects.join(' '));
  switch (formOf(setup)) {
    case 'data':
      return `<div data-klynge="check" data-expects="${said}">${escape(sentence)}</div>`;
    case 'link':
      return `<p><a href="${escape(setup.base)}embed/check.html?${escape(new URLSearchParams({ expects: expects.join(' ') }).toString())}">${escape(sentence)}</a></p>`;
    default:
      return `<klynge-check expects="${said}">${escape(sentence)}</klynge-check>`;
  }
}
