import type { Cluster, Dataset, Location } from '../../data/types.ts';
import {
  appointedYears,
  type Entry,
  entriesIn,
  entriesOf,
  entryOf,
  headOffice,
  isNational,
  isPresent,
  locationIn,
  type HeadOfficeStatus,
  headOfficeStatusOf,
} from '../../domain/clusters/clusters.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import type { ClusterSearch } from '../../domain/search/cluster-search.ts';
import type { Ranked, Reason } from '../../domain/search/rank.ts';
import { inLocale, type Locale, sorterFor } from '../../i18n/language.ts';
import { foldText, matchesQuery } from '../../domain/search/fold.ts';
import type { Nearest } from '../../core/templates/nearest.view.ts';
import { type PlacesTerms, statedWords } from '../../core/locales/terms.ts';
import type { Snapshot } from '../../store/group.ts';
import type { PositionsTerms } from './locales/terms.ts';

export interface PositionRow {
  readonly entry: Entry;
  readonly standing: HeadOfficeStatus;
  readonly name: string;
  /** The official Danish name, on a page in another language. */
  readonly danish: string | null;
  readonly description: string;
  readonly organisation: string;
  /** The organisation in short, with the year that it ended in. */
  readonly brief: string;
  /** Where the organisation sits, or that it is not known, or that it has ended. */
  readonly place: string;
  /** Why it was found. */
  readonly why: readonly Why[];
  /** What is known of its part in the chosen programme. */
  readonly programme: 'yes' | 'no' | 'unknown';
  /** The office nearest to the page's municipality: kilometres, and the place in words. */
  readonly nearest: Nearest | null;
  /** `false`: a partner's data has it, and the state does not finance it. */
  readonly national: boolean;
}

/** Why something was found: the word that was met. */
export interface Why {
  readonly kind: WhyKind;
  /** As it is written, in two: what the visitor wrote of it, and the rest. */
  readonly word: readonly [met: string, rest: string];
}

export type WhyKind = 'near' | Reason['field'];

export interface PositionsView {
  readonly rows: readonly PositionRow[];
  /** How many there are after search and filters, and how many of them are shown. */
  readonly found: number;
  readonly shown: number;
  /** How many there are without search and region. */
  readonly total: number;
  /** What may also be meant, but less likely: of a search. */
  readonly perhaps: readonly PositionRow[];
  /** Strength positions that have no cluster in the whole dataset, by name. */
  readonly without: readonly string[];
  /** The visitor's word that is known to belong to no cluster's field. */
  readonly elsewhere: string | null;
  /** How many of those found have no cluster any more. */
  readonly closed: number;
  /** What is shown where nothing is looked for: the heading of the rows. */
  readonly title: string;
  /** The cluster that the visitor picked, of those that the page shows. */
  readonly selected: Entry | null;
  readonly summary: string;
}

export interface PositionsOptions {
  readonly locale: Locale;
  readonly terms: PositionsTerms;
  readonly places: PlacesTerms;
  readonly query: string;
  readonly sort: Sort;
  /** The other way round. */
  readonly descending: boolean;
  /** How many rows to show at most. */
  readonly limit: number;
  readonly only: Only;
  /** The search with keywords and endings; until it is there, the words are looked for as they are. */
  readonly find: ClusterSearch | undefined;
  /** The cluster's office nearest to the page's municipality. */
  readonly nearest: (cluster: Cluster) => Nearest | null;
  /** The programme that the rows tell of, by id. */
  readonly programme: string | null;
}

export const SORTS = ['number', 'name', 'distance'] as const;
export type Sort = (typeof SORTS)[number];

/** What the page narrowed the list down to; `null` is all. */
interface Only {
  readonly clusters: readonly string[] | null;
  readonly status: 'strength' | 'emerging' | null;
  /** A municipality's code: clusters with a place in it. */
  readonly municipality: string | null;
}

/** The strength positions that filters and search leave: by number, or where something is looked for the best first. */
export function toPositions(
  { dataset, filter, selected }: Snapshot,
  options: PositionsOptions,
): PositionsView {
  const { terms, query, locale, limit, only } = options;
  const meant = entriesOf(dataset).filter((entry) => isMeant(entry, only));
  const inRegion = new Set(entriesIn(dataset, filter.region));
  const taken = new Set(dataset.clusters.map(({ position }) => position));
  const region = dataset.regions.find(({ id }) => id === filter.region);
  const { hits: all, elsewhere } = found(dataset, options);
  const hits = all.filter(({ item }) => inRegion.has(item) && isMeant(item, only));
  // The best are the first: of the others nothing is needed.
  const strong = hits.filter((hit) => hit.strong);
  const rowOf = ({ item, reasons }: Hit): PositionRow =>
    toRow(dataset, item, reasons.map(toWhy), filter.region, options);
  const rows = query
    ? strong.slice(0, limit).map(rowOf)
    : sorted(strong.map(rowOf), options).slice(0, limit);
  const picked = entryOf(dataset, selected);
  return {
    rows,
    found: strong.length,
    shown: rows.length,
    total: meant.length,
    perhaps: hits
      .filter((hit) => !hit.strong)
      .slice(0, PERHAPS)
      .map(rowOf),
    without: dataset.strengthPositions
      .filter(({ id }) => !taken.has(id))
      .map(({ name }) => inLocale(name, locale)),
    elsewhere: strong.length ? null : elsewhere,
    closed: strong.filter(({ item }) => item.cluster.ended).length,
    title: region
      ? terms.shownOf(strong.length, meant.length, inLocale(region.name, locale))
      : terms.pick,
    selected: picked && isMeant(picked, only) ? picked : null,
    summary: toSummary(dataset, terms),
  };
}

