import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { type Entry, entries, root } from './entries.ts';
import { type Part, partsOf } from './markdown.ts';
import type { Language } from './words.ts';

export const addressOf = (slug: string, language: Language): string =>
  `${language === 'en' ? 'en/' : ''}${slug}.html`;

/** From one page of the site to another, without a word about where the site is. */
export function relative(from: string, to: string): string {
  const path = posix.relative(posix.dirname(from), to);
  return path || posix.basename(to);
}

/** The parts of a file that a source names: all of it, or what is below one of its first-level headings, in either case without that heading. */
export function partsOfSource(source: string): readonly Part[] {
  const [file = '', anchor] = source.split('#');
  const parts = partsOf(readFileSync(join(root, file), 'utf8'));
  const begin = anchor
    ? parts.findIndex(({ heading }) => heading?.id === anchor)
    : parts.findIndex(({ heading }) => heading?.depth === 1);
  if (begin < 0) throw new Error(`${source}: there is no such heading`);
  const end = anchor ? parts.findIndex(({ heading }, i) => i > begin && heading?.depth === 1) : -1;
  return parts.slice(begin, end < 0 ? undefined : end);
}

interface Place {
  readonly slug: string;
  readonly language: Language;
  readonly anchors: ReadonlySet<string>;
  /** The first-level heading's: the page itself. */
  readonly top: string | undefined;
}

/** Where each file of the repository stands on the site. */
function placesOf(all: readonly Entry[]): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, Place[]>();
  for (const { slug, docs = {}, fragment, raw } of all) {
    for (const [language, sources] of Object.entries(docs) as [Language, readonly string[]][]) {
      for (const [i, source] of sources.entries()) {
        const ids = partsOfSource(source).flatMap(({ heading }) => heading?.id ?? []);
        const file = source.split('#')[0]!;
        const place = { slug, language, anchors: new Set(ids), top: i ? undefined : ids[0] };
        places.set(file, [...(places.get(file) ?? []), place]);
      }
    }
    if (raw)
      places.set(`demo/${slug}.html`, [
        { slug, language: 'da', anchors: new Set(), top: undefined },
      ]);
    if (fragment) {
      const both = (['da', 'en'] as const).map((language) => ({
        slug,
        language,
        anchors: new Set<string>(),
        top: undefined,
      }));
      places.set(`demo/${fragment}`, both);
    }
  }
  return places;
}

let known: ReadonlyMap<string, readonly Place[]> | undefined;

/** Where a link that stands in a file leads on the site; `null`: to a file that is not there. */
export function linkFrom(
  file: string,
  page: string,
  language: Language,
): (href: string) => string | null {
  known ??= placesOf(entries());
  return (href) => {
    if (/^(?:https?:|mailto:)/.test(href)) return href;
    const [path = '', anchor = ''] = decodeURI(href).split('#');
    const target = path
      ? posix.normalize(posix.join(dirname(file), path)).replace(/\/$/, '')
      : file;
    if (target === 'README.md' && !anchor) return relative(page, addressOf('developers', 'en'));
    if (target === 'docs/decisions') return relative(page, addressOf('decisions', 'en'));
    const places = known?.get(target) ?? [];
    const suits = places.filter(({ anchors }) => !anchor || anchors.has(anchor));
    const best = suits.find((place) => place.language === language) ?? suits[0] ?? places[0];
    if (!best) {
      if (!existsSync(join(root, target))) throw new Error(`${file}: ${href} leads nowhere`);
      return null;
    }
    const to = addressOf(best.slug, best.language);
    const hash = anchor && anchor !== best.top ? `#${anchor}` : '';
    return to === page && hash ? hash : `${relative(page, to)}${hash}`;
  };
}
