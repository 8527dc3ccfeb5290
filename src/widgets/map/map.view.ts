import type { Cluster, Dataset, Location, Region } from '../../data/types.ts';
import {
  appointedYears,
  type Entry,
  entriesIn,
  entriesOf,
  entryOf,
  headOffice,
  locationIn,
  type Standing,
  standingOf,
} from '../../domain/clusters/clusters.ts';
import { inLocale } from '../../i18n/language.ts';
import { isOffice, isPlaced } from '../../domain/geo/offices.ts';
import type { Snapshot } from '../../store/group.ts';
import type { MapOptions } from './rows.view.ts';

export interface MapPin {
  readonly entry: Entry;
  readonly standing: Standing;
  readonly office: Location;
  readonly lat: number;
  readonly lon: number;
  /** Not among those that the region's filter leaves. */
  readonly out: boolean;
  /** "8 Odense Robotics, hovedsæde Odense". */
  readonly name: string;
}

export interface MapOffice {
  readonly lat: number;
  readonly lon: number;
  readonly kind: 'faint' | 'office' | 'hub' | 'town' | 'planned' | 'closed';
  readonly town: string;
  /** The clusters that it stands for, where the mark does not belong to the selected one. */
  readonly numbers: readonly number[];
}

export interface MapView {
  readonly summary: string;
  readonly status: string;
  readonly pins: readonly MapPin[];
  readonly offices: readonly MapOffice[];
  readonly selected: Entry | undefined;
  readonly region: Region | undefined;
  /** What becomes of the region, where that is decided. */
  readonly merges: string | null;
  readonly unplaced: readonly Entry[];
  readonly ended: readonly Entry[];
}

/** What the map shows, in the order of the numbers. */
export function toMap({ dataset, filter, selected }: Snapshot, options: MapOptions): MapView {
  const { terms, locale, today } = options;
  const all = entriesOf(dataset);
  const region = dataset.regions.find(({ id }) => id === filter.region);
  const entries = entriesIn(dataset, filter.region);
  const chosen = entryOf(dataset, selected);
  return {
    summary: toSummary(dataset, options),
    status: region
      ? terms.shownOf(entries.length, all.length, inLocale(region.name, locale))
      : terms.shown(entries.length),
    pins: all.flatMap((entry) => toPin(entry, !entries.includes(entry), options)),
    offices: chosen
      ? officesOf(chosen.cluster)
      : region
        ? officesInRegion(entries, region)
        : everyOffice(all),
    selected: chosen,
    region,
    merges: region ? mergerOf(dataset, region, options, today) : null,
    unplaced: all.filter(({ cluster }) => standingOf(cluster) === 'unknown'),
    ended: all.filter(({ cluster }) => cluster.ended),
  };
}

function toPin(entry: Entry, out: boolean, { terms, places }: MapOptions): MapPin[] {
  const standing = standingOf(entry.cluster);
  const office = headOffice(entry.cluster);
  if (!office || !isPlaced(office) || standing === 'ended') return [];
  const role = standing === 'unconfirmed' ? terms.unconfirmedOffice : places.roles['head-office'];
  return [
    {
      entry,
      standing,
      office,
      lat: office.lat,
      lon: office.lon,
      out,
      name: `${entry.order} ${entry.cluster.name}, ${role} ${office.town ?? ''}`.trim(),
    },
  ];
}

/** The selected cluster's places besides its head office. */
const officesOf = (cluster: Cluster): MapOffice[] =>
  cluster.locations
    .filter((location) => location !== headOffice(cluster))
    .filter(isPlaced)
    .map(({ lat, lon, status, role, town }) => ({
      lat,
      lon,
      town: town ?? '',
      kind:
        status === 'planned'
          ? 'planned'
          : status === 'closed' || status === 'former'
            ? 'closed'
            : KINDS[role],
      numbers: [],
    }));

const KINDS: Record<Location['role'], MapOffice['kind']> = {
  'head-office': 'office',
  office: 'office',
  hub: 'hub',
  satellite: 'hub',
  'activity-town': 'town',
};

/** One mark a town, with the numbers of the clusters that have an office but not their head office there. */
function officesInRegion(entries: readonly Entry[], region: Region): MapOffice[] {
  const towns = new Map<string, MapOffice & { numbers: number[] }>();
  for (const { cluster, order } of entries) {
    const location = locationIn(cluster, region);
    if (!location || location.role === 'head-office' || !isPlaced(location)) continue;
    const town = location.town ?? '';
    const found = towns.get(town);
    if (found) found.numbers.push(order);
    else
      towns.set(town, {
        lat: location.lat,
        lon: location.lon,
        town,
        kind: 'office',
        numbers: [order],
      });
  }
  return [...towns.values()];
}

/** A faint mark for every town where some cluster has an office. */
function everyOffice(all: readonly Entry[]): MapOffice[] {
  const offices = all.flatMap(({ cluster }) =>
    cluster.ended
      ? []
      : cluster.locations
          .filter((location) => isOffice(location) && location.role !== 'head-office')
          .filter(isPlaced),
  );
  const heads = new Set(all.map(({ cluster }) => headOffice(cluster)?.town));
  const towns = new Map(
    offices.filter(({ town }) => !heads.has(town)).map((office) => [office.town, office]),
  );
  return [...towns.values()].map(({ lat, lon, town }) => ({
    lat,
    lon,
    town: town ?? '',
    kind: 'faint',
    numbers: [],
  }));
}

function mergerOf(
  dataset: Dataset,
  region: Region,
  { terms, locale }: MapOptions,
  today: string,
): string | null {
  const into = dataset.regions.find(
    ({ mergedFrom, from }) => mergedFrom.includes(region.id) && from !== null && from > today,
  );
  if (!into?.from) return null;
  const names = into.mergedFrom
    .flatMap((id) => dataset.regions.find((one) => one.id === id) ?? [])
    .map(({ name }) => inLocale(name, locale));
  return terms.merges(names, inLocale(into.name, locale), into.from);
}

function toSummary(dataset: Dataset, { terms, division, locale }: MapOptions): string {
  const all = entriesOf(dataset);
  const heads = all.flatMap(({ cluster }) =>
    cluster.ended ? [] : (headOffice(cluster)?.region ?? []),
  );
  const count = (standing: Standing): number =>
    all.filter(({ cluster }) => standingOf(cluster) === standing).length;
  return terms.summary({
    total: all.length,
    years: appointedYears(dataset),
    ended: all.flatMap(({ cluster }) =>
      cluster.ended ? [terms.ceased(cluster.shortName, cluster.ended.slice(0, 4))] : [],
    ),
    stated: count('stated'),
    unconfirmed: count('unconfirmed'),
    unknown: count('unknown'),
    regions: division
      .map(({ id, mergedFrom, name }) => ({
        name: inLocale(name, locale),
        heads: heads.filter((region) => region === id || mergedFrom.includes(region)).length,
      }))
      .filter((region) => region.heads)
      .sort((a, b) => b.heads - a.heads),
  });
}
