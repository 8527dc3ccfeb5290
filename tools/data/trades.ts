/**
 * Makes `src/data/trades.json` from `facts/trades`: the words of each position in one string. What the search finds by its rules alone
 * is left out: other endings, and compounds of words that it has.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldText } from '../../src/domain/search/fold.ts';
import { ELSEWHERE, Lexicon, type Meanings, type Sort } from '../../src/domain/search/lexicon.ts';

interface Industry {
  /** Beginnings of codes of DB07: `43`, `43.3`, `43.32`. */
  readonly codes: readonly string[];
  readonly what: string;
  readonly da?: string;
  readonly en?: string;
  readonly de?: string;
}

interface TradesFile {
  /** `null`: of no position. */
  readonly position: string | null;
  readonly industries: readonly Industry[];
}

/** The words that each position has already, by its id. */
export type Keywords = ReadonlyMap<string, readonly string[]>;

interface Trades {
  /** Position by position, '' for none: the beginnings of codes, digits only. */
  readonly codes: Readonly<Record<string, string>>;
  /**
   * All words of a language in the order of letters: how many letters are those of the word before, the others, the owner, the
   * sort.
   */
  readonly words: Readonly<Record<Language, string>>;
}

/** Pages in another language than Danish fetch its words besides the Danish ones. */
const LANGUAGES = ['da', 'en', 'de'] as const;
type Language = (typeof LANGUAGES)[number];
const PARTS = 'parts.json';

interface Word {
  readonly written: string;
  readonly word: string;
  readonly owner: string;
  readonly sort: Sort;
  readonly language: Language;
}

const read = <T>(folder: string, name: string): T =>
  JSON.parse(readFileSync(join(folder, name), 'utf8')) as T;

const split = (words: string | undefined): string[] => words?.split(' ').filter(Boolean) ?? [];

function toWord(written: string, owner: string, language: Language): Word {
  const sort = { '+': 'product', '-': 'general' }[written[0] ?? ''] as Sort | undefined;
  return {
    ...{ written, owner, language },
    word: sort ? written.slice(1) : written,
    sort: sort ?? 'word',
  };
}

/** The word means its position, alone or before all others, and nothing else as much. */
function means(meanings: Meanings, owners: ReadonlySet<string>): boolean {
  const [first, ...others] = [...meanings.of].sort(([, a], [, b]) => b.like - a.like);
  if (!first || !['word', 'compound'].includes(first[1].meeting)) return false;
  const equal = others.filter(([, { like }]) => like >= 0.6);
  return (
    new Set([first[0], ...equal.map(([owner]) => owner)]).size === owners.size &&
    [first, ...equal].every(([owner]) => owners.has(owner))
  );
}

/** As the file has them: of words with one stem the first is taken. */
const inOrder = (words: readonly Word[]): Word[] =>
  words.toSorted((a, b) => compare(a.word.toLowerCase(), b.word.toLowerCase()));

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** The words that the others do not tell already; `base` is there in any case. */
function needed(
  words: readonly Word[],
  parts: readonly string[],
  keywords: Keywords,
  base: readonly Word[] = [],
): Word[] {
  const ownersOf = new Map<string, Set<string>>();
  for (const { word, owner } of [...base, ...words]) {
    const key = foldText(word);
    ownersOf.set(key, (ownersOf.get(key) ?? new Set()).add(owner));
  }
  const told = (lexicon: Lexicon, { word, sort }: Word): boolean =>
    sort === 'word' &&
    means(
      lexicon.meaningsOf(foldText(word).replaceAll('-', '')),
      ownersOf.get(foldText(word)) ?? new Set(),
    );
  const lexiconOf = (kept: readonly Word[]): Lexicon => {
    const lexicon = new Lexicon();
    for (const [owner, own] of keywords) for (const word of own) lexicon.add(word, owner);
    for (const { word, owner, sort } of [...inOrder(base), ...inOrder(kept)])
      lexicon.add(word, owner, sort);
    for (const part of parts) lexicon.add(part, 'part', 'part');
    return lexicon;
  };
  const shortFirst = words.toSorted((a, b) => a.word.length - b.word.length);
  let kept: Word[] = [];
  const growing = lexiconOf([]);
  for (const one of shortFirst) {
    if (told(growing, one)) continue;
    growing.add(one.word, one.owner, one.sort);
    kept.push(one);
  }
  // A word that came later may have changed what an earlier one means.
  for (;;) {
    const lexicon = lexiconOf(kept);
    const lost = shortFirst.filter((one) => !kept.includes(one) && !told(lexicon, one));
    if (!lost.length) return kept;
    kept = [...kept, ...lost];
  }
}

