/**
 * Names on the map: where each stands, and how it breaks into lines. Pure geometry in pixels; nothing is measured in the
 * page, so that the first render waits for no layout.
 */
import type { Point } from '../../../domain/geo/geo.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name in lines. */
export interface NameShape {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** The letters that names are written in. */
export interface Face {
  /** In pixels. */
  readonly size: number;
  /** How much wider than those of the table they are. */
  readonly wide: number;
}

/** In the order in which they are tried. */
export const SIDES = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof SIDES)[number];

export interface NameWish extends Point {
  /** The cluster's id; `null` for a town. */
  readonly of: string | null;
  readonly shapes: readonly NameShape[];
  /** From the middle of what is named to the name: the nearest that is tried, then those farther off. */
  readonly gaps: readonly number[];
  readonly sides?: readonly Side[];
}

/** A name at the point of it that is next to what is named. */
export interface PlacedName extends Point {
  readonly of: string | null;
  readonly lines: readonly string[];
  readonly side: Side;
}

/** Letters of a bold sans serif by their widths in ems; the capitals and the others have those below. */
const LETTERS: readonly (readonly [letters: string, width: number])[] = [
  ["ijlI ,./'|", 0.28],
  ['ft-():;!', 0.34],
  ['r', 0.39],
  ['wGOQØ', 0.78],
  ['mMWæÆ@%', 0.95],
];
const CAPITAL = 0.72;
const LETTER = 0.61;
/** Letters of scripts that are as wide as they are high. */
const SQUARE = /[\u2e80-\u{10ffff}]/u;

const WIDTHS = new Map<string, number>();
for (const [letters, width] of LETTERS) for (const letter of letters) WIDTHS.set(letter, width);

function letterWidth(letter: string): number {
  const known = WIDTHS.get(letter);
  if (known !== undefined) return known;
  if (SQUARE.test(letter)) return 1;
  return letter === letter.toLowerCase() ? LETTER : CAPITAL;
}

/** How wide the text is in one line, in ems of the table's letters. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** A longer name is none for a map. */
const MOST_LINES = 3;
const LINE_HEIGHT = 1.12;
/** The widths that a name is tried in, in ems. */
const NAME_WIDTHS = [12, 7.2];

/** The lines of the text where none is wider than that; `null` where it takes too many, or a word is wider. */
function broken(text: string, most: number): readonly string[] | null {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(joined) <= most) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines.length > MOST_LINES || lines.some((line) => textWidth(line) > most) ? null : lines;
}

/** As many lines as before, and as equal as the words let them be. */
function balanced(text: string, lines: readonly string[]): readonly string[] {
  const most = Math.max(...lines.map(textWidth));
  const narrower = broken(text, most - 0.01);
  return narrower?.length === lines.length ? balanced(text, narrower) : lines;
}

/** The shapes that a name may take, the one to be tried first in front. */
export function nameShapes(
  text: string,
  { size, wide }: Face,
  widths: readonly number[] = NAME_WIDTHS,
): readonly NameShape[] {
  const shapes: NameShape[] = [];
  for (const width of widths) {
    const lines = broken(text, width / wide);
    if (!lines || lines.length === shapes.at(-1)?.lines.length) continue;
    const even = balanced(text, lines);
    shapes.push({
      lines: even,
      width: Math.max(...even.map(textWidth)) * wide * size,
      height: even.length * size * LINE_HEIGHT,
    });
  }
  return shapes;
}

export const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const isInside = (
  { left, top, right, bottom }: Box,
  { width, height }: { readonly width: number; readonly height: number },
): boolean => left >= 0 && top >= 0 && right <= width && bottom <= height;

/** The box around something round or square. */
export const around = ({ x, y }: Point, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
});

/** Where the name stands on that side of a point. */
export function nameBox(
  { x, y }: Point,
  { width, height }: NameShape,
  gap: number,
  side: Side,
): Box {
  const lefts = {
    right: x + gap,
    left: x - gap - width,
    below: x - width / 2,
    above: x - width / 2,
  };
  const tops = {
    right: y - height / 2,
    left: y - height / 2,
    below: y + gap,
    above: y - gap - height,
  };
  const [left, top] = [lefts[side], tops[side]];
  return { left, top, right: left + width, bottom: top + height };
}

/** The point of the name that stays where it is if its letters are wider or narrower than was thought. */
function anchorOf({ x, y }: Point, gap: number, side: Side): Point {
  const steps = { right: [gap, 0], left: [-gap, 0], below: [0, gap], above: [0, -gap] } as const;
  const [dx, dy] = steps[side];
  return { x: x + dx, y: y + dy };
}

/**
 * Each name on the first side where it meets nothing, in the first shape that does; one after the other. A name that
 * fits nowhere is left out.
 */
export function placeNames(
  wishes: readonly NameWish[],
  taken: readonly Box[],
  canvas: { readonly width: number; readonly height: number },
): readonly PlacedName[] {
  const boxes = [...taken];
  const isFree = (box: Box): boolean =>
    isInside(box, canvas) && boxes.every((other) => !meet(box, other));
  return wishes.flatMap((wish) => {
    for (const gap of wish.gaps) {
      for (const side of wish.sides ?? SIDES) {
        for (const shape of wish.shapes) {
          const box = nameBox(wish, shape, gap, side);
          if (!isFree(box)) continue;
          boxes.push(box);
          return { of: wish.of, lines: shape.lines, side, ...anchorOf(wish, gap, side) };
        }
      }
    }
    return [];
  });
}
