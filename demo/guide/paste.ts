/** Compares what an editor put in with what the system made of it: as text, since neither is to run here. */

type Fate = 'kept' | 'lost';

export interface Trace {
  /** `<klynge-map>`, `region="1082"`. */
  readonly what: string;
  readonly fate: Fate;
}

/** What makes the snippet work: its tag or mark, its settings, its link or frame, and the script. */
function marks(html: string): readonly string[] {
  const plain = html.replaceAll('&amp;', '&').replaceAll('&quot;', '"');
  const found: string[] = [];
  for (const [, name = '', rest = ''] of plain.matchAll(
    /<([a-z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/gi,
  )) {
    const attributes = [
      ...rest.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g),
    ].map(([, key = '', a, b, c]) => [key.toLowerCase(), a ?? b ?? c ?? ''] as const);
    const ours = name.startsWith('klynge-');
    if (ours) found.push(`<${name}>`);
    const data = attributes.some(([key]) => key === 'data-klynge');
    for (const [key, value] of attributes) {
      const address = (key === 'href' || key === 'src') && /\/embed\/[a-z]+\.html/.test(value);
      if (
        ours ||
        (data && key.startsWith('data-')) ||
        address ||
        (name === 'script' && /^(?:src|integrity|crossorigin)$/.test(key))
      )
        found.push(`${key}="${value}"`);
      if (name === 'iframe' && key === 'sandbox') found.push('sandbox');
    }
    if (name === 'script' && /\bdefer\b/.test(rest)) found.push('defer');
  }
  return found;
}

/** Each mark of the snippet, and whether it is still there. */
export function compare(before: string, after: string): readonly Trace[] {
  const left = marks(after);
  return [...new Set(marks(before))].map((what) => ({
    what,
    fate: left.includes(what) ? 'kept' : 'lost',
  }));
}

/** An editor may forbid a frame's scripts. */
export const isBoxed = (before: string, after: string): boolean =>
  !marks(before).includes('sandbox') && marks(after).includes('sandbox');
