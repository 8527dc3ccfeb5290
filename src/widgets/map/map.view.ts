import { placesTerms } from '../../core/locales/terms.ts';
import type { Cluster, ClusterId, Location, Municipality, Region } from '../../data/types.ts';
import {
  appointedYears,
  calledName,
  type Entry,
  entriesIn,
  entriesOf,
  entryOf,
  headOffice,
  locationIn,
  type HeadOfficeStatus,
  headOfficeStatusOf,
} from '../../domain/clusters/clusters.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';
import { isPlaced } from '../../domain/geo/offices.ts';
import type { Snapshot } from '../../store/group.ts';
import { mapTerms } from './locales/terms.ts';

/** How the list is sorted; the numbers stay what they are. */
export const SORTS = ['number', 'name', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** Everything that a map is drawn from. Its views, and each of its features, derive from this. */
export interface MapContent {
  readonly snapshot: Snapshot;
  readonly locale: Locale;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
  /** The regions that are drawn. */
  readonly division: readonly Region[];
  /** The page's own municipality. */
  readonly municipality: Municipality | undefined;
  readonly sort: Sort;
  /** The clusters that fit what is looked for on the page; `null`: nothing is looked for, or it is not known yet. */
  readonly found: ReadonlySet<ClusterId> | null;
}

/** What a feature adds to the map: templates, which a view knows nothing of. */
export interface MapLayer {
  readonly onCanvas: unknown;
  /** What its marks mean, as items of the legend. */
  readonly legend: unknown;
  /** What it shows on the map, as a list below that of the clusters. */
  readonly list: unknown;
}

export const NO_LAYER: MapLayer = { onCanvas: undefined, legend: undefined, list: undefined };

export interface MapPin {
  readonly entry: Entry;
  readonly standing: HeadOfficeStatus;
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
  readonly kind: 'office' | 'hub' | 'town' | 'planned' | 'closed';
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
  /** The one whose offices are shown: the picked one, else the only one that was found. */
  readonly shown: Entry | undefined;
  readonly region: Region | undefined;
  /** What becomes of the region, where that is decided. */
  readonly merges: string | null;
  /** Clusters whose head office is not known. */
  readonly unplaced: readonly Entry[];
  /** Clusters whose head office lies in a town that the data gives no point for. */
  readonly unlocated: readonly Entry[];
  readonly ended: readonly Entry[];
}

/** What the map shows, in the order of the numbers. */
export function toMap(content: MapContent): MapView {
  const { snapshot, locale } = content;
  const { dataset, selected } = snapshot;
  const all = entriesOf(dataset);
  const region = chosenRegion(snapshot);
  const { found } = content;
  const entries = entriesLeft(content);
  const chosen = entryOf(dataset, selected);
  const [only] = found?.size === 1 ? entries : [];
  const shown = chosen ?? only;
  return {
    summary: toSummary(content),
    status: statusOf(content, entries.length, all.length),
    pins: all.flatMap((entry) => toPin(entry, !entries.includes(entry), locale)),
    offices: officesFor(shown, region, entries),
    selected: chosen,
    shown,
    region,
    merges: region ? mergerOf(region, content) : null,
    unplaced: all.filter(({ cluster }) => !cluster.ended && !headOffice(cluster)?.town),
    unlocated: all.filter(({ cluster }) => {
      const office = headOffice(cluster);
      return !cluster.ended && office?.town && !isPlaced(office);
    }),
    ended: all.filter(({ cluster }) => cluster.ended),
  };
}

/** Those that the region's filter and the search of the page leave; a search that finds none leaves all. */
export function entriesLeft({ snapshot, found }: MapContent): readonly Entry[] {
  const entries = entriesIn(snapshot.dataset, snapshot.filter.region);
  return found?.size ? entries.filter(({ cluster }) => found.has(cluster.id)) : entries;
}

function statusOf(content: MapContent, count: number, total: number): string {
  const { snapshot, locale, found } = content;
  const terms = mapTerms(locale);
  const region = chosenRegion(snapshot);
  if (found) return terms.found.status(found.size && count, total, snapshot.filter.query ?? '');
  return region ? terms.shownOf(count, total, inLocale(region.name, locale)) : terms.shown(count);
}

/** The region that the visitor chose. */
export const chosenRegion = ({ dataset, filter }: Snapshot): Region | undefined =>
  dataset.regions.find(({ id }) => id === filter.region);

/** The region in force that the municipality with that code lies in. */
export function regionOf(
  { snapshot, division }: MapContent,
  municipality: string,
): Region | undefined {
  const { municipalities } = snapshot.dataset;
  const id = municipalities.find(({ code }) => code === municipality)?.region ?? '';
  return division.find((region) => region.id === id || region.mergedFrom.includes(id));
}

function toPin(entry: Entry, out: boolean, locale: Locale): MapPin[] {
  const standing = headOfficeStatusOf(entry.cluster);
  const office = headOffice(entry.cluster);
  if (!office || !isPlaced(office) || standing === 'ended') return [];
  const role =
    standing === 'unconfirmed'
      ? mapTerms(locale).unconfirmedOffice
      : placesTerms(locale).roles['head-office'];
  return [
    {
      entry,
      standing,
      office,
      lat: office.lat,
      lon: office.lon,
      out,
      name: `${entry.order} ${calledName(entry.cluster)}, ${role} ${office.town ?? ''}`.trim(),
    },
  ];
}

/** The offices of the selected cluster, else those in the chosen region. */
function officesFor(
  selected: Entry | undefined,
  region: Region | undefined,
  entries: readonly Entry[],
): readonly MapOffice[] {
  if (selected) return officesOf(selected.cluster);
  return region ? officesInRegion(entries, region) : [];
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
      kind: kindOf(status, role),
      numbers: [],
    }));

function kindOf(status: Location['status'], role: Location['role']): MapOffice['kind'] {
  if (status === 'planned') return 'planned';
  return status === 'closed' || status === 'former' ? 'closed' : KINDS[role];
}

const KINDS: Record<Location['role'], MapOffice['kind']> = {
  'head-office': 'office',
  office: 'office',
  hub: 'hub',
  satellite: 'hub',
  'activity-town': 'town',
};

/**
 * One mark a town, with the numbers of the clusters that have an office but not their head office
 * there.
 */
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

function mergerOf(region: Region, { snapshot, locale, today }: MapContent): string | null {
  const { regions } = snapshot.dataset;
  const into = regions.find(
    ({ mergedFrom, from }) => mergedFrom.includes(region.id) && from !== null && from > today,
  );
  if (!into?.from) return null;
  const names = into.mergedFrom
    .flatMap((id) => regions.find((one) => one.id === id) ?? [])
    .map(({ name }) => inLocale(name, locale));
  return mapTerms(locale).merges(names, inLocale(into.name, locale), into.from);
}

function toSummary({ snapshot: { dataset }, division, locale }: MapContent): string {
  const terms = mapTerms(locale);
  const all = entriesOf(dataset);
  const heads = all.flatMap(({ cluster }) =>
    cluster.ended ? [] : (headOffice(cluster)?.region ?? []),
  );
  const count = (standing: HeadOfficeStatus): number =>
    all.filter(({ cluster }) => headOfficeStatusOf(cluster) === standing).length;
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
