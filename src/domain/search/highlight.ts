/** Where a text holds what the visitor looks for. */
import { foldText, LETTERS, queryWords } from './fold.ts';

/** The text as it is compared, and for each of its characters the place in the original. */
function folded(text: string): { text: string; from: number[] } {
  let plain = '';
  const from: number[] = [];
  let at = 0;
  for (const letter of text.normalize('NFC')) {
    const low = letter.toLowerCase();
    const letters = LETTERS[low] ?? low.normalize('NFD').replace(/\p{M}/gu, '');
    plain += letters;
    for (let i = 0; i < letters.length; i++) from.push(at);
    at += letter.length;
  }
  return { text: plain, from };
}

export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** The text cut where the query's words are found in it. */
export function highlight(text: string, query: string): readonly Segment[] {
  const words = queryWords(query);
  const all = foldText(text);
  // Most texts have none of them.
  if (!words.some((word) => all.includes(word)))
    return text ? [{ text: text.normalize('NFC'), hit: false }] : [];
  const plain = folded(text);
  const hits = new Set<number>();
  for (const word of words) {
    for (let at = plain.text.indexOf(word); at >= 0; at = plain.text.indexOf(word, at + 1)) {
      for (let i = at; i < at + word.length; i++) hits.add(plain.from[i] ?? 0);
    }
  }
  const segments: { text: string; hit: boolean }[] = [];
  let at = 0;
  for (const letter of text.normalize('NFC')) {
    const hit = hits.has(at);
    const last = segments.at(-1);
    if (last?.hit === hit) last.text += letter;
    else segments.push({ text: letter, hit });
    at += letter.length;
  }
  return segments;
}
