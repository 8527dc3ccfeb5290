import { describe, expect, it } from 'vitest';
import { anActivity } from '../../../tests/support/fixtures.ts';
import type { Activity } from '../../data/types.ts';
import { toFile, toTable } from './calendar-take.part.ts';
import { calendarTerms } from './calendar.terms.ts';
import { toDetail } from './detail.view.ts';
import { toEntry } from './entry.view.ts';
import { extraTerms } from './extras.terms.ts';
import { zoneNote } from './zone.view.ts';
import { data, scene, meeting, bare } from '../../../tests/support/meeting.ts';

describe('all that is known of an activity', () => {
  const facts = (
    activity: Activity,
    locale: 'da' | 'en' = 'da',
    visitor = 'Europe/Copenhagen',
  ): Record<string, string> =>
    Object.fromEntries(
      toDetail(
        activity,
        scene(data(activity), '2022-06-01', {}, locale),
        extraTerms(locale),
        visitor,
      ).facts.map(({ term, text }) => [term, text]),
    );

  it('is told with words, in both languages', () => {
    expect(facts(meeting)).toEqual({
      ...{
        Hvornår: '15. juni 2022 kl. 10.00–12.00',
        Sted: 'ODEON, Odeons Kvarter 1, Odense',
        Format: 'Fysisk',
        Pris: 'Gratis',
        Sprog: 'dansk',
      },
      ...{
        Type: 'Matchmaking',
        Arrangør: 'Alfa',
        Medarrangører: 'By',
        Klynger: 'Alfa Cluster (arrangør)',
      },
    });
    expect(facts(meeting, 'en')).toMatchObject({
      When: '15 June 2022 10:00–12:00',
      Price: 'Free',
      Clusters: 'Alfa Cluster (organiser)',
    });
  });

  it('says what is not known', () => {
    expect(facts(bare)).toMatchObject({
      Hvornår: '20. juni 2022, klokkeslæt ikke oplyst',
      Sted: 'ikke oplyst',
      Format: 'ikke oplyst',
      Pris: 'ikke oplyst',
      Arrangør: 'ikke oplyst',
      Klynger: 'ikke oplyst',
    });
  });

  it.each<[string, Partial<Activity> & { start: string }, string, string]>([
    [
      'of several days',
      { start: '2022-06-15', end: '2022-06-17' },
      '15.–17. juni 2022, klokkeslæt ikke oplyst',
      '15–17 June 2022, time of day not known',
    ],
    [
      'with an open end',
      { start: '2022-06-15T10:00' },
      '15. juni 2022 kl. 10.00',
      '15 June 2022 10:00',
    ],
    [
      'a deadline',
      { kind: 'call', start: '2022-06-01', deadline: '2022-10-01T12:00' },
      'Åbner 1. juni 2022. Frist 1. oktober 2022 kl. 12.00',
      'Opens 1 June 2022. Deadline 1 October 2022 12:00',
    ],
    [
      'a project',
      { kind: 'project', start: '2022-01-01', end: '2023-12-31' },
      '1. januar 2022 – 31. december 2023',
      '1 January 2022 – 31 December 2023',
    ],
  ])('reads as it is: %s', (_, change, da, en) => {
    expect(facts(anActivity({ id: 'x', ...change }))['Hvornår']).toBe(da);
    expect(facts(anActivity({ id: 'x', ...change }), 'en')['When']).toBe(en);
  });

  it('has its page and the sign-up as links of their own, without what tracks a visitor, and its source', () => {
    const { links, sources, town, composed } = toDetail(
      meeting,
      scene(data(meeting)),
      extraTerms('da'),
      'Europe/Copenhagen',
    );
    expect(links).toEqual([
      { label: 'Aktivitetens side', url: 'https://a.dk/m?id=1' },
      { label: 'Tilmelding', url: 'https://b.dk/t' },
    ]);
    expect(sources).toEqual([{ url: 'https://www.example.dk/kilde', label: 'example.dk' }]);
    expect([town, composed]).toEqual(['Odense', true]);
  });

  it('says when it was stated, else from when the data is', () => {
    const stated = (asOf: string | null): string =>
      toDetail({ ...bare, asOf }, scene(data(bare)), extraTerms('da'), 'UTC').stated;
    expect([stated('2026-10-01'), stated(null)]).toEqual([
      'oplyst 1. oktober 2026',
      'data pr. 23. november 2026',
    ]);
  });
});

describe('to a visitor in another time zone', () => {
  const note = (activity: Activity, visitor: string, locale: 'da' | 'en' = 'da'): string | null =>
    zoneNote(activity, visitor, locale, extraTerms(locale));

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

describe('in the visitor’s own calendar', () => {
  const options = {
    dataset: data(meeting),
    locale: 'da',
    terms: calendarTerms('da'),
    domain: 'klynge-widgets',
  } as const;

  it('an activity has an id that stays, its place and its links', () => {
    expect(toEntry(meeting, options)).toMatchObject({
      ...{
        uid: 'meet@klynge-widgets',
        summary: 'Møde; nu, og her',
        start: '2022-06-15T10:00',
        end: '2022-06-15T12:00',
        zone: 'Europe/Copenhagen',
      },
      ...{ location: 'ODEON, Odeons Kvarter 1, Odense', status: 'CONFIRMED', sequence: 0 },
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
