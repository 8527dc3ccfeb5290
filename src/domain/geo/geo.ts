/** The frame that the map is drawn in, and what of the plane it shows. */
import { type Point, project, radians, RADIUS } from './projection.ts';

export type { Point } from './projection.ts';

/** A rectangle of the plane, in the frame's units. */
export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The part of the plane that the map of the whole country shows. */
export const FRAME: Box = { x: 880, y: 960, width: 3350, height: 3680 };
/** The same with 37 km more to the east, for the names of those at København. */
export const WIDE_FRAME: Box = { ...FRAME, width: 3720 };

/** Bornholm's window in the plane. */
export const BORNHOLM: Box = { x: 5050, y: 3590, width: 500, height: 490 };

/** What a map shows: a part of the plane, and the box in it that Bornholm is moved to. */
export interface Viewport {
  readonly frame: Box;
  /** `null`: the island is drawn where it lies. */
  readonly inset: Box | null;
}

const INSET: Box = { ...BORNHOLM, x: 3700, y: 1010 };
export const COUNTRY: Viewport = { frame: FRAME, inset: INSET };
export const WIDE_COUNTRY: Viewport = { frame: WIDE_FRAME, inset: INSET };

/** The whole country, not an area of it. */
export const isCountry = (viewport: Viewport): boolean =>
  viewport === COUNTRY || viewport === WIDE_COUNTRY;

const AIR = 0.06;
/** No closer than 45 km across: the coast line holds no more. */
const MIN_WIDTH = 450;

export interface Fit {
  /** Around the area, on each side: a share of its width. */
  readonly air?: number;
  /** At least so wide, in the frame's units. */
  readonly least?: number;
  /** Whose proportions it has. */
  readonly like?: Box;
}

/** A viewport of one area with some air around it; `inset` for one that Bornholm belongs to. */
export function viewportOf(
  area: Box,
  inset: boolean,
  { air = AIR, least = MIN_WIDTH, like = FRAME }: Fit = {},
): Viewport {
  const width =
    Math.max(area.width, (area.height * like.width) / like.height, least) * (1 + 2 * air);
  const height = (width * like.height) / like.width;
  const frame = {
    x: area.x + (area.width - width) / 2,
    y: area.y + (area.height - height) / 2,
    width,
    height,
  };
  return {
    frame,
    inset: inset
      ? {
          ...moved(INSET, like, frame),
          width: (INSET.width * width) / like.width,
          height: (INSET.height * width) / like.width,
        }
      : null,
  };
}

export const isIn = ({ x, y }: Point, box: Box): boolean =>
  x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;

const moved = ({ x, y }: Point, from: Box, to: Box): Point => ({
  x: ((x - from.x) * to.width) / from.width + to.x,
  y: ((y - from.y) * to.height) / from.height + to.y,
});

/** Where the viewport shows a point of the plane: Bornholm stands in its box. */
export const shownAt = (point: Point, { inset }: Viewport): Point =>
  inset && isIn(point, BORNHOLM) ? moved(point, BORNHOLM, inset) : point;

/** Like `project`, but a place on Bornholm comes out where the viewport shows the island. */
export const place = (lat: number, lon: number, viewport: Viewport = COUNTRY): Point =>
  shownAt(project(lat, lon), viewport);

/** The point of the plane that stands at this point of the viewport. */
export const unplace = (point: Point, { inset }: Viewport): Point =>
  inset && isIn(point, inset) ? moved(point, inset, BORNHOLM) : point;

/** Kilometres as the crow flies, on a sphere. */
export function distanceKm(
  a: { readonly lat: number; readonly lon: number },
  b: { readonly lat: number; readonly lon: number },
): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return (2 * RADIUS * Math.asin(Math.sqrt(h))) / 1000;
}
