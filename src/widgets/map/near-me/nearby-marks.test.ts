import { describe, expect, it } from 'vitest';
import { bundled, mapContent } from '../../../../tests/support/map-view.ts';
import { clusters } from '../../../store/bundled/clusters.ts';
import { addMunicipalityShapes } from '../../../domain/geo/municipality-shapes.ts';
import { WIDE_COUNTRY } from '../../../domain/geo/geo.ts';
import { findPlace, type NamedPlace } from '../../../domain/geo/postcodes.ts';
import { toMap } from '../map.view.ts';
import { type MarkerLayout, toMarkerLayout } from '../markers/marker-layout.view.ts';
import { around, type Box, isInside, meet, textWidth } from '../markers/names.ts';
import { quieted, toNearby, viewportFor } from './near-me.view.ts';
import { type NearbyMarks, squaresLength, toMarks } from './nearby-marks.ts';

addMunicipalityShapes();
const content = mapContent({ dataset: { ...bundled, ...clusters } });

const postcodes: readonly NamedPlace[] = Array.from({ length: 9000 }, (_, i) =>
  findPlace(String(1000 + i)),
).flatMap((answer) => (answer.is === 'found' ? [answer.place] : []));

/** What the map draws of an answer with so many offices, on a canvas of that width. */
function drawn(
  place: NamedPlace,
  width: number,
  { shown = 3, wide = 1 } = {},
): { readonly marks: NearbyMarks; readonly layout: MarkerLayout } {
  const found = toNearby(place, content, shown);
  const viewport = width < 544 ? viewportFor(place, found) : WIDE_COUNTRY;
  const layout = toMarkerLayout(quieted(toMap(content), found), {
    width,
    viewport,
    numbersOnly: true,
    wide,
  });
  return { marks: toMarks(place, found, layout, viewport), layout };
}

const place = (words: string): NamedPlace => {
  const answer = findPlace(words);
  if (answer.is !== 'found') throw new Error(`${words} is no place.`);
  return answer.place;
};

const squaresOf = ({ towns }: NearbyMarks): readonly Box[] =>
  towns
    .filter(({ orders }) => orders.length)
    .map(({ orders, squares: { x, y } }) => {
      const half = squaresLength(orders.length) / 2;
      return { left: x - half, top: y - 13, right: x + half, bottom: y + 13 };
    });

const lettersOf = ({ names }: NearbyMarks): readonly Box[] =>
  names.map(({ lines, side, x, y }) => {
    const [long, high] = [Math.max(...lines.map(textWidth)) * 12.5, lines.length * 15];
    const left = { right: x, left: x - long, below: x - long / 2, above: x - long / 2 }[side];
    const top = { right: y - high / 2, left: y - high / 2, below: y, above: y - high }[side];
    return { left, top, right: left + long, bottom: top + high };
  });

describe('what is drawn of an answer', () => {
  it('covers nothing else of it and no number, wherever in the country it is asked', () => {
    expect(postcodes.length).toBeGreaterThan(1000);
    for (const asked of postcodes) {
      for (const [width, shown] of [
        [340, 3],
        [760, 6],
      ] as const) {
        const { marks, layout } = drawn(asked, width, { shown });
        const own = [...squaresOf(marks), ...lettersOf(marks)];
        const others = [
          around(marks.here, 11),
          ...layout.pins.map((pin) => around(pin, layout.disc / 2)),
        ];
        own.forEach((box, i) => {
          const met = [...own.slice(i + 1), ...others].filter((other) => meet(box, other));
          expect(met, `${asked.label}, ${width} pixels`).toEqual([]);
          expect(isInside(box, layout), `${asked.label}, ${width} pixels`).toBe(true);
        });
      }
    }
  });

  it('names the place and its nearest towns, but for one in a hundred that has no room', () => {
    let [named, all] = [0, 0];
    for (const asked of postcodes) {
      for (const width of [340, 760]) {
        const { towns, names } = drawn(asked, width, { wide: 1.2 }).marks;
        named += names.length;
        all += 1 + towns.length;
      }
    }
    expect(named / all).toBeGreaterThan(0.99);
  });

  it('puts one beside the other where they are closer than their squares, and leads there', () => {
    const { towns } = drawn(place('7100'), 760).marks;
    expect(towns.map(({ town }) => town)).toEqual(['Vejle', 'Fredericia', 'Middelfart']);
    expect(towns[2]!.squares.y - towns[1]!.squares.y).toBeGreaterThanOrEqual(26);
  });

  it('stands in Bornholm’s box where the map has one', () => {
    const { marks, layout } = drawn(place('3700'), 760);
    const { inset, frame } = WIDE_COUNTRY;
    const scale = layout.width / frame.width;
    const box: Box = {
      left: (inset!.x - frame.x) * scale,
      top: (inset!.y - frame.y) * scale,
      right: (inset!.x + inset!.width - frame.x) * scale,
      bottom: (inset!.y + inset!.height - frame.y) * scale,
    };
    expect(meet(around(marks.here, 1), box)).toBe(true);
  });
});
