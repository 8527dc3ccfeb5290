import { describe, expect, it, vi } from 'vitest';
import { threeClusters } from '../../tests/support/fixtures.ts';
import { clusters } from './bundled/clusters.ts';
import { activities } from './bundled/activities.ts';
import { bring, bringDetails, groupNamed } from './groups.ts';

describe('the groups of a page', () => {
  it('are found by name, by every copy of the library', async () => {
    const here = groupNamed('shared');
    vi.resetModules();
    const copy = await import('./groups.ts');
    expect(copy.groupNamed).not.toBe(groupNamed);
    expect(copy.groupNamed('shared')).toBe(here);
    expect(groupNamed()).toBe(groupNamed(''));
  });

  it('get what the doors bring, part by part, and keep other data that they show', () => {
    const bundled = groupNamed('bundled');
    const own = groupNamed('own');
    own.useDataset(threeClusters());
    bring(clusters);
    expect(bundled.snapshot.dataset.clusters).toBe(clusters.clusters);
    bring(activities);
    expect(bundled.snapshot.dataset.activities).toBe(activities.activities);
    expect(bundled.snapshot.dataset.clusters).toBe(clusters.clusters);
    expect(own.snapshot.dataset.meta.title.da).toBe('Prøvedata');
  });

  it('keep the first copy of a part', () => {
    bring({ clusters: [], meta: threeClusters().meta });
    expect(groupNamed('bundled').snapshot.dataset.meta).toBe(clusters.meta);
  });

  it('get the details after the first drawing, and lose no choice by it', async () => {
    const group = groupNamed('bundled');
    group.select('made');
    expect(group.snapshot.dataset.sources).toEqual([]);
    await bringDetails();
    const made = group.snapshot.dataset.clusters.find(({ id }) => id === 'made');
    expect(made?.description.da).not.toBe('');
    expect(group.snapshot.dataset.sources.length).toBeGreaterThan(0);
    expect(group.snapshot.selected).toBe('made');
  });
});
