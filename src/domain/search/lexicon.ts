/**
 * What words mean: which field they belong to, or none. A compound is cut at words that the lexicon knows ("solcelle-anlæg"),
 * so that no word is found inside another by chance ("spil" in "spildevand"). What stands first tells the field ("skibs-elektriker"),
 * but for products that stay what they are ("lager-robot"). Words are compared folded.
 */
import { errorsAllowed, errorsBetween, errorsOfWord } from './errors.ts';
import { foldText } from './fold.ts';
import { stemOf } from './stem.ts';

/** `product`: keeps its field at the end of a compound. `general`: gives way to any other field. `part`: says nothing of a field. */
export type Sort = 'word' | 'product' | 'general' | 'part';
/** How the visitor's word met one of the lexicon, the surest first. */
export type Meeting = 'word' | 'compound' | 'beginning' | 'near' | 'guess';

/** The owner of words that belong to no field. */
export const ELSEWHERE = '';

/** Without what tells æ, ø, å from a, o, a. */
const plainOf = (word: string): string => word.replace(/a[ae]/g, 'a').replaceAll('oe', 'o');

interface Sense {
  readonly owner: string;
  readonly sort: Sort;
  /** As it is written. */
  readonly word: string;
}

interface Known {
  readonly folded: string;
  readonly stem: string;
  readonly senses: Sense[];
}

export interface Meaning {
  /** From 0 to 1: how well the word says that field. */
  readonly like: number;
  readonly meeting: Meeting;
  /** The word of the lexicon, as it is written. */
  readonly word: string;
  /** It gives way to other words of a query. */
  readonly general: boolean;
}

/** What a word means to each field, by its id; `ELSEWHERE` is one of them. Empty: nothing is known of the word. */
export interface Meanings {
  readonly of: ReadonlyMap<string, Meaning>;
  /** How it met a word that says nothing of a field ("firma"), if it says nothing else; else `null`. */
  readonly part: Meeting | null;
}

export const NOTHING: Meanings = { of: new Map(), part: null };
const TOWN: Meanings = { of: new Map(), part: 'word' };

export interface Typing {
  /** In small letters, with æ, ø and å as they were typed. */
  readonly written?: string;
  /** It may be the beginning of a word. */
  readonly unfinished?: boolean;
}

interface Piece {
  readonly from: number;
  readonly to: number;
  /** `null`: the rest, which the lexicon does not know. */
  readonly known: Known | null;
}

/** How much a piece of a compound says: before the end, and at the end. */
const BEFORE: Record<Sort, number> = { product: 0.9, word: 0.9, general: 0.4, part: 0 };
const AT_END: Record<Sort, number> = { product: 1, word: 0.85, general: 0.4, part: 0 };
/** A compound of general words and parts. */
const ONLY_GENERAL = 0.7;
/** What a piece costs: few and long ones are likelier. */
const COSTS = [Infinity, Infinity, 2.2, 1.6];
/** A piece with another ending: "håndbold-spiller" is not "håndbolds-piller". */
const ENDED = 0.04;
const REST = 3;
const REST_LETTER = 0.05;
const LONGEST = 40;
const MOST_PIECES = 5000;
/** A word is not the same as one that is so much longer, whatever their stems. */
const MOST_LONGER = 2;
/** Shorter pieces of a compound stand there as they are. */
const SHORTEST_ENDED = 4;
/** Endings that no word has inside a compound. */
const NEVER_INSIDE = new Set(['r', 'n', 'en', 'et', 'ens', 'ets', 'ene', 'erne']);
/** What is left to a word beside one that has the very letters ("roer" and "rør"), or that is not general. */
const OTHER_LETTERS = 0.8;
const GIVES_WAY = 0.9;

export class Lexicon {
  private readonly words = new Map<string, Known>();
  private readonly towns = new Set<string>();
  private readonly stems = new Map<string, Known[]>();
  /** The same for those who have no æ, ø, å: "mobler". */
  private readonly plain = new Map<string, Known[]>();
  /** What was looked up: the next key asks for most of it again. */
  private readonly pieces = new Map<string, Known | null>();
  private readonly byLetter = new Map<string, Known[]>();

