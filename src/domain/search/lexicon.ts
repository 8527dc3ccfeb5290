/**
 * What words mean: which field they belong to, or none. A compound is cut at words that the lexicon knows ("solcelle-anlæg"),
 * so that no word is found inside another by chance ("spil" in "spildevand"). What stands first tells the field ("skibs-elektriker"),
 * but for products that stay what they are ("lager-robot"). Words are compared folded.
 */
import { errorsAllowed, errorsBetween } from './errors.ts';
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
  /** The lexicon knows it as a word that says nothing of a field ("firma"). */
  readonly part: boolean;
}

export const NOTHING: Meanings = { of: new Map(), part: false };

interface Piece {
  readonly from: number;
  readonly to: number;
  /** `null`: the rest, which the lexicon does not know. */
  readonly known: Known | null;
}

/** How much a piece of a compound says: before the end, and at the end. */
const BEFORE: Record<Sort, number> = { product: 0.9, word: 0.9, general: 0.4, part: 0 };
const AT_END: Record<Sort, number> = { product: 1, word: 0.85, general: 0.4, part: 0 };
/** What a piece costs: few and long ones are likelier. */
const COSTS = [Infinity, Infinity, 2.2, 1.6];
const costOf = (length: number): number => COSTS[length] ?? 1;
const REST = 3;
const REST_LETTER = 0.05;
const LONGEST = 40;
const MOST_PIECES = 5000;

export class Lexicon {
  private readonly words = new Map<string, Known>();
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

  /** Of one word, folded. */
  meaningsOf(word: string): Meanings {
    if (word.length > LONGEST) return NOTHING;
    const whole = this.known(word);
    if (whole) return this.meaningsOfWhole(word, whole);
    const compound = this.cut(word, false);
    if (compound) return weigh(compound, 'compound', 1);
    const plain =
      word.length > 3 ? closest(word, this.plain.get(stemOf(plainOf(word)))) : undefined;
    if (plain) return this.meaningsOfWhole(word, plain);
    const begun = this.begunWith(word);
    if (begun.of.size) return begun;
    const near = this.nearTo(word);
    if (near.of.size || near.part) return near;
    const guess = this.cut(word, true);
    return guess ? weigh(guess, 'guess', 0.5) : NOTHING;
  }

  /** Whether it has the word as it is, folded. */
  has(word: string): boolean {
    return this.words.has(word);
  }

  private known(word: string): Known | undefined {
    return (
      this.words.get(word) ??
      (word.length > 2 ? closest(word, this.stems.get(stemOf(word))) : undefined)
    );
  }

  /** The word as a piece of a compound: it may lack two letters that the word has alone. */
  private piece(word: string): Known | null {
    let piece = this.pieces.get(word);
    if (piece === undefined) {
      const known = this.known(word);
      piece = known && known.folded.length - word.length <= 2 ? known : null;
      if (this.pieces.size > MOST_PIECES) this.pieces.clear();
      this.pieces.set(word, piece);
    }
    return piece;
  }

  private meaningsOfWhole(word: string, { folded, senses }: Known): Meanings {
    const like = folded === word ? 1 : 0.95;
    return collect(
      senses.map((sense) => ({ sense, like: sense.sort === 'part' ? 0 : like })),
      'word',
    );
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
        const length = to - from;
        const known = this.piece(word.slice(from, to));
        const rest = guess && !before.rest && length > 2 && length < word.length;
        if (!known && !rest) continue;
        const cost = before.cost + (known ? costOf(length) : REST + length * REST_LETTER);
        // Of equals that with the longer beginning: "jordvarme-anlæg".
        if (cost <= (best[to]?.cost ?? Infinity))
          best[to] = {
            cost,
            pieces: [...before.pieces, { from, to, known }],
            rest: before.rest || !known,
          };
      }
    const pieces = best[word.length]?.pieces;
    const longest = Math.max(
      0,
      ...(pieces ?? []).map((one) => (one.known ? one.to - one.from : 0)),
    );
    return pieces && longest >= (guess ? 4 : 3) ? pieces : null;
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
    return errors <= most ? similar(found, errors) : NOTHING;
  }

  private nearest(word: string, most: number): { errors: number; found: readonly Known[] } {
    let errors = most + 1;
    let found: Known[] = [];
    if (!most) return { errors, found };
    const stem = stemOf(word);
    const letters = new Set([word[0], word[1]]);
    for (const letter of letters)
      for (const one of this.byLetter.get(letter ?? '') ?? []) {
        if (one.folded.length < 4) continue;
        // The first letter is seldom wrong, but the first two may be swapped.
        if (one.folded[0] !== word[0] && one.folded[1] !== word[0]) continue;
        const wrong = Math.min(errorsBetween(word, one.folded, most), stemErrors(stem, one.stem));
        if (wrong < errors) [errors, found] = [wrong, [one]];
        else if (wrong === errors && wrong <= most) found.push(one);
      }
    return { errors, found };
  }

  private nearCompound(word: string): readonly Piece[] | null {
    for (let at = word.length - 3; at >= 2; at--) {
      const [start, end] = [word.slice(0, at), word.slice(at)];
      const known = [this.piece(start), this.piece(end)] as const;
      if (!known[0] && !known[1]) continue;
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

/** Between stems: the shorter they are, the fewer. */
function stemErrors(a: string, b: string): number {
  const most = b.length > 3 ? errorsAllowed(a) : 0;
  const errors = errorsBetween(a, b, most);
  return errors > most ? Infinity : errors;
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

function collect(
  all: readonly { readonly sense: Sense; readonly like: number }[],
  meeting: Meeting,
): Meanings {
  const of = new Map<string, Meaning>();
  for (const { sense, like } of all)
    if (like > (of.get(sense.owner)?.like ?? 0))
      of.set(sense.owner, { like, meeting, word: sense.word, general: sense.sort === 'general' });
  return { of, part: all.length > 0 && all.every(({ sense }) => sense.sort === 'part') };
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
    return { of: new Map([[ELSEWHERE, nowhere]]), part: false };
  if (nowhere)
    return {
      of: new Map([...result.of].filter(([owner]) => owner !== ELSEWHERE)),
      part: false,
    };
  return telling.length ? result : { of: new Map(), part: pieces.every(({ known }) => known) };
}
