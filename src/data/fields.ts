/** The kinds of field that the format is made of. `null` means not known or not verified. */
import * as v from 'valibot';

export const text = v.pipe(v.string(), v.minLength(1));
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in lower case, digits and hyphens'),
);
export const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'an http or https address'));
/** A calendar day, `2022-06-15`. */
export const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'));
/** A day, a month or a year, as exact as the source is: `2022-06-15`, `2022-06`, `2022`. */
export const date = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date as YYYY-MM-DD, YYYY-MM or YYYY'),
);
/** A day, or a day with a wall-clock time: `2022-06-15`, `2022-06-15T13:00`. */
export const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/,
    'a day as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm',
  ),
);
/** A moment in UTC, `2026-11-26T08:00Z`. */
export const instant = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/, 'a moment in UTC as YYYY-MM-DDThh:mmZ'),
);
export const latitude = v.pipe(v.number(), v.minValue(-90), v.maxValue(90));
export const longitude = v.pipe(v.number(), v.minValue(-180), v.maxValue(180));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const kroner = v.nullable(count);
/** Danish and English, and any other language by its code where somebody wrote it: `de`. */
export const localised = v.objectWithRest({ da: text, en: text }, text);
/** Places in the dataset's `sources`, counted from 0. */
export const sources = v.array(count);
export const qualifier = v.picklist(['exact', 'approximately', 'more-than', 'less-than']);
