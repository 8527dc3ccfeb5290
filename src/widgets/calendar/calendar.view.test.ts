import { describe, expect, it } from 'vitest';
import { anActivity, threeClusters } from '../../../tests/support/fixtures.ts';
import { activities } from '../../data/bundled/activities.ts';
import { clusters } from '../../data/bundled/clusters.ts';
import type { Activity, Dataset } from '../../data/types.ts';
import { timelineOf } from '../../model/activities.ts';
import { Group } from '../../state/group.ts';
import { calendarTerms } from './calendar.terms.ts';
import { type Agenda, monthsAround, toAgenda } from './calendar.view.ts';
import { toItem } from './item.view.ts';
import { toMonth } from './month.view.ts';

const bundled = { ...threeClusters(), ...clusters, ...activities } as Dataset;
const CHOICE = { kind: '', type: '', format: '' };
const da = { locale: 'da', terms: calendarTerms.da } as const;
const en = { locale: 'en', terms: calendarTerms.en } as const;

function agenda(dataset: Dataset, today: string, { selected = null as string | null, past = 0 } = {}): Agenda {
  const group = new Group(dataset);
  group.select(selected);
  return toAgenda(group.snapshot, { ...da, choice: CHOICE, today, past });
}

const withActivities = (...list: Activity[]): Dataset => threeClusters({ activities: list });

describe('the list', () => {
  it('as seen from April 2022 begins with what comes next, by month and week', () => {
    const { upcoming, running, status } = agenda(bundled, '2022-04-01');
    expect(upcoming[0]?.title).toBe('april 2022');
    expect(upcoming[0]?.weeks.map(({ week }) => week)).toEqual([14, 17]);
    expect(running.map(({ period }) => period)).toEqual(['26. maj 2020 – 31. dec. 2022']);
    expect(status).toMatch(/^\d+ kommende aktiviteter og 1 løbende projekt$/);
  });

  it('in an empty time shows the five latest past ones, the newest first, and says how many there are', () => {
    const { upcoming, past, pastShown, pastTotal, status } = agenda(bundled, '2026-11-24');
    expect(upcoming).toEqual([]);
    expect(pastShown).toBe(5);
    expect(pastTotal).toBe(timelineOf(bundled).activities.length);
    expect(past.map(({ title }) => title)).toEqual(['november 2026', 'september 2026']);
    expect(status).toBe('0 kommende aktiviteter');
  });

  it('shows more of the past when it is asked to', () => {
    expect(agenda(bundled, '2026-11-24', { past: 15 }).pastShown).toBe(15);
  });

  it('follows the group’s selected cluster, and names it', () => {
    const dataset = withActivities(
      anActivity({ id: 'a', start: '2026-12-01', clusters: [{ id: 'alfa', role: 'organiser' }] }),
      anActivity({ id: 'b', start: '2026-12-02', clusters: [{ id: 'beta', role: 'organiser' }] }),
    );
    const { upcoming, status } = agenda(dataset, '2026-11-24', { selected: 'alfa' });
    expect(upcoming.flatMap(({ weeks }) => weeks.flatMap(({ items }) => items.map(({ activity }) => activity.id)))).toEqual(['a']);
    expect(status).toBe('1 kommende aktivitet: Alfa Cluster');
  });

  it('says when the choices leave nothing at all', () => {
    expect(agenda(withActivities(), '2026-11-24').nothing).toBe(true);
  });
});

