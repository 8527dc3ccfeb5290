import { describe, expect, it, vi } from 'vitest';
import { anActivity, threeClusters } from '../../tests/support/fixtures.ts';
import { withOverrides } from '../data/layers.ts';
import { Group } from './group.ts';

const heard = (group: Group): { times: number } => {
  const count = { times: 0 };
  group.subscribe(() => (count.times += 1));
  return count;
};

describe('a group', () => {
  it('gives a new frozen snapshot for every change, and tells its listeners', () => {
    const group = new Group(threeClusters());
    const first = group.snapshot;
    const count = heard(group);
    group.select('alfa');
    expect(group.snapshot).not.toBe(first);
    expect(Object.isFrozen(group.snapshot)).toBe(true);
    expect(first.selected).toBeNull();
    expect(count.times).toBe(1);
  });

  it('tells nobody of a change that changes nothing', () => {
    const group = new Group(threeClusters());
    group.select('alfa');
    const count = heard(group);
    group.select('alfa');
    group.setFilter({ region: null });
    group.useDataset(group.snapshot.dataset);
    expect(count.times).toBe(0);
  });

  it('lets go of what the data does not have', () => {
    const group = new Group(threeClusters());
    group.select('alfa');
    group.select('nobody');
    expect(group.snapshot.selected).toBeNull();
  });

  it('keeps the choice over new data if the new data has it', () => {
    const group = new Group(threeClusters());
    group.select('beta');
    group.setFilter({ region: '1082' });
    const next = threeClusters();
    group.useDataset(next);
    expect(group.snapshot).toMatchObject({ selected: 'beta', filter: { region: '1082' } });
    group.useDataset({ ...next, clusters: next.clusters.slice(0, 1), regions: [] });
    expect(group.snapshot).toMatchObject({ selected: null, filter: { region: null } });
  });

  it('has what is looked for without spaces around it, of a length that somebody types; an empty one is none', () => {
    const group = new Group(threeClusters());
    group.setFilter({ query: ` robot${' '.repeat(300)}` });
    expect(group.snapshot.filter.query).toBe('robot');
    group.setFilter({ query: 'a'.repeat(300) });
    expect(group.snapshot.filter.query).toHaveLength(200);
    group.setFilter({ region: '1082' });
    group.useDataset(threeClusters({ regions: [] }));
    expect(group.snapshot.filter).toMatchObject({ region: null, query: 'a'.repeat(200) });
    group.setFilter({ query: '  ' });
    expect(group.snapshot.filter.query).toBeNull();
  });

  it('takes up a choice again when data comes that has it, unless something else was chosen', () => {
    const group = new Group(threeClusters({ clusters: [] }));
    group.select('beta');
    group.useDataset(threeClusters());
    expect(group.snapshot.selected).toBe('beta');
    group.useDataset(threeClusters({ clusters: [] }));
    group.select(null);
    group.useDataset(threeClusters());
    expect(group.snapshot.selected).toBeNull();
  });

  it('lays a part over the bundled data, also when that grows, and goes back to it', () => {
    const bundled = threeClusters();
    const group = new Group(threeClusters({ clusters: [] }));
    const activities = [anActivity({ id: 'x', start: '2026-01-01', sources: [] })];
    group.useDataset(withOverrides({ activities }));
    group.useBundled(bundled);
    expect(group.snapshot.dataset.activities).toBe(activities);
    expect(group.snapshot.dataset.clusters).toBe(bundled.clusters);
    group.useDataset();
    expect(group.snapshot.dataset).toBe(bundled);
  });

  it('lays what was fetched over the bundled data, and what the page gave on top', () => {
    const group = new Group(threeClusters());
    const activity = (id: string) => [anActivity({ id, start: '2026-01-01', sources: [] })];
    const shown = (): string[] => group.snapshot.dataset.activities.map(({ id }) => id);
    group.useFetched([withOverrides({ activities: activity('first') })]);
    expect(shown()).toEqual(['first']);
    group.useDataset(withOverrides({ activities: activity('own') }));
    group.useFetched([withOverrides({ activities: activity('third') })]);
    expect(shown()).toEqual(['own']);
    group.useDataset();
    expect(shown()).toEqual(['third']);
  });

  it('stops telling a listener that has gone, also while it tells', () => {
    const group = new Group(threeClusters());
    const stop = group.subscribe(() => stop());
    const count = heard(group);
    group.select('alfa');
    group.select('beta');
    expect(count.times).toBe(2);
    expect(stop()).toBe(false);
  });

  it('goes on telling the others when one throws', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const group = new Group(threeClusters());
    group.subscribe(() => {
      throw new Error('page code');
    });
    const count = heard(group);
    group.select('alfa');
    expect(count.times).toBe(1);
    expect(error).toHaveBeenCalledOnce();
    error.mockRestore();
  });
});
