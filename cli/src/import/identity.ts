/**
 * Which activity an item is: by the key that its feed knows it by, then by what two feeds would
 * both say of it. Two items that share a key, and differ in time or place, are two.
 */
import { createHash } from 'node:crypto';
import type { Activity } from '../../../src/data/types.ts';
import { dayOf } from '../../../src/domain/time/days.ts';
import type { Candidate, Note } from '../formats/candidate.ts';
import { linkKey } from '../text/links.ts';
import { fold } from './fold.ts';

/** Between what a feed calls an item, and what tells it from another that is called the same. */
const APART = '|';

/** UID with the occurrence, else the address, else title and day. */
function nameOf(one: Candidate, often: ReadonlySet<string>): string {
  return writtenName(one, often).replaceAll(APART, '%7C');
}

function writtenName(one: Candidate, often: ReadonlySet<string>): string {
  if (one.uid) return `uid:${one.uid}${one.recurrence ? `#${one.recurrence}` : ''}`;
  const url = one.url && linkKey(one.url);
  const title = `${fold(one.title)}@${dayOf(one.start)}`;
  if (!url) return `title:${title}`;
  return often.has(url) ? `url:${url}#${title}` : `url:${url}`;
}

/** Addresses that several items of the feed share. */
function sharedLinks(items: readonly Candidate[]): Set<string> {
  const seen = new Set<string>();
  const often = new Set<string>();
  for (const { url } of items) {
    if (!url) continue;
    const key = linkKey(url);
    if (seen.has(key)) often.add(key);
    seen.add(key);
  }
  return often;
}

export interface Keyed {
  readonly key: string;
  readonly candidate: Candidate;
}

/**
 * Each item of a feed with a key of its own; what stands there twice, or in an older version, is
 * left out.
 */
export function keyed(items: readonly Candidate[]): { items: Keyed[]; leftOut: Note[] } {
  const often = sharedLinks(items);
  const groups = new Map<string, Candidate[]>();
  for (const one of items) {
    const name = nameOf(one, often);
    const group = groups.get(name);
    if (group) group.push(one);
    else groups.set(name, [one]);
  }
  const leftOut: Note[] = [];
  const all = new Map<Candidate, string>();
  for (const [name, group] of groups) {
    const { kept, others } = versionsIn(group);
    leftOut.push(...others);
    for (const [one, key] of keysIn(name, kept)) all.set(one, key);
  }
  // In the order of the feed.
  const inOrder = items.flatMap((candidate) => {
    const key = all.get(candidate);
    return key === undefined ? [] : [{ key, candidate }];
  });
  return { items: inOrder, leftOut };
}

function versionsIn(group: readonly Candidate[]): { kept: Candidate[]; others: Note[] } {
  const others: Note[] = [];
  const leave = (code: Note['code'], { at, title }: Candidate): void =>
    void others.push({ code, at, title });
  const newest = Math.max(...group.map(({ sequence }) => sequence ?? 0));
  const seen = new Set<string>();
  const kept = group.filter((one) => {
    if (one.uid && (one.sequence ?? 0) < newest) {
      leave('older-version', one);
      return false;
    }
    const content = JSON.stringify({ ...one, at: '' });
    if (seen.has(content)) {
      leave('duplicate', one);
      return false;
    }
    seen.add(content);
    return true;
  });
  return { kept, others };
}

/**
 * Of items with one name: by their beginning, then by place, then by title, then by their order.
 */
function keysIn(name: string, group: readonly Candidate[]): [Candidate, string][] {
  const [only] = group;
  if (only && group.length === 1) return [[only, name]];
  const steps: ((one: Candidate, i: number) => string)[] = [
    ({ start }) => start,
    ({ venue, address, town }) => fold([venue, address, town].filter(Boolean).join(' ')),
    ({ title }) => fold(title),
    (_, i) => String(i + 1),
  ];
  let keys = group.map(() => name);
  for (const step of steps) {
    const before = keys;
    const isAlone = (key: string): boolean => before.indexOf(key) === before.lastIndexOf(key);
    keys = group.map((one, i) => {
      const key = before[i] ?? name;
      return isAlone(key) ? key : `${key}${APART}${step(one, i)}`;
    });
  }
  return group.map((one, i) => [one, keys[i] ?? name]);
}

/** Short, and the same for the same key, whenever it is first seen. */
export function idFor(source: string, key: string, taken: { has(id: string): boolean }): string {
  for (let length = 8; ; length++) {
    const hash = BigInt(
      `0x${createHash('sha256').update(`${source}|${key}`).digest('hex').slice(0, 24)}`,
    )
      .toString(36)
      .padStart(length, '0');
    const id = `${source.slice(0, 40).replace(/-+$/, '')}-${hash.slice(0, length)}`;
    if (!taken.has(id)) return id;
    if (length > 18) return `${id}-${Date.now().toString(36)}`;
  }
}

type Signed = Pick<Activity, 'title' | 'start' | 'url' | 'venue' | 'town'>;

