import type {
  Cluster,
  Dataset,
  Location,
  Municipality,
  Region,
  StrengthPosition,
} from '../../data/types.ts';
import { LONGEST_NAME } from '../../data/longest.ts';
import { inLocale, type Locale } from '../../i18n/language.ts';

/** A strength position together with the organisation behind it; what the number stands for. */
export interface Entry {
  readonly order: number;
  readonly position: StrengthPosition;
  readonly cluster: Cluster;
}

/** What is known of a cluster's head office; decides how its number mark looks. */
export type HeadOfficeStatus = 'stated' | 'unconfirmed' | 'unknown' | 'ended';

const entries = new WeakMap<Dataset, readonly Entry[]>();

/** Every cluster with its position, in the order of the numbers. */
export function entriesOf(dataset: Dataset): readonly Entry[] {
  let list = entries.get(dataset);
  if (!list) {
    const positions = new Map(dataset.strengthPositions.map((position) => [position.id, position]));
    list = dataset.clusters
      .flatMap((cluster) => {
        const position = positions.get(cluster.position);
        return position ? [{ order: position.order, position, cluster }] : [];
      })
      .sort((a, b) => a.order - b.order);
    entries.set(dataset, list);
  }
  return list;
}

export const entryOf = (dataset: Dataset, id: string | null): Entry | undefined =>
  entriesOf(dataset).find((entry) => entry.cluster.id === id);

/** What it is called where there is little room: "CenSec" for "CenSec – Center for Defence, Space & Security". */
export const calledName = ({ name, shortName, ended }: Cluster): string =>
  ended || name.startsWith(`${shortName} – `) ? shortName : name;

/** The place is in use as far as is known. */
export const isPresent = (location: Location): boolean =>
  location.status === 'reported' || location.status === 'unconfirmed';

/** The head office that is in use, or `null`: not known. */
export const headOffice = (cluster: Cluster): Location | null =>
  cluster.locations.find((location) => location.role === 'head-office' && isPresent(location)) ??
  null;

export function headOfficeStatusOf(cluster: Cluster): HeadOfficeStatus {
  if (cluster.ended) return 'ended';
  const office = headOffice(cluster);
  if (!office) return 'unknown';
  return office.status === 'unconfirmed' ? 'unconfirmed' : 'stated';
}

/** Whether the state finances it, or did, by one of the national programmes. The word *klynge* is free for all to use. */
export const isNational = ({ programmes }: Pick<Cluster, 'programmes'>): boolean =>
  programmes.some(({ appointed }) => appointed);

/** The regions in force on a day, in the order of the data. */
export const regionsOn = (dataset: Dataset, day: string): readonly Region[] =>
  dataset.regions.filter(
    (region) => (!region.from || region.from <= day) && (!region.to || day <= region.to),
  );

/** The region with that id, code or name ("1082", "Midtjylland", "Region Midtjylland", "Central Denmark Region"). */
export function regionNamed(dataset: Dataset, wanted: string): Region | undefined {
  const plain = (text: string): string =>
    text
      .trim()
      .toLowerCase()
      .replace(/^region\s+/, '');
  const asked = plain(wanted.slice(0, LONGEST_NAME));
  return dataset.regions.find((region) =>
    [region.id, region.code, region.name.da, region.name.en].some(
      (name) => name && plain(name) === asked,
    ),
  );
}

/** The municipality with that code or name ("0791", "Viborg", "Viborg Kommune"). */
export function municipalityNamed(
  municipalities: Dataset['municipalities'],
  wanted: string,
): Municipality | undefined {
  const plain = wanted
    .slice(0, LONGEST_NAME)
    .trim()
    .toLowerCase()
    .replace(/\s+kommune$/, '');
  return municipalities.find(
    ({ code, name }) => code === plain.padStart(4, '0') || name.toLowerCase() === plain,
  );
}

/** Whether the place lies in the region; one that was merged from others holds what they held. */
const liesIn = (location: Location, region: Region): boolean =>
  location.region !== null &&
  (location.region === region.id || region.mergedFrom.includes(location.region));

const RANK = ['head-office', 'office', 'hub', 'satellite'];

/** The place that counts for the region: in use, the head office first; a town of activity does not count. */
export function locationIn(cluster: Cluster, region: Region): Location | null {
  return (
    cluster.locations
      .filter(
        (location) =>
          RANK.includes(location.role) && isPresent(location) && liesIn(location, region),
      )
      .sort((a, b) => RANK.indexOf(a.role) - RANK.indexOf(b.role))[0] ?? null
  );
}

const regional = new WeakMap<Region, readonly [readonly Entry[], readonly Entry[]]>();

/** The entries that the region's filter leaves, in the order of the numbers; without a region: all. */
export function entriesIn(dataset: Dataset, regionId: string | null): readonly Entry[] {
  const region =
    regionId === null ? undefined : dataset.regions.find((item) => item.id === regionId);
  const all = entriesOf(dataset);
  if (!region) return all;
  // Every drawing asks for every region.
  const [of, known] = regional.get(region) ?? [];
  if (known && of === all) return known;
  const some = all.filter(({ cluster }) => locationIn(cluster, region));
  regional.set(region, [all, some]);
  return some;
}

/** "Midtjylland", "Central Denmark": the name without the word region, for narrow places. */
export const regionShortName = (region: Region, locale: Locale): string =>
  inLocale(region.name, locale).replace(/^Region\s+(?:of\s+)?|\s+Region(?:\s+of\s+Denmark)?$/g, '');

/** What the clusters were appointed for, from the first day to the last: "2021–2024". `null` where no period is known. */
export function appointedYears(dataset: Dataset): string | null {
  const parts = dataset.clusters.flatMap(({ programmes }) =>
    programmes.filter((part) => part.appointed && part.from && part.to),
  );
  const from = parts.map((part) => part.from ?? '').sort()[0];
  const to = parts
    .map((part) => part.to ?? '')
    .sort()
    .at(-1);
  return from && to ? `${from.slice(0, 4)}–${to.slice(0, 4)}` : null;
}
