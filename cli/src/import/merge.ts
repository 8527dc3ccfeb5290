/**
 * One activity from what its feeds say now, from what was known of it, and from what somebody has
 * locked.
 */
import type { Activity } from '../../../src/data/types.ts';
import type { Candidate } from '../formats/candidate.ts';
import type { Placed } from './place.ts';

export interface Hit {
  readonly source: string;
  readonly key: string;
  readonly candidate: Candidate;
  readonly told: Told;
  /** Places in the dataset's sources. */
  readonly sources: readonly number[];
}

/** What was made of an item before it met the record. */
interface Told extends Pick<
  Activity,
  'type' | 'otherTypes' | 'typeBasis' | 'clusters' | 'kind' | 'language'
> {
  readonly place: Placed;
}

/** Not an id that a source can have. */
const HAND = '(hand)';

type Draft = { -readonly [K in keyof Activity]: Activity[K] };

const PLACE = [
  'venue',
  'address',
  'town',
  'municipality',
  'region',
  'lat',
  'lon',
  'country',
  'placePrecision',
] as const;
const SIMPLE = [
  'title',
  'description',
  'deadline',
  'format',
  'price',
  'organiser',
  'url',
  'registrationUrl',
] as const;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

/**
 * `read`: the sources that were read in full this time. The hits stand in the order of the sources.
 */
export function mergeHits(
  id: string,
  known: Activity | null,
  hits: readonly Hit[],
  read: ReadonlySet<string>,
): Activity {
  // What somebody wrote by hand is believed before any feed, and no feed's silence touches it.
  const before =
    known && !known.origins?.length ? [{ source: HAND, key: id }] : (known?.origins ?? []);
  const gone = before.filter(
    ({ source, key }) =>
      read.has(source) && !hits.some((hit) => hit.source === source && hit.key === key),
  );
  const origins = [
    ...before.filter((origin) => !gone.includes(origin)),
    ...hits
      .filter(
        ({ source, key }) =>
          !before.some((origin) => origin.source === source && origin.key === key),
      )
      .map(({ source, key }) => ({ source, key })),
  ];
  // The feed that named it first is believed; while that one cannot be read, the others only fill
  // in.
  const lead =
    known && !hits.some(({ source }) => source === origins[0]?.source)
      ? null
      : (hits.find(({ source }) => source === origins[0]?.source) ?? hits[0]);
  const draft: Draft = known ? { ...known } : emptyOf(id);
  if (lead) take(draft, lead, known);
  // What a source that was not read this time has added before, still holds.
  if (lead && known && before.some(({ source }) => !read.has(source))) {
    draft.clusters = [
      ...draft.clusters,
      ...known.clusters.filter(({ id }) => !draft.clusters.some((one) => one.id === id)),
    ];
    if (known.status === 'cancelled') draft.status = lead.candidate.status ?? known.status;
  }
  for (const hit of hits) if (hit !== lead) fill(draft, hit, lead ? [] : draft.clusters);
  const whole = origins.every(({ source, key }) =>
    hits.some((hit) => hit.source === source && hit.key === key),
  );
  const sources = new Set([
    ...(whole && known && !known.locked?.length ? [] : (known?.sources ?? [])),
    ...hits.flatMap((hit) => hit.sources),
  ]);
  const own = { ...draft, origins, sources: [...sources] };
  return known ? locked(own, known) : own;
}

function take(draft: Draft, { candidate, told }: Hit, known: Activity | null): void {
  for (const field of SIMPLE)
    if (!isEmpty(candidate[field])) draft[field] = candidate[field] as never;
  draft.kind = told.kind;
  draft.language = told.language;
  // A start without its end would stand beside the end of before.
  Object.assign(draft, timesOf(candidate));
  if (PLACE.some((field) => !isEmpty(told.place[field])))
    for (const field of PLACE) draft[field] = told.place[field] as never;
  if (
    told.type &&
    !(told.typeBasis === 'inferred' && known?.typeBasis === 'published' && known.type)
  ) {
    Object.assign(draft, {
      type: told.type,
      otherTypes: told.otherTypes,
      typeBasis: told.typeBasis,
    });
  }
  if (told.clusters.length) draft.clusters = told.clusters;
  if (candidate.coOrganisers.length) draft.coOrganisers = candidate.coOrganisers;
  draft.status = candidate.status ?? 'listed';
  if (candidate.uid?.includes('@'))
    draft.uid = candidate.uid + (candidate.recurrence ? `#${candidate.recurrence}` : '');
  if (candidate.sequence !== null) draft.sequence = candidate.sequence;
}

function fill(draft: Draft, { candidate, told }: Hit, clusters: Activity['clusters']): void {
  for (const field of SIMPLE)
    if (isEmpty(draft[field]) && !isEmpty(candidate[field]))
      draft[field] = candidate[field] as never;
  if (
    draft.start.length === 10 &&
    candidate.start.startsWith(draft.start) &&
    candidate.start.length > 10 &&
    !draft.end
  )
    Object.assign(draft, timesOf(candidate));
  if (PLACE.every((field) => isEmpty(draft[field])))
    for (const field of PLACE) draft[field] = told.place[field] as never;
  if (!draft.type && told.type)
    Object.assign(draft, {
      type: told.type,
      otherTypes: told.otherTypes,
      typeBasis: told.typeBasis,
    });
  const more = told.clusters.filter(
    ({ id }) => ![...clusters, ...draft.clusters].some((one) => one.id === id),
  );
  if (more.length) draft.clusters = [...draft.clusters, ...more];
  if (!draft.coOrganisers.length) draft.coOrganisers = candidate.coOrganisers;
  // That it is cancelled is worth believing whoever says it.
  if (candidate.status === 'cancelled' || draft.status === 'not-listed')
    draft.status = candidate.status ?? 'listed';
}

const timesOf = ({
  start,
  end,
  allDay,
  timeZone,
}: Candidate): Pick<Activity, 'start' | 'end' | 'allDay' | 'precision' | 'timeZone'> => ({
  start,
  end,
  timeZone,
  allDay: allDay ?? (start.length > 10 ? false : null),
  precision: start.length > 10 ? 'minute' : 'day',
});

/** What somebody has locked is as it was. */
function locked(draft: Activity, known: Activity): Activity {
  const all = known.locked?.includes('*');
  const kept = Object.fromEntries(
    Object.entries(known).filter(
      ([field]) => (all && field !== 'origins') || known.locked?.includes(field),
    ),
  ) as Partial<Activity>;
  return { ...draft, ...kept, ...(known.locked ? { locked: known.locked } : {}) };
}

const emptyOf = (id: string): Draft => ({
  id,
  kind: 'event',
  title: id,
  titleBasis: 'published',
  language: 'da',
  start: '',
  end: null,
  allDay: null,
  deadline: null,
  precision: 'day',
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
  status: 'listed',
  confidence: 'high',
  sources: [],
});

/** The fields that differ; when it was fetched is none of them. */
export const changedFields = (before: Activity, after: Activity): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    (field) =>
      field !== 'fetched' &&
      JSON.stringify(before[field as keyof Activity]) !==
        JSON.stringify(after[field as keyof Activity]),
  );
