/** What was typed, as words to look for: without those that say nothing of a field, and what the place of each says. */
import { foldText } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { queryFrom } from './query.ts';

export interface Asked {
  /** As it is compared. */
  readonly word: string;
  /** In small letters, with æ, ø and å as they were typed. */
  readonly written: string;
  /** It says what somebody does with the other words: "vi designer robotter". */
  readonly verb: boolean;
  /** It says for whom the other words are: "robotter til landbruget". */
  readonly forWhom: boolean;
  /** A word that says nothing stands before it: "vikarer til plejehjem". */
  readonly apart: boolean;
  /** Only the last word may still be typed. */
  readonly unfinished: boolean;
}

/** Words that say nothing of a field; a query of nothing else finds by them all the same. */
export const COMMON: ReadonlySet<string> = new Set(
  [
    'og i for til med af den det en et der som om på hos fra ved ud ind op ned under over mod så når da',
    'inden uden mellem gennem omkring efter før samt eller men hvis fordi end ikke kun meget også hvad',
    'hvor hvem hvordan vi jeg du de os dem mig man min mit mine din dit vores jeres deres sin selv',
    'er var bliver bliv blive har have haft kan vil skal at være får få går gå gør gøre giver give',
    'tager tage finder finde kører køre henter hente søger søge bruger bruge laver lave hedder',
    'sælger sælge køber arbejder driver producerer leverer levere udfører udføre tilbyder tilbyde',
    'hjælper hjælpe alt alle mange flere nogle nogen andre andet anden hele slags ny nye nyt stor store',
    'stort lille små mindre god godt gode bedste folk mennesker privat private',
    'the and of for in on a an to we make und der die das für mit wir',
    'klynge klynger klyngen cluster clusters danmark dansk danske denmark danish',
    'fyn jylland sjælland nordjylland midtjylland østjylland vestjylland sønderjylland bornholm lolland',
    'falster aps ivs amba',
  ]
    .join(' ')
    .split(' ')
    .map(foldText),
);

/** What a company is by law: no word begins with its letters. */
const FORMS = /(?<![\p{L}\p{N}])(?:[aikp]\/s|a\.m\.b\.a)(?![\p{L}\p{N}])/giu;
/** After them comes what somebody does; in Danish that ends in an r. */
const WHO = /^(?:(?:vi|jeg) .*r|(?:we|wir) .*)$/;
const FOR = 'til';

type Typed = Omit<Asked, 'unfinished'>;

const lettersOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);

/** Those with a hyphen between them are one, if the lexicon knows them so. */
function spelt(piece: string, lexicon: Lexicon): readonly string[] {
  const words = lettersOf(piece);
  if (words.length < 2) return words;
  const joined = words.join('');
  const known = [...lexicon.meaningsOf(foldText(joined)).of.values()].some(({ meeting }) =>
    ['word', 'compound'].includes(meeting),
  );
  return known ? [joined] : words;
}

/** "it sikkerhed" is "it-sikkerhed": two words that the lexicon has as one. */
function together(words: readonly Typed[], lexicon: Lexicon): readonly Typed[] {
  const at = words.findIndex(({ word }, i) => {
    const next = words[i + 1];
    return next && lexicon.has(word + next.word);
  });
  const [one, other] = [words[at], words[at + 1]];
  if (!one || !other) return words;
  const both = { ...one, word: one.word + other.word, written: one.written + other.written };
  return [...words.slice(0, at), both, ...together(words.slice(at + 2), lexicon)];
}

export function wordsAsked(query: string, lexicon: Lexicon): readonly Asked[] {
  const text = queryFrom(query);
  const pieces = (text.replace(FORMS, ' ').trim() || text).split(/\s+/);
  const letters = pieces.flatMap((piece) => spelt(piece, lexicon));
  const all = letters.map(foldText);
  // "Odense C": the last letter may be a word's first one, which says nothing yet.
  const isLetter = (i: number): boolean => i > 0 && /^\p{L}$/u.test(letters[i] ?? '');
  const isTelling = all.map(
    (word, i) => !COMMON.has(word) && !(i === all.length - 1 && isLetter(i)),
  );
  const [first, last] = [isTelling.indexOf(true), isTelling.lastIndexOf(true)];
  const given = all.findIndex((word, i) => word === FOR && first >= 0 && i > first);
  const isVerb = (word: string, i: number): boolean =>
    i < last && WHO.test(`${all[i - 1] ?? ''} ${word}`);
  const typed = all.map((word, i): Typed => ({
    word,
    written: letters[i] ?? word,
    verb: isVerb(word, i),
    forWhom: given >= 0 && i > given,
    apart: isTelling[i - 1] === false,
  }));
  const telling = typed.filter((_, i) => isTelling[i]);
  const kept = together(telling.length ? telling : typed, lexicon);
  // "vi kan" is not on its way to "kanin".
  const isOpen = telling.length > 0 || kept.length === 1;
  return kept.map((one, i) => ({ ...one, unfinished: isOpen && i === kept.length - 1 }));
}
