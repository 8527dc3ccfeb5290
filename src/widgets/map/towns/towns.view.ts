import { activityFilter } from '../../../domain/activities/activities-filter.ts';
import { timelineOf } from '../../../domain/activities/activities.ts';
import { sorterFor } from '../../../i18n/language.ts';
import type { MapContent } from '../map.view.ts';
import { mapTownsTerms } from './locales/terms.ts';

/** A town, and how many of the activities that the group shows are there; 0: it is not shown. */
export interface TownMarker {
  readonly town: string;
  readonly count: number;
  readonly lat: number;
  readonly lon: number;
  /** "Aarhus: 2 aktiviteter". */
  readonly name: string;
}

/**
 * The towns in Denmark with activities, in the order of the language. Those that the group's filter
 * and selection leave none are there too, so that what stands on the map stays in its place.
 */
export function townMarkers({
  snapshot: { dataset, filter, selected },
  locale,
}: Pick<MapContent, 'snapshot' | 'locale'>): readonly TownMarker[] {
  const passes = activityFilter(dataset, { cluster: selected, region: filter.region });
  const towns = new Map<string, { count: number; lat: number; lon: number }>();
  for (const activity of timelineOf(dataset).activities) {
    const { town, lat, lon } = activity;
    if (town === null || lat === null || lon === null) continue;
    const found = towns.get(town) ?? { count: 0, lat, lon };
    towns.set(town, found);
    if (passes(activity)) found.count++;
  }
  const terms = mapTownsTerms(locale);
  const sorter = sorterFor(locale);
  return [...towns]
    .map(([town, one]) => ({ town, ...one, name: terms.activitiesIn(town, one.count) }))
    .sort((a, b) => sorter(a.town, b.town));
}
