/**
 * The public dataset format, version 1: the one source of the TypeScript types (`types.ts`), of the published
 * JSON Schema (`tools/data/publish.ts`) and of the first half of `parseDataset` (`parse.ts`).
 *
 * Everywhere: `null` means not known or not verified. Days are Danish calendar days; times are wall-clock times in
 * the `timeZone` beside them. Money is whole Danish kroner. Coordinates are WGS84 degrees.
 */
import * as v from 'valibot';
import { cluster, funder, organisation, programme, strengthPosition } from './cluster.schema.ts';
import {
  addressOfEach,
  codeOfMunicipality,
  count,
  date,
  day,
  id,
  idOf,
  instant,
  latitude,
  localised,
  longitude,
  longText,
  moment,
  municipalityCode,
  qualifier,
  sources,
  text,
  url,
  zone,
} from './fields.ts';

/** The format's major version. A reader refuses a dataset with another one. */
export const FORMAT_VERSION = 1;

const eachInBoth = v.object({ da: addressOfEach, en: addressOfEach });

const meta = v.object({
  format: v.literal('klynge-dataset'),
  version: v.literal(FORMAT_VERSION),
  title: localised,
  /** The language of texts that are not localised, a BCP 47 tag. */
  language: text,
  /** The day the dataset was put together: "data as of". */
  compiled: day,
  /** The day the activities were put together, where it is another. */
  activitiesCompiled: v.optional(v.nullable(day)),
  licence: v.object({ name: text, url }),
  attribution: localised,
  /** Addresses that `klynge publish` has written each activity and each cluster to; `{id}` stands for its id. */
  published: v.optional(
    v.nullable(v.object({ activity: addressOfEach, calendar: addressOfEach, cluster: eachInBoth })),
  ),
  /** Languages whose texts the maintainers wrote: translations, and not what a source says. */
  editorial: v.exactOptional(v.array(text)),
});

const activityType = v.object({
  id,
  name: localised,
  description: localised,
  /** The funder that pays for the type, where a source ties it to one. */
  funder: v.nullable(idOf('funder')),
  /** Single examples; they do not make a rule. */
  evidence: v.array(v.object({ funder: v.nullable(idOf('funder')), text: localised, sources })),
  sources,
});

/** What an importer keeps of where a record came from. A record that somebody wrote by hand needs none of it. */
const imported = {
  /** The organiser's own words as plain text, without markup. */
  description: v.exactOptional(v.nullable(longText)),
  /** What `lat` and `lon` point at. */
  placePrecision: v.exactOptional(v.nullable(v.picklist(['address', 'postcode', 'town']))),
  /** The identifier and the number of changes that the organiser's calendar gives it. */
  uid: v.exactOptional(text),
  sequence: v.exactOptional(count),
  /** When its content was last found to have changed, in UTC. */
  fetched: v.exactOptional(instant),
  /** The feeds that name it, the one that is believed first, and the key that each knows it by. */
  origins: v.exactOptional(v.array(v.object({ source: text, key: text }))),
  /** Fields that an importer leaves as they are; `*`: all. */
  locked: v.exactOptional(v.array(text)),
};

export const activity = v.object({
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
  timeZone: zone,
  venue: v.nullable(text),
  address: v.nullable(text),
  town: v.nullable(text),
  municipality: v.nullable(codeOfMunicipality),
  /** The region of the town, the id of one in force today. */
  region: v.nullable(idOf('region')),
  /** Where the town lies; the middle of a town says nothing of the venue. */
  lat: v.nullable(latitude),
  lon: v.nullable(longitude),
  /** ISO 3166-1 alpha-2. */
  country: v.nullable(
    v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'a country code of two capital letters')),
  ),
  format: v.nullable(v.picklist(['in-person', 'online', 'hybrid'])),
  /** The clusters that took part, and how; an organisation that supports the clusters may stand here too. */
  clusters: v.array(
    v.object({
      id: idOf('party'),
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
  type: v.nullable(idOf('type')),
  otherTypes: v.array(idOf('type')),
  /** `inferred`: given by the maintainers of the dataset, not by the organiser. */
  typeBasis: v.picklist(['published', 'inferred']),
  price: v.nullable(text),
  registrationUrl: v.nullable(url),
  url: v.nullable(url),
  series: v.nullable(id),
  /** The larger activity that this one is a part of. */
  parent: v.nullable(idOf('activity')),
  /** `not-listed`: its source no longer names it, which does not say that it is cancelled. */
  status: v.nullable(
    v.picklist([
      'held',
      'announced',
      'listed',
      'cancelled',
      'postponed',
      'moved',
      'full',
      'not-listed',
    ]),
  ),
  confidence: v.picklist(['high', 'medium', 'low']),
  /** When a source last said so, where that is known of the single activity. */
  asOf: v.optional(v.nullable(date)),
  /** The funder that pays for it, where a source says so. */
  funder: v.optional(v.nullable(idOf('funder'))),
  sources,
  ...imported,
});

/** A calendar that can be subscribed to. */
const feed = v.object({
  name: localised,
  /** Of a file in the iCalendar format. */
  url: v.pipe(
    v.string(),
    v.regex(/^(?:https?|webcal):\/\/[^\s]+$/, 'an http, https or webcal address'),
  ),
  /** The cluster whose activities it has; `null` or left out: those of several. */
  cluster: v.optional(v.nullable(idOf('cluster'))),
});

/** A choice of activities under a name: `collection="viborg-gron"` on a calendar. What is left out chooses all. */
const collection = v.object({
  id,
  title: localised,
  filter: v.object({
    clusters: v.exactOptional(v.array(idOf('cluster'))),
    region: v.exactOptional(idOf('region')),
    municipality: v.exactOptional(codeOfMunicipality),
    type: v.exactOptional(idOf('type')),
    kind: v.exactOptional(v.picklist(['event', 'call', 'project'])),
    format: v.exactOptional(v.picklist(['in-person', 'online', 'hybrid'])),
    funder: v.exactOptional(idOf('funder')),
    language: v.exactOptional(text),
  }),
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
  cluster: v.nullable(idOf('cluster')),
  position: v.nullable(idOf('position')),
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
  mergedFrom: v.array(idOf('region')),
  municipalityCount: count,
  seat: v.nullable(text),
  sources,
});

const municipality = v.object({
  code: municipalityCode,
  name: text,
  /** The id of the region in force until 2026-12-31; a later one is found by its `mergedFrom`. */
  region: idOf('region'),
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
  /** Calendars to subscribe to, where somebody publishes them. */
  feeds: v.optional(v.array(feed)),
  /** Choices of activities that somebody publishes under a name. */
  collections: v.optional(v.array(collection)),
});
