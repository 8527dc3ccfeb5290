/**
 * Makes `src/data/denmark.json` and `municipality-shapes.json`: `npm run geometry -- --from <folder>`, where the folder holds the municipalities' outlines
 * (`dagi-kommuner-2021.geojson`, WGS84). The neighbours come from Natural Earth in `world-atlas`. The same input gives the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import mapshaper from 'mapshaper';
import { WIDE_FRAME } from '../../src/domain/geo/geo.ts';
import { project } from '../../src/domain/geo/projection.ts';
import { COARSE_GRID, GRID } from '../../src/domain/geo/shape-code.ts';
import municipalities from '../../src/data/municipalities.json' with { type: 'json' };
import { filesOf } from './files.ts';
import {
  type Arc,
  crossings,
  cut,
  dropSmallIslands,
  tidy,
  type Topology,
  uses,
} from './topology.ts';

const OUT = join(import.meta.dirname, '../../src/data');

const { values } = parseArgs({
  options: {
    from: { type: 'string' },
    /** Simplification, metres. */
    interval: { type: 'string', default: '620' },
    /** Smallest island, square kilometres. */
    island: { type: 'string', default: '0.6' },
    out: { type: 'string', default: OUT },
  },
});
if (!values.from) {
  console.error(
    'Usage: npm run geometry -- --from <folder with dagi-kommuner-2021.geojson> [--interval metres] [--island km2] [--out folder]',
  );
  process.exit(2);
}

type Position = [number, number];
interface Collection {
  features: {
    properties: Record<string, string>;
    geometry: { type: string; coordinates: Position[][] | Position[][][] };
  }[];
}
interface TopoJson {
  arcs: Position[][];
  objects: Record<
    string,
    {
      geometries: { properties: { code: string }; type: string; arcs: number[][] | number[][][] }[];
    }
  >;
}

// Projected to the frame's units before anything else, so that nothing is simplified along a meridian.
const toFrame = ([lon, lat]: Position): Position => {
  const { x, y } = project(lat, lon);
  return [x, y];
};
const raw = JSON.parse(
  readFileSync(join(values.from, 'dagi-kommuner-2021.geojson'), 'utf8'),
) as Collection;
const planar = {
  type: 'FeatureCollection',
  features: raw.features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { code: properties['kode'] },
    geometry: {
      type: 'MultiPolygon',
      coordinates: (geometry.coordinates as Position[][][]).map((polygon) =>
        polygon.map((ring) => ring.map(toFrame)),
      ),
    },
  })),
};

const simplified = await mapshaper.applyCommands(
  `-i denmark.json snap -simplify weighted planar interval=${Number(values.interval) / 100} keep-shapes -o out.json format=topojson no-quantization`,
  { 'denmark.json': planar },
);
const topo = JSON.parse(String(simplified['out.json'])) as TopoJson;
const topology: Topology = {
  arcs: topo.arcs.map((arc) => tidy(arc, GRID)),
  features: (Object.values(topo.objects)[0]?.geometries ?? [])
    .map(({ properties, type, arcs }) => ({
      code: properties.code,
      rings: (type === 'Polygon' ? [arcs as number[][]] : (arcs as number[][][])).flat(),
    }))
    .sort((a, b) => a.code.localeCompare(b.code)),
};
dropSmallIslands(topology, Number(values.island) * 100);
mendCrossings(topology);
const landBorder = cutLandBorder(topology);

const regions = new Map(municipalities.municipalities.map(({ code, region }) => [code, region]));
const made = filesOf(
  topology,
  (code) => regions.get(code) ?? '',
  landBorder,
  await neighboursLand(),
);
const points = topology.arcs.reduce((n, arc) => n + arc.length, 0);
console.log(
  `${topology.features.length} areas, ${topology.arcs.length} arcs, ${points} points, crossings ${crossings(topology.arcs).length}`,
);
for (const [name, content] of Object.entries({
  'denmark.json': made.country,
  'municipality-shapes.json': made.municipalities,
})) {
  const text = JSON.stringify(content);
  writeFileSync(join(values.out, name), `${text}\n`);
  console.log(
    `${name}: ${text.length} characters, ${brotliCompressSync(text).length} bytes (brotli)`,
  );
}

// The shapes are read as pages read them, so they have to be written first.
if (values.out === OUT) (await import('./measure.ts')).writeMeasures();

