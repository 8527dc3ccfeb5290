// What a page says of itself, and that everything it leads to is there.
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { sitePages } from '../support/site.mjs';

/** Every element of a page, also those that come to life later. */
function elementsOf(node) {
  return (node.children ?? []).flatMap((child) =>
    child.attribs ? [child, ...elementsOf(child)] : [],
  );
}
const textOf = (node) => node.data ?? (node.children ?? []).map(textOf).join('');

/** Elements, ids and addresses of a page. */
export function read(html) {
  const elements = elementsOf(parseDocument(html));
  const ids = elements.flatMap(({ attribs }) => attribs.id ?? []);
  const addresses = elements.flatMap(({ name, attribs }) =>
    ['href', 'src', 'action', 'points-src'].flatMap((attribute) =>
      attribs[attribute] === undefined || (name === 'meta' && attribute !== 'href')
        ? []
        : attribs[attribute],
    ),
  );
  return { elements, ids, addresses };
}

/** Addresses of a page that lead nowhere. `pages`: what every page holds; `there`: whether there is such a file. */
export function broken(page, pages, there) {
  return pages.get(page).addresses.flatMap((address) => {
    if (/^(?:https?:|mailto:|data:)/.test(address)) return [];
    const [path, hash] = decodeURI(address).split('#');
    const file = path ? posix.normalize(posix.join(posix.dirname(page), path.split('?')[0])) : page;
    if (file.startsWith('..') || !(pages.has(file) || there(file)))
      return [`${address}: no such file`];
    if (!hash || !pages.has(file)) return [];
    const { ids, elements } = pages.get(file);
    // A widget that keeps its choice in the address follows one that names a choice.
    const isFollowed =
      /^klynge(?:-\w+)?__/.test(hash) && elements.some(({ attribs }) => 'deep-link' in attribs);
    return isFollowed || ids.includes(hash) ? [] : [`${address}: no such place`];
  });
}

/** What is wrong with a page by itself. */
export function faultsOf({ elements, ids }) {
  const all = (name) => elements.filter((element) => element.name === name);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `#${id} is there twice`);
  const references = elements.flatMap(({ attribs }) =>
    [
      'for',
      'aria-labelledby',
      'aria-describedby',
      'aria-controls',
      'popovertarget',
      'list',
    ].flatMap((name) => attribs[name]?.split(' ') ?? []),
  );
  const description =
    all('meta').find(({ attribs }) => attribs.name === 'description')?.attribs.content ?? '';
  return [
    ...twice,
    ...references
      .filter((id) => !ids.includes(id))
      .map((id) => `#${id} is referred to and not there`),
    ...(all('h1').length === 1 ? [] : [`${all('h1').length} first headings`]),
    ...(all('title').length === 1 && textOf(all('title')[0]).trim() ? [] : ['no title']),
    ...(description.length >= 20 ? [] : [`description: ${description}`]),
    ...(elements.some(({ attribs }) => attribs.style !== undefined) ? ['a style attribute'] : []),
  ];
}

export function tasks({ expect }) {
  const pages = new Map(
    sitePages().map((page) => [page, read(readFileSync(`dist/demo/${page}`, 'utf8'))]),
  );
  const outside = new Set();
  const checks = Object.fromEntries(
    [...pages].map(([page, content]) => [
      `${page}: every link leads somewhere, and it says what it is`,
      () => {
        for (const address of content.addresses) if (/^https?:/.test(address)) outside.add(address);
        const wrong = [
          ...broken(page, pages, (file) => existsSync(`dist/demo/${file}`)),
          ...faultsOf(content),
        ];
        expect(!wrong.length, wrong.slice(0, 8).join('\n    '));
      },
    ]),
  );
  const language = (page) => (page.startsWith('en/') ? 'en' : 'da');
  return {
    ...checks,
    'every page is in the language of its address, and leads to itself in the other one': () => {
      const wrong = [...pages].flatMap(([page, { elements }]) => {
        const lang = elements.find(({ name }) => name === 'html').attribs.lang;
        const other = elements.find(({ attribs }) => attribs.class === 'language');
        if (!other) return lang === language(page) ? [] : [`${page}: ${lang}`];
        const to = posix.normalize(posix.join(posix.dirname(page), other.attribs.href));
        const twin = language(page) === 'da' ? `en/${page}` : page.slice(3);
        const right =
          other.attribs.hreflang === language(to) && to === (pages.has(twin) ? twin : 'index.html');
        return lang === language(page) && right ? [] : [`${page}: ${lang}, ${to}`];
      });
      expect(!wrong.length, wrong.join('\n    '));
    },
    'every page can be reached from the front page of its language': () => {
      for (const front of ['index.html', 'en/index.html']) {
        const reached = new Set([front]);
        for (const page of reached)
          for (const address of pages.get(page)?.addresses ?? []) {
            const file = posix.normalize(
              posix.join(posix.dirname(page), address.split(/[#?]/)[0] || posix.basename(page)),
            );
            if (pages.has(file)) reached.add(file);
          }
        const left = [...pages.keys()].filter(
          (page) => language(page) === language(front) && !reached.has(page),
        );
        expect(!left.length, `${front}: ${left.join()}`);
      }
    },
    'two pages of one language never have the same title': () => {
      const titles = [...pages].map(
        ([page, { elements }]) =>
          `${language(page)}: ${textOf(elements.find(({ name }) => name === 'title'))}`,
      );
      const twice = titles.filter((title, i) => titles.indexOf(title) !== i);
      expect(!twice.length, twice.join('\n    '));
    },
    'a link that leads nowhere, a place that is not there, and an id that is there twice are found':
      () => {
        const small = new Map([
          [
            'a.html',
            read(
              '<a href="b.html#x">1</a><a href="c.html">2</a><a href="#y">3</a><template><img src="d.png"></template>',
            ),
          ],
          ['b.html', read('<p id="z"><p id="z">')],
        ]);
        const found = broken('a.html', small, () => false);
        expect(found.length === 4, found.join());
        expect(faultsOf(small.get('b.html')).includes('#z is there twice'), 'an id is there twice');
      },
    'links to others are listed, and not followed': () => {
      console.log(
        `  ${outside.size} addresses of others: ${[...new Set([...outside].map((address) => new URL(address).host))].sort().join(', ')}`,
      );
      expect(outside.size > 0, 'there are some');
    },
  };
}
