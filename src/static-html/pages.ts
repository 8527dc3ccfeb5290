import type { Locale } from '../i18n/language.ts';
import { type Markup, markup } from './markup.ts';
import { staticTerms } from './locales/terms.ts';

/** What a frame's page may do: its own scripts and styles, and nothing else; there is nobody it could send anything to. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html";

const HEIGHTS: Readonly<Record<string, number>> = {
  map: 900,
  positions: 900,
  calendar: 800,
  profile: 700,
  history: 800,
};
const DEFAULT_HEIGHT = 800;
/** How high a frame is made where nobody says otherwise: the whole of it can be reached at any height. */
export const heightOf = (widget: string): number => HEIGHTS[widget] ?? DEFAULT_HEIGHT;

/** The title of a widget's page and of a frame around it. */
const titleOf = (widget: string, locale: Locale): string =>
  staticTerms(locale).titles[widget] ?? widget;

/** A page for a frame: which widget it shows, and with which of its attributes. */
export interface FramePage {
  readonly widget: string;
  /** The page's own name, and that of its oEmbed answer. */
  readonly name: string;
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export const framePage = (widget: string): FramePage => ({
  widget,
  name: widget,
  title: titleOf(widget, 'da'),
  attributes: {},
});

/** What settings an address may have besides, no answer in a file knows: its title says so. */
const answerTitle = ({ title }: FramePage): string => `${title} (${staticTerms('da').unasked})`;

/**
 * A page of its own for a frame. Its links lead out of the frame; until the script comes, the static edition stands there. Consumers of
 * oEmbed ask for a whole address.
 */
export const embedPage = (page: FramePage, edition: Markup, base: string, data?: string): string =>
  `<!doctype html>\n${
    markup`<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${data ? `${POLICY}; connect-src 'self'` : POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
<base target="_top">
<link rel="stylesheet" href="embed.css">
<link rel="alternate" type="application/json+oembed" href="${base}oembed/${page.name}.json" title="${answerTitle(page)}">
<script src="embed.js" defer></script>
<script type="module" src="../cdn/${page.widget}.js"></script>
</head>
<body>
<main>
${tag(page, edition, data)}
</main>
</body>
</html>`.text
  }\n`;

/** Where a link to the self-test leads where no script opens it in place. It has no script itself. */
export const checkPage = (locales: readonly Locale[]): string =>
  `<!doctype html>\n${
    markup`<html lang="da">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${staticTerms('da').check.title}</title>
<link rel="stylesheet" href="embed.css">
</head>
<body>
<main>
${locales.map((locale) => {
  const { title, intro, reasons, then } = staticTerms(locale).check;
  return markup`<section class="klynge-static" lang="${locale}">
<h1>${title}</h1>
<p>${intro}</p>
<ul>
${reasons.map((reason) => markup`<li>${reason}</li>\n`)}</ul>
<p>${then}</p>
</section>
`;
})}</main>
</body>
</html>`.text
  }\n`;

const tag = ({ widget, attributes }: FramePage, inside: Markup, data?: string): Markup => {
  const name = `klynge-${widget}`;
  const all = Object.entries({ ...(data ? { src: data } : {}), ...attributes });
  return markup`<${name}${all.map(([key, value]) => markup` ${key}="${value}"`)}>\n${inside}</${name}>`;
};

/** The page of a frame looks like paper, and like slate where the address asks for it. Nothing here needs a message from outside. */
export const EMBED_CSS = `:root { color-scheme: light; }
:root[data-theme='dark'] { color-scheme: dark; }
:root[data-theme='auto'] { color-scheme: light dark; }
body { margin: 0; padding: 4px; font: 100%/1.5 system-ui, sans-serif; color: #1b1f24; }
:root[data-theme='dark'] body { background: #14181b; color: #e7eaed; }
@media (prefers-color-scheme: dark) { :root[data-theme='auto'] body { background: #14181b; color: #e7eaed; } }
.klynge-static { max-width: 48em; overflow-wrap: break-word; }
.klynge-static > h2 { margin-block-start: 0; }
.klynge-static svg { display: block; max-width: 440px; height: auto; }
.klynge-static a { color: inherit; }
`;

/** The snippet of a frame. The title is what assistive technology says of it. */
const frameSnippet = ({ widget, title }: FramePage, address: string): string =>
  markup`<iframe src="${address}" title="${title}" width="100%" height="${heightOf(widget)}" frameborder="0" loading="lazy" referrerpolicy="no-referrer"></iframe>`
    .text;

/** What oEmbed consumers read of a frame's page. */
export function oembed(page: FramePage, base: string, version: string): string {
  const answer = {
    version: '1.0',
    type: 'rich',
    title: answerTitle(page),
    provider_name: `klynge-widgets ${version}`,
    provider_url: base,
    html: frameSnippet(page, `${base}embed/${page.name}.html`),
    // Pixels, as the format has it; the frame itself fills its place.
    width: 800,
    height: heightOf(page.widget),
    cache_age: 86_400,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
