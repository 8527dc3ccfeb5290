/** Characters that a text of the data may have: what is longer is none that a widget can show. */
export const LONGEST_TEXT = 2000;
export const LONGEST_DESCRIPTION = 20_000;
/** Characters of a name that a page or an address asks by: none that there is has as many. */
export const LONGEST_NAME = 200;
/** Characters of an address's fragment that tells of groups. */
export const LONGEST_FRAGMENT = 2000;
