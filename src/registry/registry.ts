/**
 * What all copies of the library on a page have in common: a page may load it by a script tag, by a
 * bundler and by a tag manager at once, and a visitor sees one page. The number in the key rises
 * when something in it changes shape.
 */
const KEY = Symbol.for('klynge-widgets/1');

type Entry =
  | 'dataset'
  | 'groups'
  | 'lazy-locales'
  | 'locales'
  | 'mounted'
  | 'page-source'
  | 'remote-sources'
  | 'sandbox'
  | 'script'
  | 'tiers'
  | 'warnings';

type Registry = Partial<Record<Entry, unknown>>;

const page = globalThis as unknown as { [KEY]: Registry | undefined };

/** What is kept under that name, if any copy has kept something there. */
export const registered = (entry: Entry): unknown => page[KEY]?.[entry];

/** What is kept under that name; the copy that asks first makes it. */
export function sharedByCopies<T>(entry: Entry, create: () => T): T {
  const registry = (page[KEY] ??= {});
  return (registry[entry] ??= create()) as T;
}
