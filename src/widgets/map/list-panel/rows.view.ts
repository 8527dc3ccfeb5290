import type { Cluster, Region } from '../../../data/types.ts';
import { distanceTerms, placesTerms, statedWords } from '../../../core/locales/terms.ts';
import { type Nearest, nearestTo } from '../../../core/templates/nearest.view.ts';
import {
  type Entry,
  headOffice,
  locationIn,
  regionShortName,
  type HeadOfficeStatus,
  headOfficeStatusOf,
} from '../../../domain/clusters/clusters.ts';
import { datePhrase } from '../../../domain/time/dates.ts';
import { inLocale, type Locale, sorterFor } from '../../../i18n/language.ts';
import { mapTerms } from '../locales/terms.ts';
import { chosenRegion, entriesLeft, type MapContent, type Sort } from '../map.view.ts';

export interface MapRow {
  readonly entry: Entry;
  readonly standing: HeadOfficeStatus;
  readonly position: string;
  /** "Aarhus", "Karup (ubekræftet)", "ophørt 2022": where it is, in a few words. */
  readonly brief: string;
  /** Its other offices, also those that are closed: what only its card shows. */
  readonly elsewhere: string;
  /** Two lines: the town, and what limits it. */
  readonly place: readonly [string, string];
  /**
   * Kilometres from the page's municipality to the nearest office; `null`: not known, or no
   * municipality.
   */
  readonly km: number | null;
}

export interface RowGroup {
  readonly title: string | null;
  readonly rows: readonly MapRow[];
}

/** The list: in one group, or where a region is chosen by what the clusters have there. */
export function toGroups(content: MapContent): readonly RowGroup[] {
  const { snapshot, locale, sort } = content;
  const region = chosenRegion(snapshot);
  const rows = sorted(
    entriesLeft(content).map((entry) => toRow(entry, region, content)),
    sort,
    locale,
  );
  return region ? byRole(rows, region, locale) : [{ title: null, rows }];
}

/**
 * By name as the language has it, or by distance with those last whose distance is not known; of
 * equals by number.
 */
function sorted(rows: readonly MapRow[], sort: Sort, locale: Locale): readonly MapRow[] {
  if (sort === 'number') return rows;
  const byName = sorterFor(locale);
  return rows.toSorted((a, b) => {
    if (sort === 'name') return byName(a.entry.cluster.name, b.entry.cluster.name);
    // Two distances that are not known are equal; their difference would be no number.
    return a.km === b.km ? 0 : (a.km ?? Infinity) - (b.km ?? Infinity);
  });
}

function byRole(rows: readonly MapRow[], region: Region, locale: Locale): readonly RowGroup[] {
  const terms = mapTerms(locale);
  const sitsHere = ({ entry: { cluster } }: MapRow): boolean =>
    locationIn(cluster, region)?.role === 'head-office';
  return [
    { title: terms.headOfficesIn, rows: rows.filter(sitsHere) },
    { title: terms.officesIn, rows: rows.filter((row) => !sitsHere(row)) },
  ].filter((group) => group.rows.length);
}

function toRow(entry: Entry, region: Region | undefined, content: MapContent): MapRow {
  const nearest = nearestOfficeOf(entry.cluster, content);
  const place = nearest?.place ?? placeLines(entry.cluster, region, content);
  return {
    km: nearest && nearest.km,
    entry,
    standing: headOfficeStatusOf(entry.cluster),
    position: inLocale(entry.position.name, content.locale),
    place,
    elsewhere: otherTowns(entry.cluster, place[0], content.locale).join(', '),
    brief: nearest
      ? nearest.place.filter(Boolean).join(', ')
      : briefPlace(entry.cluster, region, content),
  };
}

/** "Aalborg", "Frederikshavn (lukket)". */
function otherTowns({ locations }: Cluster, shown: string, locale: Locale): readonly string[] {
  const { states } = placesTerms(locale);
  const words = locations.flatMap(({ town, status }) => {
    if (!town || town === shown) return [];
    return status in states ? `${town} (${states[status as keyof typeof states]})` : town;
  });
  return [...new Set(words)];
}

/**
 * The cluster's office nearest to the page's municipality; `null`: it is not known, or there is no
 * municipality.
 */
const nearestOfficeOf = (cluster: Cluster, { municipality, locale }: MapContent): Nearest | null =>
  municipality
    ? nearestTo(municipality, cluster, distanceTerms(locale), placesTerms(locale))
    : null;

function briefPlace(cluster: Cluster, region: Region | undefined, content: MapContent): string {
  const { locale } = content;
  const places = placesTerms(locale);
  const { endedIn, placeUnknown } = mapTerms(locale);
  if (cluster.ended) return endedIn(cluster.ended.slice(0, 4));
  const location = region ? locationIn(cluster, region) : headOffice(cluster);
  if (!location) return placeUnknown;
  const [town] = placeLines(cluster, region, content);
  return location.status === 'unconfirmed' ? `${town} (${places.states.unconfirmed})` : town;
}

function placeLines(
  cluster: Cluster,
  region: Region | undefined,
  { snapshot, locale }: MapContent,
): [string, string] {
  const terms = mapTerms(locale);
  const places = placesTerms(locale);
  if (cluster.ended) return [terms.ended, datePhrase(cluster.ended, locale)];
  const location = region ? locationIn(cluster, region) : headOffice(cluster);
  if (!location) return [terms.unknown, places.roles['head-office']];
  const itsRegion = snapshot.dataset.regions.find(({ id }) => id === location.region);
  const regionName = itsRegion ? regionShortName(itsRegion, locale) : '';
  const town = location.town ?? (regionName ? places.townUnknown(regionName) : places.unknown);
  if (location.status === 'unconfirmed')
    return [town, `${places.states.unconfirmed}, ${statedWords(location, places)}`];
  return [town, region ? places.roles[location.role] : regionName];
}
