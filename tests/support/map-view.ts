/** What the map and the list show of a dataset, as plain data. */
import { threeClusters } from './fixtures.ts';
import { clusters } from '../../src/store/bundled/clusters.ts';
import { municipalities } from '../../src/store/bundled/municipalities.ts';
import type { Cluster, Dataset } from '../../src/data/types.ts';
import { municipalityNamed, regionsOn } from '../../src/domain/clusters/clusters.ts';
import { COUNTRY, type Sight } from '../../src/domain/geo/geo.ts';
import { activities } from '../../src/store/bundled/activities.ts';
import { extraTerms } from '../../src/widgets/map/extras.terms.ts';
import { distanceTerms } from '../../src/core/locales/distance.terms.ts';
import { nearestTo } from '../../src/core/templates/nearest.view.ts';
import { placesTerms } from '../../src/core/locales/places.terms.ts';
import { Group } from '../../src/store/group.ts';
import { toFigure } from '../../src/widgets/map/figure.view.ts';
import { mapTerms } from '../../src/widgets/map/map.terms.ts';
import { type MapView, toMap } from '../../src/widgets/map/map.view.ts';
import { areaNames } from '../../src/widgets/map/names.view.ts';
import {
  type MapRow,
  type RowGroup,
  type Sort,
  toGroups,
} from '../../src/widgets/map/rows.view.ts';
import { sorted } from '../../src/widgets/map/sorted.view.ts';
import { activityTowns, type TownMark } from '../../src/widgets/map/towns.view.ts';

export const bundled = {
  ...threeClusters(),
  ...clusters,
  ...municipalities,
  ...activities,
} as Dataset;

export function view({
  dataset = threeClusters(),
  region = null as string | null,
  selected = null as string | null,
  today = '2026-11-24',
  locale = 'da' as 'da' | 'en',
  sort = 'number' as Sort,
  municipality = '',
} = {}): MapView & { readonly groups: readonly RowGroup[] } {
  const group = new Group(dataset);
  group.setFilter({ region });
  group.select(selected);
  const own = municipalityNamed(dataset.municipalities, municipality);
  const options = {
    ...{ locale, today, terms: mapTerms(locale), places: placesTerms(locale) },
    sorted: (rows: readonly MapRow[]) => sorted(rows, sort, locale),
    division: regionsOn(dataset, today),
    nearest: (cluster: Cluster) =>
      own ? nearestTo(own, cluster, distanceTerms(locale), placesTerms(locale)) : null,
  };
  return { ...toMap(group.snapshot, options), groups: toGroups(group.snapshot, options) };
}

export const figure = (
  map: MapView,
  width: number,
  { sight = COUNTRY as Sight, towns = [] as readonly TownMark[] } = {},
): ReturnType<typeof toFigure> =>
  toFigure(map, {
    width,
    sight,
    towns,
    names: areaNames(bundled, regionsOn(bundled, '2026-11-24'), 'da', true),
  });

export const everyTown = (
  region: string | null = null,
  selected: string | null = null,
): readonly TownMark[] => {
  const group = new Group(bundled);
  group.setFilter({ region });
  group.select(selected);
  return activityTowns(group.snapshot, extraTerms('da'), 'da');
};
