/**
 * Finding the right cluster from the words that people use: names, towns and descriptions, and what the lexicon knows of the words
 * of fields and trades. Pure: words in, ranked entries out.
 */
import type { Cluster, StrengthPosition, Text } from '../../data/types.ts';
import { isOffice } from '../geo/offices.ts';
import { errorsAllowed, errorsBetween } from './errors.ts';
import { queryWords, wordsOf } from './fold.ts';
import {
  ELSEWHERE,
  type Lexicon,
  type Meaning,
  type Meanings,
  type Meeting,
  NOTHING,
} from './lexicon.ts';
import { stemOf } from './stem.ts';

/** Where a word of the query was met. */
type Field = 'name' | 'keyword' | 'former' | 'town' | 'description' | 'code';

/** Why something was found. */
export interface Reason {
  readonly field: Field;
  readonly meeting: Meeting;
  /** What it met, as it is written in the data. */
  readonly word: string;
  /** The visitor's word, as it is compared. */
  readonly query: string;
}

/** What was found, the best first. */
export interface Ranked<T> {
  readonly item: T;
  readonly score: number;
  /** One for each word of the query that was met. */
  readonly reasons: readonly Reason[];
  /** `false`: far less likely than the best, or a guess. */
  readonly strong: boolean;
}

/** A word of the data, once for names and once for the rest, however many texts have it. */
interface Word {
  readonly word: string;
  readonly stem: string;
  /** It stands in a name. */
  readonly named: boolean;
  /** How well the latest word of the query meets it, and how. */
  like: number;
  meeting: Meeting;
}

