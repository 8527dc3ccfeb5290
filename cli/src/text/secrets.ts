/**
 * What only the keeper of a calendar may know: addresses with a key in them, links and codes of
 * meetings.
 */
import type { Candidate, Note } from '../formats/candidate.ts';

const isAddress = (from: string): boolean => /^[a-z][a-z\d+.-]+:\/\//i.test(from);

/** Names of values in a query that open something. */
const KEYS = new RegExp(
  `^(?:${[
    '.*token',
    '.*secret',
    '(?:api|access|private|feed|export)?[-_]?key',
    'x-api-key',
    'auth.*',
    'sig(?:nature)?',
    'pass(?:word|wd|code)?',
    'pwd',
    'sid',
    'session.*',
    'hmac',
    'hash',
    'code',
  ].join('|')})$`,
  'i',
);

/**
 * A part of a path that nobody would think of: `private-5f3c9d…`, a long mixture of letters and
 * digits.
 */
const isRandom = (part: string): boolean =>
  /^private-/i.test(part) ||
  (part.length >= 20 &&
    /\d/.test(part) &&
    /[a-z]/i.test(part) &&
    !/[._-][a-z]{3,}[._-]/i.test(part));

/**
 * Whether who has the address has more than the public: it is not to be printed, written or
 * published.
 */
export function isSecret(address: string): boolean {
  if (!isAddress(address) || !URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username || url.password) return true;
  if ([...url.searchParams.keys()].some((key) => KEYS.test(key))) return true;
  return url.pathname.split('/').some((part) => isRandom(part.replace(/\.\w{1,4}$/, '')));
}

/**
 * An address as it may be told: without its query, and without its path where that holds a secret.
 */
export function shownAddress(from: string): string {
  if (!isAddress(from) || !URL.canParse(from)) return from;
  const { protocol, host, pathname } = new URL(from);
  return isSecret(from) ? `${protocol}//${host}/…` : `${protocol}//${host}${pathname}`;
}

const ROOMS = [
  'teams\\.(?:microsoft|live)\\.com/(?:l/meetup-join|meet)',
  'zoom\\.us/(?:j|w|my|s)',
  'zoomgov\\.com/j',
  'meet\\.google\\.com',
  'webex\\.com/(?:meet|join|[\\w-]+/j)',
  'gotomeet(?:ing)?\\.(?:com|me)',
  'whereby\\.com',
  'bluejeans\\.com',
  'meet\\.jit\\.si',
  'join\\.skype\\.com',
].join('|');
/** Links by which one walks into an online meeting. */
const MEETING = new RegExp(`https?://(?:[\\w-]+\\.)*(?:${ROOMS})[^\\s<>"')\\]]*`, 'gi');

const CODE_WORDS = [
  'mødekode',
  'møde-?\\s?id',
  'adgangskode',
  'kodeord',
  'konference-?id',
  'telefonkonference-?id',
  'meeting\\s(?:id|code|password|passcode)',
  'conference\\sid',
  'pass(?:word|code)',
  'passwort',
  'kenncode',
  'besprechungs-?id',
  'pin(?:-?kode|-?code)?',
].join('|');
/** `Mødekode 123 456 789`, `Adgangskode: hemmelig`: the word, and what stands behind it. */
const CODES = new RegExp(
  `(?<![\\p{L}\\d])(?:${CODE_WORDS})(?![\\p{L}])\\s*(?:(?:er|is|ist)\\b\\s*)?` +
    '(?:[:=]\\s*(?:\\d[\\d ]{2,}\\d#?|\\S+)|\\d[\\d ]{2,}\\d#?)',
  'giu',
);

const isMeeting = (link: string | null): boolean => link !== null && link.search(MEETING) === 0;

function withoutCodes(text: string): string {
  return text
    .replace(MEETING, '')
    .replace(CODES, '')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim();
}

const TEXTS = ['description', 'venue', 'address', 'price', 'organiser'] as const;
const LINKS = ['url', 'registrationUrl'] as const;

/** The item as everybody may read it; what was cut is told. `from`: the address of its source. */
export function withoutSecrets(one: Candidate, from: string, warnings: Note[]): Candidate {
  const clean = { ...one };
  const cut = (code: Note['code']): void => {
    if (warnings.some((note) => note.code === code && note.at === one.at)) return;
    warnings.push({ code, at: one.at, title: clean.title });
  };
  const title = withoutCodes(one.title) || one.title;
  if (title !== one.title.trim()) cut('meeting-link');
  clean.title = title;
  for (const field of TEXTS) {
    const text = one[field];
    if (text === null || (text.search(MEETING) < 0 && text.search(CODES) < 0)) continue;
    clean[field] = withoutCodes(text) || null;
    cut('meeting-link');
  }
  for (const field of LINKS) {
    const link = one[field];
    if (!link) continue;
    if (isMeeting(link)) {
      clean[field] = null;
      clean.format ??= 'online';
      cut('meeting-link');
    } else if (isKeyed(link, from)) {
      clean[field] = null;
      cut('secret-link');
    }
  }
  return clean;
}

/** The source's own secret address, or a link that opens more than a page. */
function isKeyed(link: string, from: string): boolean {
  if (isSecret(from) && link.split('?')[0] === from.split('?')[0]) return true;
  const url = new URL(link);
  return (
    /\/private-[\da-f]{8,}/i.test(url.pathname) ||
    [...url.searchParams.keys()].some((key) => /token|secret|api[-_]?key|passw/i.test(key))
  );
}
