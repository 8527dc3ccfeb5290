import type { Text } from '../data/types.ts';

/** The languages that the widgets speak. */
export type Locale = 'da' | 'en';

/** The words in the language asked for. */
export const inLocale = (text: Text, locale: Locale): string => text[locale];

/** A whole number as it is written: `1.234`, `1,234`. By hand, since the browser's tables take 10 ms to load at the first click. */
export const numberPhrase = (n: number, locale: Locale): string => String(n).replace(/\B(?=(?:\d{3})+$)/g, locale === 'da' ? '.' : ',');

/** A comparison that sorts the way the language does; in Danish Æ, Ø, Å last, and Aa as Å. */
export const sorterFor = (locale: Locale): ((a: string, b: string) => number) => new Intl.Collator(locale, { numeric: true }).compare;

/**
 * The language that fits a BCP 47 tag: Danish where it is read (also without any tag), English elsewhere.
 */
export const localeFor = (tag: string): Locale => (/^(?:da|n[bno]|sv|fo|kl|$)/i.test(tag) ? 'da' : 'en');
