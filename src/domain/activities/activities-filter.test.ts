import { describe, expect, it } from 'vitest';
import { aLocation, anActivity, threeClusters } from '../../../tests/support/fixtures.ts';
import type { Activity } from '../../data/types.ts';
import { type ActivityFilter, activityFilter, filterOf } from './activities-filter.ts';
import { both, searchFor } from '../search/activities-search.ts';

const type = {
  id: 'matchmaking',
  name: { da: 'M', en: 'M' },
  description: { da: 'M', en: 'M' },
  funder: 'deb',
  evidence: [],
  sources: [],
};
const dataset = threeClusters({ activityTypes: [type] });
const passes = (filter: Partial<ActivityFilter>, change: Partial<Activity>): boolean =>
  activityFilter(dataset, filter)(anActivity({ id: 'x', start: '2022-01-01', ...change }));

describe('a filter', () => {
  it('that asks for nothing is none', () => {
    expect(
      filterOf(dataset, {
        cluster: null,
        clusters: null,
        region: null,
        town: null,
        kind: '',
        type: '',
        from: '',
      }),
    ).toBeNull();
    expect(passes({}, {})).toBe(true);
  });

  it('by cluster takes what the cluster takes part in, and what is aimed at all', () => {
    expect(passes({ cluster: 'alfa' }, { clusters: [{ id: 'alfa', role: 'partner' }] })).toBe(true);
    expect(passes({ cluster: 'alfa' }, { clusters: [{ id: 'beta', role: 'organiser' }] })).toBe(
      false,
    );
    expect(passes({ cluster: 'alfa' }, { forAll: true })).toBe(true);
  });

  it('by several clusters takes each; the picked one must be among them', () => {
    const clusters = ['alfa', 'beta'];
    expect(passes({ clusters }, { clusters: [{ id: 'beta', role: 'partner' }] })).toBe(true);
    expect(passes({ clusters }, { clusters: [{ id: 'gamma', role: 'partner' }] })).toBe(false);
    expect(
      passes({ clusters, cluster: 'alfa' }, { clusters: [{ id: 'beta', role: 'partner' }] }),
    ).toBe(false);
    expect(
      passes({ clusters, cluster: 'gamma' }, { clusters: [{ id: 'gamma', role: 'partner' }] }),
    ).toBe(false);
  });

  it('by region takes the town; without a town in Denmark, the places of its clusters', () => {
    expect(passes({ region: '1082' }, { region: '1082' })).toBe(true);
    expect(
      passes({ region: '1082' }, { region: '1081', clusters: [{ id: 'alfa', role: 'organiser' }] }),
    ).toBe(false);
    expect(
      passes(
        { region: '1081' },
        { format: 'online', clusters: [{ id: 'alfa', role: 'organiser' }] },
      ),
    ).toBe(true);
    expect(passes({ region: '1083' }, { clusters: [{ id: 'alfa', role: 'organiser' }] })).toBe(
      false,
    );
    expect(aLocation({ id: 'x' }).region).toBe('1082');
  });

  it('by municipality does the same', () => {
    expect(passes({ municipality: '0751' }, { municipality: '0751', region: '1082' })).toBe(true);
    expect(
      passes(
        { municipality: '0751' },
        { municipality: '0851', region: '1081', clusters: [{ id: 'alfa', role: 'organiser' }] },
      ),
    ).toBe(false);
    expect(
      passes(
        { municipality: '0751' },
        { format: 'online', clusters: [{ id: 'alfa', role: 'organiser' }] },
      ),
    ).toBe(true);
    expect(
      passes(
        { municipality: '0461' },
        { format: 'online', clusters: [{ id: 'alfa', role: 'organiser' }] },
      ),
    ).toBe(false);
  });

  it('by type takes the other types too', () => {
    expect(passes({ type: 'matchmaking' }, { type: 'other', otherTypes: ['matchmaking'] })).toBe(
      true,
    );
    expect(passes({ type: 'matchmaking' }, { type: 'knowledge-sharing' })).toBe(false);
  });

  it('by funder takes the activity’s own, else its type’s; one that nobody knows the funder of does not pass', () => {
    expect(passes({ funder: 'ufm' }, { funder: 'ufm', type: 'matchmaking' })).toBe(true);
    expect(passes({ funder: 'deb' }, { funder: 'ufm', type: 'matchmaking' })).toBe(false);
    expect(passes({ funder: 'deb' }, { type: 'matchmaking' })).toBe(true);
    expect(passes({ funder: 'deb' }, { type: null })).toBe(false);
  });

  it('by language takes its varieties', () => {
    expect(passes({ language: 'en' }, { language: 'en-GB' })).toBe(true);
    expect(passes({ language: 'en' }, { language: 'da' })).toBe(false);
  });

  it('by days takes what covers one of them; a call only by its deadline', () => {
    const period = { from: '2022-02-01', to: '2022-02-28' };
    expect(passes(period, { start: '2022-01-20', end: '2022-02-01' })).toBe(true);
    expect(passes(period, { start: '2022-02-28T20:00' })).toBe(true);
    expect(passes(period, { start: '2022-03-01' })).toBe(false);
    expect(passes(period, { start: '2022-01-31' })).toBe(false);
    expect(passes(period, { kind: 'call', start: '2022-02-10', deadline: '2022-03-10' })).toBe(
      false,
    );
  });

  it('takes what is not told for not known', () => {
    const told = { id: 'x', title: 'Møde', start: '2022-02-10' } as Activity;
    expect(
      activityFilter(dataset, { kind: 'event', from: '2022-02-10', to: '2022-02-10' })(told),
    ).toBe(true);
    for (const filter of [
      { cluster: 'alfa' },
      { type: 'matchmaking' },
      { language: 'da' },
      { region: '1082' },
      { municipality: '0751' },
      { funder: 'deb' },
    ])
      expect(activityFilter(dataset, filter)(told)).toBe(false);
  });
});

describe('a search', () => {
  const found = (search: string): boolean =>
    searchFor(
      dataset,
      search,
    )?.(
      anActivity({
        id: 'x',
        start: '2022-01-01',
        title: 'Årsmøde om vandløb',
        town: 'Aarhus',
        clusters: [{ id: 'alfa', role: 'organiser' }],
      }),
    ) ?? true;

  it.each(['aarsmoede', 'ÅRSMØDE', 'århus vand', 'alfa', ''])(
    'for "%s" finds title, town and cluster',
    (search) => {
      expect(found(search)).toBe(true);
    },
  );

  it('finds nothing where a word is missing', () => {
    expect(found('årsmøde energi')).toBe(false);
  });

  it('comes on top of the filter', () => {
    const passesBoth = both(
      () => true,
      () => false,
    );
    expect([passesBoth?.(anActivity({ id: 'x', start: '2022-01-01' })), both(null, null)]).toEqual([
      false,
      null,
    ]);
  });
});
