import type { Cluster, Dataset, Location, Municipality, Region } from '../../data/types.ts';
import { type PlacesTerms, statedWords } from '../../kit/places.terms.ts';
import {
  appointedYears,
  type Entry,
  entriesIn,
  entriesOf,
  entryOf,
  headOffice,
  isPresent,
  locationIn,
  regionShortName,
  type Standing,
  standingOf,
} from '../../model/clusters.ts';
import { datePhrase } from '../../model/dates.ts';
import { inLocale, type Locale } from '../../model/language.ts';
import type { Snapshot } from '../../state/group.ts';
import type { MapTerms } from './map.terms.ts';

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
  readonly kind: 'faint' | 'office' | 'planned' | 'closed';
  readonly town: string;
  /** The clusters that it stands for, where the mark does not belong to the selected one. */
  readonly numbers: readonly number[];
}

export interface MapRow {
  readonly entry: Entry;
  readonly standing: Standing;
  readonly position: string;
  /** Two lines: the town, and what limits it. */
  readonly place: readonly [string, string];
}

export interface MapView {
  readonly summary: string;
  readonly status: string;
  readonly groups: readonly { readonly title: string | null; readonly rows: readonly MapRow[] }[];
  readonly pins: readonly MapPin[];
  readonly offices: readonly MapOffice[];
  readonly selected: Entry | undefined;
  readonly region: Region | undefined;
  /** What becomes of the region, where that is decided. */
  readonly merges: string | null;
  readonly unplaced: readonly Entry[];
  readonly ended: readonly Entry[];
}

export interface MapOptions {
  readonly locale: Locale;
  readonly terms: MapTerms;
  readonly places: PlacesTerms;
  /** Today, as YYYY-MM-DD. */
  readonly today: string;
}

type Placed = Location & { readonly lat: number; readonly lon: number };

const isPlaced = (location: Location): location is Placed => location.lat !== null && location.lon !== null;

