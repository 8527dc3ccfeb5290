/** The part of the format that tells of clusters: who they are, where they sit, who pays. */
import * as v from 'valibot';
import {
  codeOfMunicipality,
  count,
  date,
  day,
  id,
  idOf,
  kroner,
  latitude,
  localised,
  longitude,
  qualifier,
  sources,
  text,
  url,
} from './fields.ts';

export const programme = v.object({
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
      funder: idOf('funder'),
      from: v.nullable(date),
      to: v.nullable(date),
      annualDkk: kroner,
      totalDkk: kroner,
      what: localised,
      sources,
    }),
  ),
  /** Requirements, points of emphasis, findings on geography: one sentence each, the maintainers' own words. */
  remarks: v.array(
    v.object({
      kind: v.picklist(['requirement', 'emphasis', 'geography', 'note']),
      date: v.nullable(date),
      text: localised,
      sources,
    }),
  ),
  sources,
});

export const funder = v.object({
  id,
  name: localised,
  agency: v.nullable(text),
  paysFor: localised,
  role: localised,
  sources,
});

/** A body that supports the clusters without being one. */
export const organisation = v.object({
  id,
  name: text,
  role: localised,
  operator: v.nullable(text),
  email: v.nullable(text),
  addresses: v.array(v.object({ street: text, postcode: v.nullable(text), town: text, sources })),
  contracts: v.array(
    v.object({ from: v.nullable(date), to: v.nullable(date), amountDkk: kroner, sources }),
  ),
  sources,
});

export const strengthPosition = v.object({
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
  designatedBy: v.nullable(idOf('funder')),
  description: localised,
  /** Words that people look for and that the name does not hold. Editorial: the maintainers' own. */
  keywords: v.object({ da: v.array(text), en: v.array(text) }),
  /** Six words or so for what companies of the position do, as they would say them. Editorial: the maintainers' own. */
  examples: v.exactOptional(v.nullable(v.object({ da: v.array(text), en: v.array(text) }))),
  /** The positions that somebody may mean instead. Editorial: the maintainers' own. */
  related: v.exactOptional(v.nullable(v.array(idOf('position')))),
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
  municipality: v.nullable(codeOfMunicipality),
  /** The id of the region in force today. */
  region: v.nullable(idOf('region')),
  lat: v.nullable(latitude),
  lon: v.nullable(longitude),
  /** What the coordinates point at. */
  precision: v.nullable(v.picklist(['address', 'postcode', 'town'])),
  from: v.nullable(date),
  to: v.nullable(date),
  /** When a source said so; it does not show that it still holds. */
  asOf: v.nullable(date),
  sources,
});

const figure = v.object({ count, qualifier, unit: localised, asOf: v.nullable(date), sources });

export const cluster = v.object({
  id,
  /** The strength position that the organisation stands behind. */
  position: idOf('position'),
  name: text,
  shortName: text,
  /** The name in its statutes, where that is another. */
  legalName: v.exactOptional(v.nullable(text)),
  legalForm: v.nullable(localised),
  website: v.nullable(url),
  email: v.nullable(text),
  phone: v.nullable(text),
  /** The page with its activities, and the day on which it was last found there. */
  eventsPage: v.exactOptional(v.nullable(v.object({ url, checked: day, sources }))),
  /** Where to turn to the organisation itself, never a person, and the day on which that was last found so. */
  contact: v.exactOptional(
    v.nullable(
      v.object({
        page: v.nullable(url),
        phone: v.nullable(text),
        email: v.nullable(text),
        checked: day,
        sources,
      }),
    ),
  ),
  description: localised,
  /** When the organisation ceased to exist; `null`: it has not, as far as is known. */
  ended: v.nullable(date),
  founded: v.object({ date: v.nullable(date), sources }),
  predecessors: v.array(
    v.object({
      name: text,
      relation: v.picklist([
        'merged',
        'split-off',
        'activities-taken-over',
        'parts-taken-over',
        'continued',
        'co-founder',
      ]),
      sources,
    }),
  ),
  programmes: v.array(
    v.object({
      programme: idOf('programme'),
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
      programme: v.nullable(idOf('programme')),
      what: localised,
      sources,
    }),
  ),
  locations: v.array(location),
  /** Every page that a fact of the cluster was read on; each fact names its own too. */
  sources,
});
