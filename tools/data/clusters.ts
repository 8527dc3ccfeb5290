import type { Cluster, Dataset, Location, StrengthPosition } from '../../src/data/types.ts';
import { bilingual } from './danish.ts';
import type { RawCluster, RawClusters, RawFigure, RawLocation } from './facts.ts';
import { KEYWORDS } from './keywords.ts';
import type { Notes } from './notes.ts';
import { provesPlaceOnly, type SourceTable } from './sources.ts';

/** English slugs of the positions, by the cluster that stands behind each. */
const POSITIONS: Readonly<Record<string, string>> = {
  clean: 'environmental-technology',
  'energy-cluster-denmark': 'energy-technology',
  'food-bio-cluster-denmark': 'food-and-bio-resources',
  marlog: 'maritime-and-logistics',
  'danish-life-science-cluster': 'life-science-and-welfare-technology',
  'we-build-denmark': 'building-and-construction',
  'lifestyle-design-cluster': 'design-fashion-and-furniture',
  'odense-robotics': 'robotics-automation-and-drones',
  made: 'advanced-production',
  digitallead: 'digital-technologies',
  'copenhagen-fintech': 'finance-and-fintech',
  'vision-denmark': 'games-animation-and-film',
  'danish-sound-cluster': 'sound-technology',
  censec: 'defence-space-and-security',
};

const ROLES: Readonly<Record<string, Location['role']>> = {
  hq: 'head-office',
  office: 'office',
  hub: 'hub',
  satellite: 'satellite',
  'activity-town': 'activity-town',
};

const LEGAL_FORMS: Readonly<Record<string, string>> = {
  forening: 'association',
  'forening with an operating company (a/s)': 'association with an operating company',
  'network run by a business foundation (erhvervsdrivende fond), about 2018':
    'network run by a business foundation, about 2018',
};

const FUNDERS: readonly (readonly [string, string])[] = [
  ['Uddannelses- og Forskningsminister', 'ufm'],
  ['Danmarks Erhvervsfremmebestyrelse', 'deb'],
];

/** The funders' ids; a body that is not one of the two keeps its name. */
function fundersIn(words: string): string[] {
  const ids = FUNDERS.filter(([name]) => words.includes(name)).map(([, id]) => id);
  return ids.length ? ids : [words];
}

export const positionId = (cluster: string): string =>
  must(POSITIONS[cluster], `a position for ${cluster}`);

export function must<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`The facts lack ${what}.`);
  return value;
}

/** "more than" → "more-than". */
const slug = (words: string): string => words.toLowerCase().replaceAll(' ', '-');

const words = (id: string, locale: 'da' | 'en'): string[] =>
  KEYWORDS[id]?.[locale].split(' ') ?? [];

export function toPosition(
  raw: RawCluster,
  order: number,
  table: SourceTable,
  notes: Notes,
): StrengthPosition {
  const position = raw.strength_position;
  const id = positionId(raw.id);
  notes.add(`strengthPositions/${id}`, position.status_note);
  return {
    id,
    order,
    name: { da: position.name_da, en: position.name_en },
    nameBasis: {
      da: (position.name_da_label.startsWith('as used')
        ? 'organisation'
        : position.name_da_label) as StrengthPosition['nameBasis']['da'],
      en: position.name_en_label as StrengthPosition['nameBasis']['en'],
    },
    status:
      position.status === 'styrkeposition'
        ? 'strength'
        : position.status === 'spirende'
          ? 'emerging'
          : null,
    statusBasis: position.status_confidence
      ? (slug(position.status_confidence) as StrengthPosition['statusBasis'])
      : null,
    designatedBy: position.designated_by
      ? must(fundersIn(position.designated_by)[0], 'who designated')
      : null,
    description: position.description,
    keywords: { da: words(id, 'da'), en: words(id, 'en') },
    sources: table.refer(position.sources),
  };
}

