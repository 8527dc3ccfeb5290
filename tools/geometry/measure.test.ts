import { describe, expect, it } from 'vitest';
import denmark from '../../src/data/denmark.json' with { type: 'json' };
import { middleOf, regionChords } from '../../src/domain/geo/areas.ts';
import { COUNTRY, project } from '../../src/domain/geo/geo.ts';
import { measureChords } from '../../src/domain/geo/scan-lines.ts';
import { codesIn } from '../../src/domain/geo/shapes.ts';
import clusters from '../../src/data/clusters.json' with { type: 'json' };
import municipalities from '../../src/data/municipalities.json' with { type: 'json' };
import { type AreaName, toMarkerLayout } from '../../src/widgets/map/markers/marker-layout.view.ts';
import { view } from '../../tests/support/map-view.ts';
import { measureAll } from './measure.ts';

const { regions } = clusters;
const areas = regions.map(({ id, mergedFrom }) =>
  codesIn([id, ...mergedFrom], municipalities.municipalities),
);

describe('the measures in the data', () => {
  it('are those of the shapes and the regions: `npm run data` writes them', () => {
    const { chords, middles } = denmark;
    expect({ chords, middles }).toEqual(
      measureAll(denmark.codes.split(' '), regions, municipalities.municipalities),
    );
  });

  it('place each region’s name where the shapes themselves place it, at any width', () => {
    const map = view();
    const named = (chords: AreaName['chords'], i: number): AreaName => ({
      text: regions[i]?.name.da ?? '',
      kind: 'region',
      chords,
    });
    const share = (n: number, of: number): number => Math.round((n / of) * 10_000) / 100;
    const placed = (names: readonly AreaName[], width: number): unknown => {
      const { labels, height } = toMarkerLayout(map, {
        width,
        viewport: COUNTRY,
        areaNames: names,
      });
      return labels.map(({ x, y, text }) => [text, share(x, width), share(y, height)]);
    };
    for (let width = 440; width <= 1600; width += 29) {
      const stored = areas.map((codes, i) => named(regionChords(codes) ?? [], i));
      const measured = areas.map((codes, i) => named(measureChords(codes), i));
      expect(placed(stored, width)).toEqual(placed(measured, width));
    }
  });

  it('give the same kilometres from every municipality to every office', () => {
    const offices = clusters.clusters.flatMap(({ locations }) =>
      locations.flatMap(({ lat, lon }) => (lat && lon ? [project(lat, lon)] : [])),
    );
    expect(offices.length).toBeGreaterThan(0);
    for (const { code } of municipalities.municipalities) {
      const [stored, measured] = [middleOf(code), measureChords([code])[0]];
      for (const { x, y } of offices) {
        const [one, other] = [stored, measured].map((from) =>
          from ? Math.round(Math.hypot(x - from.x, y - from.y) / 10) : null,
        );
        expect(one, code).toBe(other);
      }
    }
  });
});
