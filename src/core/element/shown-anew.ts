import { native } from '../../dom/native.ts';

const waiting = new Set<() => void>();
let listening = false;

function ask(): void {
  if (native(document, 'visibilityState') === 'hidden') return;
  const now = [...waiting];
  waiting.clear();
  for (const act of now) act();
}

/**
 * Does it once, when the visitor comes back to the page or the line is there again: what could not
 * be fetched is asked for anew. Returns what calls it off.
 */
export function whenShownAnew(act: () => void): () => void {
  if (!listening) {
    listening = true;
    for (const type of ['pageshow', 'online']) addEventListener(type, ask);
    native(document, 'addEventListener')('visibilitychange', ask);
  }
  waiting.add(act);
  return () => {
    waiting.delete(act);
  };
}
