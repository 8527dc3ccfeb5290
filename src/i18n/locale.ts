/** The languages that every widget has the words of. */
export type BuiltInLocale = 'da' | 'en';

/** A language that the page has words in: one that is built in, or the tag of one that was added, in lower case. */
export type Locale = BuiltInLocale | (string & {});

/** Words in the languages that are built in. */
export type Terms<T> = Readonly<Record<BuiltInLocale, T>>;
