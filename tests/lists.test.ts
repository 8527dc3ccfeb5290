import { describe, expect, it } from 'vitest';
import { indexed } from '../src/widgets/map/places/places.view.ts';
import { townMarkers } from '../src/widgets/map/towns/towns.view.ts';
import '../src/locales/de.ts';
import { placesTerms } from '../src/core/locales/terms.ts';
import { Group } from '../src/store/group.ts';
import { positionsTerms } from '../src/widgets/positions/locales/terms.ts';
import { toPositions } from '../src/widgets/positions/positions.view.ts';
import { aCluster, anActivity, aPosition, threeClusters } from './support/fixtures.ts';

const NAMES = ['Aalborg', 'Zoo', 'Ærø', 'Vejle', 'Østbirk'];
const DANISH = ['Vejle', 'Zoo', 'Ærø', 'Østbirk', 'Aalborg'];
const GERMAN = ['Aalborg', 'Ærø', 'Østbirk', 'Vejle', 'Zoo'];

const towns = (locale: string): readonly string[] => {
  const activities = NAMES.map((town, i) =>
    anActivity({
      id: `a-${i}`,
      start: '2022-06-01',
      town,
      lat: 56,
      lon: 9 + i / 10,
      country: 'DK',
    }),
  );
  const { snapshot } = new Group(threeClusters({ activities }));
  return townMarkers({ snapshot, locale }).map(({ town }) => town);
};

const positions = (locale: string): readonly string[] => {
  const strengthPositions = NAMES.map((name, i) =>
    aPosition({ id: `p-${i}`, order: i + 1, name: { da: name, en: name } }),
  );
  const clusters = NAMES.map((_, i) => aCluster({ id: `c-${i}`, position: `p-${i}` }));
  const view = toPositions(new Group(threeClusters({ strengthPositions, clusters })).snapshot, {
    ...{
      locale,
      terms: positionsTerms(locale),
      places: placesTerms(locale),
      find: undefined,
      nearest: () => null,
    },
    ...{
      query: '',
      sort: 'name',
      limit: Infinity,
      descending: false,
      programme: null,
    },
    only: { clusters: null, status: null, municipality: null },
  });
  return view.rows.map(({ name }) => name);
};

/** The list of clusters of the map, and the places of a page's own, are held by the map's own tests. */
describe('a list that goes by names goes the way its reader looks them up', () => {
  it.each([
    ['da', DANISH],
    ['de', GERMAN],
  ])('towns with activities, in %s', (locale, order) => {
    expect(towns(locale)).toEqual(order);
  });

  it.each([
    ['da', DANISH],
    ['de', GERMAN],
  ])('strength positions by name, in %s', (locale, order) => {
    expect(positions(locale)).toEqual(order);
  });

  it('places of the page’s own are Danish names, and go the Danish way everywhere', async () => {
    const places = await indexed(
      NAMES.map((name) => ({ name, lat: 56.2, lon: 9.5, url: null })),
      [],
    );
    expect(places?.map(({ name }) => name)).toEqual(DANISH);
  });
});
