import { DomUtils, parseDocument } from 'htmlparser2';
import { withoutTags } from './tags.ts';

const { textContent } = DomUtils;
const BREAKS = /<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\b[^>]*>/gi;
const UNSEEN = /<(script|style|template|noscript|iframe)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const LONGEST = 4000;

/**
 * Markup, entities and hard spaces away; paragraphs stay lines. What comes out is text and is to be
 * shown as text.
 */
export function plain(written: string | null | undefined): string | null {
  if (!written) return null;
  let text = written.slice(0, 200_000);
  if (/<[a-z!/]|&(?:#\d+|#x[\da-f]+|[a-z]+);/i.test(text)) {
    text = textContent(parseDocument(text.replace(UNSEEN, ' ').replace(BREAKS, '$&\n')));
    // Some feeds escape their markup twice.
    if (/<\/?(?:p|br|div|a|strong|em|span|ul|li)\b/i.test(text))
      text = textContent(parseDocument(text.replace(UNSEEN, ' ').replace(BREAKS, '$&\n')));
  }
  const cleared = text
    .normalize('NFC')
    .replace(/[\u00a0\u202f\u2007]/g, ' ')
    .replace(/(?![\n\t])[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  // What control characters held apart may be a tag without them.
  const lines = withoutTags(cleared).trim();
  if (!lines) return null;
  return lines.length > LONGEST ? `${cut(lines, LONGEST)} …` : lines;
}

/** The same on one line, without the asterisks that an editor's Markdown left. */
export const line = (written: string | null | undefined): string | null =>
  plain(written)
    ?.replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/\s+/g, ' ')
    .slice(0, 500) ?? null;

/** Without half a character at the end. */
const cut = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

type TitleStatus = 'cancelled' | 'full' | 'postponed' | null;

const STATUS_WORDS: readonly (readonly [words: string, status: TitleStatus])[] = [
  ['aflyst|aflyses|annulleret|annuleret|afgesagt|cancell?ed', 'cancelled'],
  ['udskudt|udsat|postponed', 'postponed'],
  ['udsolgt|alt optaget|fuldt booket|fully booked|sold out', 'full'],
];
const ALL_WORDS = STATUS_WORDS.map(([words]) => words).join('|');
const PICTURE = '\\p{Extended_Pictographic}\\ufe0f';
const SIGN = `[!:•·|/–—${PICTURE}-]+`;
/** `[AFLYST] …`, `Annulleret: …`, `*UDSOLGT* – …`, `❌ AFLYST ❌ …`. */
const BEFORE = new RegExp(
  `^[*\\s${PICTURE}]*(?:[[(]\\s*(${ALL_WORDS})!*\\s*[\\])][*\\s]*(?:${SIGN})?|(${ALL_WORDS})[*\\s]*${SIGN})\\s*`,
  'iu',
);
/** `AFLYST …`: without a sign, the word is one of its own only where it alone is in capitals. */
const SHOUTED = new RegExp(`^[*\\s${PICTURE}]*(${ALL_WORDS.toUpperCase()})\\s+(?=\\S)`, 'u');
/** `… (aflyst)`, `… – aflyst`. */
const BEHIND = new RegExp(
  `\\s*(?:[[(]\\s*(${ALL_WORDS})!*\\s*[\\])]|\\s${SIGN}\\s*(${ALL_WORDS}))[*!.\\s${PICTURE}]*$`,
  'iu',
);
/** `… AFLYST`, where the rest is not in capitals and does not say that it is none. */
const SHOUTED_BEHIND = new RegExp(
  `(?<=\\p{Ll}.*)(?<!(?<!\\p{L})(?:ikke|not))\\s+(${ALL_WORDS.toUpperCase()})[*!.\\s]*$`,
  'u',
);
/** Nothing but the word, however it is dressed. */
const ALONE = new RegExp(`^[^\\p{L}]*(${ALL_WORDS})[^\\p{L}]*$`, 'iu');

/** What was put before or behind a title, all of it, and the title. */
export function titleAndStatus(title: string): { title: string; status: TitleStatus } {
  const alone = ALONE.exec(title);
  if (alone) return { title, status: statusOf(alone[1] ?? '') };
  for (const pattern of [BEFORE, SHOUTED, BEHIND, SHOUTED_BEHIND]) {
    const match = pattern.exec(title);
    if (!match) continue;
    const own = title.slice(0, match.index) + title.slice(match.index + match[0].length);
    if (!own.trim()) continue;
    const status = statusOf(match[1] ?? match[2] ?? '');
    const rest = titleAndStatus(own.trim());
    return { title: rest.title, status: rest.status === 'cancelled' ? rest.status : status };
  }
  return { title, status: null };
}

/** A word of status anywhere in a text that is no title: `3. december (aflyst)`. */
export function statusWordIn(text: string): TitleStatus {
  const found = WORDS_ANYWHERE.exec(text)?.[1];
  return found ? statusOf(found) : null;
}

const WORDS_ANYWHERE = new RegExp(`(?<!\\p{L})(?<!(?:ikke|not) )(${ALL_WORDS})(?!\\p{L})`, 'iu');

const statusOf = (word: string): TitleStatus =>
  STATUS_WORDS.find(([words]) => new RegExp(`^(?:${words})$`, 'i').test(word))?.[1] ?? null;
