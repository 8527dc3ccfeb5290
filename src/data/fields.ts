/**
 * The kinds of field that the format is made of. `null` means not known or not verified. What a kind says holds wherever it
 * stands: a field is given one, and is checked with no more to be done.
 */
import * as v from 'valibot';
import { LONGEST_DESCRIPTION, LONGEST_TEXT } from './longest.ts';
import { isRealMoment, isZone } from './real-time.ts';

const real = v.check(isRealMoment, 'a day that the calendar has');

const upTo = (most: number) =>
  v.pipe(v.string(), v.minLength(1), v.maxLength(most, `a text of at most ${most} characters`));
export const text = upTo(LONGEST_TEXT);
export const longText = upTo(LONGEST_DESCRIPTION);
export const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in lower case, digits and hyphens'),
);
export const url = v.pipe(
  text,
  v.regex(/^https?:\/\/[^\s]+$/, 'an http or https address'),
  // What the pattern lets through may still be no address that a browser can follow, `https://[` say.
  v.check((address) => URL.canParse(address), 'an http or https address'),
);
/** An address with a place for an id: `https://www.example.dk/klynger/aktivitet/{id}.html`. */
export const addressOfEach = v.pipe(
  text,
  v.regex(/^https?:\/\/[^\s?#{}]+\{id\}[^\s?#{}]*$/, 'an http or https address with {id} in it'),
  v.check((address) => URL.canParse(address), 'an http or https address with {id} in it'),
);
/** A calendar day, `2022-06-15`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'), real);
/** A day, a month or a year, as exact as the source is: `2022-06-15`, `2022-06`, `2022`. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date as YYYY-MM-DD, YYYY-MM or YYYY'),
  real,
);
/** A day, or a day with a wall-clock time: `2022-06-15`, `2022-06-15T13:00`. */
export const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/,
    'a day as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm',
  ),
  real,
);
/** A moment in UTC, `2026-11-26T08:00Z`. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/, 'a moment in UTC as YYYY-MM-DDThh:mmZ'),
);
/** An IANA time zone, `Europe/Copenhagen`. */
export const zone = v.pipe(text, v.check(isZone, 'an IANA time zone'));
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const kroner = v.nullable(count);
/** Danish and English, and any other language by its code where somebody wrote it: `de`. */
export const localised = v.objectWithRest({ da: text, en: text }, text);
/** Places in the dataset's `sources`, counted from 0. */
export const sources = v.array(count);
export const qualifier = v.picklist(['exact', 'approximately', 'more-than', 'less-than']);

/** What a field may refer to by its id. */
export type Kind =
  | 'position'
  | 'programme'
  | 'funder'
  | 'party'
  | 'cluster'
  | 'type'
  | 'activity'
  | 'region'
  | 'municipality';

/** The id of another record. That there is one is checked wherever such a field stands. */
export const idOf = (refersTo: Kind) => v.pipe(id, v.metadata({ refersTo }));
const code = v.pipe(v.string(), v.regex(/^\d{4}$/, 'a municipality code of four digits'));
export const municipalityCode = code;
/** The code of a municipality of the dataset. */
export const codeOfMunicipality = v.pipe(code, v.metadata({ refersTo: 'municipality' }));