/** Reads the folder; what is wrong with it is thrown, with the file. */
function readTrades(folder: string, keywords: Keywords): Trades {
  const names = readdirSync(folder).sort();
  const files = names
    .filter((name) => name !== PARTS)
    .map((name) => ({ name, ...read<TradesFile>(folder, name) }));
  const codes: Record<string, string> = {};
  const words: Word[] = [];
  for (const { name, position, industries } of files) {
    if (position !== null && !keywords.has(position))
      throw new Error(`facts/trades/${name}: there is no position ${position}.`);
    const owner = position ?? ELSEWHERE;
    const own = industries.flatMap((industry) => industry.codes);
    for (const code of own)
      if (!/^\d{2}(?:\.\d{1,2}(?:\.\d{2})?)?$/.test(code))
        throw new Error(`facts/trades/${name}: ${code} is no code of DB07.`);
    codes[owner] = own.map((code) => code.replaceAll('.', '')).join(' ');
    for (const industry of industries)
      for (const language of LANGUAGES)
        for (const written of split(industry[language]))
          words.push(toWord(written, owner, language));
  }
  const { parts, towns } = read<{
    parts: Readonly<Record<Language, string>>;
    towns?: string;
  }>(folder, PARTS);
  const owners = Object.keys(codes);
  const danish = needed(
    words.filter(({ language }) => language === 'da'),
    split(parts.da),
    keywords,
  );
  const own = (language: Language): string =>
    packed(
      needed(
        words.filter((one) => one.language === language),
        [...split(parts.da), ...split(parts[language])],
        keywords,
        danish,
      ),
      split(parts[language]),
      owners,
    );
  return {
    codes,
    words: {
      da: packed(danish, split(parts.da), owners, split(towns)),
      en: own('en'),
      de: own('de'),
    },
  };
}

/** A capital for each owner, in the order of `codes`; the next one for parts, and the one after it for towns. */
const letterOf = (i: number): string => String.fromCharCode(65 + i);

function packed(
  words: readonly Word[],
  parts: readonly string[],
  owners: string[],
  towns: readonly string[] = [],
): string {
  const all = [
    ...words.map(({ word, owner, written }) => ({
      word: word.toLowerCase(),
      sign: letterOf(owners.indexOf(owner)) + (written === word ? '' : (written[0] ?? '')),
    })),
    ...parts.map((part) => ({ word: part.toLowerCase(), sign: letterOf(owners.length) })),
    ...towns.map((town) => ({ word: town, sign: letterOf(owners.length + 1) })),
  ].sort((a, b) => compare(a.word, b.word) || compare(a.sign, b.sign));
  let [text, before] = ['', ''];
  for (const { word, sign } of all) {
    let same = 0;
    while (same < 9 && same < word.length && word[same] === before[same]) same++;
    text += `${same}${word.slice(same)}${sign}`;
    before = word;
  }
  return text;
}

/** The texts of `src/data/trades.json`, and of those of other languages. */
export function tradesFiles(folder: string, keywords: Keywords): Map<string, string> {
  const { codes, words } = readTrades(folder, keywords);
  const text = (content: object): string => `${JSON.stringify(content, null, 1)}\n`;
  return new Map([
    ['trades.json', text({ codes, words: words.da })],
    ['trades.en.json', text({ words: words.en })],
    ['trades.de.json', text({ words: words.de })],
  ]);
}
