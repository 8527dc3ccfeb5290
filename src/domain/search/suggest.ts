/** What somebody may have meant who wrote something that there is not. */
import { listOf } from '../../data/list-of.ts';

const pairsOf = (word: string): Set<string> => {
  const plain = ` ${word.toLowerCase().normalize('NFC')} `;
  return new Set(listOf(plain.length - 1, (i) => plain.slice(i, i + 2)));
};

/** The `count` of `items` whose names share most pairs of letters with `wanted`, the likest first; of equals the first. */
export function suggest<T extends { readonly name: string }>(
  wanted: string,
  items: readonly T[],
  count: number,
): readonly T[] {
  const pairs = pairsOf(wanted);
  return items
    .map((item) => {
      const own = pairsOf(item.name);
      return {
        item,
        likeness: [...own].filter((pair) => pairs.has(pair)).length / (own.size + pairs.size),
      };
    })
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ item }) => item);
}
