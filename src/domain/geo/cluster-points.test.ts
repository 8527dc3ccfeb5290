import { describe, expect, it } from 'vitest';
import { clusterPoints } from './cluster-points.ts';

/** Ten places in Aarhus, one in Skagen. */
const places = [
  ...Array.from({ length: 10 }, (_, i) => ({ lat: 56.15 + i / 1000, lon: 10.2 })),
  { lat: 57.72, lon: 10.58 },
];

describe('many places', () => {
  it('are one mark where they are close together on the map, and lose none', () => {
    const marks = clusterPoints(places)(700);
    expect(marks.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual([1, 10]);
  });

  it('come apart when the map is closer', () => {
    expect(clusterPoints(places)(2)).toHaveLength(11);
  });
});
