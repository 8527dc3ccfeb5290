import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isDay, today, isMoment } from './days.ts';
import { addMonths, isoWeek, mondayOf, weekdayOf } from './weeks.ts';

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the number of a week', () => {
  it.each([
    ['2020-12-31', 53],
    ['2021-01-03', 53],
    ['2021-01-04', 1],
    ['2022-06-15', 24],
    ['2024-12-29', 52],
    ['2024-12-30', 1],
    ['2026-11-24', 48],
    ['2027-01-01', 53],
  ])('of %s is %i', (of, week) => {
    expect(isoWeek(of)).toBe(week);
  });

  it('is the same from Monday to Sunday, and another one the day after', () => {
    fc.assert(
      fc.property(day, (one) => {
        const monday = mondayOf(one);
        expect(weekdayOf(monday)).toBe(1);
        expect(isoWeek(addDays(monday, 6))).toBe(isoWeek(monday));
        expect(isoWeek(addDays(monday, 7))).not.toBe(isoWeek(monday));
      }),
    );
  });
});

describe('counting days', () => {
  it('comes back when it is undone, also over the days when the clock changes', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (one, n) => {
        expect(daysBetween(one, addDays(one, n))).toBe(n);
      }),
    );
    expect(addDays('2022-03-26', 1)).toBe('2022-03-27');
    expect(addDays('2022-10-30', 1)).toBe('2022-10-31');
  });

  it('goes over the end of the year by months', () => {
    expect(addMonths('2022-12', 1)).toBe('2023-01');
    expect(addMonths('2022-01', -1)).toBe('2021-12');
    expect(addMonths('2022-06', 18)).toBe('2023-12');
  });
});

describe('a day', () => {
  it('is one that the calendar has', () => {
    expect(isDay('2024-02-29')).toBe(true);
    for (const text of ['2023-02-29', '2022-13-01', '2022-6-1', 'i dag', '2022-06-15T10:00'])
      expect(isDay(text)).toBe(false);
  });

  it('is today in Denmark, wherever the visitor is', () => {
    expect(today(new Date('2026-11-24T22:59:00Z'))).toBe('2026-11-24');
    expect(today(new Date('2026-11-24T23:01:00Z'))).toBe('2026-11-25');
    expect(today(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
    expect(today(new Date('2026-06-30T21:59:00Z'))).toBe('2026-06-30');
    expect(today(new Date('2026-01-01T22:30:00Z'))).toBe('2026-01-01');
  });
});

describe('a moment', () => {
  it.each(['2022-02-28', '2024-02-29', '2022-06-15T00:00', '2022-06-15T23:59'])('is %s', (text) => {
    expect(isMoment(text)).toBe(true);
  });

  it.each([
    '2022-02-29',
    '2022-13-01',
    '2022-00-10',
    '2022-01-00',
    '2022-04-31',
    '2022-06-15T24:00',
    '2022-06-15T10:60',
    '2022-06-15T',
    '2022-06',
    '',
  ])('is not %s', (text) => {
    expect(isMoment(text)).toBe(false);
  });
});
