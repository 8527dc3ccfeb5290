import { isRecord } from './is-record.ts';

/**
 * Fills in the fields of a part of a dataset: records are found by their `id` (else by their place
 * in the list). Neither the base nor the part is changed.
 */
export function mergeFields<T>(base: T, part: unknown): T {
  if (Array.isArray(base) && Array.isArray(part)) {
    const byId = new Map<unknown, unknown>(
      part.map((item: { id?: unknown } | null, i) => [
        isRecord(item) && 'id' in item ? item.id : i,
        item,
      ]),
    );
    return base.map((item: unknown, i) => {
      const key = isRecord(item) && 'id' in item ? item['id'] : i;
      return byId.has(key) ? mergeFields(item, byId.get(key)) : item;
    }) as T;
  }
  if (!isRecord(base) || !isRecord(part)) return part as T;
  const merged: Record<string, unknown> = { ...base };
  for (const key in part) {
    const own = merged[key];
    // An empty list or null stands for what the base did not have.
    merged[key] =
      isRecord(own) || (Array.isArray(own) && own.length && own.every(isRecord))
        ? mergeFields(own, part[key])
        : part[key];
  }
  return merged as T;
}
