/** The words and industry codes of trades, from `facts/trades`. */
import trades from '../../data/trades.json' with { type: 'json' };
import { ELSEWHERE, type Lexicon, type Sort } from './lexicon.ts';

const SORTS: Readonly<Record<string, Sort>> = { '+': 'product', '-': 'general' };
/** The file has the words in the order of letters, each without the letters that it shares with the one before. */
const PACKED = /(\d)([^A-Z]*)([A-Z])([+-]?)/g;

/** Adds words of trades, for these positions and for what belongs to none. */
export function addTrades(
  lexicon: Lexicon,
  positions: ReadonlySet<string>,
  words = trades.words,
): void {
  const owners = Object.keys(trades.codes);
  const townLetter = String.fromCharCode(66 + owners.length);
  let word = '';
  for (const [, same, letters = '', letter = '', sort = ''] of words.matchAll(PACKED)) {
    word = word.slice(0, Number(same)) + letters;
    const owner = owners[letter.charCodeAt(0) - 65];
    if (letter === townLetter) lexicon.addTown(word);
    else if (owner === undefined) lexicon.add(word, 'part', 'part');
    else if (owner === ELSEWHERE || positions.has(owner)) lexicon.add(word, owner, SORTS[sort]);
  }
}

const codes: readonly (readonly [code: string, position: string])[] = Object.entries(
  trades.codes,
).flatMap(([position, list]) => list.split(' ').map((code) => [code, position] as const));

/** "433200", "43.32.00" and "43.32": two digits for the division, two for group and class, two for the Danish subclass. */
const CODE = /(?:^|\s)(\d{2})\.?(\d{2})\.?(\d{2})(?=\s|$)|(?:^|\s)(\d{2})\.(\d{1,2})(?=\s|$)/;

/** The first industry code in what was typed, digits only; `null`: there is none. */
export function codeIn(query: string): string | null {
  const digits = CODE.exec(query)?.slice(1).join('');
  return digits ?? null;
}

/** The position whose industry the code belongs to, or `ELSEWHERE`; the longest beginning that is known decides. */
export function positionOfCode(digits: string): string | null {
  let best: readonly [code: string, position: string] = ['', ''];
  for (const one of codes)
    if (digits.startsWith(one[0]) && one[0].length > best[0].length) best = one;
  return best[0] ? best[1] : null;
}
