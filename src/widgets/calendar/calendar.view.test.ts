import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anActivity, threeClusters } from '../../../tests/support/fixtures.ts';
import { activities } from '../../store/bundled/activities.ts';
import { clusters } from '../../store/bundled/clusters.ts';
import type { Activity, Dataset } from '../../data/types.ts';
import { timelineOf } from '../../domain/activities/activities.ts';
import { type ActivityFilter, filterOf } from '../../domain/activities/activities-filter.ts';
import { calendarTerms } from './locales/terms.ts';
import {
  type Agenda,
  type AgendaOptions,
  hasUpcoming,
  monthsAround,
  toAgenda,
} from './list/agenda.view.ts';
import { isFree, toItem } from './activity/item.view.ts';
import { onDay, toMonth } from './month/month.view.ts';
import type { CalendarContent } from './calendar.view.ts';

const bundled = { ...threeClusters(), ...clusters, ...activities } as Dataset;

const content = (
  dataset: Dataset,
  now: string,
  filter: Partial<ActivityFilter> = {},
  locale: 'da' | 'en' = 'da',
): CalendarContent => ({
  ...{
    dataset,
    filter,
    now,
    locale,
    terms: calendarTerms(locale),
    timeline: timelineOf(dataset),
    passes: filterOf(dataset, filter),
  },
});
const OPTIONS: AgendaOptions = { from: null, limit: 50, past: 0, year: null };
const agenda = (
  dataset: Dataset,
  now: string,
  options: Partial<AgendaOptions> = {},
  filter: Partial<ActivityFilter> = {},
): Agenda => toAgenda(content(dataset, now, filter), { ...OPTIONS, ...options });
const withActivities = (...list: Activity[]): Dataset => threeClusters({ activities: list });
const idsIn = (months: Agenda['upcoming']): string[] =>
  months.flatMap(({ weeks }) =>
    weeks.flatMap(({ items }) => items.map(({ activity }) => activity.id)),
  );

describe('the list', () => {
  it('as seen from April 2022 begins with what comes next, by month and week', () => {
    const { upcoming, running, status } = agenda(bundled, '2022-04-01');
    expect(upcoming[0]?.title).toBe('april 2022');
    expect(upcoming[0]?.weeks.map(({ week }) => week)).toEqual([14, 17]);
    expect(running.map(({ period }) => period)).toEqual(['26. maj 2020 – 31. dec. 2022']);
    expect(status).toMatch(/^\d+ kommende aktiviteter og 1 løbende projekt$/);
  });

  it('in an empty time shows nothing of the past by itself, but says how much there is, and the latest', () => {
    const { upcoming, past, pastAll, newestPast, status } = agenda(bundled, '2026-11-24');
    expect([upcoming, past]).toEqual([[], []]);
    expect(pastAll).toBe(timelineOf(bundled).activities.length);
    expect(newestPast?.title).toBe('Slush 2026 Delegation');
    expect(status).toBe('0 kommende aktiviteter');
  });

  it('shows more of the past when it is asked to, and one year of it', () => {
    expect(agenda(bundled, '2026-11-24', { past: 15 }).pastShown).toBe(15);
    const { past, pastTotal } = agenda(bundled, '2026-11-24', { past: 50, year: '2022' });
    expect(new Set(past.map(({ month }) => month.slice(0, 4)))).toEqual(new Set(['2022']));
    expect(idsIn(past)).toHaveLength(pastTotal);
  });

  it('stops at its limit, and still says how many a month has', () => {
    const dataset = withActivities(
      ...[1, 2, 3, 4].map((day) => anActivity({ id: `a${day}`, start: `2026-12-0${day}` })),
    );
    const { upcoming, upcomingShown, upcomingTotal } = agenda(dataset, '2026-11-24', { limit: 3 });
    expect([idsIn(upcoming).length, upcoming[0]?.count, upcomingShown, upcomingTotal]).toEqual([
      3,
      '4 aktiviteter',
      3,
      4,
    ]);
  });

  it('puts what has begun on an earlier day and is not over above the others', () => {
    const dataset = withActivities(
      anActivity({ id: 'fair', start: '2026-11-22', end: '2026-11-26' }),
      anActivity({ id: 'today', start: '2026-11-24', end: '2026-11-26' }),
    );
    const { running, upcoming, status } = agenda(dataset, '2026-11-24');
    expect([running.map(({ activity }) => activity.id), idsIn(upcoming), status]).toEqual([
      ['fair'],
      ['today'],
      '1 kommende aktivitet og 1 i gang',
    ]);
  });

  it('from a day that the page chose begins there, also where that is past, and ends at its last', () => {
    const { upcoming, status } = agenda(
      bundled,
      '2026-11-24',
      {},
      { from: '2022-06-01', to: '2022-06-30' },
    );
    expect(upcoming.map(({ title }) => title)).toEqual(['juni 2022']);
    expect(status).toContain('fra 1. juni 2022 til 30. juni 2022');
  });

  it('follows the group’s selected cluster, and names it', () => {
    const dataset = withActivities(
      anActivity({ id: 'a', start: '2026-12-01', clusters: [{ id: 'alfa', role: 'organiser' }] }),
      anActivity({ id: 'b', start: '2026-12-02', clusters: [{ id: 'beta', role: 'organiser' }] }),
    );
    const { upcoming, status } = agenda(dataset, '2026-11-24', {}, { cluster: 'alfa' });
    expect(idsIn(upcoming)).toEqual(['a']);
    expect(status).toBe('1 kommende aktivitet: Alfa Cluster');
  });

  it('knows whether anything is to come, whatever is filtered', () => {
    const day = '2026-11-24';
    expect(hasUpcoming(content(withActivities(), day))).toBe(false);
    expect(hasUpcoming(content(bundled, day))).toBe(false);
    expect(hasUpcoming(content(bundled, day, { from: '2022-01-01' }))).toBe(true);
    const dataset = withActivities(anActivity({ id: 'a', start: '2026-12-01' }));
    expect(hasUpcoming(content(dataset, day, { kind: 'call' }))).toBe(true);
    expect(agenda(dataset, day, {}, { kind: 'call' }).upcomingTotal).toBe(0);
  });
});

