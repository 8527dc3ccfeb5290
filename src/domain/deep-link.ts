/**
 * What a page's address says of a group and its widgets: `#klynge__made.klynge-region__1082` for the page's own group,
 * `#klynge__NAME__made` for a named one. It stands in the fragment, which no server sees. Many pages hand their fragment to
 * `querySelector` or jQuery, which throw on what is no selector: so it is one, of an element that no page has.
 */
import { LONGEST_FRAGMENT } from '../data/longest.ts';

/** What a group has: its widgets share it. */
const OF_GROUP = { selected: 'klynge', region: 'klynge-region', query: 'klynge-search' } as const;
/** What a widget has for itself. */
const OF_WIDGET = {
  place: 'klynge-place',
  near: 'klynge-near',
  activity: 'klynge-activity',
  view: 'klynge-view',
  month: 'klynge-month',
  words: 'klynge-words',
} as const;
const NAMES: Readonly<Record<string, string>> = { ...OF_GROUP, ...OF_WIDGET };
const KNOWN = new Set(Object.values(NAMES));
const BETWEEN = '__';

export type GroupChoice = { readonly [Name in keyof typeof OF_GROUP]?: string };
export type WidgetChoice = { readonly [Name in keyof typeof OF_WIDGET]?: string };
/** What an address says. An empty text: nothing is chosen, though the page began with something. */
export type Choice = GroupChoice & WidgetChoice;

/** Whose part it is: the group's name, and which of its widgets of one kind, the first being 1. */
export interface Owner {
  readonly group: string;
  readonly number?: number;
}

/** Letters, digits and `-` as they are, every other character by its number: `ø` is `_f8_`. */
const toWord = (text: string): string =>
  text.replace(/[^A-Za-z0-9-]/gu, (one) => `_${one.codePointAt(0)?.toString(16) ?? ''}_`);

/** A part's name, its group where that has a name, and its value. */
function wordsIn(part: string): string[] {
  const words: string[] = [];
  let word = '';
  for (const [one, code] of part.matchAll(/_([0-9a-f]{1,6})_|__|./gsu)) {
    if (one === BETWEEN) {
      words.push(word);
      word = '';
    } else word += code ? characterOf(code) : one;
  }
  return [...words, word];
}

function characterOf(code: string): string {
  const number = Number.parseInt(code, 16);
  return number <= 0x10_ff_ff ? String.fromCodePoint(number) : '';
}

const keyOf = (name: string, group: string): string =>
  group ? name + BETWEEN + toWord(group) : name;

/** The second calendar of a group has parts of its own: `klynge-month-2`. */
const keyFor = (name: string, { group, number = 1 }: Owner): string =>
  keyOf((NAMES[name] ?? '') + (number > 1 && name in OF_WIDGET ? `-${number}` : ''), group);

/** The parts of a fragment by their keys if they are all ours, or if there are none; `null`: the fragment is the page's own. */
function partsOf(hash: string): Map<string, string> | null {
  if (hash.length > LONGEST_FRAGMENT) return null;
  const parts = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('.').filter(Boolean)) {
    const words = wordsIn(part);
    const [name = '', group = ''] = words.length > 2 ? words : [words[0]];
    const isKnown = KNOWN.has(name.replace(/-[1-9]\d?$/, ''));
    if (!isKnown || words.length < 2 || words.length > 3) return null;
    parts.set(keyOf(name, group), words.at(-1) ?? '');
  }
  return parts;
}

/** What the fragment says; what it does not name is as the page began. `null`: the fragment is the page's own. */
export function readFragment(hash: string, owner: Owner): Choice | null {
  const parts = partsOf(hash);
  if (!parts) return null;
  return Object.fromEntries(
    Object.keys(NAMES).flatMap((name) => {
      const value = parts.get(keyFor(name, owner));
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * The fragment with these parts as they are now, and all others left alone; `undefined` takes a part out. `null`: the fragment is the
 * page's own, or would become longer than one is read.
 */
export function writeFragment(
  hash: string,
  owner: Owner,
  choice: { readonly [Name in keyof Choice]: string | undefined },
): string | null {
  const parts = partsOf(hash);
  if (!parts) return null;
  for (const [name, value] of Object.entries(choice)) {
    const key = keyFor(name, owner);
    if (value === undefined) parts.delete(key);
    else parts.set(key, value);
  }
  const text = [...parts].map(([key, value]) => key + BETWEEN + toWord(value)).join('.');
  if (text.length >= LONGEST_FRAGMENT) return null;
  return text && `#${text}`;
}