interface Known extends Signed {
  readonly id: string;
}

/**
 * How an item was found: as an activity that is known, or as one that only shares title and day
 * with it.
 */
export interface Match {
  readonly id: string | null;
  readonly alike: Known | null;
}

/** The activities as they can be found again. */
export class Index {
  private readonly byKey = new Map<string, string>();
  private readonly byName = new Map<string, Set<string>>();
  private readonly bySign = new Map<string, Known[]>();
  private readonly known = new Map<string, Known>();

  constructor(activities: readonly Activity[]) {
    for (const activity of activities) {
      for (const { source, key } of activity.origins ?? []) this.name(activity.id, source, key);
      this.learn(activity.id, activity, activity.uid ?? null);
    }
  }

  /** The ids of a feed's items, in their order; no two items of one feed are the same activity. */
  find(source: string, items: readonly Keyed[]): Match[] {
    const taken = new Set<string>();
    const take = (id: string | null): string | null => {
      if (id) taken.add(id);
      return id;
    };
    const matches = items.map(({ key }) => take(this.byKey.get(`${source}${APART}${key}`) ?? null));
    const open = items.filter((_, i) => !matches[i]);
    return items.map((item, i): Match => {
      const own = matches[i] ?? take(this.renamed(source, item, open, taken));
      if (own) return { id: own, alike: null };
      const alike = this.alike(item.candidate, taken);
      return { id: take(alike.id), alike: alike.alike };
    });
  }

  add(id: string, source: string, { key, candidate }: Keyed, town: string | null): void {
    this.name(id, source, key);
    this.learn(id, { ...candidate, town }, candidate.uid);
  }

  /** One whose key has changed, since another of its name has come or gone. */
  private renamed(
    source: string,
    { key, candidate }: Keyed,
    open: readonly Keyed[],
    taken: ReadonlySet<string>,
  ): string | null {
    const name = key.split(APART)[0] ?? key;
    const ids = [...(this.byName.get(`${source}${APART}${name}`) ?? [])].filter(
      (id) => !taken.has(id),
    );
    const same = ids.find((id) => this.known.get(id)?.start === candidate.start);
    if (same) return same;
    // Who else may be the one is asked only where there is one: lists are long.
    if (ids.length !== 1) return null;
    const rivals = open.filter((one) => (one.key.split(APART)[0] ?? '') === name);
    return rivals.length === 1 ? (ids[0] ?? null) : null;
  }

  private alike(one: Candidate, taken: ReadonlySet<string>): Match {
    let alike: Known | null = null;
    for (const [sign, agree] of signs(one, one.uid)) {
      for (const known of this.bySign.get(sign) ?? []) {
        if (taken.has(known.id)) continue;
        if (agree(known, one)) return { id: known.id, alike: null };
        alike ??= known;
      }
    }
    return { id: null, alike };
  }

  private name(id: string, source: string, key: string): void {
    this.byKey.set(`${source}${APART}${key}`, id);
    const name = `${source}${APART}${key.split(APART)[0] ?? key}`;
    this.byName.set(name, (this.byName.get(name) ?? new Set()).add(id));
  }

  private learn(id: string, one: Signed, uid: string | null): void {
    const known: Known = { ...one, id };
    if (!this.known.has(id)) this.known.set(id, known);
    for (const [sign] of signs(one, uid)) {
      const list = this.bySign.get(sign);
      if (list) list.push(known);
      else this.bySign.set(sign, [known]);
    }
  }
}

type Agree = (one: Signed, other: Signed) => boolean;

/** The same clock time, or one of them tells none. */
const isSameTime: Agree = (one, other) => {
  const [a, b] = [one.start.slice(11), other.start.slice(11)];
  return !a || !b || a === b;
};

/**
 * The same place, or one of them tells none: by town, else by what one calls it and the other too.
 */
const isSamePlace: Agree = (one, other) => {
  const [townA, townB] = [fold(one.town ?? ''), fold(other.town ?? '')];
  if (townA && townB && townA !== townB) return false;
  const [a, b] = [fold(one.venue ?? ''), fold(other.venue ?? '')];
  return !a || !b || a.includes(b) || b.includes(a) || Boolean(townA && townB);
};

function signs({ title, start, url }: Signed, uid: string | null): [sign: string, Agree][] {
  const day = dayOf(start);
  const found: [string, Agree][] = [];
  // A number of a sheet's row is nobody else's name for it.
  if (uid && (uid.includes('@') || uid.length > 20)) found.push([`uid:${uid}@${day}`, isSameTime]);
  // One page may tell of several things on one day.
  if (url) found.push([`url:${linkKey(url)}@${day}@${fold(title)}`, isSameTime]);
  if (url) found.push([`url:${linkKey(url)}@${day}@${start.slice(11)}`, isSameTime]);
  found.push([
    `title:${fold(title)}@${day}`,
    (one, other) => isSameTime(one, other) && isSamePlace(one, other),
  ]);
  return found;
}
