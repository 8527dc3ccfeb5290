import type { Cluster, Dataset, Region } from '../../data/types.ts';
import type { Nearest } from '../../core/templates/nearest.view.ts';
import { type PlacesTerms, statedWords } from '../../core/locales/places.terms.ts';
import {
  entriesIn,
  type Entry,
  headOffice,
  locationIn,
  regionShortName,
  type Standing,
  standingOf,
} from '../../domain/clusters/clusters.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import type { Snapshot } from '../../store/group.ts';
import type { MapTerms } from './map.terms.ts';

export interface MapOptions {
  readonly locale: Locale;
  readonly terms: MapTerms;
  readonly places: PlacesTerms;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  /** The regions that are drawn. */
  readonly division: readonly Region[];
  /** Where the cluster's office nearest to the page's own municipality is; `null`: it is not known, or there is no municipality. */
  readonly nearest: (cluster: Cluster) => Nearest | null;
  /** The order that the visitor or the page asked for. */
  readonly sorted: (rows: readonly MapRow[]) => readonly MapRow[];
}

/** How the list is sorted; the numbers stay what they are. */
export const SORTS = ['number', 'name', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

export interface MapRow {
  readonly entry: Entry;
  readonly standing: Standing;
  readonly position: string;
  /** Two lines: the town, and what limits it. */
  readonly place: readonly [string, string];
  /** Kilometres from the page's municipality to the nearest office; `null`: not known, or no municipality. */
  readonly km: number | null;
}

export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly MapRow[];
}

/** The list: in one group, or where a region is chosen by what the clusters have there. */
export function toGroups({ dataset, filter }: Snapshot, options: MapOptions): readonly RowGroup[] {
  const region = dataset.regions.find(({ id }) => id === filter.region);
  const rows = options.sorted(
    entriesIn(dataset, filter.region).map((entry) => toRow(dataset, entry, region, options)),
  );
  return region ? byRole(rows, region, options.terms) : [{ title: null, rows }];
}

function byRole(rows: readonly MapRow[], region: Region, terms: MapTerms): readonly RowGroup[] {
  const sitsHere = ({ entry: { cluster } }: MapRow): boolean =>
    locationIn(cluster, region)?.role === 'head-office';
  return [
    { title: terms.headOfficesIn, rows: rows.filter(sitsHere) },
    { title: terms.officesIn, rows: rows.filter((row) => !sitsHere(row)) },
  ].filter((group) => group.rows.length);
}

function toRow(
  dataset: Dataset,
  entry: Entry,
  region: Region | undefined,
  options: MapOptions,
): MapRow {
  const nearest = options.nearest(entry.cluster);
  return {
    km: nearest && nearest.km,
    entry,
    standing: standingOf(entry.cluster),
    position: inLocale(entry.position.name, options.locale),
    place: nearest?.place ?? placeLines(dataset, entry.cluster, region, options),
  };
}

function placeLines(
  dataset: Dataset,
  cluster: Cluster,
  region: Region | undefined,
  { terms, places, locale }: MapOptions,
): [string, string] {
  if (cluster.ended) return [terms.ended, datePhrase(cluster.ended, locale)];
  const location = region ? locationIn(cluster, region) : headOffice(cluster);
  if (!location) return [terms.unknown, places.roles['head-office']];
  const regionOf = dataset.regions.find(({ id }) => id === location.region);
  const town =
    location.town ??
    (regionOf ? places.townUnknown(regionShortName(regionOf, locale)) : places.unknown);
  if (location.status === 'unconfirmed')
    return [town, `${places.states.unconfirmed}, ${statedWords(location, places)}`];
  return [
    town,
    region ? places.roles[location.role] : regionOf ? regionShortName(regionOf, locale) : '',
  ];
}
