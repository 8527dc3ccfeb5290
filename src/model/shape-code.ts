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

const codeOf = (character: number): number => character - FIRST - (character > BACKSLASH ? 1 : 0);
const characterOf = (code: number): string => String.fromCharCode(code + FIRST + (code + FIRST >= BACKSLASH ? 1 : 0));

export function encodeLists(lists: readonly (readonly number[])[]): string {
  const one = (n: number): string => {
    if (Math.abs(n) <= HALF) return characterOf(n + HALF);
    const wide = n + Math.floor((SPAN * SPAN) / 2);
    if (wide < 0 || wide >= SPAN * SPAN) throw new RangeError(`${n} is too far for the code.`);
    return characterOf(WIDE) + characterOf(Math.floor(wide / SPAN)) + characterOf(wide % SPAN);
  };
  return lists.map((list) => list.map(one).join('')).join(characterOf(END));
}

export function decodeLists(text: string): number[][] {
  let list: number[] = [];
  const lists = [list];
  for (let i = 0; i < text.length; i++) {
    const code = codeOf(text.charCodeAt(i));
    if (code === END) lists.push((list = []));
    else if (code === WIDE) {
      list.push(codeOf(text.charCodeAt(i + 1)) * SPAN + codeOf(text.charCodeAt(i + 2)) - Math.floor((SPAN * SPAN) / 2));
      i += 2;
    } else list.push(code - HALF);
  }
  return lists;
}
