/**
 * Texts as they are compared: without case, accents, signs and the two ways of writing å, æ and ø.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/å/g, 'aa')
    .replace(/ä|æ/g, 'ae')
    .replace(/ö|ø/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * How many letters are changed, put in, left out, or swapped with their neighbour between two words,
 * up to a bound.
 */
function distance(a: string, b: string, most = 3): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? most + 1;
}

/** So many letters of a word may be wrong. */
function errorsAllowed(word: string): number {
  if (word.length < 4) return 1;
  return word.length < 6 ? 2 : 3;
}

/** The known word that was probably meant; `null`: none is near. */
export function meant(
  word: string,
  known: Iterable<string>,
  most = errorsAllowed(word),
): string | null {
  let [best, nearest]: [string | null, number] = [null, most + 1];
  for (const one of known) {
    const far = distance(word.toLowerCase(), one.toLowerCase(), most);
    if (far < nearest) [best, nearest] = [one, far];
  }
  return best;
}
