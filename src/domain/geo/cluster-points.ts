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

/** From here on every place is a mark of its own: a metre a pixel, and less. */
const APART = 15;

/** What it returns gives the marks for a scale, in metres a pixel. A scale is reckoned when it is asked for first: most never are. */
export function clusterPoints(
  places: readonly { readonly lat: number; readonly lon: number }[],
): (metres: number) => readonly ClusteredPlace[] {
  const scales = new Map<number, readonly ClusteredPlace[]>();
  return (metres) => {
    const zoom = Math.min(Math.max(Math.round(Math.log2(AROUND / (TILE * metres))), 0), APART);
    let marks = scales.get(zoom);
    if (!marks)
      scales.set(
        zoom,
        (marks =
          zoom === APART
            ? places.map(({ lat, lon }) => ({ lat, lon, count: 1 }))
            : clusteredAt(places, zoom)),
      );
    return marks;
  };
}

function clusteredAt(
  places: readonly { readonly lat: number; readonly lon: number }[],
  zoom: number,
): readonly ClusteredPlace[] {
  const index = new Supercluster({ radius: RADIUS, extent: TILE, minZoom: zoom, maxZoom: zoom });
  index.load(
    places.map(({ lat, lon }) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  );
  return index.getClusters(DENMARK, zoom).map(({ geometry, properties }) => {
    const [lon = 0, lat = 0] = geometry.coordinates;
    return { lat, lon, count: 'point_count' in properties ? Number(properties['point_count']) : 1 };
  });
}
