import { describe, expect, it } from 'vitest';
import { anActivity } from '../../../../tests/support/fixtures.ts';
import { bare, data, meeting } from '../../../../tests/support/meeting.ts';
import { calendarTerms } from '../locales/terms.ts';
import { toEntry } from './entry.view.ts';
import { toFile, toTable } from './files.view.ts';

describe('in the visitor’s own calendar', () => {
  const options = {
    dataset: data(meeting),
    locale: 'da',
    terms: calendarTerms('da'),
    domain: 'klynge-widgets',
  } as const;

  it('an activity has an id that stays, its place and its links', () => {
    expect(toEntry(meeting, options)).toMatchObject({
      uid: 'meet@klynge-widgets',
      summary: 'Møde; nu, og her',
      start: '2022-06-15T10:00',
      end: '2022-06-15T12:00',
      zone: 'Europe/Copenhagen',
      location: 'ODEON, Odeons Kvarter 1, Odense',
      status: 'CONFIRMED',
      sequence: 0,
    });
  });

  it('an activity keeps the id that its organiser gave it', () => {
    expect(toEntry({ ...meeting, uid: 'x-1@organiser.example.dk' }, options).uid).toBe(
      'x-1@organiser.example.dk',
    );
  });

  it('a call is its deadline, a cancelled one says so and counts as changed', () => {
    const call = anActivity({
      id: 'call',
      kind: 'call',
      title: 'Pulje',
      start: '2022-01-01',
      end: '2022-12-31',
      deadline: '2022-10-01T12:00',
      status: 'cancelled',
    });
    expect(toEntry(call, options)).toMatchObject({
      summary: 'Aflyst: Frist: Pulje',
      start: '2022-10-01T12:00',
      end: null,
      status: 'CANCELLED',
      sequence: 1,
    });
    expect(toEntry({ ...call, sequence: 4 }, options).sequence).toBe(4);
  });

  it('what is shown is a file, and a table with its source and date', () => {
    expect(
      toFile([meeting, bare], 'Aktiviteter', new Date(), options).match(/BEGIN:VEVENT/g),
    ).toHaveLength(2);
    const [head, first] = toTable([meeting], options).split('\r\n');
    expect(head).toMatch(/^\uFEFFart;titel;fra;kl\.;til/);
    expect(first).toContain('Arrangement;"Møde; nu, og her";2022-06-15;10:00;2022-06-15;12:00');
    expect(first).toMatch(/https:\/\/www\.example\.dk\/kilde;2026-11-23$/);
  });
});
