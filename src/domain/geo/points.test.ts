import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_POINTS, readPoints } from './points.ts';

const feature = (coordinates: unknown, properties: unknown = { name: 'Sted' }): unknown => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates },
});

describe('a page’s own places', () => {
  it('are read from GeoJSON, longitude first, and from a plain list', async () => {
    const wanted = [{ name: 'Sted', lat: 56.1, lon: 10.2, url: 'https://example.dk' }];
    const geojson = {
      type: 'FeatureCollection',
      features: [feature([10.2, 56.1], { name: ' Sted ', url: 'https://example.dk' })],
    };
    expect(await readPoints(geojson)).toEqual({ points: wanted, skipped: [], beyond: 0 });
    expect(
      await readPoints([{ name: 'Sted', lat: 56.1, lon: 10.2, url: 'https://example.dk' }]),
    ).toEqual({ points: wanted, skipped: [], beyond: 0 });
  });

  it('are left out one by one where something is wrong, with their place in the list and what was expected', async () => {
    const list = [
      { name: 'God', lat: 56, lon: 10 },
      { name: 'Nord', lat: 156, lon: 10 },
      { name: 'Tekst', lat: 56, lon: '10' },
      { name: ' ', lat: 56, lon: 10 },
      { name: 'Link', lat: 56, lon: 10, url: 'javascript:alert(1)' },
      null,
    ];
    expect(await readPoints(list)).toEqual({
      points: [{ name: 'God', lat: 56, lon: 10, url: null }],
      skipped: [
        { index: 1, expected: 'a latitude from -90 to 90' },
        { index: 2, expected: 'a longitude from -180 to 180' },
        { index: 3, expected: 'a name' },
        { index: 4, expected: 'an http or https address' },
        { index: 5, expected: 'a place' },
      ],
      beyond: 0,
    });
  });

  it('are nothing in anything else', async () => {
    for (const value of [null, 'text', 3, {}, { type: 'FeatureCollection' }, { type: 'Feature' }])
      expect(await readPoints(value)).toBeNull();
  });

  it('never throw, and lose no place without saying so', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.record({ name: fc.string(), lat: fc.double(), lon: fc.double() }),
          ),
        ),
        async (list) => {
          const found = await readPoints(list);
          expect((found?.points.length ?? 0) + (found?.skipped.length ?? 0)).toBe(list.length);
        },
      ),
    );
  });

  it('cost what cannot be read, and no other: a getter or a proxy that throws, a circle, a BigInt', async () => {
    const good = { name: 'God', lat: 56, lon: 10 };
    const circle: Record<string, unknown> = { name: 'Ring', lat: 56, lon: 10 };
    circle['geometry'] = circle;
    const thrown = (): never => {
      throw new Error('not to be read');
    };
    const list = [
      good,
      {
        ...good,
        get name() {
          return thrown();
        },
      },
      new Proxy({}, { get: thrown, has: thrown, ownKeys: thrown }),
      { ...good, lat: 56n },
      circle,
      { ...good, name: 'x'.repeat(2_000_000) },
    ];
    const found = await readPoints(list);
    expect(found?.points.map(({ name }) => name)).toEqual(['God', 'Ring']);
    expect(found?.skipped).toEqual([
      { index: 1, expected: 'plain data' },
      { index: 2, expected: 'plain data' },
      { index: 3, expected: 'a latitude from -90 to 90' },
      { index: 5, expected: 'a name of at most 2000 characters' },
    ]);
    Object.defineProperty(list, 0, { get: thrown });
    expect((await readPoints(list))?.points.map(({ name }) => name)).toEqual(['Ring']);
    const features = {
      type: 'FeatureCollection',
      get features() {
        return thrown();
      },
    };
    expect(await readPoints(features)).toBeNull();
  });

  it('are taken up to a number, and what comes after is counted', async () => {
    const list = new Array<unknown>(MOST_POINTS + 7).fill({ name: 'Sted', lat: 56, lon: 10 });
    const found = await readPoints(list);
    expect(found?.points).toHaveLength(MOST_POINTS);
    expect(found?.beyond).toBe(7);
  });

  it('are given up when others are wanted', async () => {
    let asked = 0;
    const list = Array.from({ length: 2000 }, () => ({
      lat: 56,
      lon: 10,
      get name() {
        const end = performance.now() + 1;
        while (performance.now() < end);
        asked++;
        return 'Sted';
      },
    }));
    expect(await readPoints(list, () => false)).toBeNull();
    expect(asked).toBeLessThan(list.length);
  });
});
