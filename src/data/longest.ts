/** Characters that a text of the data may have: what is longer is none that a widget can show. */
export const LONGEST_TEXT = 2000;
export const LONGEST_DESCRIPTION = 20_000;
