/** What the map and the list show of a dataset, as plain data. */
import { threeClusters } from './fixtures.ts';
import { clusters } from '../../src/store/bundled/clusters.ts';
import { municipalities } from '../../src/store/bundled/municipalities.ts';
import type { Dataset } from '../../src/data/types.ts';
import { municipalityNamed, regionsOn } from '../../src/domain/clusters/clusters.ts';
import { COUNTRY, type Viewport } from '../../src/domain/geo/geo.ts';
import type { Locale } from '../../src/i18n/language.ts';
import { activities } from '../../src/store/bundled/activities.ts';
import { Group } from '../../src/store/group.ts';
import { type RowGroup, toGroups } from '../../src/widgets/map/list-panel/rows.view.ts';
import { type MapContent, type MapView, type Sort, toMap } from '../../src/widgets/map/map.view.ts';
import {
  type MarkerLayout,
  toMarkerLayout,
} from '../../src/widgets/map/markers/marker-layout.view.ts';
import { type TownMarker, townMarkers } from '../../src/widgets/map/towns/towns.view.ts';

export const bundled = {
  ...threeClusters(),
  ...clusters,
  ...municipalities,
  ...activities,
} as Dataset;

export interface Shown {
  readonly dataset?: Dataset;
  readonly region?: string | null;
  readonly selected?: string | null;
  readonly today?: string;
  readonly locale?: Locale;
  readonly sort?: Sort;
  readonly municipality?: string;
  readonly query?: string;
  readonly found?: readonly string[];
}

/** What a map is drawn from, of a group in which a visitor has chosen that. */
export function mapContent({
  dataset = threeClusters(),
  region = null,
  selected = null,
  today = '2026-11-24',
  locale = 'da',
  sort = 'number',
  municipality = '',
  query = '',
  found,
}: Shown = {}): MapContent {
  const group = new Group(dataset);
  group.setFilter({ region, query });
  group.select(selected);
  return {
    snapshot: group.snapshot,
    locale,
    today,
    division: regionsOn(dataset, today),
    municipality: municipality
      ? municipalityNamed(dataset.municipalities, municipality)
      : undefined,
    sort,
    found: found ? new Set(found) : null,
  };
}

export function view(shown: Shown = {}): MapView & { readonly groups: readonly RowGroup[] } {
  const content = mapContent(shown);
  return { ...toMap(content), groups: toGroups(content) };
}

export const markerLayout = (
  map: MapView,
  width: number,
  { viewport = COUNTRY as Viewport, towns = [] as readonly TownMarker[] } = {},
): MarkerLayout => toMarkerLayout(map, { width, viewport, towns });

export const everyTown = (
  region: string | null = null,
  selected: string | null = null,
): readonly TownMarker[] => townMarkers(mapContent({ dataset: bundled, region, selected }));
