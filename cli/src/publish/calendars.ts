/** The calendars to subscribe to: all activities, and those of each cluster, place and type. */
import { compiledOf } from '../../../src/data/compiled.ts';
import type { Activity, Dataset } from '../../../src/data/types.ts';
import { activityFilter } from '../../../src/domain/activities/activities-filter.ts';
import { calendarEntry } from '../../../src/domain/activities/calendar-entry.ts';
import { toCalendar } from '../../../src/domain/activities/icalendar.ts';
import { current, type Site } from './feeds.ts';
import { grouped } from './grouped.ts';
import { nameOf } from './paths.ts';

export const GROUPS = ['collection', 'cluster', 'region', 'municipality', 'type'] as const;

export interface Feed {
  readonly path: string;
  readonly name: { readonly da: string; readonly en: string };
  readonly group: (typeof GROUPS)[number] | null;
  /** The collection's name, the cluster, region, municipality or type; `null`: all. */
  readonly id: string | null;
  readonly activities: readonly Activity[];
}

/** Every calendar that there could be. Only those that have something are offered. */
export function feedsOf(dataset: Dataset, { collections }: Site): readonly Feed[] {
  const now = current(dataset);
  const inMunicipality = grouped(now, ({ municipality }) => municipality);
  const { clusters, regions, municipalities, activityTypes } = dataset;
  return [
    {
      path: 'feeds/alle.ics',
      name: { da: 'Alle aktiviteter', en: 'All activities' },
      group: null,
      id: null,
      activities: now,
    },
    ...collections.map(({ name, title, filter }): Feed => ({
      path: `feeds/samling/${nameOf(name)}.ics`,
      name: title,
      group: 'collection',
      id: name,
      activities: now.filter(activityFilter(dataset, filter)),
    })),
    ...clusters.map(({ id, name }): Feed => ({
      path: `feeds/klynge/${nameOf(id)}.ics`,
      name: { da: name, en: name },
      group: 'cluster',
      id,
      activities: now.filter((one) => one.forAll || one.clusters.some((party) => party.id === id)),
    })),
    ...regions.map(({ id, name, mergedFrom }): Feed => ({
      path: `feeds/region/${nameOf(id)}.ics`,
      name,
      group: 'region',
      id,
      activities: now.filter(
        ({ region }) => region !== null && (region === id || mergedFrom.includes(region)),
      ),
    })),
    ...municipalities.map(({ code, name }): Feed => ({
      path: `feeds/kommune/${code}.ics`,
      name: { da: name, en: name },
      group: 'municipality',
      id: code,
      activities: inMunicipality.get(code) ?? [],
    })),
    ...activityTypes.map(({ id, name }): Feed => ({
      path: `feeds/type/${nameOf(id)}.ics`,
      name,
      group: 'type',
      id,
      activities: now.filter(({ type, otherTypes }) => type === id || otherTypes.includes(id)),
    })),
  ];
}

export function calendarOf(
  name: string,
  activities: readonly Activity[],
  { meta }: Dataset,
  { base }: Site,
): string {
  const options = base ? { host: new URL(base).hostname } : {};
  return toCalendar({
    name,
    stamp: compiledOf(meta, 'activities'),
    entries: activities.map((activity) => calendarEntry(activity, options)),
  });
}