  add(word: string, owner: string, sort: Sort = 'word'): void {
    const folded = foldText(word).replaceAll('-', '');
    let known = this.words.get(folded);
    if (!known) {
      known = { folded, stem: stemOf(folded), senses: [] };
      this.words.set(folded, known);
      put(this.stems, known.stem, known);
      const plain = plainOf(folded);
      put(this.plain, plain === folded ? known.stem : stemOf(plain), known);
      put(this.byLetter, folded[0] ?? '', known);
    }
    const same = known.senses.findIndex((one) => one.owner === owner);
    if (same < 0) known.senses.push({ owner, sort, word });
    else if (sort !== 'word') known.senses[same] = { owner, sort, word };
    // A keyword that says little by itself ("udstyr").
    if (known.senses.some((one) => one.sort === 'part'))
      known.senses.forEach((one, i) => {
        if (one.sort === 'word') known.senses[i] = { ...one, sort: 'general' };
      });
  }

  /**
   * Alone it says nothing of a field, though it is like a word that does ("Køge" and "kød"); it is no piece of
   * a compound.
   */
  addTown(name: string): void {
    this.towns.add(foldText(name));
  }

  /** Of one word, folded. */
  meaningsOf(word: string, { written, unfinished = true }: Typing = {}): Meanings {
    if (word.length > LONGEST) return NOTHING;
    if (this.towns.has(word)) return TOWN;
    const whole = this.known(word);
    if (whole) return meaningsOfWhole(word, whole, written);
    const compound = this.cut(word, false);
    if (compound) return weigh(compound, 'compound', 1);
    const plain =
      word.length > 3 ? closest(word, this.plain.get(stemOf(plainOf(word)))) : undefined;
    if (plain) return meaningsOfWhole(word, plain, written);
    const begun = unfinished ? this.begunWith(word) : NOTHING;
    if (begun.of.size) return begun;
    const near = this.nearTo(word);
    if (near.of.size || near.part) return near;
    const guess = this.cut(word, true);
    return guess ? weigh(guess, 'guess', 0.5) : NOTHING;
  }

  /** Whether it has the word, folded, with whatever ending. */
  has(word: string): boolean {
    return this.known(word) !== undefined;
  }

  private known(word: string): Known | undefined {
    const same = this.words.get(word);
    if (same || word.length < 3) return same;
    return closest(
      word,
      this.stems
        .get(stemOf(word))
        ?.filter(({ folded }) => folded.length - word.length <= MOST_LONGER),
    );
  }

  /** The word as a piece of a compound. */
  private piece(word: string): Known | null {
    let piece = this.pieces.get(word);
    if (piece === undefined) {
      const known = word.length < SHORTEST_ENDED ? this.words.get(word) : this.known(word);
      piece = known ?? null;
      if (this.pieces.size > MOST_PIECES) this.pieces.clear();
      this.pieces.set(word, piece);
    }
    return piece;
  }

  /** Two letters are one only in front ("el-bil", but not "bord-el"). */
  private pieceAt(word: string, from: number, to: number): Known | null {
    if (from > 0 && to - from < 3) return null;
    const letters = word.slice(from, to);
    const known = this.piece(letters);
    const isEnded =
      to < word.length && known && NEVER_INSIDE.has(letters.slice(known.folded.length));
    return isEnded && letters.startsWith(known.folded) ? null : known;
  }

  /** The word as pieces that are all known; `guess`: but for one rest, before or after. */
  private cut(word: string, guess: boolean): readonly Piece[] | null {
    const best: ({ cost: number; pieces: readonly Piece[]; rest: boolean } | undefined)[] = [
      { cost: 0, pieces: [], rest: false },
    ];
    for (let to = 2; to <= word.length; to++)
      for (let from = 0; from <= to - 2; from++) {
        const before = best[from];
        if (!before) continue;
        const known = this.pieceAt(word, from, to);
        const rest = guess && !before.rest && to - from > 2 && to - from < word.length;
        if (!known && !rest) continue;
        const cost = before.cost + costOf(word.slice(from, to), known);
        // Of equals that with the longer beginning: "jordvarme-anlæg".
        if (cost <= (best[to]?.cost ?? Infinity))
          best[to] = {
            cost,
            pieces: [...before.pieces, { from, to, known }],
            rest: before.rest || !known,
          };
      }
    const pieces = best[word.length]?.pieces;
    return pieces && isCompound(pieces, word.length, guess ? 4 : 3) ? pieces : null;
  }

