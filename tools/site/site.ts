import { type Entry, entries } from './entries.ts';
import { addressOf, relative } from './links.ts';
import { type Content, contentOf } from './page.ts';
import { sectionsOf, type Section } from './search-index.ts';
import { headOf, inLanguages, listedIn, pageOf } from './shell.ts';
import { type Language, LANGUAGES } from './words.ts';

export interface Site {
  /** Whole pages by their addresses. */
  readonly pages: ReadonlyMap<string, string>;
  /** What the search reads, for each language: in Danish also what there is in English only. */
  readonly index: Readonly<Record<Language, readonly Section[]>>;
}

/** The whole site, as texts. */
export function makeSite(): Site {
  const all = entries();
  const contents = new Map<string, Content>();
  for (const entry of all)
    for (const language of inLanguages(entry))
      contents.set(addressOf(entry.slug, language), contentOf(entry, language));
  const titleOf = (entry: Entry, language: Language): string =>
    entry.title[language] ??
    (
      (contents.get(addressOf(entry.slug, language)) ?? contents.get(addressOf(entry.slug, 'en')))
        ?.title ?? entry.slug
    ).replace(/ <klynge-.*/, '');

  const pages = new Map<string, string>();
  const index: Record<Language, Section[]> = { da: [], en: [] };
  for (const language of LANGUAGES) {
    const listed = all.map((entry) => listedIn(entry, language, titleOf));
    for (const entry of all.filter(({ raw }) => !raw)) {
      const own = inLanguages(entry).includes(language);
      const address = addressOf(entry.slug, own ? language : 'en');
      const content = contents.get(address)!;
      if (own)
        pages.set(
          address,
          entry.bare ? bare(entry, content, language) : pageOf(entry, content, language, listed),
        );
      if (!entry.hidden || entry.slug.includes('/')) {
        const from = addressOf('search', language);
        index[language].push(
          ...sectionsOf(
            content.body,
            relative(from, address),
            titleOf(entry, language),
            own ? language : 'en',
          ),
        );
      }
    }
  }
  return { pages, index };
}

/** A page of somebody else's has a head and a language of its own. */
const bare = (entry: Entry, content: Content, language: Language): string =>
  `<!doctype html>\n<html lang="${language}">\n<head>\n${headOf(entry, content, language)}\n${content.body.replace(/<body/, '</head>\n<body')}\n</html>\n`;
