/**
 * What a page's address says of a group: `#klynge__made.klynge-region__1082` for the page's own, `#klynge__NAME__made` for a named one.
 * It stands in the fragment, which no server sees. Many pages hand their fragment to `querySelector` or jQuery, which throw on what is
 * no selector: so it is one, of an element that no page has.
 */
import { LONGEST_FRAGMENT } from '../data/longest.ts';

export interface Linked {
  readonly selected: string | null;
  readonly region: string | null;
}

const NAMES: Readonly<Record<keyof Linked, string>> = {
  selected: 'klynge',
  region: 'klynge-region',
};
const BETWEEN = '__';

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

/** The parts of a fragment by their keys if they are all ours, or if there are none; `null`: the fragment is the page's own. */
function partsOf(hash: string): Map<string, string> | null {
  if (hash.length > LONGEST_FRAGMENT) return null;
  const parts = new Map<string, string>();
  for (const part of hash.replace(/^#/, '').split('.').filter(Boolean)) {
    const words = wordsIn(part);
    const [name = '', group = ''] = words.length > 2 ? words : [words[0]];
    const value = words.at(-1) ?? '';
    if (!Object.values(NAMES).includes(name) || words.length < 2 || words.length > 3) return null;
    parts.set(keyOf(name, group), value);
  }
  return parts;
}

/** What the fragment says of the group; `null`: nothing. */
export function readFragment(hash: string, group: string): Linked | null {
  const parts = partsOf(hash);
  const selected = parts?.get(keyOf(NAMES.selected, group)) ?? null;
  const region = parts?.get(keyOf(NAMES.region, group)) ?? null;
  return selected === null && region === null ? null : { selected, region };
}

/** The fragment with the group's part as it is now, the others' left alone; `null`: the fragment is the page's own. */
export function writeFragment(hash: string, group: string, linked: Linked): string | null {
  const parts = partsOf(hash);
  if (!parts) return null;
  for (const name of ['selected', 'region'] as const) {
    const key = keyOf(NAMES[name], group);
    const value = linked[name];
    if (value === null) parts.delete(key);
    else parts.set(key, value);
  }
  const text = [...parts].map(([key, value]) => key + BETWEEN + toWord(value)).join('.');
  return text && `#${text}`;
}
