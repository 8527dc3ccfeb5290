/** Arcs with whole-number points, and features that are lists of rings made of arcs: `~i` is arc i backwards. */
export type Arc = [number, number][];
interface Feature {
  code: string;
  rings: number[][];
}

export interface Topology {
  arcs: Arc[];
  features: Feature[];
}

const ringPoints = (arcs: readonly Arc[], ring: readonly number[]): Arc =>
  ring.flatMap((i) => {
    const points = i < 0 ? [...(arcs[~i] ?? [])].reverse() : (arcs[i] ?? []);
    return points.slice(0, -1);
  });

/** Twice the area, with a sign for the direction. */
function doubleArea(points: Arc): number {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [x2, y2] = points[(i + 1) % points.length] ?? [x, y];
    sum += x * y2 - x2 * y;
  });
  return sum;
}

/** Points on a grid, without repeats and without points on a straight line between their neighbours. */
export function tidy(arc: readonly (readonly [number, number])[], grid: number): Arc {
  const points: Arc = [];
  for (const [px, py] of arc) {
    const [x, y] = [Math.round(px / grid) * grid, Math.round(py / grid) * grid];
    const last = points.at(-1);
    if (last && last[0] === x && last[1] === y) continue;
    const before = points.at(-2);
    if (
      last &&
      before &&
      (last[0] - before[0]) * (y - last[1]) === (last[1] - before[1]) * (x - last[0]) &&
      between(before, last, [x, y])
    )
      points.pop();
    points.push([x, y]);
  }
  return points;
}

const between = (a: readonly number[], b: readonly number[], c: readonly number[]): boolean =>
  Math.min(a[0]!, c[0]!) <= b[0]! &&
  b[0]! <= Math.max(a[0]!, c[0]!) &&
  Math.min(a[1]!, c[1]!) <= b[1]! &&
  b[1]! <= Math.max(a[1]!, c[1]!);

/** Drops islands smaller than the limit (square units), but never the largest piece of a feature nor a ring with shared arcs. */
export function dropSmallIslands({ arcs, features }: Topology, smallest: number): void {
  for (const feature of features) {
    const areas = feature.rings.map((ring) => Math.abs(doubleArea(ringPoints(arcs, ring))) / 2);
    const largest = Math.max(...areas);
    feature.rings = feature.rings.filter(
      (ring, i) => ring.length > 1 || areas[i] === largest || (areas[i] ?? 0) >= smallest,
    );
  }
}

/** The rings around all features together: the arcs that only one of them has, joined end to end. */
export function joinedRings({ arcs, features }: Topology): number[][] {
  const outer = new Set<number>();
  for (const arc of features.flatMap(({ rings }) => rings.flat()))
    if (!outer.delete(~arc)) outer.add(arc);
  const ends = (arc: number): [string, string] => {
    const points = arcs[arc < 0 ? ~arc : arc] ?? [];
    const [from, to] = [String(points[0]), String(points.at(-1))];
    return arc < 0 ? [to, from] : [from, to];
  };
  const rings: number[][] = [];
  for (const first of outer) {
    const ring: number[] = [];
    for (let arc: number | undefined = first; arc !== undefined;) {
      outer.delete(arc);
      ring.push(arc);
      const [, end] = ends(arc);
      arc = [...outer].find((next) => ends(next)[0] === end);
    }
    rings.push(ring);
  }
  return rings;
}

/** How often each arc bounds a feature: once is coast, twice is a border. */
export function uses({ arcs, features }: Topology): number[] {
  const times = arcs.map(() => 0);
  for (const { rings } of features)
    for (const ring of rings) for (const i of ring) times[i < 0 ? ~i : i]! += 1;
  return times;
}

/** Cuts an arc in two at one of its points; the rings follow. Gives the new arc's number. */
export function cut({ arcs, features }: Topology, arc: number, at: number): number {
  const points = arcs[arc] ?? [];
  arcs[arc] = points.slice(0, at + 1);
  const added = arcs.push(points.slice(at)) - 1;
  for (const feature of features) {
    feature.rings = feature.rings.map((ring) =>
      ring.flatMap((i) => {
        if (i === arc) return [arc, added];
        return i === ~arc ? [~added, ~arc] : [i];
      }),
    );
  }
  return added;
}

/** Numbers the arcs in the order of their first use, each in the direction of that use; arcs that nothing uses go. */
export function renumber(topology: Topology): Map<number, number> {
  const order = new Map<number, number>();
  const flipped = new Set<number>();
  for (const feature of topology.features) {
    feature.rings = feature.rings.map((ring) =>
      ring.map((i) => {
        const old = i < 0 ? ~i : i;
        if (!order.has(old)) {
          order.set(old, order.size);
          if (i < 0) flipped.add(old);
        }
        const now = order.get(old) ?? 0;
        return i < 0 === flipped.has(old) ? now : ~now;
      }),
    );
  }
  topology.arcs = [...order.keys()].map((old) =>
    flipped.has(old) ? [...(topology.arcs[old] ?? [])].reverse() : (topology.arcs[old] ?? []),
  );
  return order;
}

/** Pairs of segments that cross at a point inside both, as [arc, point, arc, point]. */
export function crossings(arcs: readonly Arc[]): [number, number, number, number][] {
  const segments = arcs.flatMap((arc, a) =>
    arc.slice(1).map(([x2, y2], i) => {
      const [x1, y1] = arc[i] ?? [x2, y2];
      return {
        a,
        i,
        x1,
        y1,
        x2,
        y2,
        left: Math.min(x1, x2),
        right: Math.max(x1, x2),
        top: Math.min(y1, y2),
        bottom: Math.max(y1, y2),
      };
    }),
  );
  segments.sort((p, q) => p.left - q.left);
  const found: [number, number, number, number][] = [];
  const side = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
    Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
  segments.forEach((p, k) => {
    for (let m = k + 1; m < segments.length; m++) {
      const q = segments[m]!;
      if (q.left > p.right) break;
      if (q.top > p.bottom || q.bottom < p.top) continue;
      const crosses =
        side(p.x1, p.y1, p.x2, p.y2, q.x1, q.y1) * side(p.x1, p.y1, p.x2, p.y2, q.x2, q.y2) < 0 &&
        side(q.x1, q.y1, q.x2, q.y2, p.x1, p.y1) * side(q.x1, q.y1, q.x2, q.y2, p.x2, p.y2) < 0;
      if (crosses) found.push([p.a, p.i, q.a, q.i]);
    }
  });
  return found;
}
