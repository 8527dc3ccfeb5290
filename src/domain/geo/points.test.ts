import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPoints } from './points.ts';

const feature = (coordinates: unknown, properties: unknown = { name: 'Sted' }): unknown => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});

describe('a page’s own places', () => {
  it('are read from GeoJSON, longitude first, and from a plain list', () => {
    const wanted = [{ name: 'Sted', lat: 56.1, lon: 10.2, url: 'https://example.dk' }];
    const geojson = {
      type: 'FeatureCollection',
      features: [feature([10.2, 56.1], { name: ' Sted ', url: 'https://example.dk' })],
    };
    expect(readPoints(geojson)).toEqual({ points: wanted, skipped: [] });
    expect(readPoints([{ name: 'Sted', lat: 56.1, lon: 10.2, url: 'https://example.dk' }])).toEqual(
      { points: wanted, skipped: [] },
    );
  });

  it('are left out one by one where something is wrong, with their place in the list and what was expected', () => {
    const list = [
      { name: 'God', lat: 56, lon: 10 },
      { name: 'Nord', lat: 156, lon: 10 },
      { name: 'Tekst', lat: 56, lon: '10' },
      { name: ' ', lat: 56, lon: 10 },
      { name: 'Link', lat: 56, lon: 10, url: 'javascript:alert(1)' },
      null,
    ];
    expect(readPoints(list)).toEqual({
      points: [{ name: 'God', lat: 56, lon: 10, url: null }],
      skipped: [
        { index: 1, expected: 'a latitude from -90 to 90' },
        { index: 2, expected: 'a longitude from -180 to 180' },
        { index: 3, expected: 'a name' },
        { index: 4, expected: 'an http or https address' },
        { index: 5, expected: 'a place' },
      ],
    });
  });

  it('are nothing in anything else', () => {
    for (const value of [null, 'text', 3, {}, { type: 'FeatureCollection' }, { type: 'Feature' }])
      expect(readPoints(value)).toBeNull();
  });

  it('never throw, and lose no place without saying so', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({ name: fc.string(), lat: fc.double(), lon: fc.double() }),
          ),
        ),
        (list) => {
          const found = readPoints(list);
          expect((found?.points.length ?? 0) + (found?.skipped.length ?? 0)).toBe(list.length);
        },
      ),
    );
  });
});
