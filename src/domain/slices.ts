/** Long work in slices, so that the page answers in between. */

/** Milliseconds of work at a stretch: half of what a visitor would notice. */
const SLICE = 25;

/** Lets the browser do what waits. */
const breathe = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });

/** Does it with each item; `false`: given up in between, since `wanted` said so. */
export async function inSlices<T>(
  items: readonly T[],
  act: (item: T, at: number) => void,
  wanted: () => boolean,
): Promise<boolean> {
  let began = performance.now();
  for (let at = 0; at < items.length; at++) {
    // The clock is asked seldom: it costs more than most of the work.
    if (at % 64 === 63 && performance.now() - began > SLICE) {
      await breathe();
      if (!wanted()) return false;
      began = performance.now();
    }
    act(items[at] as T, at);
  }
  return true;
}
