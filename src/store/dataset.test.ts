import { describe, expect, it, vi } from 'vitest';
import { threeClusters } from '../../tests/support/fixtures.ts';
import { clusters } from './bundled/clusters.ts';
import { activities } from './bundled/activities.ts';
import { load, registerDataset } from './dataset.ts';
import { groupNamed } from './groups.ts';

describe('the groups of a page', () => {
  it('are found by name, by every copy of the library', async () => {
    const here = groupNamed('shared');
    vi.resetModules();
    const copy = await import('./groups.ts');
    expect(copy.groupNamed).not.toBe(groupNamed);
    expect(copy.groupNamed('shared')).toBe(here);
    expect(groupNamed()).toBe(groupNamed(''));
  });

  it('get what the entry points register, list by list, and keep other data that they show', () => {
    const bundled = groupNamed('bundled');
    const own = groupNamed('own');
    own.useDataset(threeClusters());
    registerDataset(clusters);
    expect(bundled.snapshot.dataset.clusters).toBe(clusters.clusters);
    registerDataset(activities);
    expect(bundled.snapshot.dataset.activities).toBe(activities.activities);
    expect(bundled.snapshot.dataset.clusters).toBe(clusters.clusters);
    expect(own.snapshot.dataset.meta.title.da).toBe('Prøvedata');
  });

  it('keep the first copy of a list', () => {
    registerDataset({ clusters: [], meta: threeClusters().meta });
    expect(groupNamed('bundled').snapshot.dataset.meta).toEqual(clusters.meta);
  });

  it('get the details after the first render, and lose no choice by it', async () => {
    const group = groupNamed('bundled');
    group.select('made');
    expect(group.snapshot.dataset.sources).toEqual([]);
    await load('details');
    const made = group.snapshot.dataset.clusters.find(({ id }) => id === 'made');
    expect(made?.description.da).not.toBe('');
    expect(group.snapshot.dataset.sources.length).toBeGreaterThan(0);
    expect(group.snapshot.selected).toBe('made');
  });

  it('get a tier with the tier that it fills in, each once', async () => {
    const group = groupNamed('bundled');
    await load('programmes');
    const { dataset } = group.snapshot;
    expect(dataset.programmes[0]?.name.da).not.toBe('');
    await Promise.all([load('programmes'), load('details')]);
    expect(group.snapshot.dataset).toBe(dataset);
  });

  it('get the details of activities with their own sources after those of the clusters', async () => {
    const group = groupNamed('bundled');
    const before = group.snapshot.dataset.sources.length;
    await load('activity-details');
    const { activities: now, sources } = group.snapshot.dataset;
    const used = now.flatMap((activity) => activity.sources);
    expect(Math.min(...used)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...used)).toBeLessThan(sources.length);
    expect(sources.length).toBeGreaterThan(before);
  });
});
