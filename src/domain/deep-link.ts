/**
 * What a page's address says of a group: `#klynge=made&klynge-region=1082` for the page's own, `#klynge.NAME=made` for a named
 * one. It stands in the fragment, which no server sees.
 */
import { LONGEST_FRAGMENT } from '../data/longest.ts';

export interface Linked {
  readonly selected: string | null;
  readonly region: string | null;
}

const keysOf = (group: string): Record<keyof Linked, string> => {
  const name = group ? `.${group}` : '';
  return { selected: `klynge${name}`, region: `klynge-region${name}` };
};

/** The parts of a fragment if they are all ours, or if there are none; `null`: the fragment is the page's own. */
function partsOf(hash: string): URLSearchParams | null {
  if (hash.length > LONGEST_FRAGMENT) return null;
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  return [...parts.keys()].every((key) => /^klynge[.-]?/.test(key)) ? parts : null;
}

/** What the fragment says of the group; `null`: nothing. */
export function readFragment(hash: string, group: string): Linked | null {
  const parts = partsOf(hash);
  const { selected, region } = keysOf(group);
  if (!parts || !(parts.has(selected) || parts.has(region))) return null;
  return { selected: parts.get(selected), region: parts.get(region) };
}

/** The fragment with the group's part as it is now, the others' left alone; `null`: the fragment is the page's own. */
export function writeFragment(hash: string, group: string, linked: Linked): string | null {
  const parts = partsOf(hash);
  if (!parts) return null;
  const keys = keysOf(group);
  for (const name of ['selected', 'region'] as const) {
    const value = linked[name];
    if (value === null) parts.delete(keys[name]);
    else parts.set(keys[name], value);
  }
  const text = parts.toString();
  return text && `#${text}`;
}
