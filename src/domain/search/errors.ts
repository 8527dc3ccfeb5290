import { listOf } from '../../data/list-of.ts';

/** Letters added, left out, changed or swapped with their neighbour, up to `most`; beyond that `most + 1`. */
export function errorsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  // What is the same before and after is no error.
  const shorter = Math.min(one.length, other.length);
  let before = 0;
  while (before < shorter && one[before] === other[before]) before++;
  let after = 0;
  while (after < shorter - before && one.at(-1 - after) === other.at(-1 - after)) after++;
  const a = one.slice(before, one.length - after);
  const b = other.slice(before, other.length - after);
  // One error changes one letter, or swaps two.
  if (most === 1 && Math.max(a.length, b.length) > 2) return 2;
  return a && b ? distance(a, b, most) : Math.max(a.length, b.length);
}

function distance(a: string, b: string, most: number): number {
  let [previous, last]: [number[], number[]] = [[], listOf(b.length + 1, (i) => i)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (previous[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [previous, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}

/** So many letters of a word of that length may be wrong. */
export const errorsAllowed = ({ length }: string): number => lengthAllows(length);

function lengthAllows(length: number): number {
  if (length >= 10) return 2;
  return length >= 4 ? 1 : 0;
}

export interface Spelling {
  readonly word: string;
  readonly stem: string;
}

/** Stems of so few letters are like many others: those must be as long, and the whole words nearly alike. */
const SHORT_STEM = 4;

/** Typing errors between two words, or their stems where these are long enough to tell; beyond `most` `Infinity`. */
export function errorsOfWord(one: Spelling, word: string, stem: string, most: number): number {
  const whole = errorsBetween(one.word, word, most);
  const shorter = Math.min(one.stem.length, stem.length);
  if (whole <= 1 || shorter < SHORT_STEM) return whole <= most ? whole : Infinity;
  const allowed = Math.min(most, lengthAllows(shorter));
  const ofStem = errorsBetween(one.stem, stem, allowed);
  const isAlike =
    shorter > SHORT_STEM ||
    (one.stem.length === stem.length && errorsBetween(one.word, word, ofStem + 1) <= ofStem + 1);
  const least = ofStem <= allowed && isAlike ? Math.min(ofStem, whole) : whole;
  return least <= most ? least : Infinity;
}
