/** A record names its sources by their numbers in the dataset's list of sources. */

/** The value with its source numbers changed; a number that becomes `null` is left out. */
export function renumberSources<T>(
  value: T,
  renumber: (was: number) => number | null,
  key?: string,
): T {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown) =>
      key === 'sources' && typeof item === 'number'
        ? (renumber(item) ?? [])
        : [renumberSources(item, renumber)],
    ) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, renumberSources(item, renumber, name)]),
  ) as T;
}
