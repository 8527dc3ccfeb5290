/** The search with the words that it looks in besides names: keywords, and those of trades. Loaded when somebody types. */
import keywords from '../../data/keywords.json' with { type: 'json' };
import { rankerFor, type Found } from './rank.ts';
import { Lexicon } from './lexicon.ts';
import { addTrades, codeIn, positionOfCode } from './trades.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { localeRegistry } from '../../i18n/registry.ts';
import type { ClusterId, Dataset } from '../../data/types.ts';
import { type Entry, entriesOf } from '../clusters/clusters.ts';

type Words = Entry['position']['keywords'];

const bundled = new Map(keywords.strengthPositions.map((position) => [position.id, position]));

/** A dataset's own keywords count; where it has none for a position, the bundled ones. */
const keywordsOf = ({ position }: Entry): Words =>
  position.keywords.da.length + position.keywords.en.length
    ? position.keywords
    : (bundled.get(position.id)?.keywords ?? position.keywords);

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
  ready = new WeakMap();
  return true;
}

/** The positions that somebody may mean instead, by their ids. */
export const relatedTo = ({ position: { id, related } }: Entry): readonly string[] =>
  related ?? (bundled.get(id) as { related?: readonly string[] } | undefined)?.related ?? [];

/** Its keywords, those in the page's language first. */
export function keywordsIn(entry: Entry, locale: Locale): readonly string[] {
  const { da, en } = keywordsOf(entry);
  const own = localeRegistry()?.keywords(entry.position.id, locale) ?? [];
  return locale === 'da' ? [...da, ...en] : [...own, ...en, ...da];
}

export type ClusterSearch = (query: string) => Found<Entry>;

/** In another language than Danish its own words too. Danish and the keywords in English find everywhere, and so do industry codes. */
export function clusterSearch(entries: readonly Entry[], locale: Locale): ClusterSearch {
  const lexicon = new Lexicon();
  for (const entry of entries)
    for (const keyword of keywordsIn(entry, locale))
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

/** The searches that are ready: all widgets of a page look in the same words. */
let ready = new WeakMap<Dataset, Map<Locale, ClusterSearch>>();

/** The search in a dataset. It remembers its latest answer, which is asked for more than once. */
export function searchIn(dataset: Dataset, locale: Locale): ClusterSearch {
  const inLocales = ready.get(dataset) ?? new Map<Locale, ClusterSearch>();
  ready.set(dataset, inLocales);
  const find = inLocales.get(locale) ?? remembering(clusterSearch(entriesOf(dataset), locale));
  inLocales.set(locale, find);
  return find;
}

/** What the search shows as fitting, without what may also be meant. */
export const clustersFound = (
  dataset: Dataset,
  query: string,
  locale: Locale,
): ReadonlySet<ClusterId> =>
  new Set(
    searchIn(
      dataset,
      locale,
    )(query)
      .hits.filter(({ strong }) => strong)
      .map(({ item }) => item.cluster.id),
  );

function remembering(find: ClusterSearch): ClusterSearch {
  let asked: string | undefined;
  let answer: Found<Entry> = { hits: [], elsewhere: null };
  return (query) => {
    if (query !== asked) answer = find((asked = query));
    return answer;
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
