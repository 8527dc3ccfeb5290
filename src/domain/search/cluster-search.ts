/** The search with the words that it looks in besides names: keywords, and those of trades. Loaded when somebody types. */
import keywords from '../../data/keywords.json' with { type: 'json' };
import { rankerFor, type Found } from './rank.ts';
import { Lexicon } from './lexicon.ts';
import { addTrades, codeIn, positionOfCode } from './trades.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { localeRegistry } from '../../i18n/registry.ts';
import type { Entry } from '../clusters/clusters.ts';

type Words = Entry['position']['keywords'];

const bundled = new Map(
  keywords.strengthPositions.map((position): [string, Words] => [position.id, position.keywords]),
);

/** A dataset's own keywords count; where it has none for a position, the bundled ones. */
const keywordsOf = ({ position }: Entry): Words =>
  position.keywords.da.length + position.keywords.en.length
    ? position.keywords
    : (bundled.get(position.id) ?? position.keywords);

/** The words of trades that languages have besides Danish, once they are there. */
const ownTrades = new Map<Locale, string>();
const TRADES: Readonly<Partial<Record<Locale, () => Promise<{ readonly words: string }>>>> = {
  en: () => import('./trades.en.ts'),
  de: () => import('./trades.de.ts'),
};

/** Fetches them, if the language has any and they are not there; `true`: a search made before lacks them. */
export async function loadTrades(locale: Locale): Promise<boolean> {
  const load = ownTrades.has(locale) ? undefined : TRADES[locale];
  if (!load) return false;
  ownTrades.set(locale, (await load()).words);
  return true;
}

/** A word of each of the first fields that are open, which finds them: for those who found nothing. */
export const wordsToTry = (
  entries: readonly Entry[],
  locale: Locale,
  count: number,
): readonly string[] =>
  entries
    .filter(({ cluster }) => !cluster.ended)
    .flatMap((entry) => wordsIn(entry, locale)[0] ?? [])
    .slice(0, count);

/** In the page's language first. */
function wordsIn(entry: Entry, locale: Locale): readonly string[] {
  const { da, en } = keywordsOf(entry);
  const own = localeRegistry()?.keywords(entry.position.id, locale) ?? [];
  return locale === 'da' ? [...da, ...en] : [...own, ...en, ...da];
}

export type ClusterSearch = (query: string) => Found<Entry>;

/** In another language than Danish its own words too. Danish and the keywords in English find everywhere, and so do industry codes. */
export function clusterSearch(entries: readonly Entry[], locale: Locale): ClusterSearch {
  const lexicon = new Lexicon();
  for (const entry of entries)
    for (const keyword of wordsIn(entry, locale))
      for (const word of keyword.split(/\s+/)) lexicon.add(word, entry.position.id);
  const positions = new Set(entries.map(({ position }) => position.id));
  addTrades(lexicon, positions);
  addTrades(lexicon, positions, ownTrades.get(locale) ?? '');
  const find = rankerFor(entries, lexicon, (text) => inLocale(text, locale));
  return (query) => {
    const code = codeIn(query);
    return code === null ? find(query) : foundByCode(entries, code);
  };
}

function foundByCode(entries: readonly Entry[], code: string): Found<Entry> {
  const position = positionOfCode(code);
  const reason = { field: 'code', meeting: 'word', word: code, query: code } as const;
  const hits = entries
    .filter((entry) => entry.position.id === position)
    .map((item) => ({ item, score: 1, reasons: [reason], strong: true }));
  return { hits, elsewhere: hits.length || position === null ? null : code };
}