describe('an activity reads', () => {
  const item = (
    change: Partial<Activity> & { start: string },
    locale: 'da' | 'en' = 'da',
  ): ReturnType<typeof toItem> =>
    toItem(content(withActivities(), '2022-05-04', {}, locale), anActivity({ id: 'x', ...change }));

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

  const timeOn = (start: string, end: string): readonly (string | null)[] => {
    const one = anActivity({ id: 'one', start, end });
    const { numeral, weekday, time } = toItem(content(withActivities(one), '2026-12-01'), one);
    return [numeral, weekday, time];
  };

  it('with a day at each of its times where they lie on several', () => {
    expect(timeOn('2026-12-03T09:00', '2026-12-04T16:00')).toEqual([
      '3.–4.',
      'tors.–fre.',
      '3. dec. 2026 kl. 09.00 – 4. dec. 2026 kl. 16.00',
    ]);
    expect(timeOn('2026-12-31T22:00', '2027-01-01T02:00')).toEqual([
      '31.',
      'tors. til 1. jan. 2027',
      '31. dec. 2026 kl. 22.00 – 1. jan. 2027 kl. 02.00',
    ]);
  });

  it('as one of its own day where it ends at midnight', () => {
    expect(timeOn('2026-12-06T19:00', '2026-12-07T00:00')).toEqual([
      '6.',
      'søn.',
      'kl. 19.00–24.00',
    ]);
    const one = anActivity({ id: 'one', start: '2026-12-06T19:00', end: '2026-12-07T00:00' });
    const month = content(withActivities(one), '2026-12-01');
    expect([onDay(month, '2026-12-06'), onDay(month, '2026-12-07')]).toEqual([[one], []]);
  });

  it('with both days of a part that lasts over midnight', () => {
    const whole = anActivity({ id: 'whole', start: '2026-12-03', end: '2026-12-04' });
    const parts = [
      anActivity({ id: 'a', start: '2026-12-03T09:00', end: '2026-12-03T16:00', parent: 'whole' }),
      anActivity({ id: 'b', start: '2026-12-03T20:00', end: '2026-12-04T02:00', parent: 'whole' }),
    ];
    const item = toItem(content(withActivities(whole, ...parts), '2026-12-01'), whole);
    expect(item.parts.map(({ when }) => when)).toEqual([
      'tors. 09.00–16.00',
      'tors. 20.00 – fre. 02.00',
    ]);
  });

  it('with the word today on its days', () => {
    expect(item({ start: '2022-05-04' }).today).toBe(true);
    expect(item({ start: '2022-05-03', end: '2022-05-05' }).today).toBe(true);
    expect(item({ start: '2022-05-05' }).today).toBe(false);
  });

  it('with a deadline where it is a call', () => {
    const call = item({
      kind: 'call',
      start: '2022-01-01',
      end: '2022-06-30',
      deadline: '2022-05-30T12:00',
    });
    expect([call.day, call.numeral, call.time, call.kind]).toEqual([
      '2022-05-30',
      '30.',
      'kl. 12.00',
      'Ansøgningsfrist',
    ]);
  });

  it('with its place, its country abroad, or that it is not known', () => {
    expect(item({ start: '2022-05-04', venue: 'ODEON', town: 'Odense', country: 'DK' }).place).toBe(
      'ODEON, Odense',
    );
    expect(item({ start: '2022-05-04', town: 'Helsinki', country: 'FI' }, 'en').place).toBe(
      'Helsinki, Finland',
    );
    expect(item({ start: '2022-05-04', town: 'Singapore', country: 'SG' }).place).toBe('Singapore');
    expect(item({ start: '2022-05-04', format: 'online' }).place).toBe('Online');
    expect(item({ start: '2022-05-04', town: 'Aarhus', format: 'hybrid' }).place).toBe(
      'Aarhus og online',
    );
    expect(item({ start: '2022-05-04' }).place).toBe('Sted ikke oplyst');
  });

  it('with its format, price and language as words, and its state where it matters', () => {
    expect(
      item({ start: '2022-05-04', format: 'in-person', price: '0 kr.', language: 'en' }).remarks,
    ).toEqual(['Fysisk', 'Gratis', 'på engelsk']);
    expect(item({ start: '2022-05-04', price: '250 kr.' }).remarks).toEqual(['250 kr.']);
    expect(item({ start: '2022-05-04', status: 'cancelled' }).status).toBe('Aflyst');
    expect(item({ start: '2022-05-04', status: 'not-listed' }).status).toBe(
      'Ikke længere nævnt af kilden',
    );
    expect(item({ start: '2022-05-04', status: 'held' }).status).toBeNull();
  });

  it('where no more than its title and day are told', () => {
    const told = toItem(content(withActivities(), '2022-05-04'), {
      id: 'x',
      title: 'Møde',
      start: '2022-05-04',
    });
    expect([told.kind, told.remarks, told.place, told.parties]).toEqual([
      'Arrangement',
      [],
      'Sted ikke oplyst',
      [],
    ]);
  });

  it('with the clusters’ numbers; one that ended says so', () => {
    const { parties } = item({
      start: '2022-05-04',
      forAll: true,
      clusters: [{ id: 'gamma', role: 'organiser' }],
    });
    expect(parties.map(({ name, note, mark }) => [name, note, mark?.order])).toEqual([
      ['Gamma', '(ophørt 2022)', 3],
      ['Alle nationale klynger', null, 'alle'],
    ]);
  });

  it.each(['Gratis', 'gratis', '0', '0 kr.', '0,00 kr', 'Free', '0 DKK'])(
    'free where its price is "%s"',
    (price) => {
      expect(isFree(price)).toBe(true);
    },
  );

  it.each(['100 kr.', '0,50 kr.', 'Gratis for medlemmer', ''])(
    'not free where its price is "%s"',
    (price) => {
      expect(isFree(price)).toBe(false);
    },
  );
});

