import { describe, expect, it } from 'vitest';
import { matchesQuery, queryWords, wordsOf } from './fold.ts';
import { LONGEST_QUERY } from './query.ts';

describe('a search', () => {
  it.each([
    ['teknologi', 'Miljøteknologi'],
    ['MILJØ', 'Miljøteknologi'],
    ['miljoe', 'Miljøteknologi'],
    ['århus', 'Aarhus'],
    ['aarhus', 'Århus'],
    ['sonderborg', 'Sønderborg'.replace('ø', 'o')],
    ['food cluster', 'Food & Bio Cluster Denmark'],
    ['clus foo', 'Food & Bio Cluster Denmark'],
    ['', 'whatever'],
  ])('for "%s" finds "%s"', (query, text) => {
    expect(matchesQuery([text], query)).toBe(true);
  });

  it('finds nothing where one of its words is missing', () => {
    expect(matchesQuery(['Food & Bio Cluster Denmark'], 'food vind')).toBe(false);
  });

  it('finds its words in different texts of one record', () => {
    expect(matchesQuery(['Lydteknologi', 'Struer'], 'lyd struer')).toBe(true);
  });

  it('take no more of a query than anybody types', () => {
    const words = queryWords('ord '.repeat(500_000));
    expect(words).toHaveLength(LONGEST_QUERY / 4);
    expect(wordsOf('ord '.repeat(1000))).toHaveLength(1000);
  });
});
