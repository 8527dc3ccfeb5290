/** Town names on the map: to the right, the left, below or above what they name; one that fits nowhere is left out. */
import type { Point } from '../../model/geo.ts';

export interface LabelWish extends Point {
  readonly text: string;
  /** Half the width and height of what is named. */
  readonly halfWidth: number;
  readonly halfHeight: number;
}

export interface PlacedLabel extends Point {
  readonly text: string;
  readonly side: 'right' | 'left' | 'middle';
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const LINE = 14;
/** A letter's mean width in a 13 px sans serif, on the wide side. */
const LETTER = 7.2;
const GAP = 5;

export function placeLabels(
  wishes: readonly LabelWish[],
  taken: readonly (Point & { readonly radius: number })[],
  width: number,
  height: number,
): PlacedLabel[] {
  const boxes: Box[] = taken.map(({ x, y, radius }) => ({ left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }));
  const placed: PlacedLabel[] = [];
  for (const { x, y, text, halfWidth, halfHeight } of wishes) {
    const long = text.length * LETTER;
    // Above or below, it may stand a little aside so that it stays on the canvas.
    const middle = Math.min(Math.max(x, long / 2), width - long / 2);
    const tries: [PlacedLabel, Box][] = [
      [{ text, side: 'right', x: x + halfWidth + GAP, y }, row(x + halfWidth + GAP, y, long)],
      [{ text, side: 'left', x: x - halfWidth - GAP, y }, row(x - halfWidth - GAP - long, y, long)],
      [
        { text, side: 'middle', x: middle, y: y + halfHeight + GAP + LINE / 2 },
        row(middle - long / 2, y + halfHeight + GAP + LINE / 2, long),
      ],
      [
        { text, side: 'middle', x: middle, y: y - halfHeight - GAP - LINE / 2 },
        row(middle - long / 2, y - halfHeight - GAP - LINE / 2, long),
      ],
    ];
    const found = tries.find(
      ([, box]) => box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height && boxes.every((other) => !meet(box, other)),
    );
    if (!found) continue;
    placed.push(found[0]);
    boxes.push(found[1]);
  }
  return placed;
}

const row = (left: number, middle: number, long: number): Box => ({
  left,
  top: middle - LINE / 2,
  right: left + long,
  bottom: middle + LINE / 2,
});

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
