import { type Locale, sorterFor } from '../../i18n/language.ts';
import type { MapRow, Sort } from './rows.view.ts';

/** By name as the language has it, or by distance with those last whose distance is not known; of equals by number. */
export function sorted(rows: readonly MapRow[], sort: Sort, locale: Locale): readonly MapRow[] {
  if (sort === 'number') return rows;
  const byName = sorterFor(locale);
  return rows.toSorted((a, b) =>
    sort === 'name'
      ? byName(a.entry.cluster.name, b.entry.cluster.name)
      : a.km === b.km
        ? 0
        : (a.km ?? Infinity) - (b.km ?? Infinity),
  );
}
