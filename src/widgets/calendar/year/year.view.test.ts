import { describe, expect, it } from 'vitest';
import { anActivity } from '../../../../tests/support/fixtures.ts';
import { bare, content, data, meeting } from '../../../../tests/support/meeting.ts';
import { calendarYearTerms } from './locales/terms.ts';
import { toYear } from './year.view.ts';

describe('a year', () => {
  it('has twelve months with what begins in them after the filter', () => {
    const { status, months } = toYear(
      content(
        data(
          meeting,
          bare,
          anActivity({ id: 'c', kind: 'call', start: '2022-01-01', deadline: '2022-11-01' }),
        ),
      ),
      '2022',
      calendarYearTerms('da'),
    );
    expect(status).toBe('3 aktiviteter i 2022');
    expect(months.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0]);
    expect(months.filter(({ now }) => now).map(({ name }) => name)).toEqual(['juni 2022']);
    expect(
      toYear(
        content(data(meeting, bare), '2022-06-01', { type: 'matchmaking' }, 'en'),
        '2022',
        calendarYearTerms('en'),
      ).status,
    ).toBe('1 activity in 2022');
  });
});
