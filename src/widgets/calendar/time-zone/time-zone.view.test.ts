import { describe, expect, it } from 'vitest';
import { anActivity } from '../../../../tests/support/fixtures.ts';
import { bare, meeting } from '../../../../tests/support/meeting.ts';
import type { Activity } from '../../../data/types.ts';
import { calendarTimeZoneTerms } from './locales/terms.ts';
import { timeZoneNote } from './time-zone.view.ts';

describe('to a visitor in another time zone', () => {
  const note = (activity: Activity, visitor: string, locale: 'da' | 'en' = 'da'): string | null =>
    timeZoneNote(activity, visitor, locale, calendarTimeZoneTerms(locale));

  it('a time is Danish time, with their own beside it', () => {
    expect(note(meeting, 'America/Los_Angeles')).toBe('dansk tid (kl. 01.00–03.00 hos dig)');
    expect(note(meeting, 'Pacific/Auckland', 'en')).toBe('Danish time (20:00–22:00 where you are)');
  });

  it('on another day says which', () => {
    const late = anActivity({ id: 'x', start: '2022-06-15T20:00' });
    expect(note(late, 'Pacific/Auckland')).toBe('dansk tid (16. juni 2022 kl. 06.00 hos dig)');
  });

  it('nothing is said where the clock is the same, or where no time is known', () => {
    expect([
      note(meeting, 'Europe/Copenhagen'),
      note(meeting, 'Europe/Stockholm'),
      note(bare, 'Pacific/Auckland'),
    ]).toEqual([null, null, null]);
  });

  it('abroad, a time is that of its place', () => {
    const abroad = anActivity({ id: 'x', start: '2022-06-15T10:00', timeZone: 'Asia/Singapore' });
    expect(note(abroad, 'Europe/Copenhagen')).toBe('lokal tid (kl. 04.00 hos dig)');
    expect(note(abroad, 'Asia/Singapore')).toBe('lokal tid');
  });
});
