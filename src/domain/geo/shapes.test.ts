import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossings, type Arc } from '../../../tools/geometry/topology.ts';
import { clusters } from '../../store/bundled/clusters.ts';
import { municipalities } from '../../store/bundled/municipalities.ts';
import denmark from '../../data/denmark.json' with { type: 'json' };
import stored from '../../data/municipality-shapes.json' with { type: 'json' };
import { municipalityAt } from './municipality-at.ts';
import { addMunicipalityShapes } from './municipality-shapes.ts';
import { decodeLists, encodeLists } from './shape-code.ts';
import {
  areaPath,
  bordersPath,
  codesIn,
  divideOtherwise,
  landBorderPath,
  landPath,
  municipalityPath,
  neighboursPath,
} from './shapes.ts';

/** The rings of an SVG path as points. */
function ringsOf(path: string): Arc[] {
  return path
    .split(/(?=M)/)
    .filter(Boolean)
    .map((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const points: Arc = [];
      for (let i = 0; i < numbers.length; i += 2)
        points.push([(x += numbers[i]!), (y += numbers[i + 1]!)]);
      return points;
    });
}

/** Square kilometres. */
const areaOf = (path: string): number =>
  ringsOf(path).reduce((sum, ring) => {
    const double = ring.reduce((total, [x, y], i) => {
      const [x2, y2] = ring[(i + 1) % ring.length]!;
      return total + x * y2 - x2 * y;
    }, 0);
    return sum + double / 2;
  }, 0) / 100;

const codes = municipalities.municipalities.map(({ code }) => code);
const regionPath = (ids: readonly string[]): string =>
  areaPath(codesIn(ids, municipalities.municipalities));

const regions = [...new Set(municipalities.municipalities.map((one) => one.region))];
/** The segments of a path's lines, whichever way and in whatever order they run. */
const segmentsOf = (path: string): readonly string[] =>
  ringsOf(path)
    .flatMap((line) => line.slice(1).map((point, i) => [String(line[i]), String(point)].sort()))
    .map(String)
    .sort();
const bordersNow = (name: string): string =>
  bordersPath(municipalities.municipalities, name, (a, b) => a.region !== b.region);

/** As they are before a page asks for the municipalities. */
const coarse = {
  land: landPath(),
  regions: regions.map((id) => regionPath([id])),
  borders: bordersNow('coarse'),
  municipality: municipalityPath('0751'),
  at: municipalityAt(56.16, 10.2),
  island: municipalityPath('0400'),
  divided: [
    municipalities.municipalities,
    municipalities.municipalities.map((one) =>
      one.code === '0740' ? { ...one, region: '1083' } : one,
    ),
  ].map(divideOtherwise),
};
addMunicipalityShapes();

describe('the shapes of the regions, before the municipalities are there', () => {
  it('draw the same coast, the same regions, the same borders', () => {
    expect(Math.abs(areaOf(coarse.land))).toBeCloseTo(Math.abs(areaOf(landPath())), 3);
    regions.forEach((id, i) => {
      expect(areaOf(coarse.regions[i] ?? '')).toBeCloseTo(areaOf(regionPath([id])), 3);
    });
    expect(segmentsOf(coarse.borders)).toEqual(segmentsOf(bordersNow('fine')));
  });

  it('know Bornholm, and no other municipality; of a place only a municipality of its region', () => {
    expect(coarse.municipality).toBe('');
    expect(areaOf(coarse.island)).toBeCloseTo(areaOf(municipalityPath('0400')), 3);
    const region = (code: string | null): string | undefined =>
      municipalities.municipalities.find((one) => one.code === code)?.region;
    expect(region(coarse.at)).toBe(region('0751'));
    expect(municipalityAt(56.16, 10.2)).toBe('0751');
  });
});

describe('the shapes of Denmark', () => {
  it('have an outline for every municipality of the dataset, and nothing for a code that there is not', () => {
    for (const code of codes) expect(Math.abs(areaOf(municipalityPath(code)))).toBeGreaterThan(5);
    expect(municipalityPath('9999')).toBe('');
  });

  it('cover what Denmark covers: 42,900 km², within 1 %', () => {
    expect(Math.abs(areaOf(landPath())) / 42_873).toBeCloseTo(1, 1.7);
  });

  it('make the regions out of their municipalities, without a gap', () => {
    for (const region of regions) {
      const parts = municipalities.municipalities
        .filter((one) => one.region === region)
        .reduce((sum, { code }) => sum + areaOf(municipalityPath(code)), 0);
      expect(Math.abs(areaOf(regionPath([region]))) / Math.abs(parts)).toBeCloseTo(1, 6);
    }
  });

  it('join two regions to one where they are merged, so that no border is left inside', () => {
    const merged = ringsOf(regionPath(['1084', '1085']));
    expect(merged.length).toBeLessThan(
      ringsOf(regionPath(['1084'])).length + ringsOf(regionPath(['1085'])).length,
    );
    const today = bordersPath(
      municipalities.municipalities,
      'today',
      (a, b) => a.region !== b.region,
    );
    const from2027 = bordersPath(
      municipalities.municipalities,
      '2027',
      (a, b) =>
        a.region !== b.region &&
        !(a.region.startsWith('108') && Number(a.region) >= 1084 && Number(b.region) >= 1084),
    );
    expect(today.length).toBeGreaterThan(from2027.length);
  });

  it('have no lines that cross', () => {
    const linesOf = (arcs: string): Arc[] => {
      let [x, y] = [0, 0];
      return decodeLists(arcs).map((steps) => {
        const points: Arc = [];
        for (let i = 0; i < steps.length; i += 2)
          points.push([(x += steps[i]!), (y += steps[i + 1]!)]);
        return points;
      });
    };
    expect(crossings([...linesOf(denmark.arcs), ...linesOf(stored.arcs)])).toEqual([]);
  });

  it('tell where a dataset has other regions than the bundled one', () => {
    expect(coarse.divided).toEqual([false, true]);
  });

  it('put every place of the dataset into the municipality that the dataset says', () => {
    for (const { id, lat, lon, municipality } of clusters.clusters.flatMap(
      ({ locations }) => locations,
    )) {
      if (lat !== null && lon !== null)
        expect([id, municipalityAt(lat, lon)]).toEqual([id, municipality]);
    }
  });

  it('know no municipality at sea or abroad', () => {
    expect(municipalityAt(56.3, 11.5)).toBeNull();
    expect(municipalityAt(55.6, 13)).toBeNull();
  });

  it('draw the border with Germany, and the neighbours around', () => {
    const border = ringsOf(landBorderPath());
    const km = border
      .flatMap((line) =>
        line.slice(1).map(([x, y], i) => Math.hypot(x - line[i]![0], y - line[i]![1]) / 10),
      )
      .reduce((a, b) => a + b);
    // 67 km as the states reckon it; drawn with fewer bends.
    expect(km).toBeGreaterThan(55);
    expect(km).toBeLessThan(70);
    expect(neighboursPath()).toMatch(/^M/);
  });
});

describe('the code for numbers', () => {
  it('gives back what went in', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: -3960, max: 3960 }), { minLength: 1 }), {
          minLength: 1,
        }),
        (lists) => {
          expect(decodeLists(encodeLists(lists))).toEqual(lists);
        },
      ),
    );
  });

  it('writes only what JSON writes as it is, and refuses a number that is too far', () => {
    const text = encodeLists([Array.from({ length: 200 }, (_, i) => i - 100)]);
    expect(JSON.stringify(text)).toBe(`"${text}"`);
    expect(() => encodeLists([[4000]])).toThrow(RangeError);
  });
});
