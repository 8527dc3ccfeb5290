import type { Dataset } from '../../src/data/types.ts';
import { must, positionId } from './clusters.ts';
import { bilingual } from './danish.ts';
import type { RawHistory, RawStatistics } from './facts.ts';
import type { Notes } from './notes.ts';
import type { SourceTable } from './sources.ts';

type Qualifier = Dataset['statistics'][number]['qualifier'];

const QUALIFIERS: Readonly<Record<string, Qualifier>> = {
  exact: 'exact',
  approximately: 'approximately',
  about: 'approximately',
  'four in five': 'approximately',
  'more than': 'more-than',
  'just under': 'less-than',
  nearly: 'less-than',
};

const qualifierOf = (words: string): Qualifier =>
  must(QUALIFIERS[words], `a known qualifier for "${words}"`);

export function toHistory(
  { counts, events }: RawHistory,
  table: SourceTable,
  notes: Notes,
): Pick<Dataset, 'milestones' | 'clusterCounts'> {
  return {
    milestones: events.map((event) => ({
      date: event.date,
      precision: event.precision as Dataset['milestones'][number]['precision'],
      kind: event.kind as Dataset['milestones'][number]['kind'],
      text: event.text,
      sources: table.refer(event.sources),
    })),
    clusterCounts: counts.map(({ date, clusters_and_networks: words, note, sources }) => {
      notes.add(`clusterCounts/${date}`, note);
      const [, qualifier = 'exact', count] =
        /^(?:(more than|about) )?(\d+)$/.exec(String(words)) ?? [];
      return {
        date,
        count: Number(must(count, `a number in "${words}"`)),
        qualifier: qualifierOf(qualifier),
        sources: table.refer(sources),
      };
    }),
  };
}

/** "2012-2015" → the ISO 8601 interval `2012/2015`. */
const periodOf = (year: number | string | null): string | null =>
  year === null ? null : String(year).replace('-', '/');

export function toStatistics(
  raw: RawStatistics,
  clusterNames: ReadonlyMap<string, string>,
  table: SourceTable,
  notes: Notes,
): Dataset['statistics'] {
  const statistics: Dataset['statistics'][number][] = [];
  const add = (
    scope: string,
    cluster: string | null,
    position: string | null,
    item: {
      year: number | string | null;
      metric: string;
      value: number;
      qualifier: string;
      note: string | null;
      sources: string[];
    },
  ): void => {
    const [metric = '', unit] = item.metric.split(/, (?=percent$)/);
    notes.add(`statistics/${statistics.length}`, item.note);
    statistics.push({
      period: periodOf(item.year),
      scope: bilingual(scope),
      cluster,
      position,
      metric: bilingual(metric),
      unit: unit ? 'percent' : 'number',
      value: item.value,
      qualifier: qualifierOf(item.qualifier),
      sources: table.refer(item.sources),
    });
  };
  for (const item of raw.national)
    add(item.scope, item.scope === 'MADE' ? 'made' : null, null, item);
  for (const { metric, share_percent, basis, sources } of raw.sme_share_2018) {
    add('38 clusters and networks', null, null, {
      year: 2018,
      metric: `${metric}: share with fewer than 50 staff, percent`,
      value: share_percent,
      qualifier: 'exact',
      note: basis,
      sources,
    });
  }
  for (const item of raw.per_cluster)
    add(must(clusterNames.get(item.cluster), item.cluster), item.cluster, null, item);
  for (const item of raw.sector) add('Denmark', null, positionId(item.strength_position), item);
  return statistics;
}
