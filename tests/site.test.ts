import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { lexer, type Token } from 'marked';
import { describe, expect, it } from 'vitest';
import { excerptOf, finderIn } from '../demo/site/find.ts';
import { inLanguage } from '../tools/site/bilingual.ts';
import { entries } from '../tools/site/entries.ts';
import { anchorsOf, partsOf, toHtml } from '../tools/site/markdown.ts';
import { declarations } from '../tools/site/reference.ts';
import { sectionsOf } from '../tools/site/search-index.ts';
import { makeSite } from '../tools/site/site.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
const documents = [...readdirSync(root).filter((file) => file.endsWith('.md')), ...filesIn('docs')];

/** Every address in a Markdown text. */
function addressesIn(tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) => {
    const {
      href,
      tokens: inner = [],
      items = [],
      header = [],
      rows = [],
    } = token as Token & {
      href?: string;
      tokens?: Token[];
      items?: Token[];
      header?: { tokens: Token[] }[];
      rows?: { tokens: Token[] }[][];
    };
    const cells = [...header, ...rows.flat()].flatMap((cell) => cell.tokens);
    return [...(href ? [href] : []), ...addressesIn([...inner, ...items, ...cells])];
  });
}

/** Links of a Markdown file that lead nowhere in the repository. */
function broken(file: string, text: string): string[] {
  return addressesIn(lexer(text)).flatMap((address) => {
    if (/^(?:https?:|mailto:)/.test(address)) return [];
    const [path = '', hash] = decodeURI(address).split('#');
    const target = path ? posix.join(dirname(file), path) : file;
    if (!existsSync(join(root, target))) return [`${file}: ${address}: no such file`];
    const known =
      hash === undefined ||
      !target.endsWith('.md') ||
      anchorsOf(target === file ? text : read(target)).includes(hash);
    return known ? [] : [`${file}: ${address}: no such heading`];
  });
}

describe('the documents', () => {
  it('lead to each other, and to files that are there', () => {
    expect(documents.length).toBeGreaterThan(20);
    expect(documents.flatMap((file) => broken(file, read(file)))).toEqual([]);
  });

  it('and a link that leads nowhere would be found', () => {
    const text =
      '# A heading\n\n[1](no.md) | [2](map.md#no) | [3](#b) | [4](#a-heading)\n\n| a |\n| - |\n| [5](no.html) |\n';
    expect(broken('docs/en/map.md', text).map((what) => what.split(': ')[1])).toEqual([
      'no.md',
      'map.md#no',
      '#b',
      'no.html',
    ]);
  });

  it('tell in both languages the same of what survives in each editor', () => {
    const signs = (language: string): string[] =>
      [...read(`docs/${language}/embedding.md`).matchAll(/^\|[^|]+\|((?: *[●○–] *\|){5})$/gm)].map(
        ([, row = '']) => row.replaceAll(' ', ''),
      );
    expect(signs('en').length).toBeGreaterThan(5);
    expect(signs('da')).toEqual(signs('en'));
  });

  it.each(['da', 'en'])('tell of each CMS what was measured with its editor: %s', (language) => {
    const measured = new Map(
      [
        ...read(`docs/${language}/embedding.md`).matchAll(
          /^\| ([^|]+?) +\|((?: *[●○–] *\|){5})$/gm,
        ),
      ].map(([, name, row = '']) => [name, row.replaceAll(' ', '')]),
    );
    const rows = [
      ...read(`docs/${language}/cms.md`).matchAll(
        /^\|(?:[^|]+\|){3} ([^|]+?) +\|((?: *[●○–] *\|){5})$/gm,
      ),
    ].map(([, name, row = '']) => [name, row.replaceAll(' ', '')]);
    expect(rows.length).toBeGreaterThan(5);
    expect(rows).toEqual(rows.map(([name]) => [name, measured.get(name)]));
  });

  it('name each attribute, event, part and property of a widget that the manifest has, and no other', () => {
    const wrong = [...declarations()].flatMap(([name, one]) => {
      const text = read(`docs/en/${name}.md`);
      const common =
        read('README.md') + read('docs/en/living-data.md') + read('docs/en/theming.md');
      const names = [
        ...one.attributes.map((item) => item.name),
        ...one.events.map((item) => item.name),
        ...(one.cssParts ?? []).map((item) => item.name),
        ...(one.cssProperties ?? []).map((item) => item.name),
      ];
      const missing = names
        .filter((item) => !`${text}${common}`.includes(`\`${item}`))
        .map((item) => `${name}: ${item} is not told of`);
      const [, told = ''] = /Parts: ([^]*?)(?:\.\s|\.$)/.exec(text) ?? [];
      const parts = [...told.matchAll(/`([\w-]+)`/g)].map(([, part]) => part!);
      const made = parts
        .filter((part) => !(one.cssParts ?? []).some((item) => item.name === part))
        .map((part) => `${name}: part ${part} is not in the manifest`);
      return [...missing, ...made];
    });
    expect(wrong).toEqual([]);
  });

  it('name every suite that can be run by its name, and none that cannot', () => {
    const [, table = ''] = /\n(\| `npm run suite --`[^]*?)\n\n/.exec(read('CONTRIBUTING.md')) ?? [];
    const named = table
      .split('\n')
      .slice(2)
      .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([a-z][\w-]*)/g)])
      .map(([, name]) => name);
    const folders = readdirSync(join(root, 'tests')).filter((folder) =>
      existsSync(join(root, 'tests', folder, 'run.mjs')),
    );
    expect([...new Set(named)].toSorted()).toEqual([...folders, 'lighthouse'].toSorted());
  });
});

