import { describe, expect, it } from 'vitest';
import { shortIds, toWallClock } from './activities.ts';
import { bilingual } from './danish.ts';
import { withoutTracking } from '../../src/domain/tracking.ts';
import { SourceTable } from './sources.ts';
import { rest, take } from './tiers.ts';

describe('making the dataset', () => {
  it('turns a time with an offset into the wall clock of its zone, and refuses an offset that the zone does not have', () => {
    expect(toWallClock('2022-06-15T10:00:00+02:00', 'Europe/Copenhagen')).toBe('2022-06-15T10:00');
    expect(toWallClock('2023-02-10T23:59:00+01:00', 'Europe/Copenhagen')).toBe('2023-02-10T23:59');
    expect(toWallClock('2022-06-15', 'Europe/Copenhagen')).toBe('2022-06-15');
    expect(() => toWallClock('2022-06-15T10:00:00+01:00', 'Europe/Copenhagen')).toThrow(
      'there it is 2022-06-15 11:00',
    );
  });

  it('gives activities short ids that stay as long as their order does', () => {
    expect([
      ...shortIds(['dl-2021-05-04-a', 'dl-2021-05-04-b', 'cf-2026-01-01-c']).values(),
    ]).toEqual(['dl-2021-05-04', 'dl-2021-05-04-2', 'cf-2026-01-01']);
  });

  it('takes out of an address what tracks a visitor, and nothing else', () => {
    expect(withoutTracking('https://a.dk/x?id=1&utm_source=n&b=2#top')).toBe(
      'https://a.dk/x?id=1&b=2#top',
    );
    expect(withoutTracking('https://a.dk/x?fbclid=1')).toBe('https://a.dk/x');
    expect(withoutTracking('https://a.dk/x?NewsId=887&M=NewsV2')).toBe(
      'https://a.dk/x?NewsId=887&M=NewsV2',
    );
  });

  it('writes each address once, and refers to it by its place', () => {
    const table = new SourceTable();
    expect([
      table.refer(['https://a.dk', 'https://b.dk']),
      table.refer(['https://b.dk', 'https://b.dk']),
    ]).toEqual([[0, 1], [1]]);
  });

  it('stops at a text that has no Danish', () => {
    expect(() => bilingual('never heard of')).toThrow('never heard of');
  });

  it('cuts records into parts that hold everything between them', () => {
    const whole = {
      list: [
        { id: 'a', x: 1, deep: { y: 2, z: 3 } },
        { id: 'b', x: 4, deep: { y: 5, z: 6 } },
      ],
      other: 7,
    };
    const shape = { list: { id: true, x: true, deep: { y: true } } } as const;
    expect(take(whole, shape)).toEqual({
      list: [
        { id: 'a', x: 1, deep: { y: 2 } },
        { id: 'b', x: 4, deep: { y: 5 } },
      ],
    });
    expect(rest(whole, [shape])).toEqual({
      list: [
        { id: 'a', deep: { z: 3 } },
        { id: 'b', deep: { z: 6 } },
      ],
      other: 7,
    });
  });
});
