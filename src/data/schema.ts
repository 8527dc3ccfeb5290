/**
 * The public dataset format, version 1: the one source of the TypeScript types (`types.ts`), of the published
 * JSON Schema (`npm run data`) and of the first half of `parseDataset` (`parse.ts`).
 *
 * Everywhere: `null` means not known or not verified. Days are Danish calendar days; times are wall-clock times in
 * the `timeZone` beside them. Money is whole Danish kroner. Coordinates are WGS84 degrees.
 */
import * as v from 'valibot';

/** The format's major version. A reader refuses a dataset with another one. */
export const FORMAT_VERSION = 1;

const text = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in lower case, digits and hyphens'));
const url = v.pipe(v.string(), v.regex(/^https?:\/\/[^\s]+$/, 'an http or https address'));
/** A calendar day, `2022-06-15`. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, 'a day as YYYY-MM-DD'));
/** A day, a month or a year, as exact as the source is: `2022-06-15`, `2022-06`, `2022`. */
const date = v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'a date as YYYY-MM-DD, YYYY-MM or YYYY'));
/** A day, or a day with a wall-clock time: `2022-06-15`, `2022-06-15T13:00`. */
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/, 'a day as YYYY-MM-DD, or a time as YYYY-MM-DDThh:mm'),
);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const kroner = v.nullable(count);
const localised = v.object({ da: text, en: text });
/** Places in the dataset's `sources`, counted from 0. */
const sources = v.array(count);
const qualifier = v.picklist(['exact', 'approximately', 'more-than', 'less-than']);

const meta = v.object({
  format: v.literal('klynge-dataset'),
  version: v.literal(FORMAT_VERSION),
  title: localised,
  /** The language of texts that are not localised, a BCP 47 tag. */
  language: text,
  /** The day the dataset was put together: "data as of". */
  compiled: day,
  licence: v.object({ name: text, url }),
  attribution: localised,
});

const programme = v.object({
  id,
  name: localised,
  nameBasis: v.object({ da: v.picklist(['official']), en: v.picklist(['source', 'translation']) }),
  from: date,
  to: date,
  callOpened: v.nullable(day),
  applicationsClosed: v.nullable(day),
  appointed: v.nullable(day),
  /** How many clusters were appointed, and how many were left at the end. */
  clustersAppointed: v.nullable(count),
  clustersLater: v.nullable(count),
  /** Whether `clusters[].programmes` names every cluster of the programme. */
  clusterList: v.picklist(['complete', 'partial', 'none']),
  totalDkk: kroner,
  annualDkk: kroner,
  offeredDkk: kroner,
  grantedDkk: kroner,
  purpose: v.nullable(localised),
  funding: v.array(
    v.object({
      funder: id,
      from: v.nullable(date),
      to: v.nullable(date),
      annualDkk: kroner,
      totalDkk: kroner,
      what: localised,
      sources,
    }),
  ),
  /** Requirements, points of emphasis, findings on geography: one sentence each, the maintainers' own words. */
  remarks: v.array(v.object({ kind: v.picklist(['requirement', 'emphasis', 'geography', 'note']), date: v.nullable(date), text: localised, sources })),
  sources,
});

const funder = v.object({ id, name: localised, agency: v.nullable(text), paysFor: localised, role: localised, sources });

/** A body that supports the clusters without being one. */
const organisation = v.object({
  id,
  name: text,
  role: localised,
  operator: v.nullable(text),
  email: v.nullable(text),
  addresses: v.array(v.object({ street: text, postcode: v.nullable(text), town: text, sources })),
  contracts: v.array(v.object({ from: v.nullable(date), to: v.nullable(date), amountDkk: kroner, sources })),
  sources,
});

const strengthPosition = v.object({
  id,
  /** The number that stands for the position in list, map and calendar: 1 to n. */
  order: v.pipe(count, v.minValue(1)),
  name: localised,
  nameBasis: v.object({
    da: v.picklist(['official', 'descriptive', 'organisation']),
    en: v.picklist(['source', 'translation', 'descriptive']),
  }),
  /** `strength`: appointed (*styrkeposition*); `emerging`: (*spirende*); `null`: not known. */
  status: v.nullable(v.picklist(['strength', 'emerging'])),
  statusBasis: v.nullable(v.picklist(['source', 'secondary-source', 'indirect'])),
  designatedBy: v.nullable(id),
  description: localised,
  sources,
});

