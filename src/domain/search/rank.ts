/**
 * Finding the right cluster from the words that people use: names, towns and descriptions, and what the lexicon knows of the words
 * of fields and trades. Pure: words in, ranked entries out.
 */
import type { Cluster, StrengthPosition, Text } from '../../data/types.ts';
import { isOffice } from '../geo/offices.ts';
import { type Asked, wordsAsked } from './asked.ts';
import { errorsAllowed, errorsOfWord } from './errors.ts';
import { wordsOf } from './fold.ts';
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

/** A word of the data, once for names, once for towns and once for the rest, however many texts have it. */
interface Word {
  readonly word: string;
  readonly stem: string;
  /** It stands in a name. */
  readonly named: boolean;
  readonly town?: boolean;
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

export { COMMON } from './asked.ts';

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

/** What is said first counts most: "hearing aids". */
const LATER = 0.9;
/** A general word or a town beside others: "production of furniture". */
const GENERAL = 0.4;
/** What somebody does with it: "we design furniture". */
const VERB = 0.3;
/** Whom something is for says less than what it is, but more than a general word ("pumps for ships"). */
const FOR_WHOM = 0.6;

const SHORTEST = 4;
/** In so short a word one letter makes another word ("skov", "sjov"). */
const SHORT = 4;
/** How well a word of so few letters is met by another ending: "maden" is not "MADE". */
const SHORT_LIKE = 0.4;
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
  { word, stem: own, named, town }: Pick<Word, 'word' | 'stem' | 'named' | 'town'>,
  unfinished = true,
): Likeness {
  if (word === query) return { like: 1, meeting: 'word' };
  if (stem === own) return { like: word.length > SHORTEST ? 0.9 : SHORT_LIKE, meeting: 'word' };
  // One letter is the beginning of a name, or says nothing.
  const begins = unfinished ? query.length > 1 || named : query.length >= SHORTEST;
  if (begins && word.startsWith(query)) return { like: 0.8, meeting: 'beginning' };
  const part = stem.length > SHORTEST ? stem : query;
  // There is no "rederi" in "Fredericia".
  if (query.length >= SHORTEST && (town ? word.startsWith(part) : word.includes(part)))
    return { like: word.startsWith(part) ? 0.7 : 0.45, meeting: 'beginning' };
  if (word.length >= NAME_BEGINS && query.startsWith(word)) return { like: 0.5, meeting: 'guess' };
  return NOT;
}