interface Term {
  readonly of: Word;
  readonly field: Field;
  /** As it is written. */
  readonly text: string;
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
const WEIGHTS: Readonly<Record<Field, number>> = {
  name: 8,
  keyword: 7,
  code: 7,
  former: 5,
  town: 4,
  description: 2,
};

/** What is shown as fitting has at least this part of the best one's score. */
const CUT = 0.5;

/** Words that say nothing of a field; a query of nothing else finds by them all the same. */
export const COMMON = new Set(
  'og i for til med af den det en et der som om på hos fra vi jeg er laver lave har at sælger arbejder driver producerer the and of for in on a an to we make und der die das für mit wir klynge klynger klyngen cluster clusters danmark dansk danske denmark danish'.split(
    ' ',
  ),
);

/** What is said first counts most: "hearing aids". */
const LATER = 0.95;
/** A general word beside others: "production of furniture". */
const GENERAL = 0.4;

const SHORTEST = 4;
/** A name's word of so many letters may be the beginning of the visitor's word. */
const NAME_BEGINS = 5;

interface Likeness {
  readonly like: number;
  readonly meeting: Meeting;
}

const NOT: Likeness = { like: 0, meeting: 'guess' };

/** From 0 to 1: how well a word of the query meets a word of the data. Compounds are the lexicon's. */
export function likeness(
  query: string,
  stem: string,
  { word, stem: own, named }: Pick<Word, 'word' | 'stem' | 'named'>,
): Likeness {
  if (word === query) return { like: 1, meeting: 'word' };
  if (stem === own) return { like: word.length > SHORTEST ? 0.9 : 0.8, meeting: 'word' };
  // One letter is the beginning of a name, or says nothing.
  if (word.startsWith(query) && (query.length > 1 || named))
    return { like: 0.8, meeting: 'beginning' };
  const part = stem.length > SHORTEST ? stem : query;
  if (query.length >= SHORTEST && word.includes(part))
    return { like: word.startsWith(part) ? 0.7 : 0.45, meeting: 'beginning' };
  if (word.length >= NAME_BEGINS && query.startsWith(word)) return { like: 0.5, meeting: 'guess' };
  return NOT;
}

/** The same for typing errors, where nothing else was met. */
export function nearness(
  query: string,
  stem: string,
  { word, stem: own }: Pick<Word, 'word' | 'stem'>,
): number {
  const most = errorsAllowed(query);
  if (!most || query[0] !== word[0]) return 0;
  const errors = Math.min(errorsBetween(query, word, most), errorsBetween(stem, own, most));
  return errors <= most ? 0.5 - errors * 0.12 : 0;
}

function termsOf(
  { position, cluster }: Findable,
  read: (text: Text) => string,
  vocabulary: Map<string, Word>,
): readonly Term[] {
  const terms: Term[] = [];
  const add = (texts: Iterable<string>, field: Field): void => {
    for (const text of texts)
      for (const word of wordsOf(text)) {
        const named = field === 'name';
        const key = `${word} ${named}`;
        let of = vocabulary.get(key);
        if (!of)
          vocabulary.set(
            key,
            (of = { word, stem: stemOf(word), named, like: 0, meeting: 'guess' }),
          );
        terms.push({ of, field, text });
      }
  };
  const said = (text: Text): Iterable<string> => new Set([text.da, text.en, read(text)]);
  add([...said(position.name), cluster.name, cluster.shortName], 'name');
  add(
    cluster.predecessors.map(({ name }) => name),
    'former',
  );
  add(
    cluster.locations.filter(isOffice).flatMap(({ town }) => town ?? []),
    'town',
  );
  add([...said(position.description)], 'description');
  return terms;
}

const scoreOf = ({ of, field }: Term): number => WEIGHTS[field] * of.like;

/** What was typed, as words: those with a hyphen between them are one, if the lexicon knows them so. */
function wordsToFind(query: string, lexicon: Lexicon): readonly string[] {
  const all = query.split(/\s+/).flatMap((piece) => {
    const words = queryWords(piece);
    if (words.length < 2) return words;
    const joined = words.join('');
    const known = [...lexicon.meaningsOf(joined).of.values()].some(({ meeting }) =>
      ['word', 'compound'].includes(meeting),
    );
    return known ? [joined] : words;
  });
  const telling = all.filter((word) => !COMMON.has(word));
  return written(telling.length ? telling : all, lexicon);
}

/** "it sikkerhed" is "it-sikkerhed": two words that the lexicon has as one. */
function written(words: readonly string[], lexicon: Lexicon): readonly string[] {
  const at = words.findIndex((word, i) => lexicon.has(word + (words[i + 1] ?? ' ')));
  return at < 0
    ? words
    : [
        ...words.slice(0, at),
        `${words[at] ?? ''}${words[at + 1] ?? ''}`,
        ...written(words.slice(at + 2), lexicon),
      ];
}

interface Scored<T> {
  readonly item: T;
  score: number;
  met: number;
  reasons: Reason[];
}

export interface Found<T> {
  /** The best first. */
  readonly hits: readonly Ranked<T>[];
  /** The visitor's word that is known to belong to none of them ("hotel"), as it is written; `null`: nothing is known of that. */
  readonly elsewhere: string | null;
}

/** Makes the words ready once, Danish, English and as `read` has them; what it returns finds by them. A query without words finds everything, in the order given. */
export function rankerFor<T extends Findable>(
  items: readonly T[],
  lexicon: Lexicon,
  read: (text: Text) => string = ({ da }) => da,
): (query: string) => Found<T> {
  const vocabulary = new Map<string, Word>();
  const index: readonly Indexed<T>[] = items.map((item) => ({
    item,
    terms: termsOf(item, read, vocabulary),
  }));

  const meet = (word: string): void => {
    const stem = stemOf(word);
    for (const one of vocabulary.values()) Object.assign(one, likeness(word, stem, one));
  };
  const meetNear = (word: string): void => {
    const stem = stemOf(word);
    for (const one of vocabulary.values()) {
      one.like = nearness(word, stem, one);
      one.meeting = 'near';
    }
  };

  const isMet = (): boolean =>
    [...vocabulary.values()].some(({ like, meeting }) => like > 0 && meeting !== 'guess');

  const towns = new Set(
    index.flatMap(({ terms }) =>
      terms.flatMap(({ of, field }) => (field === 'town' ? of.word : [])),
    ),
  );
  const isTown = (word: string, { of }: Meanings): boolean =>
    towns.has(word) && ![...of.values()].some(({ meeting }) => meeting === 'word');

  /** The best of an item's own words and of what the lexicon says of its position. */
  const bestOf = (
    { item, terms }: Indexed<T>,
    query: string,
    meanings: Meanings,
    many: boolean,
  ): { score: number; reason: Reason } | null => {
    let best: Term | undefined;
    for (const term of terms) if (scoreOf(term) > (best ? scoreOf(best) : 0)) best = term;
    const score = best ? scoreOf(best) : 0;
    const meaning = meanings.of.get(item.position.id);
    const said = meaning
      ? meaning.like * WEIGHTS.keyword * (meaning.general && many ? GENERAL : 1)
      : 0;
    if (meaning && said >= score) {
      const { meeting, word } = meaning;
      return {
        score: said,
        reason: { field: 'keyword', meeting, word, query },
      };
    }
    if (!best || !score) return null;
    const { field, text, of } = best;
    return { score, reason: { field, meeting: of.meeting, word: text, query } };
  };

  return (query) => {
    const words = wordsToFind(query, lexicon);
    if (!words.length)
      return {
        hits: items.map((item) => ({ item, score: 0, reasons: [], strong: true })),
        elsewhere: null,
      };
    const scored = index.map(({ item }): Scored<T> => ({ item, score: 0, met: 0, reasons: [] }));
    const many = words.filter((word) => /\p{L}/u.test(word)).length > 1;
    let elsewhere: string | null = null;
    words.forEach((word, place) => {
      const known = lexicon.meaningsOf(word);
      meet(word);
      // Typing errors and guesses are looked for where nothing is met as it is written.
      // A town's name is not cut: there is no "havn" in "København".
      const meanings = (isSure(known) && !isTown(word, known)) || !isMet() ? known : NOTHING;
      const nowhere = meanings.of.get(ELSEWHERE);
      const fields = [...meanings.of.values()].filter((one) => one !== nowhere);
      let best = index.map((one) => bestOf(one, word, meanings, many));
      if (best.every((one) => !one) && !nowhere && !meanings.part) {
        meetNear(word);
        best = index.map((one) => bestOf(one, word, meanings, many));
      }
      if (nowhere && fields.every(({ like }) => like <= nowhere.like)) {
        elsewhere ??= nowhere.word;
        best = best.map((one) => (one && isSurer(one, nowhere) ? one : null));
      }
      best.forEach((one, i) => {
        const result = scored[i];
        if (!one || !result) return;
        result.score += one.score * LATER ** place;
        result.met += meanings.part || one.reason.field === 'description' ? 0 : 1;
        result.reasons.push(one.reason);
      });
    });
    return { hits: ranked(scored), elsewhere };
  };
}

/** A word of no field is still a name, a town or a keyword where it is met as well. */
const isSurer = (
  { score, reason }: { score: number; reason: Reason },
  { like }: Meaning,
): boolean => reason.field !== 'description' && score >= WEIGHTS[reason.field] * like;

const isSure = ({ of }: Meanings): boolean =>
  [...of.values()].some(({ meeting }) => meeting !== 'near' && meeting !== 'guess');

const ORDER: readonly Meeting[] = ['word', 'compound', 'beginning', 'near', 'guess'];

/** Every word counts; where nothing has them all, what has most of them. */
function ranked<T>(scored: readonly Scored<T>[]): readonly Ranked<T>[] {
  const most = Math.max(...scored.map(({ met }) => met));
  const hits = scored
    .filter(({ met, score }) => score > 0 && met === most)
    .sort((a, b) => b.score - a.score);
  const top = hits[0]?.score ?? 0;
  const surest = Math.min(...hits.map(surenessOf));
  return hits.map((hit) => {
    const sureness = surenessOf(hit);
    const strong =
      hit.score >= top * CUT &&
      sureness < ORDER.indexOf('guess') &&
      (sureness < ORDER.indexOf('near') || sureness === surest);
    return { item: hit.item, score: hit.score, reasons: hit.reasons, strong };
  });
}

const surenessOf = ({ reasons }: { readonly reasons: readonly Reason[] }): number =>
  Math.min(...reasons.map(({ meeting }) => ORDER.indexOf(meeting)));
