/**
 * The two files that pages read shapes from: the regions, which every map draws, and the
 * municipalities, which few need.
 */
import { COARSE_GRID, encodeLists, GRID } from '../../src/domain/geo/shape-code.ts';
import { type Arc, joinedRings, renumber, type Topology } from './topology.ts';

const NEW_RING = 3900;
/** Islands that are drawn in a box of their own; Christiansø is in no municipality. */
const APART = ['0400', '0411'];

type Steps = readonly (readonly number[])[];

export interface Files {
  readonly country: Readonly<Record<'pieces' | 'arcs' | 'rings' | 'neighbours', string>> & {
    readonly landBorder: readonly number[];
  };
  readonly municipalities: Readonly<Record<'arcs' | 'rings', string>>;
}

/**
 * `regionOf` tells the region of a municipality. The arcs of the border with Germany, and the
 * neighbours.
 */
export function filesOf(
  { arcs, features }: Topology,
  regionOf: (code: string) => string,
  landBorder: readonly number[],
  neighbours: readonly Arc[],
): Files {
  const byPiece = new Map<string, Topology['features']>();
  for (const one of features) {
    const name = APART.includes(one.code) ? one.code : regionOf(one.code);
    byPiece.set(name, [...(byPiece.get(name) ?? []), one]);
  }
  const pieces = [...byPiece.values()].map((parts) => ({
    code: parts.map(({ code }) => code).join(' '),
    rings: joinedRings({ arcs, features: parts }),
  }));
  const inPieces = pieces.flatMap(({ code }) => code.split(' '));
  const all: Topology = {
    arcs,
    features: [
      ...pieces,
      ...inPieces.map((code) => ({ ...features.find((one) => one.code === code)! })),
    ],
  };
  const renumbered = renumber(all);
  const ofCountry = new Set(
    all.features
      .slice(0, pieces.length)
      .flatMap(({ rings }) => rings.flat().map((i) => (i < 0 ? ~i : i))),
  ).size;
  return {
    country: {
      pieces: pieces.map(({ code }) => code).join(),
      arcs: encodeLists(stepsOf(all.arcs.slice(0, ofCountry), GRID)),
      rings: encodeLists(ringLists(all.features.slice(0, pieces.length), 0)),
      landBorder: landBorder.map((arc) => renumbered.get(arc) ?? -1),
      neighbours: encodeLists(stepsOf(neighbours, COARSE_GRID)),
    },
    municipalities: {
      arcs: encodeLists(stepsOf(all.arcs.slice(ofCountry), GRID)),
      rings: encodeLists(ringLists(all.features.slice(pieces.length), ofCountry)),
    },
  };
}

/**
 * First the way to the arc's first point from the end of the arc before, then the way from point to
 * point, in steps of the grid.
 */
function stepsOf(arcs: readonly Arc[], grid: number): Steps {
  let [x0, y0] = [0, 0];
  return arcs.map((arc) =>
    arc.flatMap(([x, y]) => {
      const step = [(x - x0) / grid, (y - y0) / grid];
      [x0, y0] = [x, y];
      return step;
    }),
  );
}

/**
 * 0: the next arc that was not used yet; else the older one's distance back from the newest,
 * negative if it runs backwards.
 */
function ringLists(features: Topology['features'], first: number): Steps {
  let used = first;
  return features.map(({ rings }) =>
    rings.flatMap((ring, i) => [
      ...(i ? [NEW_RING] : []),
      ...ring.map((arc) => {
        const index = arc < 0 ? ~arc : arc;
        if (index === used) {
          used++;
          return 0;
        }
        return arc < 0 ? index - used : used - index;
      }),
    ]),
  );
}
