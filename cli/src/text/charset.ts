/** Bytes as text, whatever a Danish system has written them in. */

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/**
 * Windows-1252, which is what pages mean by ISO-8859-1 too. Node's own decoder has had this wrong.
 */
const fromWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);

const strict = new TextDecoder('utf-8', { fatal: true });
const lenient = new TextDecoder('utf-8');

export interface Decoded {
  readonly text: string;
  readonly odd: 'charset' | 'mojibake' | 'broken-letters' | null;
}

/**
 * `declared` is what a header or the text itself says. UTF-8 that is valid is UTF-8, whatever it
 * says.
 */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  const wide = utf16Of(bytes);
  if (wide) return { text: new TextDecoder(wide).decode(bytes), odd: null };
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return undeclared(bytes, declared);
  }
  return /Ã[\u00a6\u00b8\u00a5\u0098\u2020…˜\u0085\u0086]/.test(text)
    ? repaired(text)
    : { text, odd: null };
}

/** UTF-16, with a mark or without one: of two bytes of a letter that Danish has, one is zero. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  if (head.length < 8) return null;
  const zeros = [0, 1].map(
    (side) => head.filter((byte, i) => i % 2 === side && byte === 0).length / (head.length / 2),
  );
  const [even = 0, odd = 0] = zeros;
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : null;
}

/** What is no valid UTF-8: UTF-8 with a few broken letters, or a table of 256 letters. */
function undeclared(bytes: Uint8Array, declared: string | null): Decoded {
  const text = lenient.decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const good = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (good > broken) return { text, odd: 'broken-letters' };
  const isMac = count(bytes, MAC) > count(bytes, WINDOWS);
  return {
    text: isMac ? new TextDecoder('macintosh').decode(bytes) : fromWindows(bytes),
    odd: /utf-?8/i.test(declared ?? '') ? 'charset' : null,
  };
}

/** æ ø å Æ Ø Å, in the two tables. */
const WINDOWS = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5]);
const MAC = new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]);

/**
 * How many of the letters stand beside a letter of the alphabet, as letters do and signs do not.
 */
function count(bytes: Uint8Array, letters: ReadonlySet<number>): number {
  const isLetter = (byte: number | undefined): boolean =>
    byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
  return bytes.reduce(
    (sum, byte, i) =>
      letters.has(byte) && (isLetter(bytes[i - 1]) || isLetter(bytes[i + 1])) ? sum + 1 : sum,
    0,
  );
}

/** `FÃ¦lles`: UTF-8 that was read as Windows-1252 and written as UTF-8 again. */
function repaired(text: string): Decoded {
  const bytes = Array.from(text, (character) => {
    const high = HIGH.indexOf(character);
    return high >= 0 ? 0x80 + high : character.charCodeAt(0);
  });
  if (bytes.some((byte) => byte > 0xff)) return { text, odd: 'mojibake' };
  try {
    return { text: strict.decode(Uint8Array.from(bytes)), odd: 'mojibake' };
  } catch {
    return { text, odd: 'mojibake' };
  }
}

export const charsetIn = (contentType: string | null): string | null =>
  /charset\s*=\s*["']?([\w-]+)/i.exec(contentType ?? '')?.[1] ?? null;
