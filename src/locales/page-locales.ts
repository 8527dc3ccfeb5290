import { newEvent } from '../dom/native.ts';
import type { Text } from '../data/types.ts';
import type { Locale, BuiltInLocale, Terms } from '../i18n/language.ts';
import { isRecord } from '../data/is-record.ts';
import { plainOf } from '../data/plain.ts';
import { told } from '../data/problem.ts';
import { formatsOf } from './formats.ts';
import { sharedByCopies } from '../registry/registry.ts';
import { warnOnce } from '../registry/warn-once.ts';
import type { Language, LocaleRegistry } from '../i18n/registry.ts';

/** What a page has beyond the languages that are inside: made once, by whichever copy of the library needs it first. */

type Group = Readonly<Record<string, unknown>>;
type Say = (...values: never[]) => unknown;

const INSIDE: readonly string[] = ['da', 'en'];

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return isRecord(value) ? 'an object' : `a ${typeof value}`;
}

/** A host's function that fails, or gives no text, must not take a widget with it. */
const guarded = (theirs: Say, ours: Say, place: string): Say =>
  function guarded(...values) {
    try {
      const words = theirs(...values);
      if (typeof words === typeof ours(...values)) return words;
      warnOnce(`klynge-widgets: ${place} gave ${kindOf(words)}; the library’s own words stand.`);
    } catch (error) {
      warnOnce(`klynge-widgets: ${place} failed (${told(error)}); the library’s own words stand.`);
    }
    return ours(...values);
  };

/** No words are deeper than a language's groups, terms, and lists or objects in them. */
const DEPTH = 4;

/** The host's object as it is now. What cannot be read is left out key by key, and told of; formats may be an object of any kind. */
function readOnce<T extends object>(given: T, place: string): T {
  const entries: [string, unknown][] = [];
  const unread = (at: string): void => {
    warnOnce(`klynge-widgets: ${at} could not be read, and is left out.`);
  };
  let keys: readonly string[] = [];
  try {
    keys = Object.keys(given);
  } catch {
    unread(place);
  }
  for (const key of keys) {
    try {
      const value: unknown = given[key as keyof T];
      entries.push([key, key === 'formats' ? value : plainOf(value, DEPTH)]);
    } catch {
      unread(`${place}.${key}`);
    }
  }
  return Object.fromEntries(entries) as T;
}

/** Words over words, key by key: what is not known or of another kind is told of, and left out. */
function over(below: Group, above: Group, place: string): Group {
  const all: Record<string, unknown> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const own = Object.hasOwn(below, key) ? below[key] : undefined;
    const at = `${place}.${key}`;
    if (value === undefined) continue;
    if (own === undefined)
      warnOnce(`klynge-widgets: ${at} is not a term. There are: ${Object.keys(below).join(', ')}.`);
    else if (kindOf(own) !== kindOf(value))
      warnOnce(`klynge-widgets: ${at} should be ${kindOf(own)}, and is ${kindOf(value)}.`);
    else if (isRecord(own)) all[key] = over(own, value as Group, at);
    else all[key] = typeof own === 'function' ? guarded(value as Say, own as Say, at) : value;
  }
  return all;
}

/** Tells every copy of the library on the page to draw again. On a server there is nobody to tell. */
const tell = (): void => {
  if (typeof document !== 'undefined') dispatchEvent(newEvent('klynge-words'));
};

function make(): LocaleRegistry {
  const languages = new Map<string, Language>();
  const hosts = new Map<string, Map<string, Group[]>>();
  let made = new WeakMap<object, Map<Locale, object>>();
  const changed = (): void => {
    made = new WeakMap();
    tell();
  };
  const locale = (tag: string): Locale | undefined => {
    for (let at = tag.toLowerCase(); at; at = at.slice(0, Math.max(0, at.lastIndexOf('-'))))
      if (languages.has(at)) return at;
    return undefined;
  };
  return {
    locale,
    words<T extends object>(group: string, at: Locale, own: Terms<T>): T {
      const language = languages.get(at);
      const theirs = hosts.get(at)?.get(group);
      const base = own[language?.base ?? (at as BuiltInLocale)];
      if (!language && !theirs) return base;
      let kept = made.get(own);
      if (!kept) made.set(own, (kept = new Map<Locale, object>()));
      let words = kept.get(at);
      if (!words) {
        words = { ...base, ...language?.words[group] };
        for (const one of theirs ?? [])
          words = over(words as Group, one, `setTerms('${at}', '${group}')`);
        kept.set(at, words);
      }
      return words as T;
    },
    text(text: Text, at) {
      const language = languages.get(at);
      const found =
        language && Object.hasOwn(language.texts, text.da) ? language.texts[text.da] : undefined;
      return found ?? (found === null ? text.da : text[language?.base ?? 'da']);
    },
    keywords: (position, at) => {
      const words = languages.get(at)?.keywords;
      return words && Object.hasOwn(words, position) ? (words[position] ?? []) : [];
    },
    formats: (at) => languages.get(at)?.formats,
    add(tag, language) {
      const { words, ...before } = languages.get(tag) ?? {
        base: 'en',
        words: {},
        texts: {},
        formats: formatsOf(tag),
      };
      languages.set(tag, { ...before, ...language, words: { ...words, ...language.words } });
      changed();
    },
    set(tag, group, terms) {
      // A language that stands beside the library may still be on its way.
      const at = locale(tag) ?? tag.toLowerCase().split('-', 1)[0] ?? '';
      const groups = hosts.get(at) ?? new Map<string, Group[]>();
      hosts.set(at, groups);
      groups.set(group, [
        ...(groups.get(group) ?? []),
        readOnce(terms as Group, `setTerms('${tag}', '${group}')`),
      ]);
      changed();
    },
  };
}

/** The page's own. */
export const pageLocales = (): LocaleRegistry => sharedByCopies('locales', make);

/** Whether the page speaks a language, or knows where to find it. */
export const isKnown = (tag: string, beside: readonly string[]): boolean =>
  pageLocales().locale(tag) !== undefined ||
  [...INSIDE, ...beside].includes(tag.toLowerCase().split('-', 1)[0] ?? '');
