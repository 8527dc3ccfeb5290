import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeDataset } from '../../../tools/data/publish.ts';
import type { Dataset } from '../../data/types.ts';
import { entriesOf } from '../clusters/clusters.ts';
import { clusterSearch } from './cluster-search.ts';
import { errorsBetween, stemOf } from './rank.ts';
import { QUERIES } from './cluster-search.queries.ts';

const dataset = wholeDataset() as unknown as Dataset;
const entries = entriesOf(dataset);
const find = clusterSearch(entries, 'da');
const first = (query: string): string | undefined => find(query)[0]?.item.cluster.id;

describe('the search for a cluster', () => {
  it.each(QUERIES)('"%s" finds %s first', (query, cluster) => {
    expect(first(query)).toBe(cluster);
  });

  it('has been asked at least sixty things, and finds something for nonsense only by chance', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(60);
    for (const nonsense of ['qqqq', 'xyzzy', '12345', 'turisme'])
      expect(find(nonsense)).toEqual([]);
  });

  it('shows everything, in the order of the numbers, when nothing is asked', () => {
    expect(find(' ').map(({ item }) => item.order)).toEqual(entries.map(({ order }) => order));
  });

  it('takes one letter for the beginning of a name', () => {
    expect(find('l').map(({ item }) => item.cluster.id)).toContain('danish-sound-cluster');
    expect(find('l').length).toBeLessThan(entries.length);
  });

  it('puts what has all words before what has some', () => {
    expect(find('robotter i Odense')[0]?.item.cluster.id).toBe('odense-robotics');
    expect(find('lyd beton').length).toBeGreaterThan(0);
  });

  it('says which keyword met the words, as it is written', () => {
    expect(find('vindmoeller')[0]?.by).toEqual(['vindmølle']);
  });

  it('never throws, and gives each entry at most once', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (query) => {
        const found = find(query).map(({ item }) => item.cluster.id);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});

describe('endings', () => {
  it.each([
    ['robotter', 'robot'],
    ['robotternes', 'robot'],
    ['vindmoeller', 'vindmoelle'],
    ['fabrikker', 'fabrik'],
    ['forsvaret', 'forsvar'],
    ['banker', 'bank'],
  ])('%s and %s are one word', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it('leave short words alone', () => {
    expect(['lyd', 'spil', 'hus'].map(stemOf)).toEqual(['lyd', 'spil', 'hus']);
  });
});

describe('typing errors', () => {
  it.each([
    ['robot', 'rovot', 1],
    ['robot', 'orbot', 1],
    ['robot', 'robt', 1],
    ['robot', 'robbot', 1],
    ['robot', 'rbooot', 2],
    ['robot', 'sound', 3],
  ])('between %s and %s: %i', (one, other, errors) => {
    expect(errorsBetween(one, other, 2)).toBe(errors);
  });
});
