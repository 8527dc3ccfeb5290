/** Bytes as text, whatever a Danish system has written them in. */

const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/**
 * Windows-1252, which is what pages mean by ISO-8859-1 too. Node's own decoder has had this wrong.
 */
const fromWindows = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (character) => HIGH[character.charCodeAt(0) - 0x80] ?? character);

const DOS_HIGH =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒ' +
  'áíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐' +
  '└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀' +
  'ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0';
/** Code page 850, which Excel calls "CSV (MS-DOS)". */
const fromDos = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : (DOS_HIGH[byte - 0x80] ?? '\ufffd'),
  ).join('');

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
  const wide = wideOf(bytes);
  if (wide) return { text: fromWide(bytes, wide), odd: null };
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

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

const MARKS: readonly (readonly [Wide, readonly number[]])[] = [
  ['utf-32le', [0xff, 0xfe, 0, 0]],
  ['utf-32be', [0, 0, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * UTF-16 and UTF-32, with a mark or without one: of the two or four bytes of a letter that Danish
 * has, all but one are zero.
 */
export function wideOf(bytes: Uint8Array): Wide | null {
  const marked = MARKS.find(([, mark]) => mark.every((byte, i) => bytes[i] === byte));
  if (marked) return marked[0];
  const head = bytes.subarray(0, 400);
  if (head.length < 8) return null;
  const zerosAt = (side: number, of: number): number =>
    head.filter((byte, i) => i % of === side && byte === 0).length / (head.length / of);
  const [first = 0, second = 0, third = 0, fourth = 0] = [0, 1, 2, 3].map((side) =>
    zerosAt(side, 4),
  );
  if (second > 0.9 && third > 0.9) {
    if (fourth > 0.9 && first < 0.1) return 'utf-32le';
    if (first > 0.9 && fourth < 0.1) return 'utf-32be';
  }
  const [even, odd] = [zerosAt(0, 2), zerosAt(1, 2)];
  if (odd > 0.7 && even < 0.1) return 'utf-16le';
  return even > 0.7 && odd < 0.1 ? 'utf-16be' : null;
}

function fromWide(bytes: Uint8Array, wide: Wide): string {
  if (wide === 'utf-16le' || wide === 'utf-16be') return new TextDecoder(wide).decode(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = '';
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, wide === 'utf-32le');
    text += code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code);
  }
  return text.replace(/^\ufeff/, '');
}

/** What is no valid UTF-8: UTF-8 with a few broken letters, or a table of 256 letters. */
function undeclared(bytes: Uint8Array, declared: string | null): Decoded {
  const text = lenient.decode(bytes);
  const broken = text.split('\ufffd').length - 1;
  const good = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  if (good > broken) return { text, odd: 'broken-letters' };
  const [windows, mac, dos] = [WINDOWS, MAC, DOS].map((letters) => count(bytes, letters)) as [
    number,
    number,
    number,
  ];
  const isDos = dos > windows && dos > mac;
  const other = mac > windows ? new TextDecoder('macintosh').decode(bytes) : fromWindows(bytes);
  return {
    text: isDos ? fromDos(bytes) : other,
    odd: /utf-?8/i.test(declared ?? '') ? 'charset' : null,
  };
}

/** æ ø å Æ Ø Å, in the three tables. */
const WINDOWS = new Set([0xe6, 0xf8, 0xe5, 0xc6, 0xd8, 0xc5]);
const MAC = new Set([0xbe, 0xbf, 0x8c, 0xae, 0xaf, 0x81]);
/** Without Æ, which is the apostrophe of Windows. */
const DOS = new Set([0x91, 0x9b, 0x86, 0x9d, 0x8f]);
/** æ of MS-DOS is a quotation mark of Windows: a letter only between two others. */
const AMBIGUOUS = 0x91;

/**
 * How many of the letters stand beside a letter of the alphabet, as letters do and signs do not.
 */
function count(bytes: Uint8Array, letters: ReadonlySet<number>): number {
  const isLetter = (byte: number | undefined): boolean =>
    byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
  return bytes.reduce(
    (sum, byte, i) =>
      letters.has(byte) && standsAmong(byte, isLetter(bytes[i - 1]), isLetter(bytes[i + 1]))
        ? sum + 1
        : sum,
    0,
  );
}

const standsAmong = (byte: number, before: boolean, after: boolean): boolean =>
  byte === AMBIGUOUS ? before && after : before || after;

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
