import { describe, expect, it } from 'vitest';
import { anActivity } from '../../../../tests/support/fixtures.ts';
import { bare, content, data, meeting } from '../../../../tests/support/meeting.ts';
import type { Activity } from '../../../data/types.ts';
import type { ActivityFilter } from '../../../domain/activities/activities-filter.ts';
import { Counter } from './counter.ts';

describe('beside each choice', () => {
  const counts = (filter: Partial<ActivityFilter>, ...list: Activity[]): Record<string, number> =>
    Object.fromEntries(
      new Counter(
        () => undefined,
        (then) => {
          then();
        },
      ).counts(
        content(data(...list), '2022-06-01', filter),
        ['kind', 'type', 'cluster'],
        'list',
        '2022-06',
      ) ?? [],
    );

  it('stands how many activities it would leave, with the other choices as they are', () => {
    const call = anActivity({
      id: 'call',
      kind: 'call',
      start: '2022-07-01',
      type: 'matchmaking',
      forAll: true,
    });
    expect(counts({ kind: 'event' }, meeting, bare, call)).toEqual({
      'kind event': 2,
      'kind call': 1,
      'kind project': 0,
      'type matchmaking': 1,
      'cluster alfa': 1,
      'cluster beta': 0,
      'cluster gamma': 0,
    });
    expect(counts({}, meeting, call)).toMatchObject({
      'cluster alfa': 2,
      'cluster beta': 1,
      'type matchmaking': 2,
    });
  });

  it('the past counts only where nothing else is there', () => {
    const old = anActivity({ id: 'old', start: '2022-01-01' });
    expect(counts({}, old, bare)).toMatchObject({ 'kind event': 1 });
    expect(counts({}, old)).toMatchObject({ 'kind event': 1 });
  });
});