/** The same for typing errors, where nothing else was met. */
export function nearness(query: string, stem: string, of: Pick<Word, 'word' | 'stem'>): number {
  const most = errorsAllowed(query);
  if (!most || query[0] !== of.word[0]) return 0;
  const errors = errorsOfWord({ word: query, stem }, of.word, of.stem, most);
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
        const [named, town] = [field === 'name', field === 'town'];
        const key = `${word} ${named} ${town}`;
        let of = vocabulary.get(key);
        if (!of)
          vocabulary.set(
            key,
            (of = { word, stem: stemOf(word), named, town, like: 0, meeting: 'guess' }),
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

interface Scored<T> {
  readonly item: T;
  score: number;
  /** How many words that tell a field were met. */
  met: number;
  /** One of them was met as a word, and not as the beginning of one. */
  isTold: boolean;
  reasons: Reason[];
}

/** How much a word of the query counts. */
interface Weight {
  /** By its place. */
  readonly place: number;
  /** By what it is: beside others a verb, a town and a general word say little. */
  readonly share: number;
  /** A town, whatever else it is ("Odense Robotics"). */
  readonly town: boolean;
  /** There are others. */
  readonly many: boolean;
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

  const allWords = [...vocabulary.values()];

  const meet = ({ word, unfinished }: Asked): void => {
    const stem = stemOf(word);
    for (const one of allWords) {
      const { like, meeting } = likeness(word, stem, one, unfinished);
      one.like = like;
      one.meeting = meeting;
    }
  };
  const meetNear = ({ word }: Asked): void => {
    const stem = stemOf(word);
    for (const one of allWords) {
      one.like = nearness(word, stem, one);
      one.meeting = 'near';
    }
  };

  const isMet = (): boolean =>
    allWords.some(({ like, meeting }) => like > 0 && meeting !== 'guess');

  const towns = new Set(
    index.flatMap(({ terms }) =>
      terms.flatMap(({ of, field }) => (field === 'town' ? of.word : [])),
    ),
  );
  const isTown = (word: string, { of }: Meanings): boolean =>
    towns.has(word) && ![...of.values()].some(({ meeting }) => meeting === 'word');

  /** The best of what each item has of the word. */
  const bestOf = (asked: Asked, meanings: Meanings, weight: Weight): readonly (Met | null)[] => {
    const all = (): readonly (Met | null)[] =>
      index.map(({ item, terms }) =>
        better(
          ownOf(terms, asked.word, meanings, weight),
          saidOf(meanings.of.get(item.position.id), asked.word, weight),
        ),
      );
    const best = all();
    if (meanings.of.has(ELSEWHERE) || meanings.part || best.some((one) => one)) return best;
    meetNear(asked);
    return all();
  };

  const weigh = (asked: Asked, meanings: Meanings, place: number, many: boolean): Weight => {
    const town = many && towns.has(asked.word);
    const isLittle = many && (town || isGeneral(meanings, ['word']));
    const share = isLittle ? GENERAL : 1;
    return {
      place: LATER ** place * (asked.forWhom ? FOR_WHOM : 1),
      share: many && asked.verb ? VERB : share,
      town,
      many,
    };
  };

  return (query) => {
    const words = wordsAsked(query, lexicon);
    if (!words.length)
      return {
        hits: items.map((item) => ({ item, score: 0, reasons: [], strong: true })),
        elsewhere: null,
      };
    const scored = index.map(({ item }): Scored<T> => ({
      item,
      score: 0,
      met: 0,
      isTold: false,
      reasons: [],
    }));
    const many = words.filter(({ word }) => /\p{L}/u.test(word)).length > 1;
    let elsewhere: Meaning | null = null;
    words.forEach((asked, place) => {
      const known = lexicon.meaningsOf(asked.word, asked);
      const weight = weigh(asked, known, place, many);
      meet(asked);
      // Typing errors and guesses are looked for where nothing is met as it is written.
      // A town's name is not cut: there is no "havn" in "København".
      const isKnown = (isSure(known) && !isTown(asked.word, known)) || !isMet();
      const meanings = isKnown ? known : NOTHING;
      const nowhere = nowhereOf(meanings);
      // A typing error may be one in another word, that belongs somewhere.
      if (nowhere && isSureMeeting(nowhere)) elsewhere ??= nowhere;
      // "cykelværksted og salg af cykler": what comes after a trade of no field does not make it one.
      const mayTell = !elsewhere || elsewhere.general || !isCertain(elsewhere) || !asked.apart;
      bestOf(asked, meanings, weight).forEach((one, i) => {
        const result = scored[i];
        if (one && result && (!nowhere || isSurer(one, nowhere)))
          count(result, one, weight, meanings, mayTell);
      });
    });
    return foundOf(scored, elsewhere);
  };
}

const foundOf = <T>(scored: readonly Scored<T>[], elsewhere: Meaning | null): Found<T> => ({
  hits: ranked(scored, elsewhere !== null && isCertain(elsewhere)),
  elsewhere: elsewhere?.word ?? null,
});

/** What an item itself has of the word. A word that says nothing is no other word of a name ("moderne" and "mode"). */
function ownOf(
  terms: readonly Term[],
  query: string,
  { part }: Meanings,
  { share, town, many }: Weight,
): Met | null {
  let best: Term | undefined;
  for (const term of terms) {
    const isOther = part === 'word' && !term.of.word.includes(query);
    if (!isOther && scoreOf(term) > (best ? scoreOf(best) : 0)) best = term;
  }
  if (!best) return null;
  const { field, text, of } = best;
  // Beside other words a name says no more than a keyword: "transport af fødevarer".
  const most = town ? WEIGHTS.town : WEIGHTS.keyword;
  const score = (many ? Math.min(scoreOf(best), most) : scoreOf(best)) * share;
  return { score, reason: { field, meeting: of.meeting, word: text, query } };
}

/** What the lexicon says of an item's position. */
function saidOf(meaning: Meaning | undefined, query: string, weight: Weight): Met | null {
  if (!meaning) return null;
  const { like, general, meeting, word } = meaning;
  const gives = weight.many && general && meeting === 'word' ? GENERAL : 1;
  const score = like * WEIGHTS.keyword * Math.min(weight.share, gives);
  return { score, reason: { field: 'keyword', meeting, word, query } };
}

const better = (own: Met | null, said: Met | null): Met | null =>
  own && own.score > (said?.score ?? 0) ? own : said;

function count<T>(
  result: Scored<T>,
  one: Met,
  weight: Weight,
  meanings: Meanings,
  mayTell: boolean,
): void {
  const { score, reason } = one;
  const tells = !meanings.part && weight.share === 1 && reason.field !== 'description';
  const isDoubtful = weight.many && reason.meeting === 'near' && surenessOf(reason) === GUESS;
  result.score += score * weight.place * (isDoubtful ? GENERAL : 1);
  result.met += tells && (!weight.many || surenessOf(reason) < GUESS) ? 1 : 0;
  result.isTold ||= mayTell && tells && !isGeneral(meanings, ORDER) && isCertain(reason);
  result.reasons.push(reason);
}

/** That the word belongs to none, unless it says a field better. */
function nowhereOf({ of }: Meanings): Meaning | undefined {
  const nowhere = of.get(ELSEWHERE);
  return nowhere && [...of.values()].every(({ like }) => like <= nowhere.like)
    ? nowhere
    : undefined;
}

interface Met {
  readonly score: number;
  readonly reason: Reason;
}

/** A word of no field is still a name, a town or a keyword where it is met as well. */
const isSurer = ({ score, reason }: Met, { like }: Meaning): boolean =>
  reason.field !== 'description' && score >= WEIGHTS[reason.field] * like;

const isSureMeeting = ({ meeting }: { readonly meeting: Meeting }): boolean =>
  meeting !== 'near' && meeting !== 'guess';

const isSure = ({ of, part }: Meanings): boolean =>
  part === 'word' || [...of.values()].some(isSureMeeting);

const isCertain = ({ meeting }: { readonly meeting: Meeting }): boolean =>
  meeting === 'word' || meeting === 'compound';

/** It says a field only where no other word does. */
const isGeneral = ({ of, part }: Meanings, met: readonly Meeting[]): boolean =>
  part !== null ||
  (of.size > 0 && [...of.values()].every((one) => one.general && met.includes(one.meeting)));

const ORDER: readonly Meeting[] = ['word', 'compound', 'beginning', 'near', 'guess'];
const NEAR = ORDER.indexOf('near');
const GUESS = ORDER.indexOf('guess');

/**
 * First what has most of the words that tell a field; what one word tells for sure may be meant as well.
 * `isElsewhere`: one of the words is known to belong to none.
 */
function ranked<T>(scored: readonly Scored<T>[], isElsewhere: boolean): readonly Ranked<T>[] {
  const most = Math.max(...scored.map(({ met }) => met));
  const hits = scored
    .filter(({ met, score, isTold }) => score > 0 && (met === most || isTold))
    .sort((a, b) => b.met - a.met || b.score - a.score);
  const top = hits[0]?.score ?? 0;
  const surenessOfHit = ({ reasons }: Scored<T>): number => Math.min(...reasons.map(surenessOf));
  const surest = Math.min(...hits.filter(({ met }) => met === most).map(surenessOfHit));
  return hits.map((hit) => {
    const sureness = surenessOfHit(hit);
    const strong =
      hit.met === most &&
      hit.score >= top * CUT &&
      sureness < GUESS &&
      (sureness < NEAR || sureness === surest) &&
      (hit.isTold || !isElsewhere);
    return { item: hit.item, score: hit.score, reasons: hit.reasons, strong };
  });
}

/** A place in `ORDER`. What is only like a word of a long text, or like a short word, is a guess. */
function surenessOf({ field, meeting, query }: Reason): number {
  const sureness = ORDER.indexOf(meeting);
  if (field === 'description' && sureness > 0) return GUESS;
  const isDoubtful = field === 'former' || query.length <= SHORT;
  return sureness === NEAR && isDoubtful ? GUESS : sureness;
}
