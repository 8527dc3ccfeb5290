import { describe, expect, it } from 'vitest';
import { datePhrase, monthPhrase, periodPhrase } from './dates.ts';
import { timePhrase, whenPhrase } from './times.ts';
import { weekdayName } from './weekdays.ts';

describe('a date reads', () => {
  it.each([
    ['2022-05-04', '4. maj 2022', '4 May 2022'],
    ['2019-12', 'december 2019', 'December 2019'],
    ['2004', '2004', '2004'],
  ])('%s as "%s" and "%s"', (date, da, en) => {
    expect(datePhrase(date, 'da')).toBe(da);
    expect(datePhrase(date, 'en')).toBe(en);
  });

  it('short in Danish as Danish editors write months', () => {
    expect(
      ['01', '03', '06', '09', '12'].map((month) => datePhrase(`2022-${month}`, 'da', 'short')),
    ).toEqual(['jan. 2022', 'marts 2022', 'juni 2022', 'sep. 2022', 'dec. 2022']);
  });
});

describe('a period reads', () => {
  it.each([
    ['2022-06-15', '2022-06-17', '15.–17. juni 2022', '15–17 June 2022'],
    ['2022-05-30', '2022-06-02', '30. maj – 2. juni 2022', '30 May – 2 June 2022'],
    [
      '2020-05-26',
      '2022-12-31',
      '26. maj 2020 – 31. december 2022',
      '26 May 2020 – 31 December 2022',
    ],
    ['2022-06-15', null, '15. juni 2022', '15 June 2022'],
    ['2022-06-15T10:00', '2022-06-15T12:00', '15. juni 2022', '15 June 2022'],
    ['2026-12-06T19:00', '2026-12-07T00:00', '6. december 2026', '6 December 2026'],
  ])('from %s to %s as "%s" and "%s"', (start, end, da, en) => {
    expect(periodPhrase(start, end, 'da')).toBe(da);
    expect(periodPhrase(start, end, 'en')).toBe(en);
  });
});

describe('a time reads', () => {
  it('with kl. and a full stop in Danish, with a colon in English', () => {
    expect(timePhrase('2022-04-04T10:00', '2022-04-04T12:00', 'da')).toBe('kl. 10.00–12.00');
    expect(timePhrase('2022-04-04T10:00', '2022-04-04T12:00', 'en')).toBe('10:00–12:00');
  });

  it('without an end where none is known, or where it is on another day', () => {
    expect(timePhrase('2022-04-04T10:00', null, 'da')).toBe('kl. 10.00');
    expect(timePhrase('2022-04-04T10:00', '2022-04-05T12:00', 'da')).toBe('kl. 10.00');
  });

  it('not at all where no clock time is known', () => {
    expect(timePhrase('2022-04-04', '2022-04-05', 'da')).toBeNull();
  });

  it('until 24 where it ends at midnight', () => {
    expect(timePhrase('2026-12-06T19:00', '2026-12-07T00:00', 'da')).toBe('kl. 19.00–24.00');
  });
});

describe('day and time read', () => {
  it.each([
    ['2026-12-03', null, '3. december 2026', '3 December 2026'],
    ['2026-12-03', '2026-12-04', '3.–4. december 2026', '3–4 December 2026'],
    [
      '2026-12-03T09:00',
      '2026-12-03T16:00',
      '3. december 2026 kl. 09.00–16.00',
      '3 December 2026 09:00–16:00',
    ],
    [
      '2026-12-03T09:00',
      '2026-12-04T16:00',
      '3. december 2026 kl. 09.00 – 4. december 2026 kl. 16.00',
      '3 December 2026 09:00 – 4 December 2026 16:00',
    ],
    [
      '2026-12-31T22:00',
      '2027-01-01T02:00',
      '31. december 2026 kl. 22.00 – 1. januar 2027 kl. 02.00',
      '31 December 2026 22:00 – 1 January 2027 02:00',
    ],
    [
      '2026-12-03T09:00',
      '2026-12-04',
      '3. december 2026 kl. 09.00 – 4. december 2026',
      '3 December 2026 09:00 – 4 December 2026',
    ],
    [
      '2026-12-03',
      '2026-12-04T16:00',
      '3. december 2026 – 4. december 2026 kl. 16.00',
      '3 December 2026 – 4 December 2026 16:00',
    ],
    [
      '2026-12-06T19:00',
      '2026-12-07T00:00',
      '6. december 2026 kl. 19.00–24.00',
      '6 December 2026 19:00–24:00',
    ],
    [
      '2026-12-05T09:00',
      '2026-12-07T00:00',
      '5. december 2026 kl. 09.00 – 6. december 2026 kl. 24.00',
      '5 December 2026 09:00 – 6 December 2026 24:00',
    ],
  ])('from %s to %s as "%s" and "%s"', (start, end, da, en) => {
    expect(whenPhrase(start, end, 'da')).toBe(da);
    expect(whenPhrase(start, end, 'en')).toBe(en);
  });
});

it('a month has the name that the language’s own tables have', () => {
  for (const locale of ['da', 'en'] as const) {
    for (let month = 1; month <= 12; month++) {
      const day = `2022-${String(month).padStart(2, '0')}`;
      const name = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'da', {
        month: 'long',
        timeZone: 'UTC',
      }).format(new Date(`${day}-15`));
      expect(monthPhrase(day, locale)).toBe(`${name} 2022`);
    }
  }
});

it('a weekday has the names that the language’s own tables have', () => {
  for (const [locale, tag] of [
    ['da', 'da'],
    ['en', 'en-GB'],
  ] as const) {
    for (const length of ['long', 'short'] as const) {
      for (let day = 13; day <= 19; day++) {
        const name = new Intl.DateTimeFormat(tag, { weekday: length, timeZone: 'UTC' }).format(
          new Date(`2022-06-${day}`),
        );
        expect(weekdayName(`2022-06-${day}`, locale, length)).toBe(name);
      }
    }
  }
});

it('a month and a weekday have their names in both languages', () => {
  expect([monthPhrase('2022-06', 'da'), monthPhrase('2022-06', 'en')]).toEqual([
    'juni 2022',
    'June 2022',
  ]);
  expect([
    weekdayName('2022-06-15', 'da', 'long'),
    weekdayName('2022-06-15', 'en', 'long'),
  ]).toEqual(['onsdag', 'Wednesday']);
});
