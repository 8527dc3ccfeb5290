/** Small datasets for tests: each maker gives a complete record, and takes what the test is about. */
import type {
  Activity,
  Cluster,
  Dataset,
  Location,
  StrengthPosition,
} from '../../src/data/types.ts';

export const aPosition = (
  change: Partial<StrengthPosition> & { id: string; order: number },
): StrengthPosition => ({
  name: { da: `Område ${change.order}`, en: `Field ${change.order}` },
  nameBasis: { da: 'official', en: 'translation' },
  status: 'strength',
  statusBasis: 'source',
  designatedBy: 'deb',
  description: { da: `Om område ${change.order}.`, en: `About field ${change.order}.` },
  keywords: { da: [], en: [] },
  sources: [0],
  ...change,
});

export const aLocation = (change: Partial<Location> & { id: string }): Location => ({
  role: 'head-office',
  status: 'reported',
  name: null,
  street: null,
  postcode: null,
  town: 'Aarhus',
  municipality: '0751',
  region: '1082',
  lat: 56.157,
  lon: 10.21,
  precision: 'town',
  from: null,
  to: null,
  asOf: '2020-10',
  sources: [0],
  ...change,
});

export const aCluster = (change: Partial<Cluster> & { id: string; position: string }): Cluster => ({
  name: `Klynge ${change.id}`,
  shortName: change.id.toUpperCase(),
  legalForm: null,
  website: `https://${change.id}.example.dk`,
  email: null,
  phone: null,
  description: { da: `Om ${change.id}.`, en: `About ${change.id}.` },
  ended: null,
  founded: { date: null, sources: [] },
  predecessors: [],
  programmes: [
    {
      programme: 'national',
      appointed: true,
      appointedOn: null,
      from: null,
      to: null,
      sources: [],
    },
  ],
  members: [],
  staff: [],
  goldLabel: null,
  knowledgePartners: [],
  grants: [],
  locations: [],
  sources: [0],
  ...change,
});

export const anActivity = (
  change: Partial<Activity> & { id: string; start: string },
): Activity => ({
  kind: 'event',
  title: `Aktivitet ${change.id}`,
  titleBasis: 'published',
  language: 'da',
  end: null,
  allDay: change.start.includes('T') ? false : null,
  deadline: null,
  precision: change.start.includes('T') ? 'minute' : 'day',
  timeZone: 'Europe/Copenhagen',
  venue: null,
  address: null,
  town: null,
  municipality: null,
  region: null,
  lat: null,
  lon: null,
  country: null,
  format: null,
  clusters: [],
  forAll: false,
  organiser: null,
  coOrganisers: [],
  type: null,
  otherTypes: [],
  typeBasis: 'inferred',
  price: null,
  registrationUrl: null,
  url: null,
  series: null,
  parent: null,
  status: null,
  confidence: 'high',
  sources: [0],
  ...change,
});

const region = (id: string, da: string, en: string): Dataset['regions'][number] => ({
  id,
  code: id,
  name: { da, en },
  from: '2007-01-01',
  to: null,
  mergedFrom: [],
  municipalityCount: 1,
  seat: null,
  sources: [0],
});

export const aDataset = (change: Partial<Dataset> = {}): Dataset => ({
  meta: {
    format: 'klynge-dataset',
    version: 1,
    title: { da: 'Prøvedata', en: 'Test data' },
    language: 'da',
    compiled: '2026-11-23',
    licence: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    attribution: { da: 'Prøvedata', en: 'Test data' },
  },
  sources: ['https://www.example.dk/kilde'],
  funders: [],
  programmes: [],
  organisations: [],
  strengthPositions: [],
  clusters: [],
  activityTypes: [],
  activities: [],
  milestones: [],
  clusterCounts: [],
  statistics: [],
  regions: [
    region('1081', 'Region Nordjylland', 'North Denmark Region'),
    region('1082', 'Region Midtjylland', 'Central Denmark Region'),
    region('1083', 'Region Syddanmark', 'Region of Southern Denmark'),
  ],
  municipalities: [],
  notes: [],
  ...change,
});

/**
 * Three clusters in three states: alfa (1) with head office in Aarhus and an office in Aalborg, beta (2) with no known head
 * office, gamma (3) ended in 2022.
 */
export const threeClusters = (change: Partial<Dataset> = {}): Dataset =>
  aDataset({
    strengthPositions: [
      aPosition({ id: 'first', order: 1, name: { da: 'Åben teknologi', en: 'Open technology' } }),
      aPosition({
        id: 'second',
        order: 2,
        name: { da: 'Ærlig handel', en: 'Fair trade' },
        status: 'emerging',
      }),
      aPosition({ id: 'third', order: 3, name: { da: 'Skibsfart', en: 'Shipping' }, status: null }),
    ],
    clusters: [
      aCluster({
        id: 'alfa',
        position: 'first',
        name: 'Alfa Cluster',
        locations: [
          aLocation({ id: 'alfa-aarhus' }),
          aLocation({
            id: 'alfa-aalborg',
            role: 'office',
            town: 'Aalborg',
            municipality: '0851',
            region: '1081',
            lat: 57.048,
            lon: 9.919,
          }),
        ],
      }),
      aCluster({ id: 'beta', position: 'second', name: 'Beta Denmark', locations: [] }),
      aCluster({
        id: 'gamma',
        position: 'third',
        name: 'Gamma',
        website: null,
        ended: '2022-04',
        locations: [
          aLocation({
            id: 'gamma-esbjerg',
            role: 'office',
            status: 'closed',
            town: 'Esbjerg',
            municipality: '0561',
            region: '1083',
            lat: 55.467,
            lon: 8.452,
          }),
        ],
      }),
    ],
    ...change,
  });
