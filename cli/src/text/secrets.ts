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

/** A secret address as it may be told; any other as it is. */
export const toldAddress = (from: string): string => (isSecret(from) ? shownAddress(from) : from);

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
  '(?:møde|webinar|arrangements)-?\\s?(?:id|nummer)',
  'adgangskode',
  'adgangsnummer',
  'kodeord',
  'sikkerhedskode',
  'konference-?(?:id|kode)',
  'telefonkonference-?id',
  '(?:meeting|webinar|event)\\s(?:id|code|number|password|passcode)',
  'access\\s?(?:code|number)',
  'host\\s?key',
  'security\\scode',
  'conference\\sid',
  'pass(?:word|code)',
  'passwort',
  'kenncode',
  'zugangscode',
  'besprechungs-?id',
  'pin(?:-?kode|-?code)?',
].join('|');
/** Groups of digits, or one word that holds a digit, as codes do. */
const CODE = '(?:(?:\\d+[ -])*\\d{3,}\\S*|(?=\\S*\\d)[^\\s:]{4,})';
/**
 * `Mødekode 123 456 789`, `Adgangskode: hemmelig`, `Pinkode til mødet er 7788`, and a code on the
 * line below: the word, and what stands behind it.
 */
const CODES = new RegExp(
  `(?<![\\p{L}\\d])(?:${CODE_WORDS})(?![\\p{L}])(?:[ \\t]*\\([^)\\n]{1,40}\\))?(?:${[
    `\\s*(?:(?:er|is|ist)\\s*)?[:=]\\s*(?:(?:\\d+[ -])+\\d\\S*|\\S+)`,
    `(?:[ \\t]+\\p{L}+){0,4}?[ \\t]+(?:er|is|ist|lyder)[ \\t]+${CODE}`,
    `\\s+${CODE}`,
    `[ \\t]*\\n[ \\t]*\\S{4,}[ \\t]*(?=\\n|$)`,
  ].join('|')})`,
  'giu',
);
/** What a telephone dials behind the number: `,,334455667#`. */
const DIALLED = /(?:,{2,}\s?[*]?\d[\d ]*\d#?|[,;x]\s?\d{6,}#)+/gi;
/** `koden`: a code of anything, unless the text is of an online meeting. */
const WEAK =
  /(?<=(?<![\p{L}\d])(?:koden?|(?:the )?code)(?:[ \t]+(?:er|is))?:?[ \t]+)(?=\S*\d)[\p{L}\d#-]{4,}/giu;
const ONLINE =
  /zoom|teams|webex|google meet|skype|(?:log(?:ger|ge)?|ring(?:er)?) (?:på|ind)|log ?in|dial/i;
/** What one may be told a code for, to everybody. */
const OFFER = /rabat|discount|kupon|coupon|%/i;

const isMeeting = (link: string | null): boolean => link !== null && link.search(MEETING) === 0;

const tidy = (text: string): string =>
  text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim();

function withoutCodes(text: string): string {
  const bare = text.replace(MEETING, '').replace(CODES, '').replace(DIALLED, '');
  return ONLINE.test(text) && !OFFER.test(text) ? bare.replace(WEAK, '') : bare;
}

const ADDRESS = /\b(?:https?|webcals?):\/\/[^\s<>"')\]]*[^\s<>"')\].,;:!?]/gi;
const withoutKeys = (text: string, from: string): string =>
  text.replace(ADDRESS, (link) => (isKeyed(link, from) ? '' : link));

/** A note as it may be printed. */
export function shownNote(note: Note, from = ''): Note {
  const shown = (text: string): string =>
    text.replace(ADDRESS, (link) => (isKeyed(link, from) ? shownAddress(link) : link));
  return {
    ...note,
    ...(note.title === undefined ? {} : { title: shown(note.title) }),
    ...(note.found === undefined ? {} : { found: shown(note.found) }),
  };
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
  const cleared = (text: string): string => {
    const open = withoutKeys(text, from);
    const left = withoutCodes(open);
    if (open !== text) cut('secret-link');
    if (left !== open) cut('meeting-link');
    return left === text ? text : tidy(left);
  };
  // Notes tell the title: it comes first.
  clean.title = tidy(withoutCodes(withoutKeys(one.title, from))) || '…';
  cleared(one.title);
  for (const field of TEXTS) {
    const text = one[field];
    if (text !== null) clean[field] = cleared(text) || null;
  }
  clean.coOrganisers = one.coOrganisers.map(cleared).filter(Boolean);
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
  if (!URL.canParse(link)) return false;
  const url = new URL(link);
  return (
    Boolean(url.username || url.password) ||
    /\/private-(?=\w*\d)\w{8,}/i.test(url.pathname) ||
    (/\.ics$/i.test(url.pathname) && isSecret(link)) ||
    [...url.searchParams.keys()].some((key) => /token|secret|api[-_]?key|passw/i.test(key))
  );
}
