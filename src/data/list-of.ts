/** A list of that length. `Array.from` is another function on pages with MooTools or Prototype.js. */
export function listOf<T>(length: number, make: (at: number) => T): T[] {
  const list: T[] = [];
  for (let at = 0; at < length; at++) list.push(make(at));
  return list;
}
