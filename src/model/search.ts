/** Finding words the Danish way: case does not count, æ is ae, ø is oe, å is aa, other marks are left out. */

const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** The text as it is compared, and for each of its characters the place in the original. */
function folded(text: string): { text: string; from: number[] } {
  let plain = '';
  const from: number[] = [];
  Array.from(text.normalize('NFC')).reduce((at, letter) => {
    const low = letter.toLowerCase();
    const letters = LETTERS[low] ?? low.normalize('NFD').replace(/\p{M}/gu, '');
    plain += letters;
    for (let i = 0; i < letters.length; i++) from.push(at);
    return at + letter.length;
  }, 0);
  return { text: plain, from };
}

/** The text as it is compared, without the places: many are folded at once. */
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
export const queryWords = (query: string): readonly string[] =>
  foldText(query)
    .split(/[^\p{L}\p{N}&]+/u)
    .filter(Boolean);

/** Whether every word of the query stands somewhere in the texts, also inside a compound ("teknologi" in "Miljøteknologi"). */
export function matchesQuery(texts: readonly string[], query: string): boolean {
  const all = foldText(texts.join('\n'));
  return queryWords(query).every((word) => all.includes(word));
}

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** The text cut where the query's words are found in it. */
export function segmentsOf(text: string, query: string): readonly Segment[] {
  const plain = folded(text);
  const hits = new Set<number>();
  for (const word of queryWords(query)) {
    for (let at = plain.text.indexOf(word); at >= 0; at = plain.text.indexOf(word, at + 1)) {
      for (let i = at; i < at + word.length; i++) hits.add(plain.from[i] ?? 0);
    }
  }
  const segments: { text: string; hit: boolean }[] = [];
  Array.from(text.normalize('NFC')).reduce((at, letter) => {
    const hit = hits.has(at);
    const last = segments.at(-1);
    if (last?.hit === hit) last.text += letter;
    else segments.push({ text: letter, hit });
    return at + letter.length;
  }, 0);
  return segments;
}
