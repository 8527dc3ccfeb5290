import { describe, expect, it } from 'vitest';
import { COUNTRY, viewportOf, WIDE_COUNTRY } from '../../../domain/geo/geo.ts';
import { boxOf } from '../../../domain/geo/areas.ts';
import { codesIn } from '../../../domain/geo/shapes.ts';
import type { TownMarker } from '../towns/towns.view.ts';
import type { Cluster, Dataset } from '../../../data/types.ts';
import { declutter } from './declutter.ts';
import { type MarkerLayout, toMarkerLayout } from './marker-layout.view.ts';
import { around, meet, textWidth } from './names.ts';
import { aPosition } from '../../../../tests/support/fixtures.ts';
import {
  bundled,
  everyTown,
  markerLayout,
  type Shown,
  view,
} from '../../../../tests/support/map-view.ts';

describe('names at the numbers', () => {
  const drawn = (width: number, shown: Shown = {}): MarkerLayout =>
    markerLayout(view({ dataset: bundled, ...shown }), width, { viewport: WIDE_COUNTRY });
  const words = ({ names }: MarkerLayout): readonly string[] =>
    names.map(({ lines }) => lines.join(' '));

  it('stand at every number where the map is wide enough, and at none where it is not', () => {
    expect(words(drawn(640))).toHaveLength(11);
    expect(words(drawn(640))).toContain('CenSec');
    expect(words(drawn(544))).not.toEqual([]);
    expect(drawn(543).names).toEqual([]);
  });

  it('are measured in ems: larger letters need a wider map', () => {
    const map = view({ dataset: bundled });
    expect(toMarkerLayout(map, { width: 600, viewport: WIDE_COUNTRY, em: 20 }).names).toEqual([]);
  });

  it('stand at the picked number and its offices only, once one is picked', () => {
    expect(words(drawn(640, { selected: 'odense-robotics' }))).toEqual([
      'Odense Robotics',
      'Aalborg',
      'Aarhus',
      'København',
      'Sønderborg',
    ]);
    expect(words(drawn(360, { selected: 'odense-robotics' }))).not.toContain('Odense Robotics');
    expect(words(drawn(360, { selected: 'odense-robotics' }))).toContain('Aalborg');
  });

  it('stand at the numbers of a region that is chosen, not at those beside it', () => {
    expect(words(drawn(640, { region: '1081' }))).toContain('Energy Cluster Denmark');
    expect(words(drawn(640, { region: '1081' }))).not.toContain('CLEAN');
  });

  it('cover neither a number, a dot, each other nor Bornholm', () => {
    for (let width = 544; width <= 1100; width += 23) {
      for (const wide of [1, 1.2]) {
        const map = view({ dataset: bundled });
        const layout = toMarkerLayout(map, { width, viewport: WIDE_COUNTRY, wide });
        const boxes = layout.names.map(({ lines, side, x, y }) => {
          const [long, high] = [Math.max(...lines.map(textWidth)) * 13 * wide, lines.length * 14.5];
          const left = { right: x, left: x - long, below: x - long / 2, above: x - long / 2 }[side];
          const top = { right: y - high / 2, left: y - high / 2, below: y, above: y - high }[side];
          return { left, top, right: left + long, bottom: top + high };
        });
        const marks = [
          ...layout.pins.map((pin) => around(pin, 14)),
          ...layout.anchors.map((anchor) => around(anchor, 3)),
        ];
        boxes.forEach((box, i) => {
          expect(box.left >= 0 && box.top >= 0 && box.right <= width).toBe(true);
          const others = [...boxes.slice(i + 1), ...marks];
          expect(others.filter((other) => meet(box, other))).toEqual([]);
        });
      }
    }
  });

  it('make a stack of head offices of one place, in the order of the numbers', () => {
    const { pins, leaders } = drawn(640);
    const stacks = ['Aarhus', 'København'].map((town) =>
      pins.filter(({ pin }) => pin.office.town === town),
    );
    for (const stack of stacks) {
      const [first, second] = stack;
      expect(stack.every(({ isStacked }) => isStacked)).toBe(true);
      expect(first!.x).toBe(second!.x);
      expect(second!.y - first!.y).toBeGreaterThanOrEqual(32);
    }
    expect(leaders).toHaveLength(2);
    expect(drawn(640, { selected: 'made' }).pins.some(({ isStacked }) => isStacked)).toBe(false);
  });

  it('leave a number alone where its name is too long, and the map as it is without clusters or places', () => {
    const renamed = (change: Partial<Cluster>): Dataset => ({
      ...bundled,
      clusters: bundled.clusters.map((one) => ({ ...one, ...change, id: one.id })),
    });
    const names = ['Klynge'.repeat(34), Array(34).fill('Klynge').join(' ')];
    for (const name of names) {
      const layout = drawn(640, { dataset: renamed({ name, shortName: 'X' }) });
      expect(layout.pins).toHaveLength(11);
      expect(layout.names).toEqual([]);
    }
    expect(drawn(640, { dataset: { ...bundled, clusters: [] } }).names).toEqual([]);
    expect(drawn(640, { dataset: renamed({ locations: [] }) }).pins).toEqual([]);
    const one = { ...bundled, clusters: bundled.clusters.filter(({ id }) => id === 'clean') };
    expect(words(drawn(640, { dataset: one }))).toEqual(['CLEAN']);
  });

  it('are as many as find room among 300 clusters', () => {
    const strengthPositions = Array.from({ length: 300 }, (_, i) =>
      aPosition({ id: `p-${i}`, order: i + 1 }),
    );
    const base = bundled.clusters.find(({ id }) => id === 'clean')!;
    const clusters = strengthPositions.map(({ id }, i) => ({
      ...base,
      id: `c-${id}`,
      position: id,
      locations: base.locations.map((location) => ({
        ...location,
        lat: 55 + (i % 20) / 8,
        lon: 8.5 + Math.floor(i / 20) / 4,
      })),
    }));
    const layout = drawn(640, { dataset: { ...bundled, clusters, strengthPositions } });
    expect(layout.pins).toHaveLength(300);
    expect(layout.names.length).toBeLessThan(300);
  });
});

