import { highlight } from '../../src/domain/search/highlight.ts';
import type { Section } from '../../tools/site/search-index.ts';
import { excerptOf, finderIn, type Hit } from './find.ts';

const MOST = 40;
const WORDS = {
  da: {
    none: (query: string) => `Ingen sider passer til “${query}”.`,
    some: (found: number, query: string) =>
      `${found} ${found === 1 ? 'sted' : 'steder'} passer til “${query}”.`,
    first: (query: string) => `De første ${MOST} steder, der passer til “${query}”.`,
    fault: 'Søgningen kunne ikke hentes. Prøv igen, eller brug menuen.',
    other: ' (engelsk)',
  },
  en: {
    none: (query: string) => `No page matches “${query}”.`,
    some: (found: number, query: string) =>
      `${found} ${found === 1 ? 'place matches' : 'places match'} “${query}”.`,
    first: (query: string) => `The first ${MOST} places that match “${query}”.`,
    fault: 'The search could not be loaded. Try again, or use the menu.',
    other: '',
  },
} as const;

const language = document.documentElement.lang === 'en' ? 'en' : 'da';
const words = WORDS[language];
const field = document.querySelector<HTMLInputElement>('main input[type=search]');
const count = document.querySelector('#count');
const list = document.querySelector('#found');

let finder: Promise<(query: string) => readonly Hit[]> | undefined;

/** The index comes with the first search, once. */
function ready(): Promise<(query: string) => readonly Hit[]> {
  finder ??= fetch(`${language === 'en' ? '../' : './'}search.${language}.json`)
    .then((answer) => {
      if (!answer.ok) throw new Error(String(answer.status));
      return answer.json() as Promise<readonly Section[]>;
    })
    .then(finderIn);
  finder.catch(() => (finder = undefined));
  return finder;
}

function marked(text: string, met: readonly string[]): (string | HTMLElement)[] {
  return highlight(text, met.join(' ')).map(({ text: part, hit }) => {
    if (!hit) return part;
    const mark = document.createElement('mark');
    mark.textContent = part;
    return mark;
  });
}

function item({ section, met }: Hit): HTMLElement {
  const [row, title, link, text] = (['li', 'h2', 'a', 'p'] as const).map((name) =>
    document.createElement(name),
  ) as [HTMLLIElement, HTMLHeadingElement, HTMLAnchorElement, HTMLParagraphElement];
  link.href = section.to;
  link.append(
    ...marked(section.heading ? `${section.page}: ${section.heading}` : section.page, met),
  );
  title.append(link);
  text.append(...marked(excerptOf(section.text, met), met));
  if (section.language !== language) {
    title.append(words.other);
    for (const one of [link, text]) one.lang = section.language;
  }
  row.append(title, text);
  return row;
}

function countOf(hits: number, query: string): string {
  if (!hits) return words.none(query);
  return hits > MOST ? words.first(query) : words.some(hits, query);
}

let asked = '';

async function search(query: string): Promise<void> {
  asked = query;
  if (!query) {
    list?.replaceChildren();
    if (count) count.textContent = '';
    return;
  }
  try {
    const hits = (await ready())(query);
    // A later letter has asked anew.
    if (asked !== query) return;
    list?.replaceChildren(...hits.slice(0, MOST).map(item));
    if (count) count.textContent = countOf(hits.length, query);
  } catch {
    if (count) count.textContent = words.fault;
  }
}

if (field) {
  field.value = new URL(location.href).searchParams.get('q') ?? '';
  void search(field.value.trim());
  let timer = 0;
  const type = (): void => {
    const url = new URL(location.href);
    const query = field.value.trim();
    if (query) url.searchParams.set('q', query);
    else url.searchParams.delete('q');
    history.replaceState(null, '', url);
    void search(query);
  };
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(type, 150);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    type();
  });
}