describe('an activity reads', () => {
  const item = (change: Partial<Activity> & { start: string }, words: typeof da | typeof en = da): ReturnType<typeof toItem> =>
    toItem(withActivities(), anActivity({ id: 'x', ...change }), words);

  it.each([
    [{ start: '2022-05-04' }, '4.', 'ons.'],
    [{ start: '2022-06-15', end: '2022-06-17' }, '15.–17.', 'ons.–fre.'],
    [{ start: '2022-09-01', end: '2023-12-31' }, '1.', 'tors. til 31. dec. 2023'],
  ])('with its days: %j', (change, numeral, weekday) => {
    expect([item(change).numeral, item(change).weekday]).toEqual([numeral, weekday]);
  });

  it('without a clock time where none is known', () => {
    expect(item({ start: '2022-05-04' }).time).toBeNull();
  });

  it('with a deadline where it is a call', () => {
    const call = item({ kind: 'call', start: '2022-01-01', end: '2022-06-30', deadline: '2022-05-30T12:00' });
    expect([call.day, call.numeral, call.time, call.kind]).toEqual(['2022-05-30', '30.', 'kl. 12.00', 'Ansøgningsfrist']);
  });

  it('with its place, its country abroad, or that it is not known', () => {
    expect(item({ start: '2022-05-04', venue: 'ODEON', town: 'Odense', country: 'DK' }).place).toBe('ODEON, Odense');
    expect(item({ start: '2022-05-04', town: 'Helsinki', country: 'FI' }, en).place).toBe('Helsinki, Finland');
    expect(item({ start: '2022-05-04', town: 'Singapore', country: 'SG' }).place).toBe('Singapore');
    expect(item({ start: '2022-05-04', format: 'online' }).place).toBe('Online');
    expect(item({ start: '2022-05-04', town: 'Aarhus', format: 'hybrid' }).place).toBe('Aarhus og online');
    expect(item({ start: '2022-05-04' }).place).toBe('Sted ikke oplyst');
  });

  it('with its language where it is another one, and its state where it matters', () => {
    expect(item({ start: '2022-05-04', language: 'en' }).extras).toEqual(['på engelsk']);
    expect(item({ start: '2022-05-04', status: 'cancelled' }).status).toBe('Aflyst');
    expect(item({ start: '2022-05-04', status: 'held' }).status).toBeNull();
  });

  it('with the clusters’ numbers; one that ended says so', () => {
    const { parties } = item({ start: '2022-05-04', forAll: true, clusters: [{ id: 'gamma', role: 'organiser' }] });
    expect(parties.map(({ name, note, mark }) => [name, note, mark?.order])).toEqual([
      ['Gamma', '(ophørt 2022)', 3],
      ['Alle nationale klynger', null, 'alle'],
    ]);
  });
});

describe('the month', () => {
  const june = toMonth(bundled, timelineOf(bundled).activities, '2022-06', '2022-06-15', da);

  it('has weeks from Monday with their numbers, filled with the neighbours’ days', () => {
    expect(june.weeks.map(({ week }) => week)).toEqual([22, 23, 24, 25, 26]);
    expect(june.weeks[0]?.days.map(({ day, out }) => [day.slice(5), out])).toEqual([
      ['05-30', true],
      ['05-31', true],
      ...['06-01', '06-02', '06-03', '06-04', '06-05'].map((day) => [day, false]),
    ]);
    expect(june.weeks.flatMap(({ days }) => days.filter(({ today }) => today).map(({ day }) => day))).toEqual(['2022-06-15']);
  });

  it('lays a long activity over its days, and says on the others that it goes on', () => {
    const [, , wednesday, thursday] = june.weeks[2]!.days;
    const bar = wednesday?.lanes.find((lane) => lane && 'bar' in lane && lane.bar.span === 3);
    expect(bar && 'bar' in bar! && bar.bar.text).toBe('Circular Furniture Days 2022');
    expect(thursday?.lanes.some((lane) => lane && 'continued' in lane)).toBe(true);
  });

  it('shows three at the most on a day, and counts the others', () => {
    const day = june.weeks[2]!.days[2]!;
    expect(day.activities).toHaveLength(6);
    expect(day.lanes.filter(Boolean)).toHaveLength(3);
    expect(day.more).toBe(3);
  });

  it('counts whole activities and their parts', () => {
    expect([june.whole, june.parts]).toEqual([2, 4]);
  });

  it.each([
    ['2021-02', 4],
    ['2026-11', 6],
    ['2024-12', 6],
  ])('of %s has %i weeks', (month, weeks) => {
    expect(toMonth(bundled, [], month, '2026-11-24', da).weeks).toHaveLength(weeks);
  });

  it('without activities knows the nearest months that have some', () => {
    expect(monthsAround(timelineOf(bundled).activities, '2022-07')).toEqual({ before: '2022-06', after: '2022-09' });
    expect(monthsAround([], '2022-07')).toEqual({ before: null, after: null });
  });
});
