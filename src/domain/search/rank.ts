/**
 * Finding the right cluster from the words that people use: Danish and English, beginnings and parts of compounds ("havvindmøller"),
 * other endings ("robotter", "robotten"), small typing errors. Pure: words in, ranked entries out.
 */
import type { Cluster, StrengthPosition, Text } from '../../data/types.ts';
import { queryWords, wordsOf } from './fold.ts';

/** What was found, the best first. */
export interface Ranked<T> {
  readonly item: T;
  readonly score: number;
  /** The keywords that the visitor's words met, as they are written; names and towns stand in the row itself. */
  readonly by: readonly string[];
}

/** A word of the data, once for names and once for the rest, however many texts have it. */
interface Word {
  readonly word: string;
  readonly stem: string;
  /** It stands in a name. */
  readonly named: boolean;
  /** How well the latest word of the query meets it. */
  like: number;
}

interface Term {
  readonly of: Word;
  readonly weight: number;
  /** As it is written; empty for a word of another kind. */
  readonly keyword: string;
}

interface Indexed<T> {
  readonly item: T;
  readonly terms: readonly Term[];
}

interface Findable {
  readonly position: StrengthPosition;
  readonly cluster: Cluster;
}

/** How much a field says of what the cluster is about. */
const NAME = 10;
const KEYWORD = 7;
const FORMER = 5;
const TOWN = 4;
const TEXT = 2;

/** Words that say nothing of a field; a query of nothing else finds by them all the same. */
export const COMMON = new Set(
  'og i for til med af den det en et der som om the and of for in on a an to klynge klynger klyngen cluster clusters danmark dansk danske denmark danish'.split(
    ' ',
  ),
);

/** The longest first, so that "robotternes" loses all of its ending. */
const ENDINGS = [
  'ernes',
  'erne',
  'enes',
  'ers',
  'ens',
  'ets',
  'ene',
  'ing',
  'er',
  'en',
  'et',
  'es',
  'ies',
  'e',
  's',
  'y',
];
const SHORTEST = 4;

/** The word without a common ending, and with no doubled consonant at the end: "robotter" and "robot" are one. */
export function stemOf(word: string): string {
  const ending = ENDINGS.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  const stem = ending ? word.slice(0, -ending.length) : word;
  return stem.length > SHORTEST && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}

/** Letters added, left out, changed or swapped with their neighbour, up to `most`; beyond that `most + 1`. */
export function errorsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, i) => i),
  ];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

/** So many letters of a query of that length may be wrong. */
function errorsAllowed(query: string): number {
  if (query.length >= 6) return 2;
  return query.length >= 4 ? 1 : 0;
}

/** From 0 to 1: how well a word of the query meets a word of the data. */
export function likeness(
  query: string,
  stem: string,
  term: Pick<Word, 'word' | 'stem' | 'named'>,
): number {
  const { word } = term;
  if (word === query) return 1;
  if (stem === term.stem) return 0.9;
  // One letter is the beginning of a name, or says nothing.
  if (word.startsWith(query) && (query.length > 1 || term.named)) return 0.8;
  if (word.length >= SHORTEST && query.startsWith(word)) return 0.65;
  if (query.length >= SHORTEST && word.includes(stem.length > SHORTEST ? stem : query)) return 0.55;
  // The end of a compound says less than its beginning: "sundhedsteknologi" is about health.
  if (term.stem.length >= SHORTEST && query.includes(term.stem)) return 0.35;
  const most = errorsAllowed(query);
  if (!most || query[0] !== word[0]) return 0;
  const errors = Math.min(errorsBetween(query, word, most), errorsBetween(stem, term.stem, most));
  return errors <= most ? 0.5 - errors * 0.12 : 0;
}

function termsOf(
  { position, cluster }: Findable,
  keywords: readonly string[],
  read: (text: Text) => string,
  vocabulary: Map<string, Word>,
): readonly Term[] {
  const terms: Term[] = [];
  const add = (texts: readonly string[], weight: number, keyword = false): void => {
    for (const text of texts)
      for (const word of wordsOf(text)) {
        const key = `${word} ${weight === NAME}`;
        let of = vocabulary.get(key);
        if (!of)
          vocabulary.set(key, (of = { word, stem: stemOf(word), named: weight === NAME, like: 0 }));
        terms.push({ of, weight, keyword: keyword ? text : '' });
      }
  };
  const said = (text: Text): Iterable<string> => new Set([text.da, text.en, read(text)]);
  add([...said(position.name), cluster.name, cluster.shortName], NAME);
  add(keywords, KEYWORD, true);
  add(
    cluster.predecessors.map(({ name }) => name),
    FORMER,
  );
  add(
    cluster.locations.flatMap(({ town }) => town ?? []),
    TOWN,
  );
  add([...said(position.description)], TEXT);
  return terms;
}

const scoreOf = ({ of, weight }: Term): number => weight * of.like;

/** Makes the words ready once, Danish, English and as `read` has them; what it returns finds by them. A query without words finds everything, in the order given. */
export function rankerFor<T extends Findable>(
  items: readonly T[],
  keywordsOf: (item: T) => readonly string[],
  read: (text: Text) => string = ({ da }) => da,
): (query: string) => readonly Ranked<T>[] {
  const vocabulary = new Map<string, Word>();
  const index: readonly Indexed<T>[] = items.map((item) => ({
    item,
    terms: termsOf(item, keywordsOf(item), read, vocabulary),
  }));
  return (query) => {
    const all = queryWords(query);
    const telling = all.filter((word) => !COMMON.has(word));
    const words = (telling.length ? telling : all).map((word) => ({ word, stem: stemOf(word) }));
    if (!words.length) return items.map((item) => ({ item, score: 0, by: [] }));
    const scored = index.map(({ item }) => ({ item, score: 0, met: 0, by: [] as string[] }));
    for (const { word, stem } of words) {
      for (const one of vocabulary.values()) one.like = likeness(word, stem, one);
      index.forEach(({ terms }, i) => {
        let best: Term | undefined;
        for (const term of terms) if (scoreOf(term) > (best ? scoreOf(best) : 0)) best = term;
        const result = scored[i];
        if (!best || !result) return;
        result.score += scoreOf(best);
        result.met++;
        if (best.keyword) result.by.push(best.keyword);
      });
    }
    // Every word counts; where nothing has them all, what has most of them.
    const most = Math.max(...scored.map(({ met }) => met));
    return scored
      .filter(({ met, score }) => score > 0 && met === most)
      .sort((a, b) => b.score - a.score);
  };
}