/** What the map and its list show, in the order of the numbers. */
export function toMap({ dataset, filter, selected }: Snapshot, options: MapOptions): MapView {
  const { terms, locale, today } = options;
  const all = entriesOf(dataset);
  const region = dataset.regions.find(({ id }) => id === filter.region);
  const entries = entriesIn(dataset, filter.region);
  const chosen = entryOf(dataset, selected);
  const rows = entries.map((entry) => toRow(dataset, entry, region, options));
  return {
    summary: toSummary(dataset, terms),
    status: region ? terms.shownOf(rows.length, all.length, inLocale(region.name, locale)) : terms.shown(rows.length),
    groups: region ? byRole(rows, region, terms) : [{ title: null, rows }],
    pins: all.flatMap((entry) => toPin(entry, !entries.includes(entry), options)),
    offices: chosen ? officesOf(chosen.cluster) : region ? officesInRegion(entries, region) : everyOffice(all),
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

/** The selected cluster's places besides its head office; towns of activity are in the list. */
const officesOf = (cluster: Cluster): MapOffice[] =>
  cluster.locations
    .filter((location) => location !== headOffice(cluster) && location.role !== 'activity-town')
    .filter(isPlaced)
    .map(({ lat, lon, status, town }) => ({
      lat,
      lon,
      town: town ?? '',
      kind: status === 'planned' ? 'planned' : status === 'closed' || status === 'former' ? 'closed' : 'office',
      numbers: [],
    }));

/** One mark a town, with the numbers of the clusters that have an office but not their head office there. */
function officesInRegion(entries: readonly Entry[], region: Region): MapOffice[] {
  const towns = new Map<string, MapOffice & { numbers: number[] }>();
  for (const { cluster, order } of entries) {
    const location = locationIn(cluster, region);
    if (!location || location.role === 'head-office' || !isPlaced(location)) continue;
    const town = location.town ?? '';
    const found = towns.get(town);
    if (found) found.numbers.push(order);
    else towns.set(town, { lat: location.lat, lon: location.lon, town, kind: 'office', numbers: [order] });
  }
  return [...towns.values()];
}

/** A faint mark for every town where some cluster has an office. */
function everyOffice(all: readonly Entry[]): MapOffice[] {
  const offices = all.flatMap(({ cluster }) =>
    cluster.ended
      ? []
      : cluster.locations
          .filter((location) => isPresent(location) && location.role !== 'head-office' && location.role !== 'activity-town')
          .filter(isPlaced),
  );
  const heads = new Set(all.map(({ cluster }) => headOffice(cluster)?.town));
  const towns = new Map(offices.filter(({ town }) => !heads.has(town)).map((office) => [office.town, office]));
  return [...towns.values()].map(({ lat, lon, town }) => ({ lat, lon, town: town ?? '', kind: 'faint', numbers: [] }));
}

function byRole(rows: readonly MapRow[], region: Region, terms: MapTerms): MapView['groups'] {
  const sitsHere = ({ entry: { cluster } }: MapRow): boolean => locationIn(cluster, region)?.role === 'head-office';
  return [
    { title: terms.headOfficesIn, rows: rows.filter(sitsHere) },
    { title: terms.officesIn, rows: rows.filter((row) => !sitsHere(row)) },
  ].filter((group) => group.rows.length);
}

function toRow(dataset: Dataset, entry: Entry, region: Region | undefined, options: MapOptions): MapRow {
  return {
    entry,
    standing: standingOf(entry.cluster),
    position: inLocale(entry.position.name, options.locale),
    place: placeLines(dataset, entry.cluster, region, options),
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
  const town = location.town ?? (regionOf ? places.townUnknown(regionShortName(regionOf, locale)) : places.unknown);
  if (location.status === 'unconfirmed') return [town, `${places.states.unconfirmed}, ${statedWords(location, places)}`];
  return [town, region ? places.roles[location.role] : regionOf ? regionShortName(regionOf, locale) : ''];
}

function mergerOf(dataset: Dataset, region: Region, { terms, locale }: MapOptions, today: string): string | null {
  const into = dataset.regions.find(({ mergedFrom, from }) => mergedFrom.includes(region.id) && from !== null && from > today);
  if (!into?.from) return null;
  const names = into.mergedFrom
    .flatMap((id) => dataset.regions.find((one) => one.id === id) ?? [])
    .map(({ name }) => inLocale(name, locale));
  return terms.merges(names.join(locale === 'da' ? ' og ' : ' and '), inLocale(into.name, locale), into.from);
}

function toSummary(dataset: Dataset, terms: MapTerms): string {
  const all = entriesOf(dataset);
  const count = (standing: Standing): number => all.filter(({ cluster }) => standingOf(cluster) === standing).length;
  return terms.summary({
    total: all.length,
    years: appointedYears(dataset),
    ended: all.flatMap(({ cluster }) => (cluster.ended ? [terms.ceased(cluster.shortName, cluster.ended.slice(0, 4))] : [])),
    stated: count('stated'),
    unconfirmed: count('unconfirmed'),
    unknown: count('unknown'),
  });
}

/** The municipality with that code or name ("0791", "Viborg", "Viborg Kommune"). */
export function municipalityNamed(dataset: Dataset, wanted: string): Municipality | undefined {
  const plain = wanted
    .toLowerCase()
    .replace(/\s+kommune$/, '')
    .trim();
  return dataset.municipalities.find(({ code, name }) => code === plain.padStart(4, '0') || name.toLowerCase() === plain);
}

/** What is known to be in the municipality, a sentence for each place. */
export function inMunicipality(dataset: Dataset, code: string, places: PlacesTerms): readonly string[] {
  return entriesOf(dataset).flatMap(({ cluster }) =>
    cluster.locations
      .filter(({ municipality }) => municipality === code)
      .map((location) => {
        const { town, role, status } = location;
        const state = status === 'reported' ? '' : `, ${places.states[status]}`;
        return `${cluster.name}: ${places.roles[role]}${state}, ${town ?? places.unknown} (${statedWords(location, places)}).`;
      }),
  );
}
