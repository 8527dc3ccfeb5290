import type { Dataset } from '../../../data/types.ts';
import { placesTerms } from '../../../core/locales/terms.ts';
import { save } from '../../../core/element/save.ts';
import { headOffice } from '../../../domain/clusters/clusters.ts';
import { toCsv } from '../../../domain/csv.ts';
import { inLocale, type Locale } from '../../../i18n/language.ts';
import { positionsDownloadTerms } from './locales/terms.ts';
import type { PositionRow, PositionsView } from '../positions.view.ts';

interface DownloadOptions {
  readonly dataset: Dataset;
  readonly view: PositionsView;
  readonly locale: Locale;
}

/** What the list shows, in its order; what is not known is `null`, or said in the table. */
function toRecords({ dataset, view }: DownloadOptions): readonly Record<string, unknown>[] {
  return view.rows.map(({ entry: { order, position, cluster } }: PositionRow) => ({
    order,
    position: position.name,
    status: position.status,
    cluster: cluster.id,
    name: cluster.name,
    headOffice: headOffice(cluster)?.town ?? null,
    founded: cluster.founded.date,
    ended: cluster.ended,
    website: cluster.website,
    sources: cluster.sources.flatMap((index) => dataset.sources[index] ?? []),
    compiled: dataset.meta.compiled,
  }));
}

/** Saves what the list shows as a file of that kind. */
export function downloadPositions(format: 'csv' | 'json', options: DownloadOptions): void {
  const { dataset, view, locale } = options;
  const { file, columns } = positionsDownloadTerms(locale);
  const name = `${file}-${dataset.meta.compiled}.${format}`;
  if (format === 'json') {
    const { attribution, licence, compiled } = dataset.meta;
    const text = JSON.stringify(
      { compiled, licence, attribution, positions: toRecords(options) },
      null,
      2,
    );
    save(name, new Blob([text], { type: 'application/json' }));
    return;
  }
  const { unknown } = placesTerms(locale);
  const lines = view.rows.map(({ entry: { order, position, cluster } }) => [
    order,
    inLocale(position.name, locale),
    position.status ?? unknown,
    cluster.name,
    headOffice(cluster)?.town ?? unknown,
    cluster.founded.date ?? unknown,
    cluster.ended,
    cluster.website,
    dataset.sources[cluster.sources[0] ?? -1] ?? unknown,
    dataset.meta.compiled,
  ]);
  save(
    name,
    new Blob([toCsv([Object.values(columns), ...lines])], { type: 'text/csv;charset=utf-8' }),
  );
}
