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

  const detailOf = (activity: Activity, locale: 'da' | 'en' = 'da') =>
    toDetail(
      activity,
      content(data(activity), '2022-06-01', {}, locale),
      calendarDetailTerms(locale),
    );

  it('is told with words, in both languages', () => {
    const detail = detailOf(meeting);
    expect([detail.when, detail.place, detail.organiser]).toEqual([
      'Onsdag 15. juni 2022 kl. 10.00–12.00',
      'ODEON, Odeons Kvarter 1, Odense',
      { id: 'alfa', name: '1 Alfa Cluster' },
    ]);
    expect(facts(meeting)).toEqual({ Medarrangører: 'By', Sprog: 'dansk', Pris: 'Gratis' });
    expect(detailOf(meeting, 'en').when).toBe('Wednesday 15 June 2022 10:00–12:00');
    expect(facts(meeting, 'en')).toMatchObject({ Price: 'Free', 'Co-organisers': 'By' });
  });

  it('says what is not known where something follows from it: the time, the place, the price', () => {
    const { when, place, organiser } = detailOf(bare);
    expect([when, place, organiser]).toEqual([
      'Mandag 20. juni 2022, klokkeslæt ikke oplyst',
      null,
      null,
    ]);
    expect(facts(bare)).toEqual({ Sprog: 'dansk', Pris: 'Ikke oplyst' });
  });

  it('leaves out what a page’s own does not give, and is of no other day', () => {
    const own = {
      id: 'own',
      title: 'Vores',
      start: '2022-06-20T10:00',
      description: 'Kom glad.\n',
    };
    const detail = toDetail(own, { ...content(data(bare)), own: true }, calendarDetailTerms('da'));
    expect([detail.facts, detail.description, detail.confirmed]).toEqual([[], 'Kom glad.', null]);
  });

  it('names the other clusters with what they have to do with it', () => {
    const clusters = [
      { id: 'alfa', role: 'organiser' },
      { id: 'beta', role: 'partner' },
    ] as const;
    expect(facts({ ...meeting, clusters: [...clusters] })['Klynger']).toBe(
      'Beta Denmark (partner)',
    );
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
      'Onsdag 15. juni 2022 kl. 10.00',
      'Wednesday 15 June 2022 10:00',
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
    expect(detailOf(anActivity({ id: 'x', ...change })).when).toBe(da);
    expect(detailOf(anActivity({ id: 'x', ...change }), 'en').when).toBe(en);
  });

  it('has its page without what tracks a visitor, its source, and its town', () => {
    const { page, sources, town, composed } = detailOf(meeting);
    expect(page).toBe('https://a.dk/m?id=1');
    expect(sources).toEqual([{ url: 'https://www.example.dk/kilde', label: 'example.dk' }]);
    expect([town, composed]).toEqual(['Odense', true]);
  });

  it('says when it was last confirmed, else from when the data is', () => {
    const confirmed = (asOf: string | null): string | null => detailOf({ ...bare, asOf }).confirmed;
    expect([confirmed('2026-10-01'), confirmed(null)]).toEqual([
      '1. oktober 2026',
      '23. november 2026',
    ]);
  });
});
