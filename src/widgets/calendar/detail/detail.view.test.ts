import { describe, expect, it } from 'vitest';
import { anActivity } from '../../../../tests/support/fixtures.ts';
import { bare, content, data, meeting } from '../../../../tests/support/meeting.ts';
import type { Activity } from '../../../data/types.ts';
import { toDetail } from './detail.view.ts';
import { calendarDetailTerms } from './locales/terms.ts';

describe('all that is known of an activity', () => {
  const facts = (activity: Activity, locale: 'da' | 'en' = 'da'): Record<string, string> =>
    Object.fromEntries(
      toDetail(
        activity,
        content(data(activity), '2022-06-01', {}, locale),
        calendarDetailTerms(locale),
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

  it('leaves out what a page’s own does not give, but its place, and is of no other day', () => {
    const own = {
      id: 'own',
      title: 'Vores',
      start: '2022-06-20T10:00',
      description: 'Kom glad.\n',
    };
    const detail = toDetail(own, { ...content(data(bare)), own: true }, calendarDetailTerms('da'));
    expect(detail.facts.map(({ term, text }) => [term, text])).toEqual([
      ['Hvornår', '20. juni 2022 kl. 10.00'],
      ['Sted', 'ikke oplyst'],
    ]);
    expect([detail.description, detail.stated]).toEqual(['Kom glad.', null]);
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
      content(data(meeting)),
      calendarDetailTerms('da'),
    );
    expect(links).toEqual([
      { label: 'Aktivitetens side', url: 'https://a.dk/m?id=1' },
      { label: 'Tilmelding', url: 'https://b.dk/t' },
    ]);
    expect(sources).toEqual([{ url: 'https://www.example.dk/kilde', label: 'example.dk' }]);
    expect([town, composed]).toEqual(['Odense', true]);
  });

  it('says when it was stated, else from when the data is', () => {
    const stated = (asOf: string | null): string | null =>
      toDetail({ ...bare, asOf }, content(data(bare)), calendarDetailTerms('da')).stated;
    expect([stated('2026-10-01'), stated(null)]).toEqual([
      'oplyst 1. oktober 2026',
      'data pr. 23. november 2026',
    ]);
  });
});