export function toCluster(
  raw: RawCluster,
  municipalities: ReadonlyMap<string, string>,
  regions: ReadonlyMap<string, string>,
  table: SourceTable,
  notes: Notes,
): Cluster {
  const { organisation } = raw;
  const path = `clusters/${raw.id}`;
  const first = raw.programme_participation.innovationskraft_2021_2024;
  const second = raw.programme_participation.klyngeprogram_2025_2028;
  notes.add(path, organisation.website_note, ...raw.notes);
  notes.add(`${path}/founded`, organisation.founded.note);
  notes.add(`${path}/programmes/innovationskraft-2021-2024`, first.note);
  notes.add(`${path}/programmes/klyngeprogram-2025-2028`, second.evidence);
  notes.add(`${path}/goldLabel`, raw.gold_label.note);
  const sources = (facts: readonly { sources: string[] }[]): string[] =>
    facts.flatMap((fact) => fact.sources).filter((url) => !provesPlaceOnly(url));
  const closed =
    raw.locations.length > 0 && raw.locations.every((location) => location.status === 'closed');
  return {
    id: raw.id,
    position: positionId(raw.id),
    name: organisation.name,
    shortName: organisation.short_name,
    legalForm: organisation.legal_form
      ? bilingual(must(LEGAL_FORMS[organisation.legal_form], 'the legal form'))
      : null,
    website: organisation.website,
    email: organisation.email,
    phone: organisation.phone,
    description: raw.description,
    ended: closed ? first.active_to : null,
    founded: {
      date: organisation.founded.date,
      sources: table.refer(organisation.founded.sources),
    },
    predecessors: organisation.predecessors.map((one) => {
      notes.add(`${path}/predecessors/${one.name}`, one.note);
      return {
        name: one.name,
        relation: slug(one.relation) as Cluster['predecessors'][number]['relation'],
        sources: table.refer(one.sources),
      };
    }),
    programmes: [
      {
        programme: 'innovationskraft-2021-2024',
        appointed: true,
        appointedOn: first.appointed,
        from: first.active_from,
        to: first.active_to,
        sources: table.refer(first.sources),
      },
      {
        programme: 'klyngeprogram-2025-2028',
        appointed: second.appointed,
        appointedOn: null,
        from: null,
        to: null,
        sources: table.refer(second.sources),
      },
    ],
    members: raw.members.map((figure, i) =>
      toFigure(figure, memberUnit(figure), `${path}/members/${i}`, table, notes),
    ),
    staff: organisation.staff.map((figure, i) =>
      toFigure(
        figure,
        figure.qualifier === 'planned' ? 'employees planned' : 'employees',
        `${path}/staff/${i}`,
        table,
        notes,
      ),
    ),
    goldLabel:
      raw.gold_label.status === 'gold'
        ? {
            awarded: raw.gold_label.awarded,
            scorePercent: raw.gold_label.score_percent,
            validTo: raw.gold_label.valid_to,
            sources: table.refer(raw.gold_label.sources),
          }
        : null,
    knowledgePartners: raw.knowledge_partners.map(({ name, role, sources }) => ({
      name,
      role: role ? bilingual(role) : null,
      sources: table.refer(sources),
    })),
    grants: raw.funding.map((grant, i) => {
      notes.add(`${path}/grants/${i}`, grant.note);
      return {
        funders: fundersIn(grant.funder),
        amountDkk: grant.amount_dkk,
        from: grant.period_from,
        to: grant.period_to,
        programme: grant.programme,
        what: bilingual(grant.kind),
        sources: table.refer(grant.sources),
      };
    }),
    locations: raw.locations.map((location) =>
      toLocation(location, path, municipalities, regions, table, notes),
    ),
    // Every page that a fact of the cluster was read on; each fact names its own too.
    sources: table.refer([
      ...raw.sources,
      ...sources([
        organisation,
        organisation.founded,
        ...organisation.predecessors,
        ...organisation.staff,
        first,
        second,
        ...raw.locations,
        ...raw.members,
        raw.gold_label,
        ...raw.knowledge_partners,
        ...raw.funding,
      ]),
    ]),
  };
}

/** What the figure of persons counts is told by its remark. */
const memberUnit = ({ unit, note }: RawFigure & { unit: string }): string =>
  unit === 'individual members' && note?.startsWith('Of the network')
    ? 'individual members (the network that became the cluster)'
    : unit;

function toFigure(
  raw: RawFigure,
  unit: string,
  path: string,
  table: SourceTable,
  notes: Notes,
): Cluster['members'][number] {
  notes.add(path, raw.note);
  return {
    count: raw.count,
    qualifier: (raw.qualifier === 'planned'
      ? 'exact'
      : slug(raw.qualifier)) as Cluster['members'][number]['qualifier'],
    unit: bilingual(unit),
    asOf: raw.as_of,
    sources: table.refer(raw.sources),
  };
}

function toLocation(
  raw: RawLocation,
  path: string,
  municipalities: ReadonlyMap<string, string>,
  regions: ReadonlyMap<string, string>,
  table: SourceTable,
  notes: Notes,
): Location {
  notes.add(`${path}/locations/${raw.id}`, raw.note, raw.coordinates?.basis);
  return {
    id: raw.id,
    role: must(ROLES[raw.role], `a known role of ${raw.id}`),
    status: (raw.status === 'historical' ? 'former' : raw.status) as Location['status'],
    name: raw.name,
    street: raw.street,
    postcode: raw.postcode,
    town: raw.city,
    municipality: raw.municipality
      ? must(municipalities.get(raw.municipality), `the code of ${raw.municipality}`)
      : null,
    region: raw.region ? must(regions.get(raw.region), `the code of ${raw.region}`) : null,
    lat: raw.coordinates?.lat ?? null,
    lon: raw.coordinates?.lon ?? null,
    precision: (raw.coordinates?.precision ?? null) as Location['precision'],
    from: raw.valid_from,
    to: raw.valid_to,
    asOf: raw.as_of,
    sources: table.refer(raw.sources.filter((url) => !provesPlaceOnly(url))),
  };
}

/** The regions of today and the one that two of them become on 1 January 2027. */
export function toRegions(
  { clusters, regions, region_change }: RawClusters,
  table: SourceTable,
): Dataset['regions'] {
  const proofs = [
    ...new Set(
      clusters.flatMap((cluster) =>
        cluster.locations.flatMap((location) => location.sources.filter(provesPlaceOnly)),
      ),
    ),
  ].sort();
  const lastDay = new Date(Date.parse(region_change.effective) - 86_400_000)
    .toISOString()
    .slice(0, 10);
  return [
    ...regions.map((region) => ({
      id: region.code,
      code: region.code,
      name: { da: region.name, en: region.name_en },
      from: '2007-01-01',
      to: region_change.merged.includes(region.name) ? lastDay : null,
      mergedFrom: [],
      municipalityCount: region.municipality_count,
      seat: null,
      sources: table.refer([...region.sources, ...proofs]),
    })),
    {
      id: 'ostdanmark',
      code: null,
      name: { da: region_change.new_region, en: region_change.new_region_en },
      from: region_change.effective,
      to: null,
      mergedFrom: regions
        .filter((region) => region_change.merged.includes(region.name))
        .map((region) => region.code),
      municipalityCount: region_change.municipality_count,
      seat: region_change.seat,
      sources: table.refer(region_change.sources),
    },
  ];
}