/** Rounding can make lines cross; the later point of the first crossing goes until none is left. */
function mendCrossings({ arcs, features }: Topology): void {
  const inUse = new Set(features.flatMap(({ rings }) => rings.flat().map((i) => (i < 0 ? ~i : i))));
  const shown = (): Arc[] => arcs.map((arc, i) => (inUse.has(i) ? arc : []));
  for (let found = crossings(shown()); found.length; found = crossings(shown())) {
    const [a, i, b, j] = found[0]!;
    const drop = (arc: number, point: number): boolean => {
      const points = arcs[arc]!;
      if (point <= 0 || point >= points.length - 1 || points.length <= 4) return false;
      points.splice(point, 1);
      return true;
    };
    if (!drop(a, i + 1) && !drop(b, j + 1) && !drop(a, i) && !drop(b, j))
      throw new Error(`Arcs ${a} and ${b} cross and cannot be mended.`);
  }
}

/** The stretch of the outline that is no coast but the border with Germany; its ends are those of Natural Earth's border. */
function cutLandBorder(all: Topology): number[] {
  const ends = [toFrame([8.661, 54.9107]), toFrame([9.4381, 54.8186])];
  const times = uses(all);
  for (const end of ends) {
    let best = { arc: -1, at: -1, far: Infinity };
    all.arcs.forEach((arc, a) => {
      if (times[a] === 1 || times[a] === undefined) {
        arc.forEach(([x, y], at) => {
          const far = Math.hypot(x - end[0], y - end[1]);
          if (far < best.far) best = { arc: a, at, far };
        });
      }
    });
    const { arc, at } = best;
    if (at > 0 && at < (all.arcs[arc]?.length ?? 0) - 1) cut(all, arc, at);
  }
  const now = uses(all);
  const [west, east] = ends as [Position, Position];
  return all.arcs.flatMap((arc, i) => {
    if (now[i] !== 1) return [];
    const near = ([x, y]: Position): boolean => {
      const t = (x - west[0]) / (east[0] - west[0]);
      return t > -0.04 && t < 1.04 && y > west[1] - 20 && y < east[1] + 130;
    };
    return arc.every(near) &&
      arc.length > 1 &&
      Math.abs((arc.at(-1)?.[0] ?? 0) - (arc[0]?.[0] ?? 0)) > 20
      ? [i]
      : [];
  });
}

/** The outer rings of a GeoJSON answer, whatever it is wrapped in. */
function polygonsOf(answer: Buffer | undefined): Position[][][] {
  interface Shape {
    type: string;
    coordinates: Position[][] | Position[][][];
  }
  const json = JSON.parse(String(answer)) as {
    features?: { geometry: Shape }[];
    geometries?: Shape[];
  };
  const shapes = json.features?.map((feature) => feature.geometry) ?? json.geometries ?? [];
  return shapes.flatMap(({ type, coordinates }) =>
    type === 'Polygon' ? [coordinates as Position[][]] : (coordinates as Position[][][]),
  );
}

/** Sweden, Norway, Germany and Poland around the frame: they fade out, so they are coarse. */
async function neighboursLand(): Promise<Arc[]> {
  const atlas = readFileSync(
    createRequire(import.meta.url).resolve('world-atlas/countries-10m.json'),
    'utf8',
  );
  const lonLat = await mapshaper.applyCommands(
    `-i world.json -filter '["Sweden","Norway","Germany","Poland"].includes(name)' target=countries -clip bbox=6.5,53.6,16,59 -o out.json format=geojson target=countries`,
    { 'world.json': atlas },
  );
  const land = {
    type: 'MultiPolygon',
    coordinates: polygonsOf(lonLat['out.json']).map((polygon) =>
      polygon.map((ring) => ring.map(toFrame)),
    ),
  };
  const margin = 60;
  const box = [
    WIDE_FRAME.x - margin,
    WIDE_FRAME.y - margin,
    WIDE_FRAME.x + WIDE_FRAME.width + margin,
    WIDE_FRAME.y + WIDE_FRAME.height + margin,
  ]
    .map(Math.round)
    .join(',');
  const near = await mapshaper.applyCommands(
    `-i land.json -clip bbox=${box} -dissolve2 -simplify weighted planar interval=16 -filter-islands min-area=900 -o out.json format=geojson`,
    {
      'land.json': {
        type: 'FeatureCollection',
        features: [{ type: 'Feature', properties: {}, geometry: land }],
      },
    },
  );
  return polygonsOf(near['out.json'])
    .flatMap((polygon) => polygon.slice(0, 1))
    .map((ring) => tidy(ring, COARSE_GRID).slice(0, -1))
    .filter((ring) => ring.length > 2);
}
