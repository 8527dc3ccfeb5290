import { describe, expect, it } from 'vitest';
import { COUNTRY, viewportOf } from '../../../domain/geo/geo.ts';
import { boxOf } from '../../../domain/geo/areas.ts';
import { codesIn } from '../../../domain/geo/shapes.ts';
import type { TownMarker } from '../towns/towns.view.ts';
import { declutter } from './declutter.ts';
import { aPosition } from '../../../../tests/support/fixtures.ts';
import { heightFor } from './marker-layout.view.ts';
import { bundled, view, everyTown, markerLayout } from '../../../../tests/support/map-view.ts';

describe('names on the land', () => {
  it('name every region on a wide map, and cover neither a number nor each other', () => {
    const { labels, pins, width, height } = markerLayout(view({ dataset: bundled }), 640);
    expect(labels.filter(({ kind }) => kind === 'region').map(({ text }) => text)).toEqual(
      ['Nordjylland', 'Midtjylland', 'Syddanmark', 'Hovedstaden', 'Sjælland']
        .filter((name) => labels.some(({ text }) => text === name))
        .sort(
          (a, b) =>
            labels.findIndex(({ text }) => text === a) - labels.findIndex(({ text }) => text === b),
        ),
    );
    expect(labels.filter(({ kind }) => kind === 'region')).toHaveLength(5);
    const boxes = labels.map(({ text, side, x, y }) => {
      const long = text.length * 7;
      const shares: Record<string, number> = { right: 0, left: 1 };
      const left = x - long * (shares[side] ?? 0.5);
      return { text, left, right: left + long, top: y - 7, bottom: y + 7 };
    });
    boxes.forEach((a, i) => {
      expect(a.left >= 0 && a.right <= width && a.top >= 0 && a.bottom <= height).toBe(true);
      for (const b of boxes.slice(i + 1)) {
        expect([
          a.text,
          b.text,
          a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
        ]).toEqual([a.text, b.text, false]);
      }
      for (const { x, y } of pins)
        expect(x > a.left - 13 && x < a.right + 13 && y > a.top - 12 && y < a.bottom + 12).toBe(
          false,
        );
    });
  });

  it('leave regions out where it is narrow, and name municipalities only where the name fits into them', () => {
    expect(markerLayout(view({ dataset: bundled }), 360).labels).toEqual([]);
    const named = markerLayout(view({ dataset: bundled }), 640).labels.filter(
      ({ kind }) => kind === 'municipality',
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.map(({ text }) => text)).not.toContain('Vallensbæk');
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
      [COUNTRY, hovedstaden].map((viewport) => ({
        width,
        towns,
        viewport,
        fit: viewport !== COUNTRY,
      })),
    ),
  );
  it.each(cases)(
    'have hit areas apart at $width px, with the towns of activities: $towns, fitted: $fit',
    ({ width, towns, viewport }) => {
      const drawn = markerLayout(view({ dataset: bundled }), width, {
        viewport,
        towns: towns ? everyTown() : [],
      });
      const disc = width < 400 ? 24 : 26;
      const marks = [...drawn.pins, ...drawn.towns];
      expect(marks.length).toBeGreaterThan(2);
      marks.forEach((a, i) => {
        expect(a.x).toBeGreaterThanOrEqual(disc / 2);
        expect(a.x).toBeLessThanOrEqual(width - disc / 2);
        expect(a.y).toBeGreaterThanOrEqual(disc / 2);
        expect(a.y).toBeLessThanOrEqual(heightFor(width) - disc / 2);
        for (const b of marks.slice(i + 1)) {
          // Hit areas of 24 px, with the wide margin where it is given.
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(
            a.hasTouchMargin || b.hasTouchMargin ? 36 : 26,
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
      [261, 200],
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
