import { describe, expect, it } from 'vitest';
import { eachInSlices, inSlices, sortedInSlices } from './slices.ts';

/** Work that takes a while, by the clock that slices go by. */
const busy = (ms: number): void => {
  const end = performance.now() + ms;
  while (performance.now() < end);
};

describe('long work', () => {
  it('is done with each item in its order', async () => {
    const seen: number[] = [];
    const items = Array.from({ length: 200 }, (_, i) => i);
    expect(
      await eachInSlices(
        items,
        (item) => seen.push(item),
        () => true,
      ),
    ).toBe(true);
    expect(seen).toEqual(items);
  });

  it('lets others work in between, and stops when it is not wanted any more', async () => {
    let wanted = true;
    let done = 0;
    const work = eachInSlices(
      Array.from({ length: 1000 }, (_, i) => i),
      () => {
        busy(1);
        done++;
      },
      () => wanted,
    );
    // It has come to its first stop by now, and asks before it goes on.
    wanted = false;
    expect(await work).toBe(false);
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(1000);
  });

  it('rests between steps, so that the page can draw', async () => {
    let rests = 0;
    const slow = function* (): Generator<undefined, string> {
      for (let i = 0; i < 3; i++) {
        busy(9);
        yield;
      }
      return 'done';
    };
    expect(
      await inSlices(
        slow(),
        () => true,
        () => Promise.resolve(rests++),
      ),
    ).toBe('done');
    expect(rests).toBe(3);
  });

  it('sorts as the language does, those that are equal in their order', async () => {
    const items = Array.from({ length: 3001 }, (_, at) => ({ key: (at * 7919) % 97, at }));
    const byKey = (a: { key: number }, b: { key: number }): number => a.key - b.key;
    const wanted = (): boolean => true;
    expect(await sortedInSlices(items, byKey, wanted)).toEqual([...items].sort(byKey));
    expect(await sortedInSlices([], byKey, wanted)).toEqual([]);
  });
});
