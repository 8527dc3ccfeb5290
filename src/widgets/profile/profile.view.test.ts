import { describe, expect, it } from 'vitest';
import { anActivity, threeClusters } from '../../../tests/support/fixtures.ts';
import { entryOf } from '../../domain/clusters/clusters.ts';
import { profileTerms } from './locales/terms.ts';
import { type ProfileView, toProfile } from './profile.view.ts';

const dataset = threeClusters({
  activities: [
    anActivity({
      id: 'old',
      start: '2022-01-10',
      clusters: [{ id: 'alfa', role: 'organiser' }],
      town: 'Aarhus',
    }),
    anActivity({
      id: 'older',
      start: '2021-01-10',
      end: '2021-01-12',
      clusters: [{ id: 'alfa', role: 'organiser' }],
    }),
    anActivity({ id: 'all', start: '2022-02-10', forAll: true }),
    anActivity({
      id: 'call',
      kind: 'call',
      start: '2022-03-01',
      deadline: '2022-03-01T12:00',
      clusters: [{ id: 'alfa', role: 'organiser' }],
    }),
  ],
});

function view(cluster: string, today = '2026-11-24', locale: 'da' | 'en' = 'da'): ProfileView {
  const entry = entryOf(dataset, cluster);
  if (!entry) throw new Error(cluster);
  return toProfile(dataset, entry, { locale, terms: profileTerms(locale), today });
}

describe('a cluster’s profile', () => {
  it('names what comes next, a call by its deadline', () => {
    const { activities } = view('alfa', '2022-01-01');
    expect(activities.title).toBe('Næste aktiviteter');
    expect(activities.items.map(({ when, where }) => [when, where])).toEqual([
      ['10. januar 2022', 'Aarhus'],
      ['1. marts 2022', null],
    ]);
  });

  it('names the latest where nothing is to come, and says so; not what is for every cluster', () => {
    const { activities } = view('alfa');
    expect([activities.title, activities.note]).toEqual([
      'Seneste aktiviteter',
      'Ingen kommende aktiviteter pr. 23. november 2026.',
    ]);
    expect(activities.items.map(({ when }) => when)).toEqual([
      '1. marts 2022',
      '10. januar 2022',
      '10.–12. januar 2021',
    ]);
    expect(view('beta').activities).toEqual({
      title: 'Seneste aktiviteter',
      note: 'Ingen aktiviteter oplyst.',
      items: [],
    });
  });

  it('has a mark for each place that is known, the head office apart', () => {
    expect(view('alfa').spots.map(({ kind }) => kind)).toEqual(['seat', 'office']);
    expect(view('gamma').spots.map(({ kind }) => kind)).toEqual(['closed']);
    for (const { x, y } of view('alfa').spots)
      expect(x > 0 && x < 100 && y > 0 && y < 100).toBe(true);
  });

  it('says of one that has ended when it did', () => {
    expect(view('gamma').ended).toBe('Klyngen ophørte april 2022.');
    expect(view('gamma', '2026-11-24', 'en').ended).toBe('The cluster closed in April 2022.');
  });
});
