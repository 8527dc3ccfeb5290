/**
 * From degrees to the frame that the map is drawn in. The projection is the spherical transverse Mercator with central
 * meridian 10.5° E and R = 6,371,008.8 m; a unit of the frame is 100 m, Y grows downwards.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

const RADIUS = 6_371_008.8;
const MERIDIAN = 10.5;
const UNIT = 100;
/** The frame's upper left corner, in metres of the projection. */
const ORIGIN: Point = { x: -249_007.88, y: 6_524_012.99 };
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Where the place lies in the frame's units. Degrees are WGS84. */
export function project(lat: number, lon: number): Point {
  const p = radians(lat);
  const l = radians(lon - MERIDIAN);
  const b = Math.cos(p) * Math.sin(l);
  return {
    x: ((RADIUS / 2) * Math.log((1 + b) / (1 - b)) - ORIGIN.x) / UNIT,
    y: (ORIGIN.y - RADIUS * Math.atan2(Math.tan(p), Math.cos(l))) / UNIT,
  };
}

/** The part of the plane that the map shows. */
export const FRAME = { x: 880, y: 960, width: 3350, height: 3680 } as const;

/** Bornholm's window in the plane, and where the map shows it. */
export const INSET = { x: 5050, y: 3590, width: 500, height: 490, atX: 3700, atY: 1010 } as const;

/** Like `project`, but a place on Bornholm comes out where the map shows the island. */
export function place(lat: number, lon: number): Point {
  const { x, y } = project(lat, lon);
  const inside = x >= INSET.x && x <= INSET.x + INSET.width && y >= INSET.y && y <= INSET.y + INSET.height;
  return inside ? { x: x - INSET.x + INSET.atX, y: y - INSET.y + INSET.atY } : { x, y };
}

/** Kilometres as the crow flies, on a sphere. */
export function distanceKm(a: { readonly lat: number; readonly lon: number }, b: { readonly lat: number; readonly lon: number }): number {
  const h =
    Math.sin(radians(b.lat - a.lat) / 2) ** 2 +
    Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(radians(b.lon - a.lon) / 2) ** 2;
  return (2 * RADIUS * Math.asin(Math.sqrt(h))) / 1000;
}
