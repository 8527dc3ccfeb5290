import { describe, expect, it } from 'vitest';
import { aCluster, aDataset, anActivity, threeClusters } from '../../tests/support/fixtures.ts';
import {
  applyLayers,
  NEVER_COMPILED,
  type PartialDataset,
  withFields,
  withMissingLists,
  withOverrides,
} from './layers.ts';
import type { Dataset } from './types.ts';

const overridden = (base: Dataset, part: PartialDataset): Dataset =>
  applyLayers(base, [withOverrides(part)]);

it('a list that the part has takes the place of the whole list, and the others stay', () => {
  const base = threeClusters({ activities: [anActivity({ id: 'old', start: '2025-01-01' })] });
  const next = overridden(base, {
    activities: [anActivity({ id: 'new', start: '2026-01-01', sources: [] })],
  });
  expect(next.activities.map(({ id }) => id)).toEqual(['new']);
  expect(next.clusters).toEqual(base.clusters);
  expect(overridden(base, { activities: [] }).activities).toEqual([]);
});

it('each record names its own sources afterwards, wherever they stand in it', () => {
  const base = aDataset({
    sources: ['https://base.dk/0', 'https://base.dk/1'],
    clusters: [
      aCluster({
        id: 'alfa',
        position: 'one',
        sources: [1],
        founded: { date: '2020', sources: [0] },
      }),
    ],
  });
  const activities = [anActivity({ id: 'x', start: '2026-01-01', sources: [0] })];
  const next = overridden(base, { sources: ['https://part.dk/0'], activities });
  const named = (places: readonly number[] | undefined): (string | undefined)[] =>
    (places ?? []).map((place) => next.sources[place]);
  expect(named(next.activities[0]?.sources)).toEqual(['https://part.dk/0']);
  expect(named(next.clusters[0]?.sources)).toEqual(['https://base.dk/1']);
  expect(named(next.clusters[0]?.founded.sources)).toEqual(['https://base.dk/0']);
  // Very many records may come in: they are taken as they are.
  expect(next.activities).toBe(activities);
});

it('the day that a part names is that of its own lists', () => {
  const base = aDataset();
  const meta = { compiled: '2027-01-01', licence: { name: 'CC0', url: 'https://cc0.example.dk' } };
  const days = (next: typeof base): unknown[] => [next.meta.compiled, next.meta.activitiesCompiled];
  expect(days(overridden(base, { meta, activities: [] }))).toEqual(['2026-11-23', '2027-01-01']);
  expect(days(overridden(base, { meta, clusters: [] }))).toEqual(['2027-01-01', '2026-11-23']);
  expect(days(overridden(base, { meta, clusters: [], activities: [] }))).toEqual([
    '2027-01-01',
    '2027-01-01',
  ]);
  expect(days(overridden(base, { activities: [] }))).toEqual(['2026-11-23', '2026-11-23']);
  expect(overridden(base, { meta, activities: [] }).meta).toMatchObject({
    licence: { name: 'CC0' },
    title: { da: 'Prøvedata' },
  });
});

it('a part that has everything is the new dataset, and an empty one changes nothing', () => {
  const [base, next] = [aDataset(), threeClusters()];
  expect(overridden(base, next)).toBe(next);
  expect(overridden(base, {})).toBe(base);
});

it('layers lie in their order: what a tier fills in is under what was fetched and what the page set', () => {
  const base = threeClusters({ activities: [] });
  const [first] = base.clusters;
  const named = (name: string): PartialDataset => ({
    activities: [anActivity({ id: name, start: '2026-01-01' })],
  });
  const seen = applyLayers(base, [
    withFields({ clusters: [{ id: first?.id, email: 'mail@example.dk' }] }),
    withOverrides(named('fetched')),
    withOverrides(named('set')),
  ]);
  expect(seen.clusters[0]?.email).toBe('mail@example.dk');
  expect(seen.clusters).toHaveLength(base.clusters.length);
  expect(seen.activities.map(({ id }) => id)).toEqual(['set']);
  expect(base.clusters[0]).toBe(first);
});

describe('of two copies of the library,', () => {
  const none = aDataset({
    meta: { compiled: NEVER_COMPILED } as Dataset['meta'],
    clusters: [],
    activities: [],
  });
  const { meta, clusters } = threeClusters();
  const first = withMissingLists({ meta, clusters });
  const second = withMissingLists({
    meta: { compiled: '2027-02-03' },
    activities: [anActivity({ id: 'new', start: '2027-03-01' })],
  });

  it('each has the day of what it gave', () => {
    for (const layers of [
      [first, second],
      [second, first],
    ])
      expect(applyLayers(none, layers).meta).toEqual({ ...meta, activitiesCompiled: '2027-02-03' });
  });

  it('the second tells of no other day where its list was there', () => {
    const old = withMissingLists({
      meta: { compiled: '2026-01-01' },
      activities: [anActivity({ id: 'old', start: '2027-03-01' })],
    });
    expect(applyLayers(none, [first, second, old]).meta.activitiesCompiled).toBe('2027-02-03');
    expect(applyLayers(none, [first, withMissingLists({ meta, activities: [] })]).meta).toEqual(
      meta,
    );
  });

  it('a dataset that has everything takes the place of both', () => {
    const whole = threeClusters();
    expect(applyLayers(none, [first, second, withOverrides(whole)])).toBe(whole);
  });
});

it('a list is only added where the dataset has none', () => {
  const base = threeClusters({ activities: [] });
  const activities = [anActivity({ id: 'new', start: '2026-01-01' })];
  const seen = applyLayers(base, [withMissingLists({ clusters: [], activities })]);
  expect(seen.clusters).toBe(base.clusters);
  expect(seen.activities).toBe(activities);
  expect(applyLayers(seen, [withMissingLists({ activities: [] })])).toBe(seen);
});
