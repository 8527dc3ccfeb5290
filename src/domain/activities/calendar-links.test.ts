import { describe, expect, it } from 'vitest';
import { googleLink, outlookLink } from './calendar-links.ts';
import type { CalendarEntry } from './icalendar.ts';

const entry: CalendarEntry = {
  ...{
    uid: 'a@x',
    summary: 'Møde & mad + mere',
    start: '2022-06-15T10:00',
    end: '2022-06-15T12:00',
    zone: 'Europe/Copenhagen',
  },
  ...{
    description: 'Linje 1\nLinje 2',
    location: 'ODEON, Odense',
    geo: null,
    url: null,
    categories: [],
    status: 'CONFIRMED',
    sequence: 0,
    busy: true,
  },
};
const asked = (address: string): Record<string, string> =>
  Object.fromEntries(new URL(address).searchParams);

describe('a link that fills in a calendar on the web', () => {
  it('of Google has the moments, the texts and the zone', () => {
    expect(new URL(googleLink(entry)).host).toBe('calendar.google.com');
    expect(asked(googleLink(entry))).toEqual({
      action: 'TEMPLATE',
      text: 'Møde & mad + mere',
      dates: '20220615T080000Z/20220615T100000Z',
      ctz: 'Europe/Copenhagen',
      details: 'Linje 1\nLinje 2',
      location: 'ODEON, Odense',
    });
  });

  it('of Outlook has the same, with spaces that are not read as plus signs', () => {
    const link = outlookLink(entry);
    expect(new URL(link).host).toBe('outlook.office.com');
    expect(link).not.toContain('+');
    expect(asked(link)).toMatchObject({
      subject: 'Møde & mad + mere',
      startdt: '2022-06-15T08:00:00Z',
      enddt: '2022-06-15T10:00:00Z',
    });
  });

  it('has whole days as days, the last one included', () => {
    const days = { ...entry, start: '2022-06-15', end: '2022-06-17' };
    expect(asked(googleLink(days))['dates']).toBe('20220615/20220618');
    expect(asked(outlookLink(days))).toMatchObject({
      startdt: '2022-06-15',
      enddt: '2022-06-18',
      allday: 'true',
    });
  });

  it('invents no hour where none is known', () => {
    expect(asked(googleLink({ ...entry, end: null }))['dates']).toBe(
      '20220615T080000Z/20220615T080000Z',
    );
    expect(asked(outlookLink({ ...entry, location: null }))).not.toHaveProperty('location');
  });
});
