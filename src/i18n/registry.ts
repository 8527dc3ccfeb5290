import type { Text } from '../data/types.ts';
import { registered } from '../registry/registry.ts';
import type { BuiltInLocale, Locale, Terms } from './locale.ts';

/** How dates, times and numbers read in a language that is not built in. Texts that go in are ISO 8601. */
export interface Formats {
  /** A day, a month or a year. */
  readonly date: (date: string, length: 'long' | 'short') => string;
  /** Two different days, both included. */
  readonly period: (first: string, last: string, length: 'long' | 'short') => string;
  /** The day's number, as it stands before a month: `4.`. */
  readonly day: (day: string) => string;
  readonly weekday: (day: string, length: 'long' | 'short') => string;
  readonly number: (n: number) => string;
  /** A clock time: `10:00`. */
  readonly clock: (time: string) => string;
  /** A time or a span of times, in a sentence: `10:00–12:00 Uhr`. */
  readonly time: (span: string) => string;
}

/** A language that is not built in. */
export interface Language {
  /** What is shown where it has no words. */
  readonly base: BuiltInLocale;
  /** Its terms, group by group. */
  readonly words: Readonly<Record<string, object>>;
  /** The dataset's texts by their Danish; `null`: a name that has no official form in this language, and stays Danish. */
  readonly texts: Readonly<Record<string, string | null>>;
  /** LocaleRegistry words to find a strength position by, by its id. */
  readonly keywords?: Readonly<Record<string, readonly string[]>>;
  readonly formats: Formats;
}

/**
 * What a page has beyond the words that are built in: other languages, and words of the host's own.
 * All copies of the library find it; `locales/page-locales.ts` makes it.
 */
export interface LocaleRegistry {
  /** The added language that fits a tag. */
  locale: (tag: string) => Locale | undefined;
  words: <T extends object>(group: string, locale: Locale, own: Terms<T>) => T;
  text: (text: Text, locale: Locale) => string;
  keywords: (position: string, locale: Locale) => readonly string[];
  formats: (locale: Locale) => Formats | undefined;
  /** What it has of the language stays, as far as it is not given anew. */
  add: (tag: string, language: Partial<Language>) => void;
  set: (tag: string, group: string, terms: object) => void;
}

/** The page's registry, if anything was added to it. Few pages have one. */
export const localeRegistry = (): LocaleRegistry | undefined =>
  registered('locales') as LocaleRegistry | undefined;
