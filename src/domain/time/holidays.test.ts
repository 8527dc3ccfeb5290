import { describe, expect, it } from 'vitest';
import { addDays } from './days.ts';
import { easterSunday, holidayOn } from './holidays.ts';

const holidaysOf = (year: number): string[] =>
  Array.from({ length: 366 }, (_, i) => addDays(`${year}-01-01`, i))
    .filter((day) => day.startsWith(String(year)))
    .flatMap((day) => {
      const name = holidayOn(day, 'da');
      return name ? [`${day.slice(5)} ${name}`] : [];
    });

describe('Easter Sunday', () => {
  // The earliest and the latest that there are, and years that people remember.
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1961-04-02',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2022-04-17',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2038-04-25',
  ])('is %s', (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });
});

describe('the public holidays of Denmark', () => {
  it('in 2023, the last year with store bededag', () => {
    expect(holidaysOf(2023)).toEqual([
      '01-01 Nytårsdag',
      '04-06 Skærtorsdag',
      '04-07 Langfredag',
      '04-09 Påskedag',
      '04-10 2. påskedag',
      '05-05 Store bededag',
      '05-18 Kristi himmelfartsdag',
      '05-28 Pinsedag',
      '05-29 2. pinsedag',
      '12-25 Juledag',
      '12-26 2. juledag',
    ]);
  });

  it('in 2026, without it', () => {
    expect(holidaysOf(2026)).toEqual([
      '01-01 Nytårsdag',
      '04-02 Skærtorsdag',
      '04-03 Langfredag',
      '04-05 Påskedag',
      '04-06 2. påskedag',
      '05-14 Kristi himmelfartsdag',
      '05-24 Pinsedag',
      '05-25 2. pinsedag',
      '12-25 Juledag',
      '12-26 2. juledag',
    ]);
  });

  it('have English names too, and are no other days', () => {
    expect(holidayOn('2026-05-25', 'en')).toBe('Whit Monday');
    expect([
      holidayOn('2026-06-05', 'da'),
      holidayOn('2026-12-24', 'da'),
      holidayOn('2024-04-26', 'da'),
    ]).toEqual([null, null, null]);
  });
});
