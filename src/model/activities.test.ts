import { describe, expect, it } from 'vitest';
import { aLocation, anActivity, threeClusters } from '../../tests/support/fixtures.ts';
import type { Activity } from '../data/types.ts';
import { type ActivityFilter, activityFilter, lastDayOf, momentOf, splitOn, timelineOf } from './activities.ts';

const idsOf = (activities: readonly Activity[]): string[] => activities.map(({ id }) => id);
const ALL: ActivityFilter = { cluster: null, region: null, town: null, kind: '', type: '', format: '' };

describe('the order of activities', () => {
  it('is that of time; a call counts by its deadline', () => {
    const call = anActivity({ id: 'call', kind: 'call', start: '2022-01-01', deadline: '2022-05-01T12:00' });
    const dataset = threeClusters({
      activities: [call, anActivity({ id: 'b', start: '2022-04-01' }), anActivity({ id: 'a', start: '2022-03-01T10:00' })],
    });
    expect(idsOf(timelineOf(dataset).activities)).toEqual(['a', 'b', 'call']);
    expect(momentOf(call)).toBe('2022-05-01T12:00');
    expect(lastDayOf(call)).toBe('2022-05-01');
  });

  it('keeps the parts of a larger activity inside it, but not those of one that is not there', () => {
    const dataset = threeClusters({
      activities: [
        anActivity({ id: 'whole', start: '2022-06-15', end: '2022-06-17' }),
        anActivity({ id: 'late', start: '2022-06-15T15:00', parent: 'whole' }),
        anActivity({ id: 'early', start: '2022-06-15T10:00', parent: 'whole' }),
        anActivity({ id: 'orphan', start: '2022-06-16', parent: 'gone' }),
      ],
    });
    const timeline = timelineOf(dataset);
    expect(idsOf(timeline.activities)).toEqual(['whole', 'orphan']);
    expect(idsOf(timeline.parts.get('whole') ?? [])).toEqual(['early', 'late']);
  });
});

describe('as seen on a day', () => {
  const activities = [
    anActivity({ id: 'old', start: '2022-03-01' }),
    anActivity({ id: 'running', kind: 'project', start: '2022-01-01', end: '2022-12-31' }),
    anActivity({ id: 'today', start: '2022-04-01' }),
    anActivity({ id: 'lasting', start: '2022-03-30', end: '2022-04-02' }),
    anActivity({ id: 'next', kind: 'project', start: '2022-05-01', end: '2022-06-01' }),
  ];

  it('an activity is to come until its last day is over', () => {
    const { upcoming, past, running } = splitOn(activities, '2022-04-01');
    expect(idsOf(upcoming)).toEqual(['today', 'lasting', 'next']);
    expect(idsOf(running)).toEqual(['running']);
    expect(idsOf(past)).toEqual(['old']);
  });

  it('the latest of the past comes first', () => {
    expect(idsOf(splitOn(activities.slice(0, 1).concat(activities.slice(2, 3)), '2023-01-01').past)).toEqual(['today', 'old']);
  });
});

describe('a filter', () => {
  const dataset = threeClusters();
  const passes = (filter: Partial<ActivityFilter>, change: Partial<Activity>): boolean =>
    activityFilter(dataset, { ...ALL, ...filter })(anActivity({ id: 'x', start: '2022-01-01', ...change }));

  it('by cluster takes what the cluster takes part in, and what is aimed at all', () => {
    expect(passes({ cluster: 'alfa' }, { clusters: [{ id: 'alfa', role: 'partner' }] })).toBe(true);
    expect(passes({ cluster: 'alfa' }, { clusters: [{ id: 'beta', role: 'organiser' }] })).toBe(false);
    expect(passes({ cluster: 'alfa' }, { forAll: true })).toBe(true);
  });

  it('by region takes the town; without a town in Denmark, the places of its clusters', () => {
    expect(passes({ region: '1082' }, { region: '1082' })).toBe(true);
    expect(passes({ region: '1082' }, { region: '1081', clusters: [{ id: 'alfa', role: 'organiser' }] })).toBe(false);
    expect(passes({ region: '1081' }, { format: 'online', clusters: [{ id: 'alfa', role: 'organiser' }] })).toBe(true);
    expect(passes({ region: '1083' }, { clusters: [{ id: 'alfa', role: 'organiser' }] })).toBe(false);
    expect(aLocation({ id: 'x' }).region).toBe('1082');
  });

  it('by type takes the other types too', () => {
    expect(passes({ type: 'matchmaking' }, { type: 'other', otherTypes: ['matchmaking'] })).toBe(true);
    expect(passes({ type: 'matchmaking' }, { type: 'knowledge-sharing' })).toBe(false);
  });
});

it('100,000 activities are sorted and parted once, and not again', () => {
  const many = Array.from({ length: 100_000 }, (_, i) =>
    anActivity({ id: `a-${i}`, start: `20${10 + (i % 20)}-0${1 + (i % 9)}-1${i % 10}` }),
  );
  const dataset = threeClusters({ activities: many });
  expect(timelineOf(dataset)).toBe(timelineOf({ ...dataset }));
  expect(timelineOf(dataset).activities).toHaveLength(100_000);
});
