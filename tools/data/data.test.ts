import { describe, expect, it } from 'vitest';
import { withoutTracking } from '../../src/domain/tracking.ts';
import { SourceTable } from './sources.ts';
import { ACTIVITIES, ACTIVITY_DETAILS, DETAILS, FIRST, newFields, rest, take } from './tiers.ts';

describe('making the dataset', () => {
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

  it('sends a field that no tier names along with the details, so that a new one reaches pages', () => {
    expect(Object.keys(newFields('clusters', [FIRST]))).toContain('founded');
    expect(DETAILS['clusters']).toMatchObject({ eventsPage: true, contact: true });
    expect(newFields('clusters', [FIRST, DETAILS])).toEqual({});
    expect(newFields('activities', [ACTIVITIES, ACTIVITY_DETAILS])).toEqual({});
  });
});
