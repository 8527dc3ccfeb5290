/** Finding words the Danish way: case does not count, æ is ae, ø is oe, å is aa, other marks are left out. */
import { queryFrom } from './query.ts';

export const LETTERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
};

/** The text as it is compared. */
export const foldText = (text: string): string => {
  const low = text.normalize('NFC').toLowerCase();
  // Most texts have none of them.
  return /[^\0-\x7f]/.test(low)
    ? low
        .replace(/[æøåäöüß]/g, (letter) => LETTERS[letter] ?? letter)
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
    : low;
};

/** The words of what the visitor typed, as they are compared. */
export const queryWords = (query: string): readonly string[] => wordsOf(queryFrom(query));

/** The words of a text of the data, as they are compared. */
export const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);

/** Whether every word of the query stands somewhere in the texts, also inside a compound ("teknologi" in "Miljøteknologi"). */
export function matchesQuery(texts: readonly string[], query: string): boolean {
  const all = foldText(texts.join('\n'));
  return queryWords(query).every((word) => all.includes(word));
}
