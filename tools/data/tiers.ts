/**
 * Cuts the dataset by what pages need when: what a first render shows, what an opened detail shows, and the rest. The parts
 * have the dataset's own shape with fields left out, and are laid over each other again by `merge` (src/data/merge-fields.ts).
 */
import { datasetSchema } from '../../src/data/schema.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
/** Which fields a part takes: `true` is the whole value, an object the fields of a record or of each record in a list. */
export type Shape = { readonly [key: string]: true | Shape };

/** What the widgets draw first. */
export const FIRST: Shape = {
  meta: true,
  strengthPositions: { id: true, order: true, name: true, status: true, description: true },
  clusters: {
    id: true,
    position: true,
    name: true,
    shortName: true,
    website: true,
    ended: true,
    programmes: { programme: true, appointed: true, from: true, to: true },
    locations: {
      id: true,
      role: true,
      status: true,
      town: true,
      municipality: true,
      region: true,
      lat: true,
      lon: true,
      asOf: true,
    },
  },
  regions: { id: true, code: true, name: true, from: true, to: true, mergedFrom: true },
};

export const ACTIVITIES: Shape = {
  meta: { compiled: true },
  activityTypes: { id: true, name: true },
  organisations: { id: true, name: true },
  activities: {
    ...{
      id: true,
      kind: true,
      title: true,
      language: true,
      start: true,
      end: true,
      deadline: true,
      venue: true,
      town: true,
    },
    ...{
      municipality: true,
      region: true,
      lat: true,
      lon: true,
      country: true,
      format: true,
      clusters: { id: true },
      forAll: true,
      type: true,
      otherTypes: true,
      url: true,
      parent: true,
      status: true,
    },
  },
};

/** What an opened activity shows. */
const OPENED_ACTIVITY: Shape = {
  activities: {
    ...{
      id: true,
      timeZone: true,
      address: true,
      organiser: true,
      coOrganisers: true,
      price: true,
      registrationUrl: true,
    },
    ...{
      clusters: { id: true, role: true },
      titleBasis: true,
      typeBasis: true,
      confidence: true,
      sources: true,
    },
  },
};

export const MUNICIPALITIES: Shape = { municipalities: true };

/** What is told of the programmes: who pays for what. */
export const PROGRAMMES: Shape = {
  programmes: {
    ...{
      id: true,
      name: true,
      from: true,
      to: true,
      clusterList: true,
      clustersAppointed: true,
      clustersLater: true,
    },
    ...{ totalDkk: true, annualDkk: true, offeredDkk: true, grantedDkk: true, sources: true },
    funding: { funder: true, from: true, to: true, annualDkk: true, totalDkk: true, what: true },
  },
  funders: { id: true, name: true, paysFor: true, sources: true },
};

/** What a search looks in besides. */
export const KEYWORDS: Shape = { strengthPositions: { id: true, keywords: true, related: true } };

/** What an opened cluster shows. */
const OPENED_CLUSTER: Shape = {
  funders: { id: true, name: true },
  programmes: { id: true, from: true, to: true },
  clusters: {
    id: true,
    description: true,
    founded: { date: true },
    predecessors: { name: true },
    members: { count: true, qualifier: true, unit: true, asOf: true },
    goldLabel: { awarded: true, scorePercent: true, validTo: true },
    knowledgePartners: { name: true, role: true },
    grants: { funders: true, amountDkk: true, from: true, to: true, what: true },
    locations: { id: true, name: true },
    sources: true,
  },
};

/** What no widget shows: it is only in the published file. */
const BACKGROUND = {
  clusters: ['legalForm', 'legalName', 'email', 'phone', 'staff'],
  strengthPositions: ['nameBasis', 'statusBasis', 'designatedBy', 'sources'],
  activities: ['allDay', 'precision', 'series', 'asOf', 'funder', 'description', 'placePrecision'],
} as const;

/**
 * The fields of a list's records that no tier names and that are not background. A field that is new in the schema is among them:
 * it reaches pages without being named here.
 */
export function newFields(list: keyof typeof BACKGROUND, tiers: readonly Shape[]): Shape {
  const told: readonly string[] = [
    ...BACKGROUND[list],
    ...tiers.flatMap((tier) => Object.keys(tier[list] ?? {})),
  ];
  const fields = Object.keys(datasetSchema.entries[list].item.entries);
  return Object.fromEntries(
    fields.filter((field) => !told.includes(field)).map((field) => [field, true] as const),
  );
}

const withNewFields = (
  tier: Shape,
  list: keyof typeof BACKGROUND,
  others: readonly Shape[],
): Shape => ({
  ...tier,
  [list]: { id: true, ...(tier[list] as Shape | undefined), ...newFields(list, [tier, ...others]) },
});

export const ACTIVITY_DETAILS = withNewFields(OPENED_ACTIVITY, 'activities', [ACTIVITIES]);
export const DETAILS = withNewFields(
  withNewFields(OPENED_CLUSTER, 'clusters', [FIRST]),
  'strengthPositions',
  [FIRST, KEYWORDS],
);

/** The fields that the shape names, wherever a record has them. */
export function take(value: Json, shape: Shape | true): Json {
  if (shape === true || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => take(item, shape));
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, item]) =>
      shape[key] ? [[key, take(item, shape[key])] as const] : [],
    ),
  );
}

/** What none of the shapes takes; ids stay, so that the records find each other. */
export function rest(value: Json, shapes: readonly (Shape | true | undefined)[]): Json | undefined {
  if (shapes.includes(true)) return undefined;
  const objects = shapes.filter((shape) => shape !== undefined) as Shape[];
  if (value === null || typeof value !== 'object' || !objects.length) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => rest(item, shapes) ?? {});
    return items.some(
      (item) => typeof item !== 'object' || Object.keys(item ?? {}).some((key) => key !== 'id'),
    )
      ? items
      : undefined;
  }
  const left = Object.entries(value).flatMap(([key, item]) => {
    if (key === 'id') return [[key, item] as const];
    const found = rest(
      item,
      objects.map((shape) => shape[key]),
    );
    return found === undefined ? [] : [[key, found] as const];
  });
  return left.length ? Object.fromEntries(left) : undefined;
}

/** What the history widget shows; it brings its own addresses. */
export const HISTORY: Shape = {
  milestones: true,
  clusterCounts: true,
};

/** Numbers the addresses anew: those that the part refers to come first. Gives the new table. */
export function renumberSources(
  dataset: Json,
  first: Json,
  table: readonly string[],
): { table: string[]; count: number; used: number } {
  const order: number[] = [];
  const visit = (value: Json, act: (list: Json[]) => void): void => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) value.forEach((item) => visit(item, act));
    else
      for (const [key, item] of Object.entries(value))
        key === 'sources' && Array.isArray(item) && item.every((n) => typeof n === 'number')
          ? act(item)
          : visit(item, act);
  };
  const collect = (list: Json[]): void => {
    for (const n of list) if (!order.includes(n as number)) order.push(n as number);
  };
  visit(first, collect);
  const count = order.length;
  visit(dataset, collect);
  // Numbers in place, each list once: the parts are taken from the dataset after this.
  visit(dataset, (list) =>
    list.splice(0, list.length, ...list.map((n) => order.indexOf(n as number))),
  );
  return { table: order.map((n) => table[n] ?? ''), count, used: order.length };
}
