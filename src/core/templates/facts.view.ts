import type { Cluster, Dataset, Location } from '../../data/types.ts';
import { hostOf } from '../../domain/url.ts';
import { datePhrase } from '../../domain/time/dates.ts';
import { compareDates } from '../../domain/time/days.ts';
import { inLocale, type Locale, numberPhrase } from '../../i18n/language.ts';
import { isNational, regionShortName } from '../../domain/clusters/clusters.ts';
import { type PlacesTerms, statedWords } from '../locales/terms.ts';
import type { FactsTerms } from '../locales/facts/terms.ts';

/** The words of facts and of places. */
export type FactWords = FactsTerms & PlacesTerms;

type OfficeMark = 'head-office' | 'unconfirmed' | 'office' | 'planned' | 'closed';

interface OfficeFact {
  readonly id: string;
  readonly mark: OfficeMark;
  /** The town, or the region where no town is known. */
  readonly place: string;
  /** The house or site, where it has a name. */
  readonly name: string | null;
  /** "kontor, oplyst 2020". */
  readonly note: string;
}

/** A fact and, in smaller words, what limits it. */
export interface Fact {
  readonly text: string;
  readonly note: string | null;
}

interface SourceLink {
  readonly url: string;
  /** The host, numbered where several pages of it are named. */
  readonly label: string;
}

export interface Facts {
  /** Of its strength position. */
  readonly status: Fact;
  readonly offices: readonly OfficeFact[];
  readonly founded: Fact;
  readonly goldLabel: Fact;
  readonly members: Fact;
  readonly programme: Fact;
  readonly predecessors: Fact;
  /** Universities and institutes, each with its part. */
  readonly partners: readonly Fact[];
  /** Sums, the newest first, each with who pays, when and for what. */
  readonly grants: readonly Fact[];
  readonly sources: readonly SourceLink[];
}

/** Everything that the detail of a cluster says, in words. */
export function toFacts(
  dataset: Dataset,
  cluster: Cluster,
  locale: Locale,
  terms: FactWords,
): Facts {
  const position = dataset.strengthPositions.find(({ id }) => id === cluster.position);
  const status = position?.status;
  return {
    status: { text: status ? terms.statuses[status] : terms.unknown, note: null },
    offices: cluster.locations.map((location) => toOffice(dataset, location, locale, terms)),
    founded: {
      text: cluster.founded.date
        ? datePhrase(cluster.founded.date, locale, 'short')
        : terms.unknown,
      note: null,
    },
    goldLabel: toGoldLabel(cluster, locale, terms),
    members: toMembers(cluster, locale, terms),
    programme: toProgramme(dataset, cluster, terms),
    predecessors: {
      text: cluster.predecessors.map((one) => one.name).join('; ') || terms.unknown,
      note: null,
    },
    partners: cluster.knowledgePartners.map(({ name, role }) => ({
      text: name,
      note: role && inLocale(role, locale),
    })),
    grants: cluster.grants
      .toSorted((a, b) => newestFirst(a.from ?? a.to ?? '', b.from ?? b.to ?? ''))
      .map((grant) => toGrant(dataset, grant, locale, terms)),
    sources: toSources(dataset, cluster.sources),
  };
}

const newestFirst = (a: string, b: string): number => compareDates(b, a);

const MARKS: Record<Location['status'], OfficeMark> = {
  reported: 'office',
  unconfirmed: 'office',
  planned: 'planned',
  closed: 'closed',
  former: 'closed',
};

function officeMark(location: Location): OfficeMark {
  const { role, status } = location;
  if (role === 'head-office' && status === 'reported') return 'head-office';
  if (role === 'head-office' && status === 'unconfirmed') return 'unconfirmed';
  return MARKS[status];
}

function toOffice(
  dataset: Dataset,
  location: Location,
  locale: Locale,
  terms: FactWords,
): OfficeFact {
  const region = dataset.regions.find((item) => item.id === location.region);
  const role = terms.roles[location.role];
  const { status } = location;
  return {
    id: location.id,
    mark: officeMark(location),
    place:
      location.town ??
      (region ? terms.townUnknown(regionShortName(region, locale)) : terms.unknown),
    name: location.name,
    note: `${roleWords(role, status, terms)}, ${statedWords(location, terms)}`,
  };
}