const location = v.object({
  id,
  role: v.picklist(['head-office', 'office', 'hub', 'satellite', 'activity-town']),
  status: v.picklist(['reported', 'unconfirmed', 'planned', 'closed', 'former']),
  name: v.nullable(text),
  street: v.nullable(text),
  postcode: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a Danish postcode of four digits'))),
  town: v.nullable(text),
  municipality: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a municipality code of four digits'))),
  /** The id of the region in force today. */
  region: v.nullable(id),
  lat: v.nullable(v.pipe(v.number(), v.minValue(-90), v.maxValue(90))),
  lon: v.nullable(v.pipe(v.number(), v.minValue(-180), v.maxValue(180))),
  /** What the coordinates point at. */
  precision: v.nullable(v.picklist(['address', 'postcode', 'town'])),
  from: v.nullable(date),
  to: v.nullable(date),
  /** When a source said so; it does not show that it still holds. */
  asOf: v.nullable(date),
  sources,
});

const figure = v.object({ count, qualifier, unit: localised, asOf: v.nullable(date), sources });

const cluster = v.object({
  id,
  /** The strength position that the organisation stands behind. */
  position: id,
  name: text,
  shortName: text,
  legalForm: v.nullable(localised),
  website: v.nullable(url),
  email: v.nullable(text),
  phone: v.nullable(text),
  description: localised,
  /** When the organisation ceased to exist; `null`: it has not, as far as is known. */
  ended: v.nullable(date),
  founded: v.object({ date: v.nullable(date), sources }),
  predecessors: v.array(
    v.object({
      name: text,
      relation: v.picklist(['merged', 'split-off', 'activities-taken-over', 'parts-taken-over', 'continued', 'co-founder']),
      sources,
    }),
  ),
  programmes: v.array(
    v.object({
      programme: id,
      /** `null`: whether the cluster takes part is not known. */
      appointed: v.nullable(v.boolean()),
      appointedOn: v.nullable(day),
      from: v.nullable(date),
      to: v.nullable(date),
      sources,
    }),
  ),
  members: v.array(figure),
  staff: v.array(figure),
  /** Gold label of the European Cluster Excellence Initiative; `null`: not known. */
  goldLabel: v.nullable(
    v.object({
      awarded: v.nullable(date),
      scorePercent: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
      validTo: v.nullable(date),
      sources,
    }),
  ),
  knowledgePartners: v.array(v.object({ name: text, role: v.nullable(localised), sources })),
  grants: v.array(
    v.object({
      funders: v.array(text),
      amountDkk: kroner,
      from: v.nullable(date),
      to: v.nullable(date),
      programme: v.nullable(id),
      what: localised,
      sources,
    }),
  ),
  locations: v.array(location),
  sources,
});

const activityType = v.object({
  id,
  name: localised,
  description: localised,
  /** The funder that pays for the type, where a source ties it to one. */
  funder: v.nullable(id),
  /** Single examples; they do not make a rule. */
  evidence: v.array(v.object({ funder: v.nullable(id), text: localised, sources })),
  sources,
});