describe('the site', () => {
  const site = makeSite();

  it('has a page for every document and widget, also for one that nobody listed', () => {
    const shown = new Set(
      entries().flatMap(({ docs }) =>
        Object.values(docs ?? {})
          .flat()
          .map((doc) => doc.split('#')[0]),
      ),
    );
    // What says how to name addresses of the data is no page; neither are pictures.
    expect(documents.filter((file) => !shown.has(file))).toEqual([]);
    expect(
      [...declarations().keys()].filter(
        (name) => !site.pages.has(`${name}.html`) || !site.pages.has(`en/${name}.html`),
      ),
    ).toEqual([]);
  });

  it('finds every page of a language by its title, and in Danish those in English too', () => {
    const find = finderIn(site.index.da);
    for (const section of site.index.da.filter(({ heading }) => !heading))
      expect(
        find(section.page)
          .slice(0, 12)
          .map((hit) => hit.section.page),
        section.page,
      ).toContain(section.page);
    expect(site.index.en.every(({ language }) => language === 'en')).toBe(true);
    expect(site.index.da.some(({ language }) => language === 'en')).toBe(true);
  });

  it('says at the front how much all the files are that a page with the map fetches', () => {
    const { map } = JSON.parse(read('dist/preload.json')) as { readonly map: readonly string[] };
    const bytes = ['klynge.js', ...map].map(
      (file) => brotliCompressSync(readFileSync(join(root, 'dist', file))).length,
    );
    const kilobytes = Math.ceil(bytes.reduce((sum, one) => sum + one) / 1000);
    for (const address of ['index.html', 'en/index.html'])
      expect(site.pages.get(address)).toContain(`<dd>${kilobytes}</dd>`);
  });

  it('marks the current page once, where it is in the navigation', () => {
    for (const [address, html] of site.pages) {
      const marked = html.match(/aria-current="page"/g)?.length ?? 0;
      expect(marked, address).toBe(/search|municipality|decisions\//.test(address) ? 0 : 1);
    }
  });

  it('has each page in one language only, under a heading that says something', () => {
    for (const [address, html] of site.pages) {
      expect(html, address).not.toMatch(/class="(?:[^"]* )?copy[ "]/);
      const [, heading = ''] = /<h1[^>]*>([^]*?)<\/h1>/.exec(html) ?? [];
      expect(heading.replace(/<[^>]*>/g, '').trim(), address).not.toBe('');
    }
  });
});

describe('a text in two languages', () => {
  it('is what it says in one, without what marks it', () => {
    const html =
      '<h1><span class="copy" lang="da">Kort</span><span class="copy" lang="en">Map</span></h1>\n<p class="intro copy" lang="en">x</p>';
    expect(inLanguage(html, 'da')).toBe('<h1>Kort</h1>\n');
    expect(inLanguage(html, 'en')).toBe('<h1>Map</h1>\n<p class="intro">x</p>');
  });

  it('is the same where its tags are broken over lines', () => {
    const html =
      '<h1>\n  <span class="copy" lang="da">Kort</span\n  ><span class="copy" lang="en">Map</span>\n</h1>';
    expect(inLanguage(html, 'da')).toBe('<h1>\n  Kort</h1>');
    expect(inLanguage(html, 'en')).toBe('<h1>\nMap\n</h1>');
  });

  it('keeps a text of another language that is nobody’s like, and a link’s language', () => {
    const html =
      '<a class="copy" lang="da" href="en/x.html" hreflang="en"><span lang="en">English</span></a>';
    expect(inLanguage(html, 'da')).toBe(
      '<a href="en/x.html" hreflang="en"><span lang="en">English</span></a>',
    );
    expect(inLanguage(html, 'en')).toBe('');
  });
});

describe('a document’s page', () => {
  const around = {
    linkTo: (href: string) => (href === 'gone.mjs' ? null : href),
    imageAt: (src: string) => src,
    code: 'Code',
    table: 'Table',
  };
  const html = (text: string): string => toHtml(partsOf(text), around);

  it('has anchors as hosts of repositories make them, also where a heading comes twice', () => {
    expect(anchorsOf('# Æble og `x`\n\n## Twice\n\n## Twice')).toEqual([
      'æble-og-x',
      'twice',
      'twice-1',
    ]);
    expect(html('## Two *words*')).toContain('<h2 id="two-words">');
  });

  it('frames tables and code, so that a phone can scroll them by keyboard', () => {
    expect(html('## T\n\n| a | b |\n| - | - |\n| 1 | 2 |')).toMatch(
      /<div class="table" tabindex="0" role="group" aria-label="Table 1: T"><table>[^]*<th scope="row">1<\/th><td>2<\/td>/,
    );
    expect(html('```html\n<b>\n```')).toContain('<code>&lt;b&gt;</code>');
  });

  it('names a file that is not on the site, and does not link to it', () => {
    expect(html('[a](gone.mjs) [b](c.html)')).toContain(
      '<span class="file">a</span> <a href="c.html">b</a>',
    );
  });
});

describe('the search', () => {
  const sections = sectionsOf(
    '<h1>Kort</h1><p>Først</p><h2 id="a"><a class="anchor">#</a>Afstande</h2><p>Til kontorer &amp; hubber</p><template>skjult</template><h3 id="b" lang="en">Keyboard</h3><p>Arrows</p>',
    'map.html',
    'Kort',
    'da',
  );

  it('cuts a page at its headings, without what is not read', () => {
    expect(sections).toEqual([
      { to: 'map.html', page: 'Kort', heading: '', text: 'Først', language: 'da' },
      {
        to: 'map.html#a',
        page: 'Kort',
        heading: 'Afstande',
        text: 'Til kontorer & hubber',
        language: 'da',
      },
      { to: 'map.html#b', page: 'Kort', heading: 'Keyboard', text: 'Arrows', language: 'en' },
    ]);
  });

  it('puts what stands in a heading first, wants all words, and finds nothing where there is nothing', () => {
    const find = finderIn(sections);
    expect(find('afstand')[0]?.section.to).toBe('map.html#a');
    expect(find('kort kontor').map(({ section }) => section.to)).toEqual(['map.html#a']);
    expect(find('zzzzzz')).toEqual([]);
    expect(find(' ')).toEqual([]);
  });

  it('shows the text around what was found, cut at words', () => {
    const text = `${'ord '.repeat(100)}målet ${'mere '.repeat(100)}`;
    const excerpt = excerptOf(text, ['maalet']);
    expect(excerpt).toContain('målet');
    expect(excerpt.length).toBeLessThan(200);
    expect(excerptOf('kort', ['kort'])).toBe('kort');
  });
});
