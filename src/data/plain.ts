/**
 * A copy of plain data, no deeper than told; what is deeper throws. A getter or a proxy is asked once, here, where it may fail or be
 * refused. Functions stay what they are.
 */
export function plainOf(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (!depth) throw new TypeError('too deep');
  if (Array.isArray(value)) return value.map((item: unknown) => plainOf(item, depth - 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, plainOf(item, depth - 1)]),
  );
}