const activity = v.object({
  id,
  kind: v.picklist(['event', 'call', 'project']),
  /** In the language that it was announced in. */
  title: text,
  /** `published`: the organiser's wording; `composed`: put together from the series and its year or topic. */
  titleBasis: v.picklist(['published', 'composed']),
  language: text,
  start: moment,
  /** The last day (inclusive), or the time it ends. */
  end: v.nullable(moment),
  /** `true`: fills its days; `false`: has clock times; `null`: no clock time is known. */
  allDay: v.nullable(v.boolean()),
  deadline: v.nullable(moment),
  /** How exact `start` is. */
  precision: v.picklist(['day', 'minute']),
  /** An IANA time zone, the one that `start`, `end` and `deadline` are told in. */
  timeZone: text,
  venue: v.nullable(text),
  address: v.nullable(text),
  town: v.nullable(text),
  municipality: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a municipality code of four digits'))),
  /** The region of the town, the id of one in force today. */
  region: v.nullable(id),
  /** ISO 3166-1 alpha-2. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code of two capital letters'))),
  format: v.nullable(v.picklist(['in-person', 'online', 'hybrid'])),
  /** The clusters that took part, and how; an organisation that supports the clusters may stand here too. */
  clusters: v.array(
    v.object({
      id,
      role: v.picklist([
        'organiser',
        'co-organiser',
        'announcer',
        'announced-organiser',
        'participant',
        'partner',
        'supporter',
        'target-group',
        'listed-in-calendar',
        'venue-host',
        'host',
      ]),
    }),
  ),
  /** Aimed at every appointed cluster organisation. */
  forAll: v.boolean(),
  organiser: v.nullable(text),
  coOrganisers: v.array(text),
  /** An activity type's id, or `other`: none of the types fits. */
  type: v.nullable(id),
  otherTypes: v.array(id),
  /** `inferred`: given by the maintainers of the dataset, not by the organiser. */
  typeBasis: v.picklist(['published', 'inferred']),
  price: v.nullable(text),
  registrationUrl: v.nullable(url),
  url: v.nullable(url),
  series: v.nullable(id),
  /** The larger activity that this one is a part of. */
  parent: v.nullable(id),
  status: v.nullable(v.picklist(['held', 'announced', 'listed', 'cancelled', 'postponed', 'moved', 'full'])),
  confidence: v.picklist(['high', 'medium', 'low']),
  sources,
});

const milestone = v.object({
  date,
  precision: v.picklist(['day', 'month', 'season', 'year']),
  kind: v.picklist(['background', 'organisation', 'statistic', 'policy', 'geography']),
  text: localised,
  sources,
});

/** How many clusters and networks there were. */
const clusterCount = v.object({ date, count, qualifier, sources });

const statistic = v.object({
  /** A year, or two years as an ISO 8601 interval: `2012/2015`. */
  period: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:\/\d{4})?$/, 'a year, or YYYY/YYYY'))),
  scope: localised,
  cluster: v.nullable(id),
  position: v.nullable(id),
  metric: localised,
  unit: v.picklist(['number', 'percent']),
  value: v.number(),
  qualifier,
  sources,
});

const region = v.object({
  id,
  /** The official code; `null`: not found. */
  code: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}$/, 'a region code of four digits'))),
  name: localised,
  /** First and last day in force. `null`: before, or with no end known. */
  from: v.nullable(day),
  to: v.nullable(day),
  /** The ids of the regions that it is made of. */
  mergedFrom: v.array(id),
  municipalityCount: count,
  seat: v.nullable(text),
  sources,
});

const municipality = v.object({
  code: v.pipe(v.string(), v.regex(/^\d{4}$/, 'a municipality code of four digits')),
  name: text,
  /** The id of the region in force until 2026-12-31; a later one is found by its `mergedFrom`. */
  region: id,
});

/** A remark on how a fact was found or what it does not say, in the maintainers' words. */
const note = v.object({
  /** A path into the dataset by ids: `clusters/clean/locations/clean-aarhus`. */
  about: text,
  /** Danish where somebody has written it; `null`: in English only. */
  text: v.object({ da: v.nullable(text), en: text }),
});

export const datasetSchema = v.object({
  meta,
  /** Addresses of the pages that facts were read on; elsewhere they are referred to by their place in this list. */
  sources: v.array(url),
  funders: v.array(funder),
  programmes: v.array(programme),
  organisations: v.array(organisation),
  strengthPositions: v.array(strengthPosition),
  clusters: v.array(cluster),
  activityTypes: v.array(activityType),
  activities: v.array(activity),
  milestones: v.array(milestone),
  clusterCounts: v.array(clusterCount),
  statistics: v.array(statistic),
  regions: v.array(region),
  municipalities: v.array(municipality),
  notes: v.array(note),
});
