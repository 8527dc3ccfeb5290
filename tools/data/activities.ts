import type { Activity } from '../../src/data/types.ts';
import type { RawActivity } from './facts.ts';
import type { Notes } from './notes.ts';
import { withoutTracking } from '../../src/domain/tracking.ts';
import type { SourceTable } from './sources.ts';

/** `2022-06-15T10:00:00+02:00` in Copenhagen → `2022-06-15T10:00`; an offset that the zone does not have on that day is an error. */
export function toWallClock(moment: string | null, timeZone: string): string | null {
  if (!moment || moment.length === 10) return moment;
  const local = moment.slice(0, 16);
  const parts = new Intl.DateTimeFormat('sv', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(moment));
  if (parts.replace(' ', 'T') !== local)
    throw new Error(`${moment} is not a time in ${timeZone}: there it is ${parts}.`);
  return local;
}

/** Short and stable: who and when, and a number where one cluster does several things on a day. */
export function shortIds(ids: readonly string[]): Map<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    ids.map((id) => {
      const base = /^[a-z]+-\d{4}-\d{2}-\d{2}/.exec(id)?.[0];
      if (!base) throw new Error(`${id} does not begin with who and when.`);
      const times = (taken.get(base) ?? 0) + 1;
      taken.set(base, times);
      return [id, times > 1 ? `${base}-${times}` : base];
    }),
  );
}

const known = <T extends string>(value: string): T | null =>
  value === 'unknown' ? null : (value as T);

/** A Danish town: its municipality's code, and where it lies in WGS84 degrees. */
export interface Town {
  readonly code: string;
  readonly lat: number;
  readonly lon: number;
}

/** Of several towns with one name, the one that the activities are in: Copenhagen Business School is in the municipality of Frederiksberg. */
const MEANT: Readonly<Record<string, string>> = { Frederiksberg: '0147' };

/** Towns by their name; of a name that several have, the one that is meant, else none: a guess is worse than nothing. */
export function townsByName(
  towns: readonly (Town & { readonly name: string })[],
): Map<string, Town> {
  return new Map(
    towns.flatMap((town) => {
      const alone = towns.every((other) => other === town || other.name !== town.name);
      return alone || MEANT[town.name] === town.code ? [[town.name, town] as const] : [];
    }),
  );
}

export function toActivities(
  raw: readonly RawActivity[],
  towns: ReadonlyMap<string, Town>,
  regions: ReadonlyMap<string, string>,
  table: SourceTable,
  notes: Notes,
): Activity[] {
  const ids = shortIds(raw.map((activity) => activity.id));
  const idOf = (id: string): string => {
    const short = ids.get(id);
    if (!short) throw new Error(`No activity ${id}.`);
    return short;
  };
  return raw.map((one) => {
    const id = idOf(one.id);
    notes.add(`activities/${id}`, one.notes);
    const town = one.country === 'DK' && one.town ? towns.get(one.town) : undefined;
    const municipality = town?.code ?? null;
    const clusters = one.clusters.filter((cluster) => cluster !== 'all-national-clusters');
    return {
      id,
      kind: one.kind as Activity['kind'],
      title: one.title,
      titleBasis: one.titleBasis as Activity['titleBasis'],
      language: one.language,
      start: toWallClock(one.start, one.timeZone) ?? one.start,
      end: toWallClock(one.end, one.timeZone),
      // In the facts it only says that no clock time was published.
      allDay: one.allDay ? null : false,
      deadline: toWallClock(one.deadline, one.timeZone),
      precision: one.datePrecision as Activity['precision'],
      timeZone: one.timeZone,
      venue: one.venue,
      address: one.address,
      town: one.town,
      municipality,
      region: municipality && (regions.get(municipality) ?? null),
      lat: town?.lat ?? null,
      lon: town?.lon ?? null,
      country: one.country,
      format: one.format === 'physical' ? 'in-person' : known(one.format),
      clusters: clusters.map((cluster) => ({
        id: cluster,
        role: one.clusterRole as Activity['clusters'][number]['role'],
      })),
      forAll: clusters.length < one.clusters.length,
      organiser: one.organiser,
      coOrganisers: one.coOrganisers,
      type: one.type,
      otherTypes: one.secondaryTypes,
      typeBasis: one.typeBasis as Activity['typeBasis'],
      price: one.price,
      registrationUrl: one.registrationUrl && withoutTracking(one.registrationUrl),
      url: one.eventUrl && withoutTracking(one.eventUrl),
      series: one.series,
      parent: one.parentId && idOf(one.parentId),
      status: known(one.status),
      confidence: one.confidence as Activity['confidence'],
      sources: table.refer(one.source),
    };
  });
}
