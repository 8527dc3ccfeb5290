import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anActivity, threeClusters } from '../../../tests/support/fixtures.ts';
import type { Activity } from '../../data/types.ts';
import {
  between,
  isOver,
  isRunning,
  lastDayOf,
  momentOf,
  outlook,
  splitOn,
  sumOf,
  timelineOf,
} from './activities.ts';

const idsOf = (activities: readonly Activity[]): string[] => activities.map(({ id }) => id);

describe('the order of activities', () => {
  it('is that of time; a call counts by its deadline', () => {
    const call = anActivity({
      id: 'call',
      kind: 'call',
      start: '2022-01-01',
      deadline: '2022-05-01T12:00',
    });
    const dataset = threeClusters({
      activities: [
        call,
        anActivity({ id: 'b', start: '2022-04-01' }),
        anActivity({ id: 'a', start: '2022-03-01T10:00' }),
      ],
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

describe('an activity is over', () => {
  it.each<[string, Partial<Activity> & { start: string }, string, boolean]>([
    ['after its day, where no more is known', { start: '2022-04-01' }, '2022-04-01T23:59', false],
    ['on the next day', { start: '2022-04-01' }, '2022-04-02', true],
    [
      'when the time that it ends has passed',
      { start: '2022-04-01T10:00', end: '2022-04-01T12:00' },
      '2022-04-01T12:01',
      true,
    ],
    [
      'not before',
      { start: '2022-04-01T10:00', end: '2022-04-01T12:00' },
      '2022-04-01T11:59',
      false,
    ],
    [
      'not on the day that the page takes for today',
      { start: '2022-04-01T10:00', end: '2022-04-01T12:00' },
      '2022-04-01',
      false,
    ],
    [
      'not while nobody knows when it ends',
      { start: '2022-04-01T10:00' },
      '2022-04-01T22:00',
      false,
    ],
    [
      'when a deadline has passed',
      { kind: 'call', start: '2022-01-01', deadline: '2022-04-01T12:00' },
      '2022-04-01T12:01',
      true,
    ],
    [
      'after the day of a deadline without a time',
      { kind: 'call', start: '2022-01-01', deadline: '2022-04-01' },
      '2022-04-01T23:00',
      false,
    ],
  ])('%s', (_, change, now, over) => {
    expect(isOver(anActivity({ id: 'x', ...change }), now)).toBe(over);
  });
});

describe('as seen on a day', () => {
  const activities = [
    anActivity({ id: 'old', start: '2022-03-01' }),
    anActivity({ id: 'running', kind: 'project', start: '2022-01-01', end: '2022-12-31' }),
    anActivity({ id: 'today', start: '2022-04-01' }),
    anActivity({ id: 'lasting', start: '2022-03-30', end: '2022-04-02' }),
    anActivity({ id: 'open', kind: 'call', start: '2022-03-01', deadline: '2022-04-20' }),
    anActivity({ id: 'next', kind: 'project', start: '2022-05-01', end: '2022-06-01' }),
  ];

  it('what has begun and is not over runs; a call is open rather than running', () => {
    const { upcoming, past, running } = splitOn(activities, '2022-04-01');
    expect(idsOf(upcoming)).toEqual(['today', 'open', 'next']);
    expect(idsOf(running)).toEqual(['running', 'lasting']);
    expect(idsOf(past)).toEqual(['old']);
    expect(isRunning(activities[4]!, '2022-04-01')).toBe(false);
  });

  it('the latest of the past comes first', () => {
    expect(
      idsOf(splitOn(activities.slice(0, 1).concat(activities.slice(2, 3)), '2023-01-01').past),
    ).toEqual(['today', 'old']);
  });
});

const day = fc
  .integer({ min: 0, max: 400 })
  .map((n) => new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10));
const some = fc.array(
  fc.record({
    start: day,
    last: fc.integer({ min: 0, max: 90 }),
    kind: fc.constantFrom('event', 'call', 'project'),
    timed: fc.boolean(),
  }),
  { maxLength: 30 },
);
const made = (list: typeof some extends fc.Arbitrary<infer T> ? T : never): Activity[] =>
  list.map(({ start, last, kind, timed }, i) => {
    const end = new Date(Date.parse(start) + last * 86_400_000).toISOString().slice(0, 10);
    const [from, to] = timed ? [`${start}T10:00`, `${end}T15:00`] : [start, end];
    return anActivity({
      id: `a-${i}`,
      start: from,
      kind,
      ...(kind === 'call' ? { deadline: to } : { end: to }),
    });
  });

describe('the whole timeline, put in order only where somebody looks', () => {
  it('is parted as the plain list is, with and without a filter', () => {
    fc.assert(
      fc.property(some, day, fc.boolean(), (list, now, filtered) => {
        const timeline = timelineOf({ activities: made(list) });
        const passes = filtered ? (one: Activity): boolean => one.id.length % 2 === 1 : null;
        const plain = splitOn(
          passes ? timeline.activities.filter(passes) : timeline.activities,
          now,
        );
        const { running, upcoming, past } = outlook(timeline, passes, now);
        expect(idsOf(running).sort()).toEqual(idsOf(plain.running).sort());
        expect(idsOf(upcoming.flatMap((chapter) => chapter.list()))).toEqual(idsOf(plain.upcoming));
        expect(idsOf(past.flatMap((chapter) => chapter.list()))).toEqual(idsOf(plain.past));
        expect([sumOf(upcoming), sumOf(past)]).toEqual([plain.upcoming.length, plain.past.length]);
      }),
    );
  });

  it('between two days has what covers one of them: a call its deadline, a project its first day', () => {
    fc.assert(
      fc.property(some, day, fc.integer({ min: 0, max: 40 }), (list, first, days) => {
        const last = new Date(Date.parse(first) + days * 86_400_000).toISOString().slice(0, 10);
        const activities = made(list);
        const wanted = activities.filter(({ kind, start, end, deadline }) => {
          const from = (kind === 'call' ? (deadline ?? start) : start).slice(0, 10);
          const to = kind === 'event' ? (end ?? start).slice(0, 10) : from;
          return from <= last && to >= first;
        });
        expect(idsOf(between(timelineOf({ activities }), first, last)).sort()).toEqual(
          idsOf(wanted).sort(),
        );
      }),
    );
  });
});

it('100,000 activities are parted once, and not again', () => {
  const many = Array.from({ length: 100_000 }, (_, i) =>
    anActivity({ id: `a-${i}`, start: `20${10 + (i % 20)}-0${1 + (i % 9)}-1${i % 10}` }),
  );
  const dataset = threeClusters({ activities: many });
  expect(timelineOf(dataset)).toBe(timelineOf({ ...dataset }));
  expect(timelineOf(dataset).activities).toHaveLength(100_000);
});
