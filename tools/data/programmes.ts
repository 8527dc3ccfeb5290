import type { ActivityType, Dataset, Programme } from '../../src/data/types.ts';
import { bilingual } from './danish.ts';
import type { RawClusters, RawFunding, RawProgramme, RawProgrammes, RawRemark } from './facts.ts';
import type { Notes } from './notes.ts';
import type { SourceTable } from './sources.ts';

/** The types' ids in English, as the activities use them. */
const TYPE_IDS: Readonly<Record<string, string>> = {
  videnformidling: 'knowledge-dissemination',
  'videndeling-og-videnbrobygning': 'knowledge-sharing',
  matchmaking: 'matchmaking',
  innovationsprojekter: 'innovation-project',
  forprojekter: 'pre-project',
  'feasibility-studies': 'feasibility-study',
  internationalisering: 'internationalisation',
  kompetenceudvikling: 'competence-development',
  ivaerksaetteri: 'entrepreneurship',
};

export const toFunders = ({ funders }: RawProgrammes, table: SourceTable): Dataset['funders'] =>
  funders.map((funder) => ({
    id: funder.id,
    name: { da: funder.name_da, en: funder.name_en },
    agency: funder.agency_da,
    paysFor: funder.pays_for,
    role: bilingual(funder.role),
    sources: table.refer(funder.sources),
  }));

export const toActivityTypes = (
  { activity_types }: RawProgrammes,
  table: SourceTable,
): readonly ActivityType[] =>
  activity_types.map((type) => ({
    id: TYPE_IDS[type.id] ?? type.id,
    name: { da: type.name_da, en: type.name_en },
    description: type.description,
    funder: type.funder,
    evidence: type.evidence.map(({ funder, what, sources }) => ({
      funder: funder?.toLowerCase() ?? null,
      text: bilingual(what),
      sources: table.refer(sources),
    })),
    sources: table.refer(type.sources),
  }));

/** How much of the list of clusters is known. */
const LISTS: Readonly<Record<string, Programme['clusterList']>> = {
  'innovationskraft-2021-2024': 'complete',
  'klyngeprogram-2025-2028': 'partial',
};

export function toProgramme(raw: RawProgramme, table: SourceTable, notes: Notes): Programme {
  const funding = (item: RawFunding): Programme['funding'][number] => ({
    funder: item.funder,
    from: item.period_from ?? raw.period_from,
    to: item.period_to ?? (item.period_from === undefined ? raw.period_to : null),
    annualDkk: item.annual_dkk ?? null,
    totalDkk: item.total_dkk ?? item.amount_dkk ?? null,
    what: bilingual(item.status ?? item.what ?? ''),
    sources: table.refer(item.sources),
  });
  const remark =
    (kind: Programme['remarks'][number]['kind']) =>
    ({ what, date, sources }: RawRemark): Programme['remarks'][number] => ({
      kind,
      date: date ?? null,
      text: bilingual(what),
      sources: table.refer(sources),
    });
  notes.add(`programmes/${raw.id}`, raw.note, raw.per_cluster_note);
  return {
    id: raw.id,
    name: { da: raw.name_da, en: raw.name_en },
    nameBasis: { da: 'official', en: raw.name_en_label as 'source' | 'translation' },
    from: raw.period_from,
    to: raw.period_to,
    callOpened: raw.call_opened ?? null,
    applicationsClosed: raw.applications_closed ?? null,
    appointed: raw.appointed ?? null,
    clustersAppointed: raw.clusters_appointed ?? null,
    clustersLater: raw.clusters_later ?? null,
    clusterList: LISTS[raw.id] ?? 'none',
    totalDkk: raw.total_dkk ?? null,
    annualDkk: raw.annual_dkk ?? null,
    offeredDkk: raw.offered_total_dkk ?? null,
    grantedDkk: raw.granted_total_dkk ?? null,
    purpose: raw.purpose ?? null,
    funding: [...(raw.funding ?? []), ...(raw.offered ?? [])].map(funding),
    remarks: [
      ...(raw.requirements ?? []).map(remark('requirement')),
      ...(raw.emphasis ?? []).map(remark('emphasis')),
      ...(raw.geography ?? []).map(remark('geography')),
      ...(raw.items ?? []).map(({ what, date, sources }) =>
        remark('note')({ what, date, sources }),
      ),
      ...(raw.clusters_unknown
        ? [remark('note')({ what: raw.clusters_unknown, sources: raw.sources })]
        : []),
    ],
    sources: table.refer(raw.sources),
  };
}

/** The body that supports the clusters. */
export function toOrganisations(
  { umbrella }: RawClusters,
  table: SourceTable,
  notes: Notes,
): Dataset['organisations'] {
  notes.add('organisations/cluster-excellence-denmark', umbrella.note);
  return [
    {
      id: 'cluster-excellence-denmark',
      name: umbrella.name,
      role: umbrella.role,
      operator: umbrella.operator,
      email: umbrella.email,
      addresses: umbrella.addresses.map(({ street, postcode, city, sources }) => ({
        street,
        postcode,
        town: city,
        sources: table.refer(sources),
      })),
      contracts: umbrella.contract.map((contract, i) => {
        notes.add(`organisations/cluster-excellence-denmark/contracts/${i}`, contract.note);
        return {
          from: contract.period_from,
          to: contract.period_to,
          amountDkk: contract.amount_dkk,
          sources: table.refer(contract.sources),
        };
      }),
      sources: table.refer(umbrella.sources),
    },
  ];
}

/** Every amount that a programme names for a cluster must stand with the cluster. */
export function checkGrants(
  programmes: readonly RawProgramme[],
  clusters: Dataset['clusters'],
): void {
  for (const { id, per_cluster } of programmes) {
    for (const { cluster, amount_dkk } of per_cluster ?? []) {
      const grants = clusters.find((item) => item.id === cluster)?.grants ?? [];
      if (!grants.some((grant) => grant.amountDkk === amount_dkk))
        throw new Error(`${id}: ${cluster} lacks its grant of ${amount_dkk} kroner.`);
    }
  }
}
