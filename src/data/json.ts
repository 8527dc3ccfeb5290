/** Texts shorter than this are read at once: it takes a few milliseconds. */
const SMALL = 300_000;

/**
 * `JSON.parse` for an object of long lists, one item after the other: whoever calls it may rest after each. Throws what `JSON.parse`
 * throws on text that is no JSON.
 */
export function* parseJson(text: string, small = SMALL): Generator<undefined, unknown> {
  if (text.length < small || !/^\s*\{/.test(text)) return JSON.parse(text) as unknown;
  const lists = new Map<string, unknown[]>();
  // The frame with its lists emptied is JSON if the text is, but for what stands in the lists.
  const frame: string[] = [];
  let [copied, depth, key, start] = [0, 0, '', -1];
  let list: unknown[] | null = null;
  const marks = /["{}[\],]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const at = mark.index;
    switch (mark[0]) {
      case '"': {
        const end = endOfString(text, at);
        if (depth === 1) key = text.slice(at, end);
        marks.lastIndex = end;
        break;
      }
      case '{':
      case '[':
        depth++;
        if (depth === 2 && mark[0] === '[' && /:\s*$/.test(text.slice(Math.max(copied, at - 20), at))) {
          lists.set(JSON.parse(key) as string, (list = []));
          frame.push(text.slice(copied, (start = at + 1)));
        }
        break;
      case ',':
        if (list && depth === 2) {
          list.push(JSON.parse(text.slice(start, at)));
          start = at + 1;
          yield;
        }
        break;
      default:
        depth--;
        if (list && depth === 1) {
          const last = text.slice(start, at);
          // Nothing between the brackets is an empty list; nothing after a comma is a mistake.
          if (list.length || /\S/.test(last)) list.push(JSON.parse(last));
          copied = at;
          list = null;
        }
    }
  }
  frame.push(text.slice(copied));
  const whole = JSON.parse(frame.join('')) as Record<string, unknown>;
  for (const [name, items] of lists) if (Array.isArray(whole[name])) whole[name] = items;
  return whole;
}

/** Where the string that begins there has ended. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end >= 0; end = text.indexOf('"', end + 1)) {
    let slashes = 0;
    while (text[end - 1 - slashes] === '\\') slashes++;
    if (slashes % 2 === 0) return end + 1;
  }
  return text.length;
}

/** Milliseconds of work before the page may breathe. */
const SLICE = 8;

/** Goes through the steps in slices, between which the browser draws and hears the visitor. */
export async function inSlices<T>(steps: Generator<undefined, T>, rest: () => Promise<unknown> = breathe): Promise<T> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < SLICE) continue;
    await rest();
    began = performance.now();
  }
}

interface Scheduler {
  readonly yield?: () => Promise<void>;
}

const breathe = (): Promise<unknown> =>
  (globalThis as { scheduler?: Scheduler }).scheduler?.yield?.() ?? new Promise((done) => setTimeout(done));
