import { describe, expect, it } from 'vitest';
import { municipalities } from '../../store/bundled/municipalities.ts';
import { clusters } from '../../store/bundled/clusters.ts';
import { BORNHOLM, COUNTRY, distanceKm, FRAME, isIn, place, viewportOf, unplace } from './geo.ts';
import { project } from './projection.ts';

/** Reckoned by another library: `+proj=tmerc +lon_0=10.5 +R=6371008.8`, written in the frame's units of 100 m. */
const KNOWN: [string, number, number, number, number][] = [
  ['the central meridian at 56° N', 56, 10.5, 2490.0788, 2970.885],
  ['Skagen', 57.7209, 10.5839, 2539.9012, 1057.298],
  ['Dueodde on Bornholm', 54.9877, 15.0741, 5407.2209, 4001.0591],
  ['Blåvandshuk', 55.5, 8.1, 978.6792, 3500.7667],
];

describe('the projection', () => {
  it.each(KNOWN)('puts %s within 10 m of the reference', (_, lat, lon, x, y) => {
    const point = project(lat, lon);
    expect(Math.hypot(point.x - x, point.y - y)).toBeLessThan(0.1);
  });

  it('keeps distances: a kilometre is ten units, within 0.3 % all over Denmark', () => {
    for (const [lat, lon] of [
      [54.6, 8.2],
      [57.7, 10.6],
      [55.7, 12.6],
      [56.5, 8.1],
    ] as const) {
      const [a, b] = [project(lat, lon), project(lat + 0.01, lon + 0.01)];
      const km = distanceKm({ lat, lon }, { lat: lat + 0.01, lon: lon + 0.01 });
      expect(Math.hypot(a.x - b.x, a.y - b.y) / 10 / km).toBeCloseTo(1, 2);
    }
  });
});

describe('a place on the map', () => {
  it('stands where the inset shows it when it is on Bornholm', () => {
    const ronne = place(55.101, 14.707);
    expect(isIn(ronne, COUNTRY.inset!)).toBe(true);
    expect(isIn(unplace(ronne, COUNTRY), BORNHOLM)).toBe(true);
  });

  it('lies inside the frame for every place of the dataset', () => {
    for (const { lat, lon } of clusters.clusters.flatMap(({ locations }) => locations)) {
      if (lat === null || lon === null) continue;
      const { x, y } = place(lat, lon);
      expect(
        x > FRAME.x && x < FRAME.x + FRAME.width && y > FRAME.y && y < FRAME.y + FRAME.height,
      ).toBe(true);
    }
    expect(municipalities.municipalities.length).toBeGreaterThan(0);
  });
});

describe('a viewport', () => {
  const zealand = { x: 3000, y: 2800, width: 700, height: 300 };

  it('shows the whole area in the proportions of the country, with air around it', () => {
    const { frame } = viewportOf(zealand, false);
    expect(frame.width / frame.height).toBeCloseTo(FRAME.width / FRAME.height, 6);
    expect(isIn({ x: zealand.x, y: zealand.y }, frame) && isIn({ x: 3700, y: 3100 }, frame)).toBe(
      true,
    );
  });

  it('has Bornholm in a box of its own where the island belongs to the area, and finds the way back from there', () => {
    const viewport = viewportOf(zealand, true);
    const ronne = place(55.101, 14.707, viewport);
    expect(isIn(ronne, viewport.inset!)).toBe(true);
    const back = unplace(ronne, viewport);
    expect(back.x).toBeCloseTo(project(55.101, 14.707).x, 6);
  });

  it('does not come closer than the coast line is exact', () => {
    expect(viewportOf({ x: 0, y: 0, width: 10, height: 10 }, false).frame.width).toBeGreaterThan(
      450,
    );
  });
});

describe('the distance as the crow flies', () => {
  it('is that of the law of cosines: 156.4 km between Aarhus and København', () => {
    const rad = Math.PI / 180;
    const cosines =
      Math.sin(56.157 * rad) * Math.sin(55.676 * rad) +
      Math.cos(56.157 * rad) * Math.cos(55.676 * rad) * Math.cos((12.568 - 10.21) * rad);
    expect(distanceKm({ lat: 56.157, lon: 10.21 }, { lat: 55.676, lon: 12.568 })).toBeCloseTo(
      6371.0088 * Math.acos(cosines),
      3,
    );
  });
});