function roleWords(role: string, status: Location['status'], terms: FactWords): string {
  if (status === 'reported') return role;
  if (status === 'unconfirmed') return `${role}, ${terms.states.unconfirmed}`;
  return `${terms.states[status]} ${role}`;
}

function toGoldLabel({ goldLabel }: Cluster, locale: Locale, terms: FactWords): Fact {
  if (!goldLabel) return { text: terms.unknown, note: null };
  const parts = [terms.gold];
  if (goldLabel.awarded) parts.push(datePhrase(goldLabel.awarded, locale, 'short'));
  if (goldLabel.scorePercent !== null) parts.push(terms.percent(goldLabel.scorePercent));
  return {
    text: parts.join(', '),
    note: goldLabel.validTo
      ? terms.expires(datePhrase(goldLabel.validTo, locale, 'short'))
      : terms.expiryUnknown,
  };
}

/** The newest dated figure; of several of one date the first, and an undated one only where there is no other. */
function toMembers({ members }: Cluster, locale: Locale, terms: FactWords): Fact {
  const newest = members.reduce<(typeof members)[number] | null>(
    (best, one) => (!best || (one.asOf ?? '') > (best.asOf ?? '') ? one : best),
    null,
  );
  if (!newest) return { text: terms.unknown, note: null };
  return {
    text: `${terms.qualifiers[newest.qualifier]}${numberPhrase(newest.count, locale)} ${inLocale(newest.unit, locale)}`,
    note: newest.asOf ? datePhrase(newest.asOf, locale, 'short') : terms.undated,
  };
}

/** "32 mio. kr.", "Uddannelses- og Forskningsministeriet, 2021–2024, programbevilling". */
function toGrant(
  dataset: Dataset,
  { funders, amountDkk, from, to, what }: Cluster['grants'][number],
  locale: Locale,
  terms: FactWords,
): Fact {
  const payers = funders.map((id) => {
    const funder = dataset.funders.find((one) => one.id === id);
    return funder ? inLocale(funder.name, locale) : id;
  });
  const years = [...new Set([from, to].flatMap((date) => date?.slice(0, 4) ?? []))];
  const when = years.length === 1 && !from ? `–${years.join('')}` : years.join('–');
  return {
    text: amountDkk === null ? terms.amountUnknown : terms.kroner(amountDkk),
    note: [payers.join(', '), when, inLocale(what, locale)].filter(Boolean).join(', '),
  };
}

/** "2021–2024", and of the other programmes what is known: "2025–2028: ikke oplyst". */
function toProgramme(dataset: Dataset, cluster: Cluster, terms: FactWords): Fact {
  const years = (from: string, to: string): string => `${from.slice(0, 4)}–${to.slice(0, 4)}`;
  if (!isNational(cluster)) return { text: terms.notNational, note: null };
  const known: string[] = [];
  const others: string[] = [];
  for (const part of cluster.programmes) {
    const programme = dataset.programmes.find((item) => item.id === part.programme);
    if (!programme) continue;
    if (part.appointed && part.from) known.push(years(part.from, part.to ?? programme.to));
    else {
      const appointed = part.appointed ? terms.yes : terms.no;
      others.push(
        `${years(programme.from, programme.to)}: ${part.appointed === null ? terms.unknown : appointed}`,
      );
    }
  }
  return { text: known.join(', ') || terms.unknown, note: others.join('; ') || null };
}

/** The pages that facts were read on, each once. */
export function toSources(dataset: Dataset, sources: readonly number[]): readonly SourceLink[] {
  const seen = new Map<string, number>();
  return [...new Set(sources)].flatMap((index) => {
    const url = dataset.sources[index];
    if (!url) return [];
    const host = hostOf(url);
    const times = (seen.get(host) ?? 0) + 1;
    seen.set(host, times);
    return [{ url, label: times > 1 ? `${host} (${times})` : host }];
  });
}