describe('towns with activities', () => {
  it('are counted after the group’s filter and selection, and keep their place when none is left', () => {
    const counts = (towns: readonly TownMarker[]): Record<string, number> =>
      Object.fromEntries(towns.map(({ town, count }) => [town, count]));
    expect(counts(everyTown())).toMatchObject({
      København: 11,
      Odense: 6,
      Frederiksberg: 1,
      Aarhus: 2,
    });
    expect(counts(everyTown('1083'))).toMatchObject({ København: 0, Odense: 6 });
    expect(counts(everyTown(null, 'odense-robotics'))['Aarhus']).toBe(0);
    expect(
      markerLayout(view({ dataset: bundled }), 480, { towns: everyTown('1083') }).towns.map(
        ({ town }) => town.town,
      ),
    ).toEqual(['Esbjerg', 'Odense']);
  });

  it('are sorted the Danish way and say what they count', () => {
    expect(everyTown().map(({ town }) => town)).toEqual([
      'Esbjerg',
      'Frederiksberg',
      'Herning',
      'København',
      'Odense',
      'Struer',
      'Aalborg',
      'Aarhus',
    ]);
    expect(everyTown().at(-1)?.name).toBe('Aarhus: 2 aktiviteter');
  });
});

describe('numbers that are too close', () => {
  const widths = [260, 280, 300, 320, 340, 360, 380, 400, 425, 450, 480, 520, 560, 620, 700];
  const hovedstaden = viewportOf(
    boxOf(codesIn(['1084'], bundled.municipalities).filter((code) => code !== '0400')),
    true,
  );
  const cases = widths.flatMap((width) =>
    [false, true].flatMap((towns) =>
      [COUNTRY, WIDE_COUNTRY, hovedstaden].map((viewport) => ({
        width,
        towns,
        viewport,
        of: viewport.frame.width,
      })),
    ),
  );
  it.each(cases)(
    'have hit areas apart at $width px, with the towns of activities: $towns, $of units across',
    ({ width, towns, viewport }) => {
      const drawn = markerLayout(view({ dataset: bundled }), width, {
        viewport,
        towns: towns ? everyTown() : [],
      });
      const { disc, height } = drawn;
      expect(disc).toBe(width < 480 ? 24 : 28);
      const marks = [...drawn.pins, ...drawn.towns];
      expect(marks.length).toBeGreaterThan(2);
      marks.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(disc / 2);
        expect(a.x).toBeLessThanOrEqual(width - disc / 2);
        expect(a.y).toBeGreaterThanOrEqual(disc / 2);
        expect(a.y).toBeLessThanOrEqual(height - disc / 2);
        for (const b of marks.slice(i + 1)) {
          // Hit areas of the discs, with the wide margin where it is given.
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(
            disc + (a.hasTouchMargin || b.hasTouchMargin ? 10 : 2) - 0.001,
          );
        }
      });
    },
  );

  it('leave the way to a cluster’s other places to begin where it lies, also where its number stands aside', () => {
    for (const width of [320, 390, 480, 640]) {
      const map = view({ dataset: bundled, selected: 'danish-life-science-cluster' });
      const { links, anchors, pins } = markerLayout(map, width);
      const picked = pins.find(({ pin }) => pin.entry === map.selected)!;
      const starts = links.map((d) => /^M([\d.]+) ([\d.]+)Q/.exec(d)!.slice(1).map(Number));
      expect(starts.length).toBeGreaterThan(2);
      for (const [x = 0, y = 0] of starts) {
        const aside = Math.hypot(picked.x - x, picked.y - y) > 1;
        expect(aside).toBe(true);
        expect(anchors.some((at) => Math.hypot(at.x - x, at.y - y) < 0.2)).toBe(true);
      }
    }
  });

  it('stay on the map, also where a town has more than a row', () => {
    const strengthPositions = Array.from({ length: 150 }, (_, i) =>
      aPosition({ id: `p-${i}`, order: i + 1 }),
    );
    const clusters = strengthPositions.map(({ id }) => ({
      ...bundled.clusters.find((one) => one.id === 'clean')!,
      id: `c-${id}`,
      position: id,
    }));
    for (const width of [320, 480, 640]) {
      const { pins } = markerLayout(
        view({ dataset: { ...bundled, clusters, strengthPositions } }),
        width,
      );
      expect(pins).toHaveLength(150);
      for (const { x } of pins) {
        expect(x).toBeGreaterThanOrEqual(12);
        expect(x).toBeLessThanOrEqual(width - 12);
      }
    }
  });

  it('stand the same however the filter is set', () => {
    const at = (region: string | null): unknown =>
      markerLayout(view({ dataset: bundled, region }), 425, { towns: everyTown(region) }).pins.map(
        ({ x, y }) => [x, y],
      );
    expect(at('1082')).toEqual(at(null));
  });

  it('of one town stand side by side in their order, with a line to the place', () => {
    const { markers, anchors, leaders } = declutter(
      [
        { id: 'first', x: 200, y: 200 },
        { id: 'second', x: 200, y: 200 },
      ],
      { width: 400, height: 440, disc: 26 },
    );
    expect(markers.map(({ x, y }) => [x, y])).toEqual([
      [232, 200],
      [262, 200],
    ]);
    expect(anchors).toHaveLength(1);
    expect(leaders).toHaveLength(1);
  });

  it('of two towns move apart along the line between them', () => {
    const { markers, leaders } = declutter(
      [
        { id: 'a', x: 200, y: 200 },
        { id: 'b', x: 220, y: 200 },
      ],
      { width: 400, height: 440, disc: 26 },
    );
    expect(markers.map(({ x }) => x)).toEqual([196, 224]);
    expect(leaders).toHaveLength(2);
  });
});
