import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesQuery, segmentsOf } from './search.ts';

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
});

describe('what is marked', () => {
  it('is the found part of the original text, also where letters are folded', () => {
    expect(segmentsOf('Miljøteknologi', 'joete')).toEqual([
      { text: 'Mil', hit: false },
      { text: 'jøte', hit: true },
      { text: 'knologi', hit: false },
    ]);
  });

  it('leaves the text as it was, whatever is searched for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (text, query) => {
        expect(
          segmentsOf(text, query)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text.normalize('NFC'));
      }),
    );
  });
});