describe('the month', () => {
  const june = toMonth(content(bundled, '2022-06-15'), '2022-06');

  it('has weeks from Monday with their numbers, filled with the neighbours’ days', () => {
    expect(june.weeks.map(({ week }) => week)).toEqual([22, 23, 24, 25, 26]);
    expect(june.weeks[0]?.days.map(({ day, out }) => [day.slice(5), out])).toEqual([
      ['05-30', true],
      ['05-31', true],
      ['06-01', false],
      ['06-02', false],
      ['06-03', false],
      ['06-04', false],
      ['06-05', false],
    ]);
    expect(
      june.weeks.flatMap(({ days }) => days.filter(({ today }) => today).map(({ day }) => day)),
    ).toEqual(['2022-06-15']);
  });

  it('lays a long activity over its days, and says on the others that it goes on', () => {
    const [, , wednesday, thursday] = june.weeks[2]!.days;
    const bar = wednesday?.lanes.find((lane) => lane && 'bar' in lane && lane.bar.span === 3);
    expect(bar && 'bar' in bar! && bar.bar.text).toBe('Circular Furniture Days 2022');
    expect(thursday?.lanes.some((lane) => lane && 'continued' in lane)).toBe(true);
  });

  it('shows the start time on the first day only, also where the next week has the second', () => {
    const one = anActivity({
      id: 'one',
      title: 'To dage',
      start: '2026-12-06T09:00',
      end: '2026-12-07T16:00',
    });
    const { weeks } = toMonth(content(withActivities(one), '2026-12-01'), '2026-12');
    const texts = weeks.flatMap(({ days }) =>
      days.flatMap(({ day, lanes }) =>
        lanes.flatMap((lane) => (lane && 'bar' in lane ? [`${day} ${lane.bar.text}`] : [])),
      ),
    );
    expect(texts).toEqual(['2026-12-06 09.00 To dage', '2026-12-07 To dage']);
  });

  it('shows three at the most on a day, and counts the others', () => {
    const day = june.weeks[2]!.days[2]!;
    expect(day.count).toBe(6);
    expect(onDay(content(bundled, '2022-06-15'), day.day)).toHaveLength(6);
    expect(day.lanes.filter(Boolean)).toHaveLength(3);
    expect(day.more).toBe(3);
  });

  it('counts whole activities and their parts', () => {
    expect([june.whole, june.parts]).toEqual([2, 4]);
  });

  it('names the public holidays of its own days', () => {
    expect(june.holidays).toEqual([
      { day: '5. juni 2022', name: 'Pinsedag' },
      { day: '6. juni 2022', name: '2. pinsedag' },
    ]);
  });

  it.each([
    ['2021-02', 4],
    ['2026-11', 6],
    ['2024-12', 6],
  ])('of %s has %i weeks', (month, weeks) => {
    expect(toMonth(content(withActivities(), '2026-11-24'), month).weeks).toHaveLength(weeks);
  });

  it('without activities knows the nearest months that have some after the filter', () => {
    expect(monthsAround(content(bundled, '2026-11-24'), '2022-07')).toEqual({
      before: '2022-06',
      after: '2022-09',
    });
    expect(monthsAround(content(bundled, '2026-11-24', { kind: 'call' }), '2022-07')).toEqual({
      before: '2022-05',
      after: '2023-02',
    });
    expect(monthsAround(content(withActivities(), '2026-11-24'), '2022-07')).toEqual({
      before: null,
      after: null,
    });
  });

  it('loses no activity: each stands in a lane or is counted on every day that it covers', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((n) => `2022-06-${String(n).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(day, fc.integer({ min: 0, max: 9 })), { maxLength: 40 }),
        (spans) => {
          const list = spans.map(([start, days], i) => {
            const end = new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
            return anActivity({ id: `a-${i}`, start, end });
          });
          for (const { days } of toMonth(content(withActivities(...list), '2022-06-15'), '2022-06')
            .weeks) {
            for (const one of days) {
              const covering = list.filter(
                ({ start, end }) => start <= one.day && (end ?? start) >= one.day,
              ).length;
              expect([one.count, one.lanes.filter(Boolean).length + one.more]).toEqual([
                covering,
                covering,
              ]);
            }
          }
        },
      ),
    );
  });
});
