/** Many places close together as few marks. A part of its own, loaded when a page has so many: Supercluster comes with it. */
import Supercluster from 'supercluster';

export interface ClusteredPlace {
  readonly lat: number;
  readonly lon: number;
  /** How many places it stands for. */
  readonly count: number;
}

/** Pixels within which places are one mark. */
const RADIUS = 34;
const TILE = 512;
/** Metres around the earth where Denmark lies, at 56° N. */
const AROUND = 40_075_017 * Math.cos((56 * Math.PI) / 180);
const DENMARK: [number, number, number, number] = [5, 53, 17, 59];

/** Sorts the places once; what it returns gives the marks for a scale, in metres a pixel. */
export function clusterPoints(
  places: readonly { readonly lat: number; readonly lon: number }[],
): (metres: number) => readonly ClusteredPlace[] {
  const index = new Supercluster({ radius: RADIUS, extent: TILE, maxZoom: 14 });
  index.load(places.map(({ lat, lon }) => ({ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [lon, lat] } })));
  return (metres) =>
    index.getClusters(DENMARK, Math.round(Math.log2(AROUND / (TILE * metres)))).map(({ geometry, properties }) => {
      const [lon = 0, lat = 0] = geometry.coordinates;
      return { lat, lon, count: 'point_count' in properties ? Number(properties['point_count']) : 1 };
    });
}
