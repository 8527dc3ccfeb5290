/**
 * From degrees to the plane of the map. The projection is the spherical transverse Mercator with central meridian 10.5° E and
 * R = 6,371,008.8 m; a unit of the plane is 100 m, Y grows downwards.
 */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Metres. */
export const RADIUS = 6_371_008.8;
const MERIDIAN = 10.5;
const UNIT = 100;
/** The frame's upper left corner, in metres of the projection. */
const ORIGIN: Point = { x: -249_007.88, y: 6_524_012.99 };
export const radians = (degrees: number): number => (degrees * Math.PI) / 180;

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
