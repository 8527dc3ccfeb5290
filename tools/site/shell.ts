import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../src/store/version.ts';
import { type Entry, GROUPS, root } from './entries.ts';
import { addressOf, relative } from './links.ts';
import { escape } from './markdown.ts';
import type { Content } from './page.ts';
import { type Language, LANGUAGES, WORDS } from './words.ts';

/** A page of the navigation, with the language that it is read in from there. */
export interface Listed {
  readonly entry: Entry;
  readonly language: Language;
  readonly title: string;
  readonly titled: Language;
}

const mark = readFileSync(join(root, 'demo/site/mark.svg'), 'utf8').replace(
  '<svg ',
  '<svg class="mark" aria-hidden="true" ',
);

/** Where the site will stand (`KLYNGE_SITE`): search engines want whole addresses, and the rest of it needs none. */
const site = process.env['KLYNGE_SITE']?.replace(/\/*$/, '/');

/** What every page's head has, also of those without the shell. */
export function headOf(
  entry: Entry,
  { title, description }: Pick<Content, 'title' | 'description'>,
  language: Language,
): string {
  const languages = LANGUAGES.filter((one) => inLanguages(entry).includes(one));
  const whole = (one: Language): string =>
    escape(`${site ?? ''}${addressOf(entry.slug, one).replace(/index\.html$/, '')}`);
  const alternates = site
    ? [
        `<link rel="canonical" href="${whole(language)}">`,
        ...(languages.length > 1
          ? languages.map((one) => `<link rel="alternate" hreflang="${one}" href="${whole(one)}">`)
          : []),
      ]
    : [];
  return [
    '<meta charset="utf-8">',
    `<title>${escape(entry.slug === 'index' ? title : `${title} – klynge-widgets`)}</title>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta name="description" content="${escape(description)}">`,
    ...alternates,
  ].join('\n');
}

/** The languages that a page is in. */
export function inLanguages({ kind, fragment, docs, raw }: Entry): readonly Language[] {
  if (raw) return ['da'];
  if (kind === 'decisions') return ['en'];
  return kind || fragment ? LANGUAGES : LANGUAGES.filter((one) => docs?.[one]);
}

/** The language's own page, or the one that there is. */
export function listedIn(
  entry: Entry,
  language: Language,
  titleOf: (entry: Entry, language: Language) => string,
): Listed {
  const there = inLanguages(entry);
  const own = there.includes(language) ? language : there[0]!;
  const title = entry.title[language];
  return {
    entry,
    language: own,
    title: title ?? titleOf(entry, own),
    titled: title ? language : own,
  };
}

function navigation(page: string, language: Language, listed: readonly Listed[]): string {
  const words = WORDS[language];
  const groups = GROUPS.map(({ id, title }) => {
    const items = listed
      .filter(({ entry }) => entry.group === id && !entry.hidden)
      .map(({ entry, language: own, title: name, titled }) => {
        const to = addressOf(entry.slug, own);
        const foreign = own === language ? '' : ` hreflang="${own}"`;
        const inner = `${titled === language ? name : `<span lang="${titled}">${name}</span>`}${foreign && ` <small>${words.foreign}</small>`}`;
        let current = '';
        // A decision is below the list of decisions.
        if (page.startsWith(to.replace('.html', '/'))) current = ' aria-current="true"';
        if (to === page) current = ' aria-current="page"';
        return `<li><a href="${relative(page, to)}"${foreign}${current}>${inner}</a></li>`;
      });
    return items.length
      ? `<section><h2 id="nav-${id}">${title[language]}</h2><ul aria-labelledby="nav-${id}">${items.join('')}</ul></section>`
      : '';
  });
  return `<nav id="menu" popover aria-label="${words.pages}"><button class="to-menu" type="button" popovertarget="menu" popovertargetaction="hide">${words.close}</button>${groups.join('\n')}</nav>`;
}

function languageLink(entry: Entry, page: string, language: Language): string {
  const other = language === 'da' ? 'en' : 'da';
  const there = inLanguages(entry).includes(other);
  const to = there ? addressOf(entry.slug, other) : addressOf('index', other);
  const name = there ? WORDS[other].name : 'Dansk';
  // Only English pages have no other: the way leads to the front page, and says so.
  const hint = there ? '' : ` <small>(forside)</small>`;
  return `<a class="language" lang="${other}" hreflang="${other}"${there ? ' rel="alternate"' : ''} href="${relative(page, to)}">${name}${hint}</a>`;
}

/** The headings of the second level, in a list of links. */
function contents(body: string, language: Language): string {
  const all = [...body.matchAll(/<h2 id="([^"]+)"( lang="\w+")?>\s*<a[^>]*>#<\/a>([^]*?)<\/h2>/g)];
  if (all.length < 3) return '';
  const items = all.map(
    ([, id, lang = '', inner]) =>
      `<li${lang}><a href="#${id}">${inner!.replace(/<\/?a\b[^>]*>/g, '')}</a></li>`,
  );
  return `<nav class="contents" aria-labelledby="contents"><h2 id="contents">${WORDS[language].onThisPage}</h2><ul>${items.join('')}</ul></nav>`;
}

/** What a page runs besides the site's own script. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  embed: ['guide/main.ts'],
  check: ['guide/check.ts'],
  search: ['site/search.ts'],
};

/** A whole page. Addresses are relative: the site works in any folder. */
export function pageOf(
  entry: Entry,
  content: Content,
  language: Language,
  listed: readonly Listed[],
): string {
  const page = addressOf(entry.slug, language);
  const words = WORDS[language];
  const up = language === 'da' ? '' : '../';
  const deep = entry.slug.includes('/') ? '../' : '';
  const to = (slug: string): string => relative(page, addressOf(slug, language));
  const width = entry.wide ? 'wide' : 'text';
  const list = entry.wide ? '' : contents(content.body, language);
  const scripts = [...(SCRIPTS[entry.slug] ?? []), 'site/site.ts'];
  const search = entry.slug === 'search';
  const styles = [
    'site/site.css',
    ...(['embed', 'check', 'forms'].includes(entry.slug) ? ['guide/guide.css'] : []),
  ];
  return `<!doctype html>
<html lang="${language}">
<head>
${headOf(entry, content, language)}
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${deep}${up}site/mark.svg">
${styles.map((file) => `<link rel="stylesheet" href="${deep}${up}${file}">`).join('\n')}
${scripts.map((file) => `<script type="module" src="${deep}${up}${file}"></script>`).join('\n')}
</head>
<body class="${entry.slug === 'index' ? 'front' : width}">
<a class="skip" href="#indhold">${words.skip}</a>
<header class="top">
<a class="brand" href="${to('index')}">${mark}<span>klynge-widgets</span></a>
${
  search
    ? ''
    : `<form class="find" role="search" action="${to('search')}"><label class="hidden" for="q">${words.searchIn}</label><input id="q" type="search" name="q" placeholder="${words.search} …" autocomplete="off"><button type="submit">${words.search}</button></form>
<a class="to-search" href="${to('search')}">${words.search}</a>`
}
${languageLink(entry, page, language)}
<button class="to-menu" type="button" popovertarget="menu">${words.menu}</button>
</header>
<div class="page">
${navigation(page, language, listed)}
<main id="indhold" tabindex="-1">
${content.body.replace(/<\/h1>\s*(?:<(div|p) class="lead">[^]*?<\/\1>)?/, (before) => before + list)}
</main>
</div>
<footer class="bottom">
<p>${words.footer}</p>
<p>${words.version} ${version} · <a href="${relative(page, addressOf('changelog', 'en'))}" hreflang="en">Changelog</a> · ${words.licence}</p>
</footer>
</body>
</html>
`;
}