  /** The words that begin with what was typed so far: the more of one is there, the likelier it is. */
  private begunWith(word: string): Meanings {
    if (word.length < 2) return NOTHING;
    const found = (this.byLetter.get(word[0] ?? '') ?? []).filter(({ folded }) =>
      folded.startsWith(word),
    );
    return collect(
      found.flatMap(({ folded, senses }) =>
        senses.map((sense) => ({
          sense,
          like: sense.sort === 'part' ? 0 : 0.5 + (0.35 * word.length) / folded.length,
        })),
      ),
      'beginning',
    );
  }

  /** Words that are the same but for typing errors, whole or as one piece of a compound. */
  private nearTo(word: string): Meanings {
    const most = errorsAllowed(word);
    const { errors, found } = this.nearest(word, most);
    if (errors <= Math.min(most, 1)) return similar(found, errors);
    const compound = this.nearCompound(word);
    if (compound) return weigh(compound, 'near', 0.65);
    // What is a little like a word that says nothing may be a compound of which a piece is known.
    const telling = found.filter(({ senses }) => senses.some(isTelling));
    return errors <= most ? similar(telling, errors) : NOTHING;
  }

  private nearest(word: string, most: number): { errors: number; found: readonly Known[] } {
    let errors = most + 1;
    let found: Known[] = [];
    if (!most) return { errors, found };
    const typed = { word, stem: stemOf(word) };
    const letters = new Set([word[0], word[1]]);
    for (const letter of letters)
      for (const one of this.byLetter.get(letter ?? '') ?? []) {
        if (one.folded.length < 4) continue;
        // The first letter is seldom wrong, but the first two may be swapped.
        if (one.folded[0] !== word[0] && one.folded[1] !== word[0]) continue;
        const wrong = errorsOfWord(typed, one.folded, one.stem, most);
        if (wrong < errors) [errors, found] = [wrong, [one]];
        else if (wrong === errors && wrong <= most) found.push(one);
      }
    return { errors, found };
  }

  private nearCompound(word: string): readonly Piece[] | null {
    for (let at = word.length - 3; at >= 2; at--) {
      const [start, end] = [word.slice(0, at), word.slice(at)];
      const known = [this.piece(start), this.piece(end)] as const;
      const one = known[0] ?? known[1];
      // Beside a word of no field nothing tells what the other should be ("teater-stykke").
      if (!one || one.senses.every(({ owner }) => owner === ELSEWHERE)) continue;
      const first = known[0] ?? this.slip(start);
      const last = known[1] ?? this.slip(end);
      if (first && last)
        return [
          { from: 0, to: at, known: first },
          { from: at, to: word.length, known: last },
        ];
    }
    return null;
  }

  /** The word with one typing error, if it is long enough to be told; an `s` may link it to what follows. */
  private slip(word: string): Known | undefined {
    if (word.length < 6) return undefined;
    const unlinked = word.replace(/s$/, '');
    return this.byLetter
      .get(word[0] ?? '')
      ?.find(
        ({ folded }) =>
          folded.length > 4 &&
          (errorsBetween(word, folded, 1) === 1 || errorsBetween(unlinked, folded, 1) === 1),
      );
  }
}

function put(map: Map<string, Known[]>, key: string, known: Known): void {
  const same = map.get(key);
  if (same) same.push(known);
  else map.set(key, [known]);
}

/** Of words with one stem that which the ending changes least; of equals the first. */
const closest = (word: string, all: readonly Known[] = []): Known | undefined =>
  all.reduce<Known | undefined>(
    (best, one) => (best && distance(word, best) <= distance(word, one) ? best : one),
    undefined,
  );

