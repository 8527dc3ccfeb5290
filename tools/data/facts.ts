/** The collected facts as they come: only what the build reads, in their own shape. */
type Sourced = { sources: string[] };
type Bilingual = { da: string; en: string };

export interface RawFigure extends Sourced {
  count: number;
  qualifier: string;
  unit?: string;
  as_of: string | null;
  note: string | null;
}

export interface RawLocation extends Sourced {
  id: string;
  role: string;
  status: string;
  name: string | null;
  street: string | null;
  postcode: string | null;
  city: string | null;
  municipality: string | null;
  region: string | null;
  coordinates: { lat: number; lon: number; precision: string; basis: string } | null;
  valid_from: string | null;
  valid_to: string | null;
  as_of: string | null;
  note: string | null;
}

export interface RawCluster extends Sourced {
  id: string;
  strength_position: Sourced & {
    name_da: string;
    name_en: string;
    name_da_label: string;
    name_en_label: string;
    status: string | null;
    status_confidence: string | null;
    designated_by: string | null;
    status_note: string | null;
    description: Bilingual;
  };
  organisation: Sourced & {
    name: string;
    short_name: string;
    legal_form: string | null;
    website: string | null;
    website_note: string | null;
    email: string | null;
    phone: string | null;
    founded: Sourced & { date: string | null; note: string | null };
    predecessors: (Sourced & { name: string; relation: string; note: string | null })[];
    staff: RawFigure[];
  };
  description: Bilingual;
  programme_participation: {
    innovationskraft_2021_2024: Sourced & {
      appointed: string;
      active_from: string;
      active_to: string;
      note: string | null;
    };
    klyngeprogram_2025_2028: Sourced & { appointed: boolean | null; evidence: string | null };
  };
  locations: RawLocation[];
  members: (RawFigure & { unit: string })[];
  gold_label: Sourced & {
    status: string | null;
    awarded: string | null;
    score_percent: number | null;
    valid_to: string | null;
    note: string | null;
  };
  knowledge_partners: (Sourced & { name: string; role: string | null })[];
  funding: (Sourced & {
    funder: string;
    amount_dkk: number | null;
    period_from: string | null;
    period_to: string | null;
    kind: string;
    programme: string | null;
    note: string | null;
  })[];
  notes: string[];
}

export interface RawClusters {
  meta: { compiled: string; title: Bilingual; sources: string[] };
  umbrella: Sourced & {
    name: string;
    role: Bilingual;
    operator: string;
    email: string;
    addresses: (Sourced & { street: string; postcode: string | null; city: string })[];
    contract: (Sourced & {
      period_from: string | null;
      period_to: string;
      amount_dkk: number;
      note?: string;
    })[];
    note: string;
  };
  clusters: RawCluster[];
  region_change: Sourced & {
    effective: string;
    new_region: string;
    new_region_en: string;
    municipality_count: number;
    seat: string;
    merged: string[];
    note: string;
  };
  regions: (Sourced & {
    code: string;
    name: string;
    name_en: string;
    municipality_count: number;
    municipalities: { code: string; name: string }[];
  })[];
}

export interface RawActivity {
  id: string;
  kind: string;
  title: string;
  titleBasis: string;
  start: string;
  end: string | null;
  deadline: string | null;
  allDay: boolean;
  timeZone: string;
  datePrecision: string;
  venue: string | null;
  address: string | null;
  town: string | null;
  country: string | null;
  format: string;
  clusters: string[];
  clusterRole: string;
  organiser: string | null;
  coOrganisers: string[];
  language: string;
  type: string;
  typeBasis: string;
  secondaryTypes: string[];
  price: string | null;
  registrationUrl: string | null;
  eventUrl: string | null;
  series: string | null;
  parentId: string | null;
  status: string;
  confidence: string;
  source: string[];
  notes: string | null;
}

export interface RawFunding extends Sourced {
  funder: string;
  period_from?: string | null;
  period_to?: string | null;
  annual_dkk?: number | null;
  total_dkk?: number | null;
  amount_dkk?: number | null;
  status?: string;
  what?: string;
}

export interface RawRemark extends Sourced {
  what: string;
  date?: string;
}

export interface RawProgramme extends Sourced {
  id: string;
  name_da: string;
  name_en: string;
  name_en_label: string;
  period_from: string;
  period_to: string;
  call_opened?: string;
  applications_closed?: string;
  appointed?: string;
  clusters_appointed?: number;
  clusters_later?: number;
  total_dkk?: number;
  annual_dkk?: number;
  offered_total_dkk?: number;
  granted_total_dkk?: number;
  purpose?: Bilingual;
  items?: (Sourced & { date: string; amount_dkk: number; what: string })[];
  funding?: RawFunding[];
  offered?: RawFunding[];
  requirements?: RawRemark[];
  emphasis?: RawRemark[];
  geography?: RawRemark[];
  note?: string;
  per_cluster_note?: string;
  clusters_unknown?: string;
  per_cluster?: (Sourced & {
    cluster: string;
    funder: string;
    period: string;
    amount_dkk: number;
  })[];
}

export interface RawProgrammes {
  funders: (Sourced & {
    id: string;
    name_da: string;
    name_en: string;
    agency_da: string;
    pays_for: Bilingual;
    role: string;
  })[];
  activity_types: (Sourced & {
    id: string;
    name_da: string;
    name_en: string;
    description: Bilingual;
    funder: string | null;
    evidence: (Sourced & { funder: string | null; what: string })[];
  })[];
  programmes: RawProgramme[];
}

export interface RawHistory {
  counts: (Sourced & { date: string; clusters_and_networks: number | string; note?: string })[];
  events: (Sourced & { date: string; precision: string; kind: string; text: Bilingual })[];
}

interface RawStatistic extends Sourced {
  year: number | string | null;
  metric: string;
  value: number;
  qualifier: string;
  note: string | null;
}

export interface RawStatistics {
  national: (RawStatistic & { scope: string })[];
  sme_share_2018: (Sourced & { metric: string; share_percent: number; basis: string })[];
  per_cluster: (RawStatistic & { cluster: string })[];
  sector: (RawStatistic & { strength_position: string })[];
}
