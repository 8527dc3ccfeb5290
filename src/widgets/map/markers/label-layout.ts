/**
 * Town names on the map: to the right, the left, below or above what they name; one that fits
 * nowhere is left out.
 */
import type { Point } from '../../../domain/geo/geo.ts';

/** A name for something small: it stands beside it. */
export interface LabelWish extends Point {
  readonly text: string;
  /** Half the width and height of what is named. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** A name for an area: it stands on it, at the first of the spots that is free. */
export interface AreaWish {
  readonly text: string;
  readonly kind: 'region' | 'municipality';
  readonly spots: readonly Point[];
}

export interface PlacedLabel extends Point {
  readonly text: string;
  readonly side: 'right' | 'left' | 'middle';
  readonly kind: 'town' | AreaWish['kind'];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE = 14;
/** A letter's mean width in a 13 px sans serif, on the wide side. */
export const LETTER = 7.2;
/** Regions are named in bold, with some space between the letters. */
const BOLD = 1.3;
const GAP = 5;

export function placeLabels(
  wishes: readonly LabelWish[],
  areas: readonly AreaWish[],
  taken: readonly (Point & { readonly radius: number })[],
  width: number,
  height: number,
): PlacedLabel[] {
  const boxes: Box[] = taken.map(({ x, y, radius }) => ({
    left: x - radius,
    top: y - radius,
    right: x + radius,
    bottom: y + radius,
  }));
  const placed: PlacedLabel[] = [];
  const take = (tries: readonly (readonly [PlacedLabel, Box])[]): void => {
    const found = tries.find(
      ([, box]) =>
        box.left >= 0 &&
        box.right <= width &&
        box.top >= 0 &&
        box.bottom <= height &&
        boxes.every((other) => !meet(box, other)),
    );
    if (!found) return;
    placed.push(found[0]);
    boxes.push(found[1]);
  };
  for (const { x, y, text, halfWidth, halfHeight } of wishes) {
    const long = text.length * LETTER;
    // Above or below, it may stand a little aside so that it stays on the canvas.
    const middle = Math.min(Math.max(x, long / 2), width - long / 2);
    const beside = halfWidth + GAP;
    const [below, above] = [y + halfHeight + GAP + LINE / 2, y - halfHeight - GAP - LINE / 2];
    take([
      [{ text, kind: 'town', side: 'right', x: x + beside, y }, row(x + beside, y, long)],
      [{ text, kind: 'town', side: 'left', x: x - beside, y }, row(x - beside - long, y, long)],
      ...[below, above].map(
        (at) =>
          [
            { text, kind: 'town', side: 'middle', x: middle, y: at },
            row(middle - long / 2, at, long),
          ] as const,
      ),
    ]);
  }
  for (const { text, kind, spots } of areas) {
    const long = text.length * LETTER * (kind === 'region' ? BOLD : 1);
    take(
      spots.map(({ x, y }) => [{ text, kind, side: 'middle', x, y }, row(x - long / 2, y, long)]),
    );
  }
  return placed;
}

const row = (left: number, middle: number, long: number): Box => ({
  left,
  top: middle - LINE / 2,
  right: left + long,
  bottom: middle + LINE / 2,
});

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