type Hit = Pick<Ranked<Entry>, 'item' | 'reasons' | 'strong'>;

/** More of what is less likely helps nobody. */
const PERHAPS = 20;

function found(
  dataset: Dataset,
  { query, find, locale }: PositionsOptions,
): { hits: readonly Hit[]; elsewhere: string | null } {
  if (query && find) return find(query);
  const hits = entriesOf(dataset)
    .filter((entry) => !query || matchesQuery(searchTexts(entry, locale), query))
    .map((item) => ({ item, reasons: [], strong: true }));
  return { hits, elsewhere: null };
}

/** What of the word the visitor wrote: of "maskinværksted" for "maskine" its beginning; else all of it. */
export function toWhy({ field, meeting, word, query }: Reason): Why {
  const kind = meeting === 'near' ? 'near' : field;
  let met = word.length;
  if (meeting === 'beginning')
    while (met > 0 && !query.startsWith(foldText(word.slice(0, met)))) met--;
  return { kind, word: [word.slice(0, met || word.length), met ? word.slice(met) : ''] };
}

const isMeant = ({ position, cluster }: Entry, { clusters, status, municipality }: Only): boolean =>
  (!clusters || clusters.includes(cluster.id)) &&
  (!status || position.status === status) &&
  (!municipality ||
    cluster.locations.some(
      (location) => location.municipality === municipality && isPresent(location),
    ));

/** By number as they come; by name the Danish way, or by distance with those last whose distance is not known. */
function sorted(
  rows: readonly PositionRow[],
  { sort, descending, locale }: PositionsOptions,
): readonly PositionRow[] {
  const byName = sort === 'name' ? sorterFor(locale) : null;
  const byDistance = (a: PositionRow, b: PositionRow): number =>
    (a.nearest?.km ?? Infinity) - (b.nearest?.km ?? Infinity) || 0;
  const compare = (a: PositionRow, b: PositionRow): number =>
    byName ? byName(a.name, b.name) : byDistance(a, b);
  const result = sort === 'number' ? rows : rows.toSorted(compare);
  return descending ? result.toReversed() : result;
}

/** What the search looks in; Danish and English everywhere, so that a Danish word finds on any page. */
const searchTexts = ({ position, cluster }: Entry, locale: Locale): readonly string[] => [
  position.name.da,
  position.name.en,
  inLocale(position.name, locale),
  cluster.name,
  cluster.shortName,
  ...cluster.predecessors.map(({ name }) => name),
  ...cluster.locations.flatMap(({ town }) => town ?? []),
];

function toRow(
  dataset: Dataset,
  entry: Entry,
  why: readonly Why[],
  regionId: string | null,
  { locale, terms, places, nearest, programme }: PositionsOptions,
): PositionRow {
  const { position, cluster } = entry;
  const region = dataset.regions.find(({ id }) => id === regionId);
  const name = inLocale(position.name, locale);
  return {
    entry,
    standing: headOfficeStatusOf(cluster),
    name,
    danish: name === position.name.da ? null : position.name.da,
    description: inLocale(position.description, locale),
    organisation: cluster.name,
    brief: cluster.ended
      ? terms.endedIn(cluster.shortName, cluster.ended.slice(0, 4))
      : cluster.name,
    place: cluster.ended
      ? `${terms.ended} ${datePhrase(cluster.ended, locale)}`
      : placeWords(
          dataset,
          (region && locationIn(cluster, region)) ?? headOffice(cluster),
          locale,
          terms,
          places,
        ),
    why,
    nearest: nearest(cluster),
    national: isNational(cluster),
    programme: partIn(cluster, programme),
  };
}

const partIn = ({ programmes }: Cluster, id: string | null): PositionRow['programme'] => {
  const appointed = programmes.find(({ programme }) => programme === id)?.appointed ?? null;
  if (appointed === null) return 'unknown';
  return appointed ? 'yes' : 'no';
};

/** "Sønderborg, Region Syddanmark (oplyst 2020)". */
function placeWords(
  dataset: Dataset,
  location: Location | null,
  locale: Locale,
  terms: PositionsTerms,
  places: PlacesTerms,
): string {
  if (!location) return terms.noHeadOffice;
  const region = dataset.regions.find(({ id }) => id === location.region);
  const where = [location.town, region && inLocale(region.name, locale)].filter(Boolean).join(', ');
  const how = [
    location.status === 'unconfirmed' && places.states.unconfirmed,
    statedWords(location, places),
  ];
  return `${where} (${how.filter(Boolean).join(', ')})`;
}

/** The latest summary: a key in the search changes nothing in it. */
let latest:
  { readonly dataset: Dataset; readonly terms: PositionsTerms; readonly text: string } | undefined;

/** From counts and periods in the data: how many there are, what they were appointed for, and which have ended. */
function toSummary(dataset: Dataset, terms: PositionsTerms): string {
  if (latest?.dataset !== dataset || latest.terms !== terms)
    latest = { dataset, terms, text: summaryOf(dataset, terms) };
  return latest.text;
}

function summaryOf(dataset: Dataset, terms: PositionsTerms): string {
  const entries = entriesOf(dataset);
  const ended = entries.flatMap(({ cluster }) =>
    cluster.ended ? [terms.ceased(cluster.shortName, cluster.ended.slice(0, 4))] : [],
  );
  return terms.summary(entries.length, appointedYears(dataset), ended);
}
