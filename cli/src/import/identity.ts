/** Which activity an item is: by the key that its feed knows it by, then by what two feeds would both say of it. */
import { createHash } from 'node:crypto';
import type { Activity } from '../../../src/data/types.ts';
import { dayOf } from '../../../src/domain/time/days.ts';
import type { Candidate } from '../formats/candidate.ts';
import { linkKey } from '../text/links.ts';
import { fold } from './fold.ts';

/** UID with the occurrence, else the address, else title and day. `often`: addresses that several items of the feed share. */
export function keyOf(one: Candidate, often: ReadonlySet<string>): string {
  if (one.uid) return `uid:${one.uid}${one.recurrence ? `#${one.recurrence}` : ''}`;
  const url = one.url && linkKey(one.url);
  if (url)
    return often.has(url) ? `url:${url}#${fold(one.title)}@${dayOf(one.start)}` : `url:${url}`;
  return `title:${fold(one.title)}@${dayOf(one.start)}`;
}

export function sharedLinks(items: readonly Candidate[]): Set<string> {
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

/** The activities as they can be found again. */
export class Index {
  private readonly origins = new Map<string, string>();
  private readonly others = new Map<string, string>();

  constructor(activities: readonly Activity[]) {
    for (const activity of activities) {
      for (const { source, key } of activity.origins ?? [])
        this.origins.set(`${source}|${key}`, activity.id);
      this.learn(activity.id, activity, activity.uid ?? null);
    }
  }

  /** The id; `null`: not seen before. */
  find(source: string, key: string, one: Candidate): string | null {
    const own = this.origins.get(`${source}|${key}`);
    if (own) return own;
    for (const sign of signs(one, one.uid)) {
      const id = this.others.get(sign);
      if (id) return id;
    }
    return null;
  }

  add(id: string, source: string, key: string, one: Candidate): void {
    this.origins.set(`${source}|${key}`, id);
    this.learn(id, one, one.uid);
  }

  private learn(id: string, one: Signed, uid: string | null): void {
    for (const sign of signs(one, uid)) if (!this.others.has(sign)) this.others.set(sign, id);
  }
}

type Signed = Pick<Activity, 'title' | 'start' | 'url'>;

function signs({ title, start, url }: Signed, uid: string | null): string[] {
  const day = dayOf(start);
  return [
    // A number of a sheet's row is nobody else's name for it.
    ...(uid && (uid.includes('@') || uid.length > 20) ? [`uid:${uid}@${day}`] : []),
    // One page may tell of several things on one day.
    ...(url
      ? [
          `url:${linkKey(url)}@${day}@${start.slice(11)}`,
          `url:${linkKey(url)}@${day}@${fold(title)}`,
        ]
      : []),
    `title:${fold(title)}@${day}`,
  ];
}
