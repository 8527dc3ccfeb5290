/** Bytes as text, whatever a Danish system has written them in. */

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Windows-1252, which is what pages mean by ISO-8859-1 too. Node's own decoder has had this wrong. */
const fromWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);

const strict = new TextDecoder('utf-8', { fatal: true });

export interface Decoded {
  readonly text: string;
  readonly odd: 'charset' | 'mojibake' | null;
}

/** `declared` is what a header or the text itself says. UTF-8 that is valid is UTF-8, whatever it says. */
export function decode(bytes: Uint8Array, declared: string | null = null): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), odd: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), odd: null };
  let text: string;
  try {
    text = strict.decode(bytes);
  } catch {
    return { text: fromWindows(bytes), odd: /utf-?8/i.test(declared ?? '') ? 'charset' : null };
  }
  return /Ã[\u00a6\u00b8\u00a5\u0098\u2020…˜\u0085\u0086]/.test(text)
    ? repaired(text)
    : { text, odd: null };
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
