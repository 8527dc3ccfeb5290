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
  items: readonly T[],
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
