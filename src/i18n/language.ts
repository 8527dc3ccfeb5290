import type { Text } from '../data/types.ts';
import type { BuiltInLocale, Locale, Terms } from './locale.ts';
import { type Formats, localeRegistry } from './registry.ts';

export type { BuiltInLocale, Locale, Terms } from './locale.ts';

/** How dates, times and numbers read in a language that was added. */
export const formatsOf = (locale: Locale): Formats | undefined => localeRegistry()?.formats(locale);

/** Words by the name of their group: as they stand here, in a language that was added, or as the host page has them. */
export const termsOf =
  <T extends object>(group: string, own: Terms<T>): ((locale: Locale) => T) =>
  (locale) =>
    localeRegistry()?.words(group, locale, own) ?? own[locale as BuiltInLocale];

/** The words in the language asked for. */
export const inLocale = (text: Text, locale: Locale): string =>
  text[locale] ?? localeRegistry()?.text(text, locale) ?? text.da;

/** A whole number as it is written: `1.234`, `1,234`. By hand, since the browser's tables take 10 ms to load at the first click. */
export const numberPhrase = (n: number, locale: Locale): string =>
  formatsOf(locale)?.number(n) ??
  String(n).replace(/\B(?=(?:\d{3})+$)/g, locale === 'da' ? '.' : ',');

/** A comparison that sorts the way the language does; in Danish Æ, Ø, Å last, and Aa as Å. */
export const sorterFor = (locale: Locale): ((a: string, b: string) => number) =>
  new Intl.Collator(locale, { numeric: true }).compare;

/**
 * The language that fits a BCP 47 tag: one that was added to the page; else Danish where it is read (also without any tag), English
 * elsewhere.
 */
export const localeFor = (tag: string): Locale =>
  localeRegistry()?.locale(tag) ?? (/^(?:da|n[bno]|sv|fo|kl|$)/i.test(tag) ? 'da' : 'en');
