/** Long work in slices, so that the page draws and answers in between. */
import { nativeGlobal } from '../dom/native.ts';

/** Milliseconds of work at a stretch: a small part of what a visitor would notice. */
const SLICE = 8;

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

/** Lets the browser do what waits. Timers are not used: browsers make them wait longer each time. */
const breathe = (): Promise<void> =>
  (nativeGlobal('scheduler') as Scheduler | undefined)?.yield?.() ??
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** Goes through the steps; `undefined`: given up in between, since `wanted` said so. */
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  wanted: () => boolean,
  rest?: () => Promise<unknown>,
): Promise<T | undefined>;
export async function inSlices<T>(steps: Generator<undefined, T>): Promise<T>;
export async function inSlices<T>(
  steps: Generator<undefined, T>,
  wanted: () => boolean = () => true,
  rest: () => Promise<unknown> = breathe,
): Promise<T | undefined> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < SLICE) continue;
    await rest();
    if (!wanted()) return undefined;
    began = performance.now();
  }
}

/** Does it with each item; `false`: given up in between, since `wanted` said so. */
export async function eachInSlices<T>(
  items: ArrayLike<T>,
  act: (item: T, at: number) => void,
  wanted: () => boolean,
): Promise<boolean> {
  function* steps(): Generator<undefined, true> {
    for (let at = 0; at < items.length; at++) {
      act(items[at] as T, at);
      // The clock is asked seldom: it costs more than most of the work.
      if (at % 16 === 15) yield;
    }
    return true;
  }
  return (await inSlices(steps(), wanted)) ?? false;
}

/** The items in order, as `sort` has them: merged by twos, with a stop after each stretch. `null`: given up in between. */
export async function sortedInSlices<T>(
  items: readonly T[],
  compare: (a: T, b: T) => number,
  wanted: () => boolean,
): Promise<readonly T[] | null> {
  function* steps(): Generator<undefined, readonly T[]> {
    let runs: (readonly T[])[] = [];
    for (let at = 0; at < items.length; at += RUN) {
      runs.push(items.slice(at, at + RUN).sort(compare));
      yield;
    }
    while (runs.length > 1) {
      const longer: (readonly T[])[] = [];
      for (let at = 0; at < runs.length; at += 2)
        longer.push(yield* merged(runs[at] ?? [], runs[at + 1] ?? [], compare));
      runs = longer;
    }
    return runs[0] ?? [];
  }
  return (await inSlices(steps(), wanted)) ?? null;
}

/** Items that are sorted, or merged, at a stretch. */
const RUN = 256;

function* merged<T>(
  a: readonly T[],
  b: readonly T[],
  compare: (a: T, b: T) => number,
): Generator<undefined, readonly T[]> {
  const all: T[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const first = j >= b.length || (i < a.length && compare(a[i] as T, b[j] as T) <= 0);
    all.push((first ? a[i++] : b[j++]) as T);
    if (all.length % RUN === 0) yield;
  }
  return all;
}
