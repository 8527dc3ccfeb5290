import { describe, expect, it } from 'vitest';
import places from '../../data/places.json' with { type: 'json' };
import { project } from './projection.ts';
import { findPlace, type NamedPlace } from './postcodes.ts';

type Row = readonly [string, string, readonly string[], number, number];

const found = (query: string): NamedPlace | null => {
  const answer = findPlace(query);
  return answer.is === 'found' ? answer.place : null;
};

describe('a postcode or a town', () => {
  it.each(['8800', '8800 Viborg', 'DK-8800', 'Viborg', 'viborg ', 'VIBORG', '8800Viborg'])(
    '"%s" is Viborg',
    (query) => {
      expect(found(query)).toMatchObject({ label: '8800 Viborg', municipality: '0791' });
    },
  );

  it.each([
    ['Århus', 'Aarhus'],
    ['aarhus c', 'Aarhus C'],
    ['kbh k', 'København K'],
    ['Copenhagen', 'København'],
    ['Odense SØ', 'Odense SØ'],
    ['ebeltoft', 'Ebeltoft'],
    ['Sæby', 'Sæby'],
  ])('"%s" is %s', (query, town) => {
    expect(found(query)?.town).toMatch(new RegExp(`^${town}`));
  });

  it('is every one of the country, within 400 m of where it lies', () => {
    for (const [code, town, [municipality], lat, lon] of places.postcodes as unknown as Row[]) {
      const place = found(code);
      expect(place).toMatchObject({ town, municipality });
      const { x, y } = project(lat, lon);
      const point = place?.point ?? { x: 0, y: 0 };
      expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(4);
    }
  });

  it('is asked for again where several towns have the name', () => {
    const answer = findPlace('Assens');
    expect(answer.is === 'several' && answer.places.map(({ label }) => label)).toEqual([
      '5610 Assens',
      'Assens',
    ]);
  });

  it('that there is not brings those that may be meant', () => {
    const suggestions = (query: string): string[] => {
      const answer = findPlace(query);
      return answer.is === 'unknown' ? answer.suggestions.map(({ label }) => label) : [];
    };
    expect(suggestions('8801')[0]).toBe('8800 Viborg');
    expect(suggestions('Vibrog')).toContain('8800 Viborg');
    expect(suggestions('8801')).toHaveLength(3);
    expect(suggestions('   ')).toEqual([]);
    expect(findPlace('x'.repeat(100_000)).is).toBe('unknown');
  });
});
