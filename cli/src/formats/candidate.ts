/**
 * What every format is read into: an activity as its source tells it, before anything is known of
 * clusters, types and places.
 */
import type { Activity } from '../../../src/data/types.ts';
import type { Found, Recipe } from './recipe.ts';

/**
 * Something to tell of a source: `code` is a key of the words, `at` a place in the source, `title`
 * what the item there is called, and `found` what stood there.
 */
export interface Note {
  readonly code: NoteCode;
  readonly at: string;
  readonly title?: string;
  readonly found?: string;
  /** Which field of the dataset it is about, and what it may hold. */
  readonly field?: string;
  readonly expected?: string;
  /** Why a file of a folder was not read. */
  readonly failure?: { readonly code: FailureCode; readonly found: string };
}

export type NoteCode =
  // An item that is refused.
  | 'no-title'
  | 'no-date'
  | 'bad-date'
  | 'no-year'
  | 'only-pubdate'
  | 'bad-event'
  | 'end-before-start'
  | 'invalid'
  // An item that is left out, as it should be.
  | 'private'
  | 'hidden'
  | 'draft'
  | 'to-check'
  | 'older-version'
  | 'duplicate'
  | 'excluded'
  | 'outside'
  // A value that no dataset may have: the item is taken without it.
  | 'mended'
  | 'locked-times'
  // An item that is taken, with something odd about it.
  | 'bad-end'
  | 'several-times'
  | 'bad-sequence'
  | 'bad-time'
  | 'bad-language'
  | 'unknown-type'
  | 'bad-duration'
  | 'bad-rule'
  | 'start-not-in-rule'
  | 'too-many'
  | 'unknown-zone'
  | 'bad-offset'
  | 'weekday'
  | 'date-part'
  | 'no-such-time'
  | 'bad-link'
  | 'bad-number'
  | 'bad-end-time'
  | 'end-without-start'
  | 'bad-kind'
  | 'bad-format'
  | 'bad-status'
  | 'bad-role'
  | 'bad-sheet-language'
  | 'role-without-cluster'
  | 'unknown-cluster'
  | 'unknown-column'
  | 'two-columns'
  | 'this-and-future'
  | 'bad-place'
  | 'same-uid'
  | 'contradiction'
  | 'kept-apart'
  | 'other-title'
  | 'not-read'
  | 'other-file'
  | 'sheet-not-read'
  | 'sheet-hidden'
  | 'secret-link'
  | 'meeting-link'
  | 'maybe-missing'
  | 'no-detail'
  | 'recipe-part'
  | 'cache'
  | 'charset'
  | 'broken-letters'
  | 'mojibake'
  | 'no-events'
  | 'empty-calendar'
  | 'more-pages';

/** Why nothing could be read of a source. */
export type FailureCode =
  | 'not-found'
  | 'status'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  | 'redirects'
  | 'scheme'
  | 'truncated'
  | 'login'
  | 'emptied'
  | 'zip-bomb'
  | 'not-the-format'
  | 'no-calendar'
  | 'web-page'
  | 'saved-page'
  | 'text-document'
  | 'bad-json'
  | 'no-headings'
  | 'old-excel'
  | 'html-sheet'
  | 'dataset'
  | 'other-version'
  | 'open-document'
  | 'zip'
  | 'pdf'
  | 'no-key'
  | 'private-network'
  | 'robots'
  | 'budget'
  | 'recipe-list'
  | 'recipe-title'
  | 'recipe-date'
  | 'recipe-detail'
  | 'recipe-half'
  | 'nothing-found'
  | 'unconfirmed'
  | 'unreadable'
  | 'empty';

export class Failure extends Error {
  readonly code: FailureCode;
  readonly found: string;

  constructor(code: FailureCode, found = '') {
    super(`${code}${found && `: ${found}`}`);
    this.code = code;
    this.found = found;
  }
}

export interface Candidate {
  /** Where in the source it stood: `VEVENT 3`, `række 7`. */
  at: string;
  uid: string | null;
  /** Which occurrence of a repeated one. */
  recurrence: string | null;
  sequence: number | null;
  url: string | null;
  registrationUrl: string | null;
  title: string;
  description: string | null;
  language: string | null;
  kind: Activity['kind'] | null;
  start: string;
  end: string | null;
  allDay: boolean | null;
  deadline: string | null;
  timeZone: string;
  venue: string | null;
  address: string | null;
  postcode: string | null;
  town: string | null;
  country: string | null;
  lat: number | null;
  lon: number | null;
  format: Activity['format'];
  status: Activity['status'];
  price: string | null;
  organiser: string | null;
  coOrganisers: string[];
  categories: string[];
  /** Types of activity, as a sheet names them. */
  types: string[];
  /** As written: ids, names or short names. */
  clusters: string[];
  role: string | null;
}

export interface Parsed {
  readonly candidates: Candidate[];
  readonly refused: Note[];
  readonly warnings: Note[];
  /** Items that are no news for anybody: private ones, versions that a newer one replaces. */
  readonly leftOut?: Note[];
  /** The address of the next page of the same list. */
  readonly next?: string | null;
  /** What a list tells of items that have pages of their own, which are to be read too. */
  readonly details?: readonly Found[];
}

export interface ReadOptions {
  /** What a time without a zone is told in, and what times are turned into. */
  readonly timeZone: string;
  /** The day that missing years are counted from. */
  readonly today: string;
  /** Repeated events are written out from the first of these days to the last. */
  readonly from: string;
  readonly to: string;
  /** The address that the source came from, for relative links. */
  readonly base: string | null;
  readonly charset: string | null;
  /** Of a JSON source: the path to its list, as a JSON Pointer. */
  readonly pointer?: string | null;
  /** Of a web page: where in it the activities stand. */
  readonly recipe?: Recipe | null;
  /** Of an item's own page: what the list has told of it. */
  readonly found?: Found | null;
}

export const candidate = (
  known: Partial<Candidate> & Pick<Candidate, 'at' | 'title' | 'start' | 'timeZone'>,
): Candidate => ({
  uid: null,
  recurrence: null,
  sequence: null,
  url: null,
  registrationUrl: null,
  description: null,
  language: null,
  kind: null,
  end: null,
  allDay: null,
  deadline: null,
  venue: null,
  address: null,
  postcode: null,
  town: null,
  country: null,
  lat: null,
  lon: null,
  format: null,
  status: null,
  price: null,
  organiser: null,
  coOrganisers: [],
  categories: [],
  types: [],
  clusters: [],
  role: null,
  ...known,
});

/** 00:00–23:59 is how programs without whole days write them. */
export function wholeDays(
  start: string,
  end: string | null,
): { start: string; end: string | null; allDay: boolean } | null {
  if (!start.endsWith('T00:00') || !/T(?:23:5\d|00:00)$/.test(end ?? '') || !end || end <= start)
    return null;
  const last = end.endsWith('T00:00')
    ? new Date(Date.parse(`${end}Z`) - 60_000).toISOString().slice(0, 10)
    : end.slice(0, 10);
  return {
    start: start.slice(0, 10),
    end: last === start.slice(0, 10) ? null : last,
    allDay: true,
  };
}
