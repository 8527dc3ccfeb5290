import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { danishTime } from './days.ts';
import { daysApart, DENMARK, elsewhere, momentIn, offsetAt, wallClock } from './zones.ts';
import { isZone } from '../../data/real-time.ts';

const AUCKLAND = 'Pacific/Auckland';
const LA = 'America/Los_Angeles';

describe('a wall clock in Denmark', () => {
  it('is worked out as the browser’s tables have it, at any moment from 1996 on', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1996-01-01'), max: new Date('2037-12-31'), noInvalidDate: true }),
        (moment) => {
          expect(danishTime(moment)).toBe(wallClock(moment, DENMARK));
        },
      ),
    );
  });

  it.each([
    ['2026-03-29T00:59:00Z', '2026-03-29T01:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29T03:00'],
    ['2026-10-25T00:59:00Z', '2026-10-25T02:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25T02:00'],
  ])('changes when Europe’s clocks do: %s is %s', (moment, wall) => {
    expect(danishTime(new Date(moment))).toBe(wall);
    expect(wallClock(new Date(moment), DENMARK)).toBe(wall);
  });

  it('is a moment, and back again; only the hour that is skipped and the one that comes twice are not', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2000-01-01'), max: new Date('2037-12-31'), noInvalidDate: true }),
        fc.constantFrom(DENMARK, AUCKLAND, LA),
        (date, zone) => {
          const moment = new Date(Math.floor(date.getTime() / 60_000) * 60_000);
          const wall = wallClock(moment, zone);
          const found = momentIn(wall, zone);
          expect(wallClock(found, zone)).toBe(wall);
          expect([0, 3_600_000]).toContain(moment.getTime() - found.getTime());
        },
      ),
    );
  });

  it('that comes twice means the first, that is skipped means as if it had not been', () => {
    expect(momentIn('2026-10-25T02:30', DENMARK).toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(momentIn('2026-03-29T02:30', DENMARK).toISOString()).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is ahead of Greenwich by one hour in winter and two in summer', () => {
    expect([offsetAt('2026-01-15T10:00', DENMARK), offsetAt('2026-07-15T10:00', DENMARK)]).toEqual([
      '+01:00',
      '+02:00',
    ]);
    expect([
      offsetAt('2026-01-15T10:00', LA),
      offsetAt('2026-01-15T10:00', 'Asia/Kolkata'),
    ]).toEqual(['-08:00', '+05:30']);
  });
});

describe('the clock of a visitor elsewhere', () => {
  it.each([
    // Between the days that Europe's clocks change on and the others', the difference is another.
    ['2026-03-06T10:00', LA, '2026-03-06T01:00'],
    ['2026-03-10T10:00', LA, '2026-03-10T02:00'],
    ['2026-03-30T10:00', LA, '2026-03-30T01:00'],
    ['2026-10-26T10:00', LA, '2026-10-26T02:00'],
    ['2026-11-02T10:00', LA, '2026-11-02T01:00'],
    ['2026-03-27T14:00', AUCKLAND, '2026-03-28T02:00'],
    ['2026-03-30T14:00', AUCKLAND, '2026-03-31T01:00'],
    ['2026-04-06T14:00', AUCKLAND, '2026-04-07T00:00'],
    ['2026-09-25T14:00', AUCKLAND, '2026-09-26T00:00'],
    ['2026-09-28T14:00', AUCKLAND, '2026-09-29T01:00'],
    ['2026-10-26T14:00', AUCKLAND, '2026-10-27T02:00'],
  ])('at %s in Denmark shows in %s %s', (wall, zone, there) => {
    expect(elsewhere(wall, DENMARK, zone)).toBe(there);
  });

  it('that shows the same is not told of', () => {
    expect(elsewhere('2026-07-01T10:00', DENMARK, 'Europe/Stockholm')).toBeNull();
    expect(elsewhere('2026-07-01T10:00', DENMARK, DENMARK)).toBeNull();
  });

  it('may be on another day', () => {
    expect([
      daysApart('2026-03-27T14:00', '2026-03-28T02:00'),
      daysApart('2026-03-27T01:00', '2026-03-26T16:00'),
      daysApart('2026-03-27', '2026-03-27'),
    ]).toEqual([1, -1, 0]);
  });
});

it('a zone is one that the browser knows', () => {
  expect([isZone(DENMARK), isZone('Europe/Copenhagen2'), isZone('')]).toEqual([true, false, false]);
});