const distance = (word: string, { folded }: Known): number =>
  Math.abs(word.length - folded.length) +
  2 * Number(!word.startsWith(folded) && !folded.startsWith(word));

function costOf(letters: string, known: Known | null): number {
  if (!known) return REST + letters.length * REST_LETTER;
  return (COSTS[letters.length] ?? 1) + (known.folded === letters ? 0 : ENDED);
}

/** Many short pieces are there by chance. */
function isCompound(pieces: readonly Piece[], length: number, atLeast: number): boolean {
  const known = pieces.filter((one) => one.known);
  const longest = Math.max(0, ...known.map(({ from, to }) => to - from));
  return longest >= atLeast && (pieces.length < 3 || length > 3 * pieces.length);
}

const lettersOf = ({ word }: Sense): string => word.toLowerCase().replaceAll('-', '');

function meaningsOfWhole(word: string, { folded, senses }: Known, written?: string): Meanings {
  const hasLetters = senses.some((sense) => lettersOf(sense) === written);
  const isShared = senses.some(({ sort }) => sort === 'word' || sort === 'product');
  const likeOf = (sense: Sense): number => {
    if (sense.sort === 'part') return 0;
    const same = folded === word ? 1 : 0.95;
    const letters = hasLetters && lettersOf(sense) !== written ? OTHER_LETTERS : 1;
    return same * letters * (isShared && sense.sort === 'general' ? GIVES_WAY : 1);
  };
  return collect(
    senses.map((sense) => ({ sense, like: likeOf(sense) })),
    'word',
  );
}

function collect(
  all: readonly { readonly sense: Sense; readonly like: number }[],
  meeting: Meeting,
): Meanings {
  const of = new Map<string, Meaning>();
  for (const { sense, like } of all)
    if (like > (of.get(sense.owner)?.like ?? 0))
      of.set(sense.owner, { like, meeting, word: sense.word, general: sense.sort === 'general' });
  const isPart = all.length > 0 && all.every(({ sense }) => sense.sort === 'part');
  return { of, part: isPart ? meeting : null };
}

const similar = (found: readonly Known[], errors: number): Meanings =>
  collect(
    found.flatMap(({ senses }) =>
      senses.map((sense) => ({ sense, like: sense.sort === 'part' ? 0 : 0.7 - errors * 0.12 })),
    ),
    'near',
  );

const isTelling = ({ sort }: Sense): boolean => sort !== 'part';

/** What a compound means. A head that belongs nowhere makes the whole belong nowhere ("fiske-restaurant"). */
function weigh(pieces: readonly Piece[], meeting: Meeting, factor: number): Meanings {
  const telling = pieces.filter(({ known }) => known?.senses.some(isTelling));
  const head = telling.at(-1);
  const all = telling.flatMap((piece) =>
    (piece.known?.senses ?? []).map((sense) => ({
      sense,
      like: factor * (piece === head && piece === pieces.at(-1) ? AT_END : BEFORE)[sense.sort],
    })),
  );
  const result = collect(all, meeting);
  const nowhere = result.of.get(ELSEWHERE);
  const fields = all.filter(({ sense }) => sense.owner !== ELSEWHERE);
  const headIsNowhere = head?.known?.senses
    .filter(isTelling)
    .every(({ owner, sort }) => owner === ELSEWHERE && sort !== 'general');
  if (nowhere && (headIsNowhere || fields.every(({ like }) => like <= 0.4)))
    return { of: new Map([[ELSEWHERE, nowhere]]), part: null };
  if (nowhere)
    return {
      of: new Map([...result.of].filter(([owner]) => owner !== ELSEWHERE)),
      part: null,
    };
  // "vand-værk": nothing says more than the general word.
  if (all.length && all.every(({ sense: { sort } }) => sort === 'general' || sort === 'part'))
    return collect(
      all.map(({ sense, like }) => ({ sense, like: like && ONLY_GENERAL * factor })),
      meeting,
    );
  if (telling.length) return result;
  return { of: new Map(), part: pieces.every(({ known }) => known) ? meeting : null };
}
