import { describe, expect, it } from 'vitest';
import { aDataset, anActivity } from '../../../tests/support/fixtures.ts';
import { ageOf } from './age.ts';

const { meta } = aDataset();
const made = (compiled: string, ...activities: ReturnType<typeof anActivity>[]) =>
  aDataset({ meta: { ...meta, compiled }, activities });

describe('how old the newest fact is', () => {
  it('clusters are as old as the day that they were put together, whatever the activities are', () => {
    const dataset = made('2026-01-01', anActivity({ id: 'a', start: '2020-01-01' }));
    expect(ageOf(dataset, 'clusters', '2026-01-31')).toEqual({ days: 30, newest: 'data' });
  });

  it('activities are as old as theirs, where it is another', () => {
    const dataset = made('2026-01-01', anActivity({ id: 'a', start: '2026-12-01' }));
    const later = { ...dataset, meta: { ...dataset.meta, activitiesCompiled: '2026-01-21' } };
    expect(ageOf(later, 'activities', '2026-01-31')).toEqual({ days: 10, newest: 'data' });
    expect(ageOf(later, 'clusters', '2026-01-31').days).toBe(30);
  });

  it('a list that nothing new comes into is as old as its newest activity, by its end or its deadline', () => {
    const start = '2026-01-02';
    const of = (change: object) =>
      ageOf(
        made('2026-01-30', { ...anActivity({ id: 'a', start }), ...change }),
        'activities',
        '2026-01-31',
      );
    expect(of({})).toEqual({ days: 29, newest: 'activity' });
    expect(of({ end: '2026-01-12' })).toEqual({ days: 19, newest: 'activity' });
    expect(of({ deadline: '2026-01-22T12:00' })).toEqual({ days: 9, newest: 'activity' });
    expect(of({ end: '2026-06-01' })).toEqual({ days: 1, newest: 'data' });
  });

  it('without activities their day counts alone', () => {
    expect(ageOf(made('2026-01-01'), 'activities', '2026-01-31')).toEqual({
      days: 30,
      newest: 'data',
    });
  });
});
