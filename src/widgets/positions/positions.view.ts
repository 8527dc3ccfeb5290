import type { Dataset, Location } from '../../data/types.ts';
import {
  appointedYears,
  type Entry,
  entriesIn,
  entriesOf,
  headOffice,
  locationIn,
  regionsOn,
  type Standing,
  standingOf,
} from '../../model/clusters.ts';
import { datePhrase } from '../../model/dates.ts';
import { inLocale, type Locale } from '../../model/language.ts';
import { matchesQuery } from '../../model/search.ts';
import { type PlacesTerms, statedWords } from '../../kit/places.terms.ts';
import type { Snapshot } from '../../state/group.ts';
import type { PositionsTerms } from './positions.terms.ts';

export type Grouping = 'status' | 'region' | 'none';

export interface PositionRow {
  readonly entry: Entry;
  readonly standing: Standing;
  readonly status: 'strength' | 'emerging' | 'unknown';
  readonly name: string;
  readonly description: string;
  readonly organisation: string;
  /** Where the organisation sits, or that it is not known, or that it has ended. */
  readonly place: string;
  /** The year that it ended in. */
  readonly ended: string | null;
}

export interface PositionGroup {
  readonly title: string | null;
  readonly rows: readonly PositionRow[];
}

export interface PositionsView {
  readonly groups: readonly PositionGroup[];
  readonly shown: number;
  readonly total: number;
  /** What the status line says. */
  readonly status: string;
  readonly summary: string;
}

export interface PositionsOptions {
  readonly locale: Locale;
  readonly terms: PositionsTerms;
  readonly places: PlacesTerms;
  readonly query: string;
  readonly grouping: Grouping;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

/** The strength positions that the filter and the search leave, in groups; inside a group always by number. */
export function toPositions({ dataset, filter }: Snapshot, options: PositionsOptions): PositionsView {
  const { terms, query, locale } = options;
  const total = entriesOf(dataset).length;
  const entries = entriesIn(dataset, filter.region).filter((entry) => matchesQuery(searchTexts(entry), query));
  const region = dataset.regions.find(({ id }) => id === filter.region);
  const rows = entries.map((entry) => toRow(dataset, entry, filter.region, options));
  return {
    groups: toGroups(dataset, rows, options),
    shown: rows.length,
    total,
    status: query
      ? terms.found(rows.length, total, query)
      : region
        ? terms.shownOf(rows.length, total, inLocale(region.name, locale))
        : terms.shown(rows.length),
    summary: toSummary(dataset, terms),
  };
}

/** What the search looks in; both languages, so that a Danish word finds on an English page too. */
const searchTexts = ({ position, cluster }: Entry): readonly string[] => [
  position.name.da,
  position.name.en,
  cluster.name,
  cluster.shortName,
  ...cluster.predecessors.map(({ name }) => name),
  ...cluster.locations.flatMap(({ town }) => town ?? []),
];

function toRow(dataset: Dataset, entry: Entry, regionId: string | null, { locale, terms, places }: PositionsOptions): PositionRow {
  const { position, cluster } = entry;
  const region = dataset.regions.find(({ id }) => id === regionId);
  return {
    entry,
    standing: standingOf(cluster),
    status: position.status ?? 'unknown',
    name: inLocale(position.name, locale),
    description: inLocale(position.description, locale),
    organisation: cluster.name,
    place: cluster.ended
      ? `${terms.ended} ${datePhrase(cluster.ended, locale)}.`
      : placeWords(dataset, (region && locationIn(cluster, region)) ?? headOffice(cluster), locale, terms, places),
    ended: cluster.ended?.slice(0, 4) ?? null,
  };
}

/** "Sønderborg, Region Syddanmark (oplyst 2020)". */
function placeWords(dataset: Dataset, location: Location | null, locale: Locale, terms: PositionsTerms, places: PlacesTerms): string {
  if (!location) return terms.noHeadOffice;
  const region = dataset.regions.find(({ id }) => id === location.region);
  const where = [location.town, region && inLocale(region.name, locale)].filter(Boolean).join(', ');
  const how = [location.status === 'unconfirmed' && places.states.unconfirmed, statedWords(location, places)];
  return `${where} (${how.filter(Boolean).join(', ')})`;
}

function toGroups(
  dataset: Dataset,
  rows: readonly PositionRow[],
  { grouping, terms, locale, today }: PositionsOptions,
): readonly PositionGroup[] {
  const groups: PositionGroup[] =
    grouping === 'none'
      ? [{ title: null, rows }]
      : grouping === 'status'
        ? (['strength', 'emerging', 'unknown'] as const).map((status) => ({
            title: terms.groups[status],
            rows: rows.filter((row) => row.status === status),
          }))
        : [
            ...regionsOn(dataset, today).map((region) => ({
              title: inLocale(region.name, locale),
              rows: rows.filter(({ entry: { cluster } }) => !cluster.ended && sits(headOffice(cluster), [region.id, ...region.mergedFrom])),
            })),
            { title: terms.noHeadOffice, rows: rows.filter(({ entry: { cluster } }) => !cluster.ended && !headOffice(cluster)?.region) },
            { title: terms.ended, rows: rows.filter(({ entry: { cluster } }) => cluster.ended) },
          ];
  return groups.filter((group) => group.rows.length);
}

const sits = (location: Location | null, regions: readonly string[]): boolean =>
  location?.region != null && regions.includes(location.region);

/** From counts and periods in the data: how many there are, what they were appointed for, and which have ended. */
function toSummary(dataset: Dataset, terms: PositionsTerms): string {
  const entries = entriesOf(dataset);
  const years = appointedYears(dataset);
  const ended = entries.flatMap(({ cluster }) => (cluster.ended ? [terms.ceased(cluster.shortName, cluster.ended.slice(0, 4))] : []));
  return `${terms.summary(entries.length, years)}${ended.length ? `${years ? ';' : ''} ${ended.join(', ')}.` : years ? '.' : ''}`;
}
