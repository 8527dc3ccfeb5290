/**
 * Whole numbers as text that compresses well: one character for -44 to 44, three for the rest up to ±3,960, and one that
 * ends a list. The characters are those of ASCII that JSON writes as they are.
 */
const FIRST = 35;
const SPAN = 89;
const HALF = 44;
const WIDE = SPAN;
const END = SPAN + 1;
/** The backslash is left out. */
const BACKSLASH = 92;

/** Points lie on a grid of two units of the plane, 200 m; those of the neighbours, which fade out, of four. */
export const GRID = 2;
export const COARSE_GRID = 4;

const characterOf = (code: number): string =>
  String.fromCharCode(code + FIRST + (code + FIRST >= BACKSLASH ? 1 : 0));

export function encodeLists(lists: readonly (readonly number[])[]): string {
  const one = (n: number): string => {
    if (Math.abs(n) <= HALF) return characterOf(n + HALF);
    const wide = n + Math.floor((SPAN * SPAN) / 2);
    if (wide < 0 || wide >= SPAN * SPAN) throw new RangeError(`${n} is too far for the code.`);
    return characterOf(WIDE) + characterOf(Math.floor(wide / SPAN)) + characterOf(wide % SPAN);
  };
  return lists.map((list) => list.map(one).join('')).join(characterOf(END));
}

/** Nothing is called for a number that another one does not need: it runs once, before the engine has made it fast. */
export function decodeLists(text: string): number[][] {
  let list: number[] = [];
  const lists = [list];
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    const code = character > BACKSLASH ? character - FIRST - 1 : character - FIRST;
    if (code < WIDE) list.push(code - HALF);
    else if (code === END) lists.push((list = []));
    else {
      const [high, low] = [text.charCodeAt(++i), text.charCodeAt(++i)];
      const wide =
        (high > BACKSLASH ? high - FIRST - 1 : high - FIRST) * SPAN +
        (low > BACKSLASH ? low - FIRST - 1 : low - FIRST);
      list.push(wide - Math.floor((SPAN * SPAN) / 2));
    }
  }
  return lists;
}
